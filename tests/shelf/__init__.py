"""Tests of plugins/shelf."""
