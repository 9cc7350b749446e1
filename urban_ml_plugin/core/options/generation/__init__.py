"""What the user chooses of generative models: how they learn, what is looked for in them, what is drawn."""
