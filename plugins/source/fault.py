"""What a code of a diagnostic says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Message and mend of a code; `{name}` stands for a value of the diagnostic."""

    ru: str
    ru_help: str
    en: str
    en_help: str
