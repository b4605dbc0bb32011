"""The catalogue becomes HTML pages. `site.site_pages` is the way in."""
