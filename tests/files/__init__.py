"""Tests of plugins/files."""
