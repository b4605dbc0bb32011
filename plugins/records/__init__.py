"""Entries become published records: their shape by kind, their values, their addresses."""
