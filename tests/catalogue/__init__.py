"""Tests of what follows from all entries together."""
