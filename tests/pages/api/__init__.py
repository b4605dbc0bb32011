"""Tests of plugins/pages/api."""
