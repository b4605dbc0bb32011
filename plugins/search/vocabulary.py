"""Documents become the words that a query may have been meant as, the most frequent first.

Words of titles, headings and key words all count; of running text those of several pages.
"""

import re
from collections import Counter
from collections.abc import Iterable

from plugins.model.language import Language
from plugins.search.documents import Document

WORD = re.compile(r"[^\W\d_]{4,}")
TAG = re.compile(r"<[^>]*>")
HEADING = re.compile(r"<h[2-6][^>]*>(.*?)</h[2-6]>", re.DOTALL)
SEVERAL = 3  # pages
MOST = 4000  # words: 20 KB as they are sent
SCRIPTS: dict[Language, re.Pattern[str]] = {"ru": re.compile("[а-яё]+"), "en": re.compile("[a-z]+")}


def vocabularies(documents: Iterable[Document]) -> dict[Language, str]:
    """Return the words of each language, a line each, lower case and `ё` as it is written."""
    pages: dict[Language, Counter[str]] = {language: Counter() for language in SCRIPTS}
    titles: dict[Language, set[str]] = {language: set() for language in SCRIPTS}
    for document in documents:
        headings = " ".join(HEADING.findall(document.html))
        sections = " ".join(each.title for each in document.sections)
        named = _words(f"{document.title} {TAG.sub(' ', headings)} {sections}")
        text = " ".join((document.summary, TAG.sub(" ", document.html), *document.texts))
        pages[document.language].update({*named, *_words(text)})
        titles[document.language] |= named
    return {
        language: "".join(f"{word}\n" for word in _choose(language, count, titles[language]))
        for language, count in pages.items()
    }


def _words(text: str) -> set[str]:
    return set(WORD.findall(text.lower()))


def _choose(language: Language, count: Counter[str], named: set[str]) -> list[str]:
    found = (
        word
        for word, pages in count.items()
        if (word in named or pages >= SEVERAL) and SCRIPTS[language].fullmatch(word)
    )
    return sorted(found, key=lambda word: (-count[word], word))[:MOST]
