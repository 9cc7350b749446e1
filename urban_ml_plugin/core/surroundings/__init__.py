"""What lies around labelled images: neighbours that take their label, and groups within which a model is judged."""
