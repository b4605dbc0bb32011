"""What a code of a diagnostic says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Message and mend of a code; `{name}` stands for a value of the diagnostic.

    A warning asks somebody to look: the content is published all the same.
    """

    ru: str
    ru_help: str
    en: str
    en_help: str
    is_warning: bool = False
