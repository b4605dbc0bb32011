"""Issues of the newsletter become letters: HTML that mail programs show, plain text, .eml."""
