"""Files of materials and their covers are published."""
