"""How the engine is installed: pip, the builds of PyTorch, and what goes wrong, with the remedies."""
