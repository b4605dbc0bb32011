"""Time zones become words: the city that a zone is named after, and how far it is from Moscow."""

import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from plugins.model.language import Language
from plugins.words.dates import LOCALES

MOSCOW = ZoneInfo("Europe/Moscow")
# CLDR names the island, and in English the peninsula.
CITIES: dict[tuple[str, Language], str] = {
    ("Asia/Sakhalin", "ru"): "Южно-Сахалинск",
    ("Asia/Sakhalin", "en"): "Yuzhno-Sakhalinsk",
    ("Asia/Kamchatka", "en"): "Petropavlovsk-Kamchatsky",
}


@lru_cache(maxsize=1000)
def name_city(zone: str, language: Language) -> str:
    """Return the city that the IANA zone is named after."""
    known = CITIES.get((zone, language))
    return known or str(get_timezone_location(zone, locale=LOCALES[language], return_city=True))


def describe_shift(moment: datetime.datetime, language: Language) -> str:
    """Return how the clock of `moment`, which carries its zone, differs: «МСК+4», “UTC+7”."""
    offset = offset_minutes(moment)
    if language == "ru":
        return _shift("МСК", offset - offset_minutes(moment.astimezone(MOSCOW)))
    return _shift("UTC", offset)


def describe_zone(moment: datetime.datetime, language: Language) -> str:
    """Return «Красноярск, МСК+4» for a moment that carries its zone."""
    shift = describe_shift(moment, language)
    zone = moment.tzinfo
    return f"{name_city(zone.key, language)}, {shift}" if isinstance(zone, ZoneInfo) else shift


def offset_minutes(moment: datetime.datetime) -> int:
    """Return how far the clock of `moment`, which carries its zone, is from UTC."""
    offset = moment.utcoffset()
    assert offset is not None  # the moment carries its zone
    return round(offset.total_seconds() / 60)


def _shift(clock: str, minutes: int) -> str:
    if not minutes:
        return clock
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "\u2212"
    return f"{clock}{sign}{hours}{f':{rest:02}' if rest else ''}"
