"""What clusters are made of, by measures of tiles and zones."""
