"""Questions and answers become the contexts of their pages."""
