"""The library becomes files for programs: references, OPDS, OAI. `files.site_shelf` leads in."""
