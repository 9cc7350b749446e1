"""What is drawn from a generative model: walks along directions, marked pictures, a page with sliders."""
