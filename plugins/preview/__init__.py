"""The site served while it is edited."""
