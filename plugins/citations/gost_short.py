"""A work becomes a short reference (ГОСТ Р 7.0.5-2008): areas between full stops."""

from plugins.citations.gost import (
    MOST_IN_HEADING,
    address_words,
    end,
    extent,
    join_areas,
    numbering,
    responsibility,
    titled,
    year,
)
from plugins.citations.gost_words import SHORT_PLACES
from plugins.citations.work import Work

AREA = ". "


def short_reference(work: Work) -> str:
    """Return the reference to `work`: its heading names up to three authors (4.10.2)."""
    people = work.authors if len(work.authors) <= MOST_IN_HEADING else ()
    heading = ", ".join(" ".join(filter(None, (each.family, each.initials))) for each in people)
    told = "" if people else responsibility(work)
    body = f"{titled(work)} / {told}" if told else titled(work)
    start = f"{end(heading)} {body}" if heading else body
    if work.journal:
        host = (work.journal, *numbering(work), address_words(work))
        return f"{start} // {end(join_areas(host, AREA))}"
    areas = (start, work.edition, _imprint(work), extent(work), address_words(work))
    return end(join_areas(areas, AREA))


def _imprint(work: Work) -> str:
    """Return «М. ; Тверь : Научная книга, 2009»: only of what is known."""
    places = " ; ".join(SHORT_PLACES.get(each, each) for each in work.places)
    where = " : ".join(each for each in (places, work.publisher) if each)
    return f"{where}, {year(work)}" if where else year(work)
