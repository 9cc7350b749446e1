"""Images found again in the latent space of a generative model: by optimisation, by an encoder, by an iterative one."""
