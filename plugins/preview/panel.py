"""Faults become a panel in the page that is being edited, in the words of the terminal."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from plugins.model.language import Language
from plugins.source.diagnostics import Diagnostic
from plugins.source.faults import WARNINGS
from plugins.source.report import render_text
from plugins.words.markup import join

TITLES = {
    "ru": "Пока не собрать: ошибок в текстах — {count}. Ниже — прежний вид сайта.",
    "en": "Not built. Faults in the texts: {count}. Below is the site as it was.",
}
WARNED = {"ru": "Сайт собран. Предупреждений: {count}.", "en": "Built. Warnings: {count}."}
THEME = {"ru": "Пока не собрать: ошибка в теме сайта", "en": "Not built: a fault of the theme"}


def render_panel(faults: Sequence[Diagnostic], reason: str, language: Language) -> Markup:
    """Return the panel as HTML; empty when nothing is wrong. All of it is escaped.

    Warnings alone do not shout: the site below is the new one.
    """
    if not faults and not reason:
        return Markup("")
    stopping = [fault for fault in faults if fault.code not in WARNINGS]
    is_built = not stopping and not reason
    title = THEME[language] if reason else TITLES[language].format(count=len(stopping))
    if is_built:
        title = WARNED[language].format(count=len(faults))
    blocks = [
        Markup('<pre data-code="{}">{}</pre>').format(
            fault.code, render_text([fault], language).rstrip()
        )
        for fault in faults
    ]
    if reason:
        blocks.append(Markup("<pre>{}</pre>").format(reason))
    return Markup(
        '<link rel="stylesheet" href="/~preview.css">'
        '<aside id="preview-faults" role="{}" lang="{}"><strong>{}</strong>{}</aside>'
    ).format("status" if is_built else "alert", language, title, join(blocks))


def inject(page: bytes, panel: Markup, version: int) -> bytes:
    """Return `page` with the panel at its top and the script that reloads it at its end.

    Both come from files of this server: the pages' own policy allows nothing inline.
    """
    script = f'<script src="/~preview.js" data-version="{version}"></script>'.encode()
    head, body, rest = page.partition(b"<body>")
    top, end, tail = (head + body + str(panel).encode() + rest).rpartition(b"</body>")
    return top + script + end + tail if end else page + script


def bare_page(language: Language) -> bytes:
    """Return the page to show while there is no site yet."""
    return (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8">'
        "<title>…</title><body></body></html>"
    ).encode()
