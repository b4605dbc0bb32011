"""Figures of the movement become charts with their tables."""
