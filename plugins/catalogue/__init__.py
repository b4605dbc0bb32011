"""What follows from all entries together: lists, facets, neighbours, addresses."""
