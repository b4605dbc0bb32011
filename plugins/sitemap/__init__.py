"""Routes become sitemap.xml and robots.txt."""
