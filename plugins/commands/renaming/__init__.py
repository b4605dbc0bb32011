"""Another name for an entry: its files move, and all that names it follows, byte for byte."""
