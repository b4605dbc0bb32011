"""Where the Nu checker is behind a standard. An excuse that excuses nothing any more fails the run.

Each is for the version of the checker that `tools` names: look again when it is raised.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Excuse:
    """Messages that are wrong, by their text and what they point at; `reason` is the standard."""

    message: re.Pattern[str]
    extract: str
    reason: str

    def covers(self, message: str, extract: str) -> bool:
        """Tell whether `message` on `extract` is excused."""
        return self.extract in extract and self.message.fullmatch(message) is not None


EXCUSES = (
    Excuse(
        re.compile(r"Inline script violates Content Security Policy \(meta tag\): .*"),
        '<script type="application/ld+json">',
        "HTML 4.12.1.1, “prepare the script element”: a data block is left alone before the policy "
        "is asked",
    ),
    Excuse(
        re.compile(r"CSS: “(container(?:-name|-type)?)”: Property “\1” doesn't exist\."),
        "",
        "CSS Conditional Rules 5: container queries",
    ),
    Excuse(
        re.compile(r"CSS: “reading-flow”: Property “reading-flow” doesn't exist\."),
        "",
        "CSS Display 4: reading-flow, so that the keyboard follows the days that the eye follows",
    ),
    Excuse(
        re.compile(r"CSS: “[\w-]+”: The types are incompatible\."),
        "var(--",
        "CSS Custom Properties 1: what holds `var()` is judged when its value is known; the "
        "checker guesses the type of a value with `calc()` wrongly",
    ),
)


def unused_excuses(excuses: Iterable[Excuse], said: Iterable[tuple[str, str]]) -> list[Excuse]:
    """Return the excuses that cover none of what was `said` (message and extract)."""
    messages = list(said)
    return [each for each in excuses if not any(each.covers(*one) for one in messages)]
