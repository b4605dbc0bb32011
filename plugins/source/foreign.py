"""Titles in the site's other language within a text are marked as being in it (WCAG 2.2 3.1.2)."""

import re

from plugins.model.language import Language

# A whole element of words: a link, a stress, a title, a quotation without elements of its own.
ELEMENT = re.compile(r"<(a|cite|em|i|q|strong|b)((?: [a-z]+=\"[^\"]*\")*)>([^<]+)</\1>")
CYRILLIC = re.compile("[А-Яа-яЁё]")
LATIN_WORD = re.compile("[A-Za-z]{2,}")
# Fewer Latin words may be a name, which a Russian text has as its own.
PHRASE = 3


def mark_foreign(html: str, language: Language) -> str:
    """Return sanitised `html`, written in `language`, with `lang` on what is in the other one.

    In a Russian text that is a phrase of three Latin words or more and no Cyrillic letter; in an
    English one, whatever has a Cyrillic letter.
    """

    def mark(match: re.Match[str]) -> str:
        name, attributes, text = match.groups()
        if " lang=" in attributes or not _is_foreign(text, language):
            return match[0]
        other = "en" if language == "ru" else "ru"
        return f'<{name}{attributes} lang="{other}">{text}</{name}>'

    return ELEMENT.sub(mark, html)


def _is_foreign(text: str, language: Language) -> bool:
    if CYRILLIC.search(text):
        return language == "en"
    return language == "ru" and len(LATIN_WORD.findall(text)) >= PHRASE
