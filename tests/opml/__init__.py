"""Tests of plugins/opml."""
