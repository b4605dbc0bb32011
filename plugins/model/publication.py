"""When an entry came to the site, and when it was last changed: what subscribers go by."""

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Dated, Entry
from plugins.model.fields import LocalDate
from plugins.model.language import Language
from plugins.model.moments import partial
from plugins.model.scheduled import Scheduled


class Added(Entry):
    """Has no time of its own: it goes to feeds by the day on which it came to the site."""

    added: LocalDate | None = Field(
        None, description="When it came to the site: feeds show it as new then"
    )


def published_on(entry: Entry) -> PartialDate | None:
    """Return the day, month or year since which `entry` is known to readers.

    None for what no feed tells of: pages, terms ..., and what says no day.
    """
    if isinstance(entry, Scheduled):
        return partial(entry.announced) if entry.announced else entry.date
    if isinstance(entry, Dated):
        return entry.date
    return partial(entry.added) if isinstance(entry, Added) and entry.added else None


def updated_on(entry: Entry, language: Language) -> PartialDate | None:
    """Return the day on which the text of `entry` in `language` was last changed.

    Never before it was published; None where `published_on` is.
    """
    published = published_on(entry)
    said = entry.updated.get(language) or entry.updated.ru if entry.updated else None
    if published is None or said is None or said <= published.first_day:
        return published
    return partial(said)
