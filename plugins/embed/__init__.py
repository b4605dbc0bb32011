"""News and what is to come become frames and fragments of HTML that other sites can show."""
