"""Tests of plugins/records."""
