"""Real images like given ones: by what a network sees in them, away from them, with shares of classes kept."""
