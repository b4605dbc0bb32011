"""What editors write becomes a single value: a date, an address, a point ...

Each raises PydanticCustomError, whose type names the fault, for what is none.
"""

import datetime
import re
from functools import cache
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic_core import PydanticCustomError

DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"\+?[\d ()-]{5,30}", re.ASCII)
CELL = re.compile(r"([1-9]\d?), ?([1-9]\d?)", re.ASCII)
ISBN = re.compile(r"(?=(?:[\dXx][ -]?){10}$|(?:\d[ -]?){13}$)\d(?:[ -]?\d)*[ -]?[\dXx]", re.ASCII)
POINT = re.compile(r"([+-]?\d{1,2}(?:\.\d+)?), ?([+-]?\d{1,3}(?:\.\d+)?)", re.ASCII)


def check_web_url(value: str) -> str:
    """Return `value` if it is an address of the web: absolute, http or https."""
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or any(c <= " " for c in value):
        raise PydanticCustomError("web_url", "not a web address")
    return value


def _day(text: str) -> datetime.date:
    # `fromisoformat` reads forms of ISO 8601 that no editor means, such as weeks.
    if not DAY.fullmatch(text):
        raise ValueError(text)
    return datetime.date.fromisoformat(text)


def read_date(value: object) -> object:
    """Return the day that `value` names: «2026-03-01»."""
    if isinstance(value, datetime.date):
        return value
    try:
        return _day(str(value))
    except ValueError:
        raise PydanticCustomError("local_date", "not a date") from None


def read_flag(value: object) -> object:
    """Return the truth that `value` names in Russian or English; else the value."""
    words = {"true": True, "yes": True, "да": True, "false": False, "no": False, "нет": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


def check_month_day(value: str) -> str:
    """Return `value` if it is a day of any year: «03-01»."""
    try:
        _day(f"2000-{value}")
    except ValueError:
        raise PydanticCustomError("month_day", "not a month and day") from None
    return value


def check_zone(value: str) -> str:
    """Return `value` if it names an IANA time zone."""
    if value not in zone_names():
        raise PydanticCustomError("zone", "not a time zone")
    return value


def check_email(value: str) -> str:
    """Return `value` if it looks like an e-mail address."""
    if not EMAIL.fullmatch(value):
        raise PydanticCustomError("email", "not an e-mail address")
    return value


def check_phone(value: str) -> str:
    """Return `value` if it looks like a telephone number."""
    if not PHONE.fullmatch(value):
        raise PydanticCustomError("phone", "not a telephone number")
    return value


def check_isbn(value: str) -> str:
    """Return `value` if it is an ISBN, hyphens or not."""
    if not is_isbn(value):
        raise PydanticCustomError("isbn", "not an ISBN")
    return value


def is_isbn(value: str) -> bool:
    """Tell whether `value` is an ISBN of 10 or 13 signs whose check digit is right (ISO 2108)."""
    if not ISBN.fullmatch(value):
        return False
    signs = value.replace("-", "").replace(" ", "").upper()
    numbers = [10 if each == "X" else int(each) for each in signs]
    if len(signs) == 13:
        return sum(each * (1, 3)[place % 2] for place, each in enumerate(numbers)) % 10 == 0
    return sum(each * (10 - place) for place, each in enumerate(numbers)) % 11 == 0


def read_point(value: object) -> object:
    """Return latitude and longitude, in degrees: «56.0106, 92.8526»."""
    if isinstance(value, tuple):
        return value
    match = POINT.fullmatch(str(value))
    point = (float(match[1]), float(match[2])) if match else (99.0, 0.0)
    if abs(point[0]) > 90 or abs(point[1]) > 180:
        raise PydanticCustomError("point", "not a latitude and a longitude")
    return point


def read_cell(value: object) -> object:
    """Return column and row, from 1: «12, 5»."""
    if isinstance(value, tuple):
        return value
    match = CELL.fullmatch(str(value))
    if match is None:
        raise PydanticCustomError("cell", "not a column and a row")
    return int(match[1]), int(match[2])


@cache
def zone_names() -> frozenset[str]:
    """Return the names of the IANA time zones that are known here."""
    return frozenset(available_timezones())
