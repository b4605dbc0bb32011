"""A recurrence rule becomes words: «по вторникам», “every 2 weeks on Tuesdays”."""

from plugins.model.language import Language
from plugins.model.rule import Rule, parse_rule
from plugins.pages.interface import Interface

# From Monday.
ON: dict[Language, tuple[str, ...]] = {
    "ru": (
        *("понедельникам", "вторникам", "средам", "четвергам", "пятницам"),
        *("субботам", "воскресеньям"),
    ),
    "en": ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"),
}
EACH = {
    "DAILY": ("every day", "every %(num)s day", "every %(num)s days"),
    "WEEKLY": ("every week", "every %(num)s week", "every %(num)s weeks"),
    "MONTHLY": ("every month", "every %(num)s month", "every %(num)s months"),
    "YEARLY": ("every year", "every %(num)s year", "every %(num)s years"),
}


def describe_repeat(interface: Interface, text: str) -> str:
    """Return the rule `text` (RFC 5545, 3.3.10) in words: how often, and on which weekdays.

    What words would make too long is left out; the dates themselves stand beside them.
    """
    rule, _ = parse_rule(text)
    if rule is None or rule.frequency not in EACH:
        return interface.gettext("many times")
    days = _days(interface, rule)
    if days and rule.interval == 1:
        return days
    each, one, many = EACH[rule.frequency]
    if rule.interval == 1:
        often = interface.gettext(each)
    else:
        often = interface.ngettext(one, many, rule.interval) % {"num": rule.interval}
    return f"{often} {days}" if days else often


def _days(interface: Interface, rule: Rule) -> str:
    """Return «по вторникам и четвергам»; nothing where the days are counted within a month."""
    if rule.frequency not in ("DAILY", "WEEKLY") or not rule.days:
        return ""
    names = [ON[interface.language][day] for day, _ in sorted(rule.days)]
    both = interface.gettext("and")
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {both} {names[-1]}"
    return interface.gettext("on %(days)s") % {"days": listed}
