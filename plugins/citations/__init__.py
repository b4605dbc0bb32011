"""Materials become references that people copy and programs read. `citation.cite` is the way in."""
