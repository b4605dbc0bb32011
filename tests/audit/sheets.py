"""A style sheet becomes one that the Nu checker reads whole.

What its parser does not know it leaves out to the next brace, rules and all. So it is shown
something that it knows instead, of the same length: places stay true, and the rest is checked.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial


@dataclass(frozen=True, slots=True)
class Reading:
    """What is shown instead of what `pattern` matches; `reason` is the standard that knows it."""

    pattern: re.Pattern[str]
    instead: Callable[[re.Match[str]], str]
    reason: str


READINGS = (
    Reading(
        re.compile(r"@container(?:\s+[\w-]+)?(?=\s*\()"),
        lambda _: "@media",
        "CSS Conditional Rules 5: container queries; those of width are written as media queries",
    ),
    Reading(
        re.compile(r"(?<=\d)cq(i|b|w|h|min|max)\b"),
        lambda match: f"v{match[1]}",
        "CSS Conditional Rules 5: lengths relative to a container",
    ),
)


def readable(text: str, readings: Iterable[Reading] = READINGS) -> str:
    """Return the style sheet `text` as it is shown to the checker."""
    for reading in readings:
        text = reading.pattern.sub(partial(_instead, reading), text)
    return text


def _instead(reading: Reading, match: re.Match[str]) -> str:
    return reading.instead(match).ljust(len(match[0]))


def unused_readings(
    texts: Iterable[str], readings: Iterable[Reading] = READINGS
) -> tuple[Reading, ...]:
    """Return the readings that none of the style sheets `texts` needs."""
    whole = "\n".join(texts)
    return tuple(each for each in readings if not each.pattern.search(whole))
