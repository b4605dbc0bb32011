"""The theme's static files become published files."""
