"""Faults become a panel in the page that is being edited, in the words of the terminal."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from plugins.model.language import Language
from plugins.source.diagnostics import Diagnostic
from plugins.source.report import render_text, wording

TITLES = {
    "ru": "Пока не собрать: ошибок в текстах — {count}. Ниже — прежний вид сайта.",
    "en": "Not built: {count} faults in the texts. Below is the site as it was.",
}
THEME = {"ru": "Пока не собрать: ошибка в теме сайта", "en": "Not built: a fault of the theme"}
STYLE = (
    "all:initial;display:block;position:relative;z-index:9999;box-sizing:border-box;"
    "padding:16px 20px;background:#fff4e5;color:#221d17;border-bottom:4px solid #a3260f;"
    "font:16px/1.45 sans-serif;max-height:70vh;overflow:auto"
)
PRE = "margin:8px 0 0;font:14px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere"


def render_panel(faults: Sequence[Diagnostic], reason: str, language: Language) -> Markup:
    """Return the panel as HTML; empty when nothing is wrong. All of it is escaped."""
    if not faults and not reason:
        return Markup("")
    title = THEME[language] if reason else TITLES[language].format(count=len(faults))
    blocks = [
        Markup('<pre style="{}" data-code="{}" title="{}">{}</pre>').format(
            PRE, fault.code, wording(fault, language)[0], render_text([fault], language).rstrip()
        )
        for fault in faults
    ]
    if reason:
        blocks.append(Markup('<pre style="{}">{}</pre>').format(PRE, reason))
    return Markup(
        '<aside id="preview-faults" role="alert" lang="{}" style="{}"><strong>{}</strong>{}</aside>'
    ).format(language, STYLE, title, Markup("").join(blocks))


def inject(page: bytes, panel: Markup, version: int) -> bytes:
    """Return `page` with the panel at its top and the script that reloads it at its end."""
    script = (
        "<script>(function(){var s=new EventSource('/~events');"
        f"s.onmessage=function(e){{if(e.data!=='{version}')location.reload()}}}})()</script>"
    ).encode()
    top = str(panel).encode()
    start = page.find(b"<body>")
    if start >= 0:
        start += len(b"<body>")
        page = page[:start] + top + page[start:]
    else:
        page = top + page
    head, found, tail = page.rpartition(b"</body>")
    return head + script + found + tail if found else page + script


def bare_page(language: Language) -> bytes:
    """Return the page to show while there is no site yet."""
    return (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8">'
        "<title>…</title><body></body></html>"
    ).encode()
