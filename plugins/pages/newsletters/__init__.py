"""Issues of the newsletter become their pages and their archive."""
