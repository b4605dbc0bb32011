"""What a judge has found: all of them say it in this one form."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, and where: places are addresses, with line and column or with the element."""

    judge: str
    what: str
    places: tuple[str, ...]


class Broken(Exception):
    """A judge has not done its work: that it found nothing would mean nothing."""
