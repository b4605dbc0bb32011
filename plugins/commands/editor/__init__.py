"""What editors ask of the command line: a check, a new entry."""
