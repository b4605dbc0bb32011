"""The gettext catalogues of `theme/locale/` become the interface strings of one language."""

import gettext
import io
from functools import cached_property
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from plugins.model.language import LANGUAGES, Language


class MissingTranslation(LookupError):
    """An interface string has no translation: the build stops rather than show it untranslated."""


class Interface(gettext.GNUTranslations):
    """Strings of one language. English is what the templates are written in."""

    def __init__(self, language: Language, catalogue: io.BytesIO | None) -> None:
        super().__init__(catalogue)
        self.language: Language = language
        self._original = language == "en"

    def gettext(self, message: str) -> str:
        """Return `message` in this language; raise MissingTranslation if it is not there."""
        return message if self._original else self._found(super().gettext(message), message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """Return the form that `number` asks for; raise MissingTranslation if it is not there."""
        if self._original:
            return singular if number == 1 else plural
        return self._found(super().ngettext(singular, plural, number), singular, plural)

    def pgettext(self, context: str, message: str) -> str:
        """Return `message` as meant in `context`."""
        if self._original:
            return message
        return self._found(super().pgettext(context, message), message)

    def _found(self, text: str, *messages: str) -> str:
        # A translation may equal its message (RSS) only by being in the catalogue.
        if text in messages and messages[0] not in self._own:
            raise MissingTranslation(
                f"theme/locale/{self.language}/LC_MESSAGES/messages.po: {messages[0]!r}"
            )
        return text

    @cached_property
    def _own(self) -> frozenset[str]:
        keys = getattr(self, "_catalog", {})
        return frozenset(key if isinstance(key, str) else key[0] for key in keys)


def read_interfaces(locale: Path) -> dict[Language, Interface]:
    """Read the catalogues below `locale`: `<language>/LC_MESSAGES/messages.po`."""
    return {language: _read(locale, language) for language in LANGUAGES}


def _read(locale: Path, language: Language) -> Interface:
    path = locale / language / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return Interface(language, None)
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Interface(language, compiled)
