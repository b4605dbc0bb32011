"""Events and network events become the contexts of their pages."""
