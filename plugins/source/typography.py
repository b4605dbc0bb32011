"""Plain typing becomes real typography: quotes, dashes, spaces that do not break.

Works on text and on HTML: tags, code and addresses are set aside first and put back untouched, so
a pair of quotes may begin inside one element and end in another. Setting twice changes nothing.
"""

import re
from functools import lru_cache

from plugins.model.language import Language

NBSP = "\u00a0"
# Stand-ins from the private use area for what is set aside.
INLINE, BLOCK, HELD, KEPT = "\ue000", "\ue001", "\ue002", "\ue003"
OWN = (INLINE, BLOCK, HELD, KEPT)
STAND_INS = re.compile(f"[{INLINE}{BLOCK}{HELD}]")
TAG = r"<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>"
TAGS = re.compile(TAG)
CODE_OR_TAG = re.compile(rf"<(?:(code|pre|kbd|samp)\b[^>]*>.*?</\1>|{TAG[1:]})", re.DOTALL)
ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>«»„“”\"\ue000-\ue002]+")
INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u|var)\b"
)
SOFT_BREAK = re.compile(rf"(?<=[^\n{BLOCK}])\n(?=[^\n{BLOCK}])")

SHORT: dict[Language, frozenset[str]] = {
    "ru": frozenset(
        "а без бы в во вы да для до ее её ей же за и из или им их к как ко ли мы на над не ни но о "
        "об обо он от по под при про с со та те то у уж что я г. гг. ул. им. № § см. рис. стр. "
        "с. т. п.".split()
    ),
    "en": frozenset("a an I No. § № p. pp.".split()),
}
CLINGING: dict[Language, frozenset[str]] = {
    "ru": frozenset("бы б же ж ли ль".split()),
    "en": frozenset(),
}
UNITS: dict[Language, frozenset[str]] = {
    "ru": frozenset(
        "% г гг год года году годов век века в вв тыс млн млрд руб рублей долл долларов кг км м см "
        "мм МБ КБ ч мин января февраля марта апреля мая июня июля августа сентября октября ноября "
        "декабря".split()
    ),
    "en": frozenset("% km kg m cm KB MB".split()),
}
DASHES = frozenset(("-", "--", "–", "—"))
LEADING = f"«„“‘\"'([{INLINE}{HELD}"
TRAILING = f".,;:!?…»“”’\"')]{INLINE}{BLOCK}"

YEARS = re.compile(r"(?<![\w-])(\d{4})-(?=\d{4}(?![\w-]))")
NUMBER_SIGN = re.compile(r"([№§])(?=\d)")
ABBREVIATION = re.compile(r"\b(т)\. ?(?=[едпкчо]\.)")
INITIALS = re.compile(r"([А-ЯЁ](?<![\w.].)\.)[ \u00a0]?(?:([А-ЯЁ]\.)[ \u00a0]?)?(?=[А-ЯЁ][а-яё])")
QUOTES = re.compile(rf'["«»„“”{BLOCK}]')
SHUTS = f"»”{BLOCK}"
OPENS_AFTER = frozenset(f" {NBSP}\n\t([{{—–-/«„“‘{BLOCK}{INLINE}{HELD}")


def typeset(text: str, language: Language) -> str:
    """Return `text` (plain or HTML) with the typography of `language`. Idempotent."""
    aside: list[str] = []

    def tag(match: re.Match[str]) -> str:
        whole = match[0]
        aside.append(whole)
        if match.re is CODE_OR_TAG and match[1]:
            return HELD if match[1] != "pre" else BLOCK
        return INLINE if INLINE_TAG.match(whole) else BLOCK

    def address(match: re.Match[str]) -> str:
        held.append(match[0])
        return HELD

    plain = text
    for own in OWN:
        plain = plain.replace(own, "")
    if "<" in plain:
        code = "<code" in plain or "<pre" in plain or "<kbd" in plain or "<samp" in plain
        plain = (CODE_OR_TAG if code else TAGS).sub(tag, plain)
    held: list[str] = []
    with_addresses = "://" in plain or "www." in plain
    if with_addresses:
        # Addresses share the stand-in of code; a second list keeps their order.
        plain = plain.replace(HELD, KEPT)
        plain = ADDRESS.sub(address, plain)

    plain = plain.replace("...", "…") if "..." in plain else plain
    if "\n" in plain:
        plain = SOFT_BREAK.sub(" ", plain)
    plain = YEARS.sub("\\1–", plain)
    plain = NUMBER_SIGN.sub(rf"\1{NBSP}", plain)
    if language == "ru":
        plain = INITIALS.sub(_initials, plain)
        plain = ABBREVIATION.sub(rf"\1.{NBSP}", plain)
        plain = _quote_russian(plain)
    else:
        plain = _quote_english(plain)
    plain = _space(plain, language)

    if with_addresses:
        addresses = iter(held)
        plain = re.sub(HELD, lambda _: next(addresses), plain).replace(KEPT, HELD)
    if not aside:
        return plain
    pieces = iter(aside)
    return STAND_INS.sub(lambda _: next(pieces), plain)


def _initials(match: re.Match[str]) -> str:
    second = f"{NBSP}{match[2]}" if match[2] else ""
    return f"{match[1]}{second}{NBSP}"


# What a word does to the space beside it, as bits.
HOLDS_NEXT, COUNTS, CLINGS, MEASURES, DASH, EMPTY_TAIL, STARTS_GLUED = 1, 2, 4, 8, 16, 32, 64


@lru_cache(maxsize=50_000)  # texts are made of the same words again and again
def _ways(word: str, language: Language) -> int:
    """Return what `word`, as it stands between two spaces, does to the spaces beside it."""
    tail = word
    if BLOCK in tail or "\n" in tail:
        tail = re.split(f"[{BLOCK}\n]", tail)[-1]
    bare = tail.rpartition(NBSP)[2].lstrip(LEADING).rstrip(INLINE)
    head = word.partition(BLOCK)[0].rstrip(TRAILING)
    short = SHORT[language]
    return (
        HOLDS_NEXT * (bare in short or bare.lower() in short)
        | COUNTS * bare[-1:].isdigit()
        | CLINGS * (head in CLINGING[language])
        | MEASURES * (head in UNITS[language])
        | DASH * (word in DASHES)
        | EMPTY_TAIL * (not bare or bare in DASHES)
        | STARTS_GLUED * (not word or word[0] == NBSP)
    )


def _space(text: str, language: Language) -> str:
    """Turn spaces that must not break into no-break ones, and hyphens between words into dashes."""
    words = text.split(" ")
    ways = [_ways(word, language) for word in words]
    glued = False
    for index in range(1, len(words)):
        before, here = ways[index - 1], ways[index]
        if not (here & (DASH | CLINGS | MEASURES) or before & HOLDS_NEXT):
            continue
        if here & DASH:
            if not before & EMPTY_TAIL:
                words[index] = f"{NBSP}{_dash(words[index], language)}"
                glued = True
        elif (
            (before & HOLDS_NEXT and not here & STARTS_GLUED)
            or (here & CLINGS and not before & EMPTY_TAIL)
            or (here & MEASURES and before & COUNTS)
        ):
            words[index] = f"{NBSP}{words[index]}"
            glued = True
    joined = " ".join(words)
    return joined.replace(f" {NBSP}", NBSP) if glued else joined


def _dash(typed: str, language: Language) -> str:
    """Return the dash between words: long in Russian; in English as typed, else the shorter one."""
    return "—" if language == "ru" or typed == "—" else "–"


def _quote_russian(text: str) -> str:
    """Set «ёлочки», and „лапки“ inside them; a new block starts afresh."""
    depth = 0

    def quote(match: re.Match[str]) -> str:
        nonlocal depth
        mark = match[0]
        if mark == BLOCK:
            depth = 0
            return mark
        if mark == "“" and depth and depth % 2 == 0:
            mark = "»"  # closes the „ that is open, whatever stands around it
        if mark in "«„" or (mark != "»" and _opens(text, match, depth)):
            depth += 1
            return "«" if depth % 2 else "„"
        if not depth:
            at = match.start()
            return mark if mark == '"' and text[at - 1 : at].isdigit() else "»"  # 5" is a length
        depth -= 1
        return "“" if depth % 2 else "»"

    return QUOTES.sub(quote, text)


def _opens(text: str, match: re.Match[str], depth: int) -> bool:
    at = match.start()
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if not after or after.isspace() or after in SHUTS or before not in OPENS_AFTER:
        return False
    # After a tag either is possible: what is open is closed first.
    return before != INLINE or depth == 0


def _quote_english(text: str) -> str:
    """Set “curly” and ‘single’ quotes and apostrophes, by what stands before them."""

    def double(match: re.Match[str]) -> str:
        return "“" if _opens(text, match, 0) else "”"

    if '"' in text:
        text = re.sub('"', double, text)
    if "'" in text:
        text = re.sub(
            rf"(?:(?<=[\s(\[{{—–“{NBSP}{BLOCK}{INLINE}])|^)'(?=\w)(?!\d\ds?\b)", "‘", text
        )
        text = text.replace("'", "’")
    return text
