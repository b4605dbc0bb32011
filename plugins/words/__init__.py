"""Dates and times become words in both languages, for pages, feeds and calendars."""
