"""Albums of the gallery become their pages: a grid, each picture for itself, the list."""
