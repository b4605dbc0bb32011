"""Schools, resource centres, regions and the network become the contexts of their pages."""
