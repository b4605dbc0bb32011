"""Former addresses of entries become pages that lead to where they are now."""
