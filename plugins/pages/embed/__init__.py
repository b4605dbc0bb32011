"""How other sites can show news and events: the page with the code to copy."""
