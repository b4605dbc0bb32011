"""Projects and partners become the contexts of their pages."""
