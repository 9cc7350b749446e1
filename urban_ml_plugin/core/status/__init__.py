"""Socio-economic values from features: labels, folds, heads, fine-tuning, validation."""
