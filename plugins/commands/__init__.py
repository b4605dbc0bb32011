"""What the command line asks for: build, check, new. Stands before all other rooms."""
