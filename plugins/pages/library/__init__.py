"""Materials of the library become their pages, their lists, and shelves on pages of others."""
