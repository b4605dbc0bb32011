"""What is written on the site becomes an index that visitors search in their browsers."""
