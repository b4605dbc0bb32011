"""Tests of plugins/pages/search."""
