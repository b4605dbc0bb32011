"""Feeds become a list that programs for reading them take in at once (OPML)."""
