"""The values that an example gives become arguments of the types that its macro takes."""

import hashlib
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, create_model

from plugins.model.body import Body
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.pages.gallery.types import read_type
from plugins.pages.parts import Text

STATIC = "static:"
OURS = ("/static/", "/en/")


class UnknownFile(LookupError):
    """A value names a static file that the theme does not have."""


def make_model(name: str, types: Mapping[str, str]) -> type[BaseModel]:
    """Return a model that takes the arguments of the macro `name`, and nothing else.

    `types` are those of its parameters, as `read_type` reads them; raises ValueError.
    """
    # Whether a parameter may be left out, the macro itself says.
    fields: dict[str, Any] = {each: (read_type(text), None) for each, text in types.items()}
    config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
    return create_model(name, __config__=config, **fields)


def localise(
    value: Any, language: Language, static: Mapping[str, str], *, exact: bool = False
) -> Any:
    """Return `value` as it is in `language`; what is not there in it is left out.

    An address of the site gets the language's prefix, but not within `{ru: …, en: …}` (`exact`).
    `static` gives the published names of static files; raises UnknownFile.
    """
    if isinstance(value, str):
        return _text(value, language, static, exact)
    if isinstance(value, list):
        shown = [each for each in value if not _is_absent(each, language)]
        return [localise(each, language, static, exact=exact) for each in shown]
    if _is_localised(value):
        return localise(value[language], language, static, exact=True)
    made = {
        key: localise(each, language, static, exact=exact)
        for key, each in value.items()
        if not _is_absent(each, language)
    }
    return _prose(**made) if "html" in made and made.keys() <= {"html", "language"} else made


def _is_localised(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and value.keys() <= set(LANGUAGES)


def _is_absent(value: Any, language: Language) -> bool:
    return _is_localised(value) and language not in value


def _text(value: str, language: Language, static: Mapping[str, str], exact: bool) -> str:
    if value.startswith(STATIC):
        name = value.removeprefix(STATIC)
        if name not in static:
            raise UnknownFile(f"no static file {name}")
        return f"/static/{static[name]}"
    if value.startswith("/") and not exact and not value.startswith(OURS):
        return f"/{prefix(language)}{value[1:]}"
    return value


def _prose(html: str, language: Language | None = None) -> Text:
    digest = hashlib.blake2b(html.encode(), digest_size=16).hexdigest()
    return Text(Body(digest, (), {digest: html}), (), language)
