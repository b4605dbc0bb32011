"""Letters of the samples, and of issues made by hand, for the tests of the newsletter."""

import functools
import tempfile
from pathlib import Path
from typing import Any

from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.newsletter import Newsletter
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.newsletter.html import Stationery, read_stationery
from plugins.newsletter.issues import site_letters
from plugins.newsletter.letter import Letter, make_letter
from tests.entries import catalogue, entry
from tests.site import CONTENT, DATE, THEME, URL, load_content

SETTINGS = SiteSettings(URL, DATE)


@functools.cache
def samples() -> Catalogue:
    with tempfile.TemporaryDirectory() as folder:
        return load_content(CONTENT, Path(folder)).catalogue


@functools.cache
def sample_files() -> dict[str, bytes]:
    return made(list(site_letters(samples(), SETTINGS, THEME)))


def made(artifacts: list[Artifact]) -> dict[str, bytes]:
    return {each.path: each.recipe().make() for each in artifacts}


@functools.cache
def stationery() -> Stationery:
    return read_stationery(THEME / "mail")


def site(**values: Any) -> Site:
    given = {
        "title": {"ru": "Сайт", "en": "Site"},
        "tagline": "Строка",
        "menu": [{"page": "pages/index.md", "title": "Меню"}],
        "organisation": "Центр",
        "licence": {"text": "CC BY"},
    }
    return entry(Site, "site", **{**given, **values})


def issue(id: str = "2012-q3", **values: Any) -> Newsletter:
    given = {"number": 5, "quarter": "2012-q3", "date": "2012-09-30"}
    return entry(Newsletter, id, **{**given, **values})


def letter(*entries: Any, **values: Any) -> Letter:
    """Return the Russian letter of an issue with these values, beside other entries."""
    own = issue(**values)
    return make_letter(catalogue(site(), own, *entries), SETTINGS, own, "ru")
