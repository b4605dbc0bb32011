"""The page of search, and the indexes by letter."""
