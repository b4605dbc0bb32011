"""Open data: the page that says what there is for programs, and what they may rely on."""
