"""What is new on the site becomes pages: the newest, and those of each year."""
