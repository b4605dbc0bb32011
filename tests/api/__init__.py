"""Tests of plugins/api."""
