"""The rule of a yearly series becomes words: «1 марта», «последнее воскресенье ноября»."""

from babel.dates import get_day_names

from plugins.model.language import Language
from plugins.model.yearly_rule import WEEKDAYS, YearlyRule
from plugins.words.dates import DASH, LOCALES, NBSP, month_names

GENDERS = "mmfmffn"  # of the days of the week in Russian, from Monday
RUSSIAN = {
    "m": {1: "первый", 2: "второй", 3: "третий", 4: "четвёртый", -1: "последний"},
    "f": {1: "первая", 2: "вторая", 3: "третья", 4: "четвёртая", -1: "последняя"},
    "n": {1: "первое", 2: "второе", 3: "третье", 4: "четвёртое", -1: "последнее"},
}
ENGLISH = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}
OR: dict[Language, str] = {"ru": "или", "en": "or"}
WEEK: dict[Language, str] = {"ru": "неделя", "en": "week of"}


def describe_rule(rule: YearlyRule, language: Language) -> str:
    """Return `rule` in words that fit any year, without a full stop."""
    words = _exactly(rule, language)
    if not rule.about:
        return words
    if language == "en":
        return f"around {words}"
    # «Около» asks for the genitive, which a day of a month has already.
    return f"около {words}" if rule.on else f"примерно {words}"


def _exactly(rule: YearlyRule, language: Language) -> str:
    if rule.on:
        return _day(rule.on, language)
    if rule.from_ and rule.to:
        last = _day(rule.to, language)
        if rule.from_[:2] == rule.to[:2]:
            return f"{int(rule.from_[3:])}–{last}"
        return f"{_day(rule.from_, language)}{NBSP}{DASH[language]} {last}"
    assert rule.month is not None  # the form has been checked
    if rule.weekday is not None and rule.nth is not None:
        number = WEEKDAYS.index(rule.weekday)
        name = get_day_names("wide", "stand-alone", LOCALES[language])[number]
        if language == "en":
            return f"{ENGLISH[rule.nth]} {name} of {_month(rule.month, language)}"
        ordinal = RUSSIAN[GENDERS[number]][rule.nth]
        return f"{ordinal} {name} {_month(rule.month, language)}"
    if rule.weeks:
        ordinals = RUSSIAN["f"] if language == "ru" else ENGLISH
        names = [ordinals[week] for week in sorted(set(rule.weeks))]
        listed = ", ".join(names[:-1])
        listed = f"{listed} {OR[language]} {names[-1]}" if listed else names[-1]
        return f"{listed} {WEEK[language]} {_month(rule.month, language)}"
    return month_names(language, "stand-alone")[rule.month]


def _day(month_day: str, language: Language) -> str:
    month, day = map(int, month_day.split("-"))
    return f"{day}{NBSP}{_month(month, language)}"


def _month(month: int, language: Language) -> str:
    return month_names(language, "format")[month]
