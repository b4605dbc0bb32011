"""A date becomes a leaf of a calendar: «12–14» under «апрель», «ноя» over «2006», «2012»."""

from functools import lru_cache

from babel.dates import get_month_names

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.pages.parts import DateText
from plugins.pages.schedule import DateBlock
from plugins.words.dates import LOCALES, NBSP, format_span, month_names


def date_leaf(
    start: PartialDate,
    end: PartialDate | None,
    language: Language,
    estimated: bool = False,
) -> DateBlock:
    """Return the leaf of a date or a period, in the precision that is known."""
    date = DateText(format_span(start, end, language), str(start), estimated)
    last = end or start
    if not start.month or not last.month:
        years = f"{start.year}" if last.year == start.year else f"{start.year}–{last.year}"
        return DateBlock(date, years)
    year = f"{start.year}" if start.year == last.year else f"{start.year}–{last.year}"
    if (start.year, start.month) != (last.year, last.month):
        between = f"{_short(start, language)}{NBSP}– {_short(last, language)}"
        return DateBlock(date, between, year=year)
    if not start.day or not last.day:
        return DateBlock(date, _month(start.month, language), year=year)
    days = f"{start.day}" if start.day == last.day else f"{start.day}–{last.day}"
    return DateBlock(date, days, month_names(language, "stand-alone")[start.month], year)


def _short(date: PartialDate, language: Language) -> str:
    assert date.month  # the caller has looked
    month = _month(date.month, language)
    return f"{date.day}{NBSP}{month}" if date.day else month


@lru_cache
def _month(month: int, language: Language) -> str:
    # CLDR: «нояб.», «мар.»; there is no room for the dot, and three letters are enough.
    names = get_month_names("abbreviated", context="stand-alone", locale=LOCALES[language])
    return str(names[month])[:3]
