"""Words in the user's language: what pages ask for, and how the engine's messages are known by their templates."""
