"""Issues of the newsletter become files: the letter as HTML, as text and as a message."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.catalogue.issues import mail_path
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.language import Language
from plugins.model.newsletter import Newsletter
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.newsletter.eml import render_eml
from plugins.newsletter.html import Stationery, read_stationery, render_html
from plugins.newsletter.letter import Letter, make_letter
from plugins.newsletter.plain import render_plain

SUFFIXES = ("html", "txt", "eml")


def site_letters(
    catalogue: Catalogue, settings: SiteSettings, theme: Path, version: str = ""
) -> Iterator[Artifact]:
    """Yield `newsletter/<quarter>/mail.html`, `.txt` and `.eml` in every language of each issue.

    `theme` is the folder whose `mail/` holds the stationery; `version` stands for the code.
    """
    stationery = read_stationery(theme / "mail")
    for issue in catalogue.of(Newsletter):
        for language in issue.languages:
            for suffix in SUFFIXES:
                yield Artifact(
                    mail_path(issue, language, suffix),
                    partial(
                        _recipe, catalogue, settings, stationery, version, issue, language, suffix
                    ),
                )


def _recipe(
    catalogue: Catalogue,
    settings: SiteSettings,
    stationery: Stationery,
    version: str,
    issue: Newsletter,
    language: Language,
    suffix: str,
) -> Recipe:
    letter = make_letter(catalogue, settings, issue, language)
    sender = catalogue.of(Site)[0].email
    print_ = fingerprint(version, stationery.digest, letter, issue, sender)
    return Recipe(print_, partial(_make, letter, issue, sender, stationery, suffix))


def _make(
    letter: Letter, issue: Newsletter, sender: str | None, stationery: Stationery, suffix: str
) -> bytes:
    if suffix == "txt":
        return render_plain(letter).encode()
    html = render_html(letter, stationery)
    if suffix == "html":
        return html
    return render_eml(letter, issue, sender, render_plain(letter), html)
