"""Tests of plugins/citations."""
