"""How the encoder that comes with the plugin is trained and judged. Not part of the plugin: see README.md here."""
