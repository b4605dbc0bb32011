"""A digest becomes an item of a feed: all that a week, a month or a quarter brought, by kind."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.catalogue.channels import CHANGES
from plugins.feeds.changes import heading, tell_change
from plugins.feeds.entries import item_id
from plugins.feeds.item import FeedItem
from plugins.feeds.notices import Digest, Notice, moment
from plugins.feeds.words import count_new, say
from plugins.model.catalogue import Catalogue, address
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import Language, prefix
from plugins.model.moments import partial
from plugins.model.quarters import Quarter
from plugins.model.settings import SiteSettings
from plugins.words.dates import format_partial, format_span
from plugins.words.markup import join
from plugins.words.quarters import describe_quarter

SECTION = Markup("<h2>%s</h2><ul>%s</ul>")
LINE, LINE_ALONE = (
    Markup('<li><a href="%s">%s</a><br>%s</li>'),
    Markup('<li><a href="%s">%s</a></li>'),
)


def digest_item(
    catalogue: Catalogue,
    settings: SiteSettings,
    digest: Digest,
    language: Language,
    lines: dict[str, Markup],
) -> FeedItem:
    """Return the item of `digest`; it leads to its month on the page of all changes.

    `lines` keeps what was said of each notice: a week's stands in a month and a quarter too.
    """
    # Where the newest of it stands: other months may have brought nothing.
    newest = digest.notices[-1].day.first_day
    where = f"/{prefix(language)}{CHANGES}{newest.year}/#{newest:%Y-%m}"
    at = moment(digest.day, digest.key)
    name = say("new_in", language)
    return FeedItem(
        id=item_id(digest.key, language),
        title=f"{name}: {_name(digest, language)}",
        address=settings.absolute(where),
        summary=count_new(len(digest.notices), language),
        html=str(join(_sections(catalogue, settings, digest, language, lines))),
        published=at,
        updated=at,
    )


def _name(digest: Digest, language: Language) -> str:
    first = digest.first
    if digest.period == "month":
        return format_partial(PartialDate(first.year, first.month), language)
    if digest.period == "quarter":
        return describe_quarter(Quarter(first.year, (first.month + 2) // 3), language)
    return format_span(partial(first), partial(digest.last), language)


def _sections(
    catalogue: Catalogue,
    settings: SiteSettings,
    digest: Digest,
    language: Language,
    lines: dict[str, Markup],
) -> Iterator[Markup]:
    groups: dict[type[Entry], list[Notice]] = {}
    for notice in digest.notices:
        groups.setdefault(type(notice.entry), []).append(notice)
    for kind in catalogue.kinds:
        if kind in groups:
            for each in groups[kind]:
                if each.key not in lines:
                    lines[each.key] = _line(settings, each, language)
            found = join(lines[each.key] for each in groups[kind])
            yield SECTION % (kind.labels[language], found)


def _line(settings: SiteSettings, notice: Notice, language: Language) -> Markup:
    entry = notice.entry
    summary: LocalizedText | None = getattr(entry, "summary", None)
    title, words = heading(entry, language), summary.best(language) if summary else ""
    if isinstance(entry, Event) and notice.name:
        title, words = tell_change(entry, notice.name, language)
    where = settings.absolute(address(entry, language))
    return LINE % (where, title, words) if words else LINE_ALONE % (where, title)
