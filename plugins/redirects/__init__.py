"""Former addresses of entries lead to where they are now: by pages, and by maps for servers."""
