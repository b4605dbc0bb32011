"""Typeset text becomes plain text to be copied: ordinary spaces, no line breaks."""

import re

# Control characters (C0, C1), and all that Unicode counts as space, no-break and thin ones too.
SPACES = re.compile(r"[\s\x00-\x20\x7f-\xa0\u200b\ufeff]+")
# What XML 1.0 2.2 does not allow besides: no reference holds what a shelf could not.
FORBIDDEN = re.compile("[\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """Return `text` in one line, each run of spaces one space, none around it."""
    return SPACES.sub(" ", FORBIDDEN.sub("", text)).strip()
