"""What shows things: the page, charts, colours, wording."""
