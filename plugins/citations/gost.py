"""A work becomes its bibliographic record (ГОСТ Р 7.0.100-2018): areas between «. — »."""

from collections.abc import Iterable, Iterator, Sequence

from plugins.citations.gost_words import GENRES, WORDS
from plugins.citations.work import Work
from plugins.model.dates import PartialDate
from plugins.words.dates import format_short, month_names

AREA = ". — "
# A record begins with the name of its author if it has no more than this (ГОСТ 7.80-2000, 5.2).
MOST_IN_HEADING = 3
# Of more persons than this, only the first three are named (5.2).
MOST_NAMED = 4


def full_record(work: Work) -> str:
    """Return the record of `work`: on its own, or as a part of its journal (7)."""
    start = " ".join(each for each in (heading(work), _description(work)) if each)
    content = _content(work)
    if work.journal:
        host = join_areas((work.journal, *numbering(work), address_words(work)), AREA)
        return f"{join_areas((start, content), AREA)} // {end(host)}"
    areas = (start, work.edition, _imprint(work), extent(work), series(work), address_words(work))
    return end(join_areas((*areas, f"ISBN {work.isbn}" if work.isbn else "", content), AREA))


def heading(work: Work) -> str:
    """Return «Корнетов, Г. Б.»: the first author, nothing if there are more than three."""
    if not 0 < len(work.authors) <= MOST_IN_HEADING:
        return ""
    first = work.authors[0]
    return end(f"{first.family}, {first.initials}" if first.given else first.family)


def titled(work: Work) -> str:
    """Return the title, in brackets where it only describes, with the number of the part."""
    words = WORDS[work.words]
    own = f"[{work.title}]" if work.is_descriptive else work.title
    if work.journal or not (work.volume or work.issue):
        return own
    volume = numbered(words.volume_in_full, work.volume)
    part = ", ".join(each for each in (volume, numbered(words.issue, work.issue)) if each)
    return f"{end(own)} {part}"


def responsibility(work: Work) -> str:
    """Return who answers for it: persons, then organisations (5.2)."""
    people = [" ".join(filter(None, (each.initials, each.family))) for each in work.authors]
    groups = (_name_people(work, people), *(each.family for each in work.organisations))
    return " ; ".join(each for each in groups if each)


def series(work: Work) -> str:
    """Return «(Библиотека ; вып. 5)», the area of the series (5.7)."""
    number = work.number
    if number.isdecimal():
        number = f"{WORDS[work.words].number} {number}"
    within = " ; ".join(each for each in (work.series, number) if each)
    return f"({within})" if work.series else ""


def year(work: Work) -> str:
    """Return the year, «[2008?]» if it is an estimate, «[б. г.]» if there is none (5.5)."""
    if work.date is None:
        return f"[{WORDS[work.words].no_year}]"
    return f"[{work.date.year:04}?]" if work.is_estimated else f"{work.date.year:04}"


def address_words(work: Work) -> str:
    """Return «URL: … (дата обращения: 22.11.2026)», with the day only where it is known (5.8)."""
    if not work.url:
        return ""
    seen = f" ({WORDS[work.words].seen}: {work.accessed:%d.%m.%Y})" if work.accessed else ""
    return f"URL: {work.url}{seen}"


def issue_words(work: Work) -> str:
    """Return where in the journal it is: «Т. 3, № 5 (15 марта)», «15 марта», «Март»."""
    words = WORDS[work.words]
    volume, issue = numbered(words.volume, work.volume), numbered(words.issue, work.issue)
    day = _day(work, work.date) if work.date and not work.is_estimated else ""
    if issue and work.date and work.date.day and day:
        issue = f"{issue} ({day})"
    elif not issue and not volume:
        issue = f"{day[:1].upper()}{day[1:]}"
    return ", ".join(each for each in (volume, issue) if each)


def pages_words(work: Work) -> str:
    """Return «С. 12–24»."""
    return numbered(WORDS[work.words].page, work.page_range)


def numbered(word: str, number: str) -> str:
    """Return «№ 5»; a number that says itself what it is stays as it is."""
    if not number:
        return ""
    return f"{word} {number}" if number[:1].isdigit() else number


def join_areas(areas: Iterable[str], mark: str) -> str:
    """Join those that are not empty by `mark`, whose full stop is not set twice."""
    told = [each for each in areas if each]
    marks = [mark[1:] if ends(each) else mark for each in told[:-1]]
    return "".join(f"{each}{mark}" for each, mark in zip(told, [*marks, ""], strict=False))


def ends(text: str) -> bool:
    """Tell whether `text` ends so that no full stop follows."""
    return text.endswith((".", "?", "!", "…"))


def end(text: str) -> str:
    """Return `text` with a full stop, unless it ends by itself."""
    return text if ends(text) else f"{text}."


def _name_people(work: Work, people: Sequence[str]) -> str:
    if len(people) <= MOST_NAMED:
        return ", ".join(people)
    return f"{', '.join(people[:3])} [{WORDS[work.words].others}]"


def _description(work: Work) -> str:
    stem, genre = GENRES.get((work.type, work.words), ("", ""))
    is_said = work.is_descriptive or stem in work.title.lower()
    told = responsibility(work)
    own = titled(work) if is_said else f"{titled(work)} : [{genre}]"
    return f"{own} / {told}" if told else own


def _imprint(work: Work) -> str:
    """Return «Москва ; Тверь : Научная книга, 2009» (5.5); of what is not printed, the year."""
    words = WORDS[work.words]
    if not (work.places or work.publisher):
        return year(work)
    place = " ; ".join(work.places) or f"[{words.no_place}]"
    publisher = work.publisher or f"[{words.no_publisher}]"
    return f"{place} : {publisher}, {year(work)}"


def extent(work: Work) -> str:
    """Return «24 с.», the physical description (5.6)."""
    return f"{work.pages} {WORDS[work.words].pages}" if work.pages else ""


def numbering(work: Work) -> Iterator[str]:
    """Yield year, volume, issue and pages, as far as they are known."""
    yield year(work)
    yield issue_words(work)
    yield pages_words(work)


def _content(work: Work) -> str:
    """Return form and means of access (5.10): what has an address is read there."""
    words = WORDS[work.words]
    if work.type == "video":
        return words.moving
    return f"{words.text} : {words.electronic if work.url else words.direct}"


def _day(work: Work, date: PartialDate) -> str:
    if date.day:
        return format_short(date.first_day, work.words).replace("\u00a0", " ")
    return month_names(work.words, "stand-alone")[date.month] if date.month else ""
