"""Tests of plugins/cards."""
