"""Diagnostics become words: for a terminal, for review bots, for a page."""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Literal

from plugins.model.language import Language
from plugins.source.diagnostics import Diagnostic
from plugins.source.faults import FAULTS, PHRASES, WARNINGS

Form = Literal["text", "rdjson", "github"]

# Values that may be phrases; the rest is typed.
PHRASED = frozenset(("example", "expected", "guess", "nearest", "reason", "taker"))
WIDTH = 100  # of an excerpt
HELP = {"ru": "подсказка", "en": "help"}
WARNING = {"ru": "предупреждение", "en": "warning"}


def phrase(name: str, language: Language, **values: str) -> str:
    """Return a phrase of `faults.PHRASES` in `language`."""
    text = PHRASES[name][0 if language == "ru" else 1]
    for key, value in values.items():
        text = text.replace("{" + key + "}", value)
    return text


def wording(diagnostic: Diagnostic, language: Language) -> tuple[str, str]:
    """Return the message and the mend of `diagnostic` in `language`."""
    fault = FAULTS[diagnostic.code]
    values = {
        name: expand(value, language) if name in PHRASED else value
        for name, value in diagnostic.values
    }
    message, mend = (fault.ru, fault.ru_help) if language == "ru" else (fault.en, fault.en_help)
    return message.format(**values), mend.format(**values)


def expand(value: str, language: Language) -> str:
    """Return `value`, or the phrase that it names: `@nearest|a, b` with names, `@flag` alone."""
    if not value.startswith("@"):
        return value
    name, _, names = value[1:].partition("|")
    return phrase(name, language, names=names) if name in PHRASES else value


def render_text(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """Return the diagnostics for a terminal: a line each, then the excerpt and the mend."""
    blocks = []
    for fault in diagnostics:
        message, mend = wording(fault, language)
        code = f"{fault.code} {WARNING[language]}:" if fault.code in WARNINGS else fault.code
        lines = [f"{fault.path}:{fault.line}:{fault.column}: {code} {message}"]
        if fault.excerpt:
            shown, carets = _excerpt(fault)
            lines.append(f"  {fault.line} | {shown}")
            lines.append(f"  {' ' * len(str(fault.line))} | {carets}")
        lines.append(f"  {HELP[language]}: {mend}")
        blocks.append("\n".join(lines))
    return "\n".join(blocks) + ("\n" if blocks else "")


def _excerpt(fault: Diagnostic) -> tuple[str, str]:
    """Return the part of the line around the fault, and carets under what is meant."""
    line = fault.excerpt.replace("\t", "→")
    start = min(fault.column - 1, len(line))
    end = max(start + 1, min(start + fault.length, len(line)))
    first = 0 if len(line) <= WIDTH else max(0, min(start - WIDTH // 3, len(line) - WIDTH))
    last = first + WIDTH
    before, meant = line[first:start], line[start : min(end, last)]
    shown = before + meant + line[min(end, last) : last]
    left, right = "…" if first else "", "…" if last < len(line) else ""
    carets = " " * (len(left) + _cells(before)) + "^" * max(1, _cells(meant))
    return f"{left}{shown}{right}", carets


def _cells(text: str) -> int:
    """Return how many places of a terminal `text` takes."""
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(unicodedata.combining(each) > 0 for each in text)


def render_rdjson(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """Return the diagnostics as Reviewdog Diagnostic Format (rdjson)."""
    rows = []
    for fault in diagnostics:
        message, mend = wording(fault, language)
        start = {"line": fault.line, "column": _in_bytes(fault, fault.column)}
        end = {"line": fault.line, "column": _in_bytes(fault, fault.column + fault.length)}
        rows.append(
            {
                "message": f"{message}. {HELP[language].capitalize()}: {mend}",
                "location": {"path": fault.path, "range": {"start": start, "end": end}},
                "severity": "WARNING" if fault.code in WARNINGS else "ERROR",
                "code": {"value": fault.code},
            }
        )
    report = {"source": {"name": "tasks.py check"}, "severity": "ERROR", "diagnostics": rows}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _in_bytes(fault: Diagnostic, column: int) -> int:
    # The format counts columns in bytes of UTF-8.
    return len(fault.excerpt[: column - 1].encode()) + 1 if fault.excerpt else column


def render_github(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """Return the diagnostics as workflow commands of GitHub Actions."""

    def escape(text: str, *, property_: bool = False) -> str:
        text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        return text.replace(":", "%3A").replace(",", "%2C") if property_ else text

    lines = []
    for fault in diagnostics:
        message, mend = wording(fault, language)
        place = f"file={escape(fault.path, property_=True)},line={fault.line},col={fault.column}"
        kind = "warning" if fault.code in WARNINGS else "error"
        lines.append(f"::{kind} {place},title={fault.code}::{escape(f'{message}. {mend}')}\n")
    return "".join(lines)


def render(diagnostics: Sequence[Diagnostic], form: Form, language: Language) -> str:
    """Return the diagnostics in `form`."""
    forms = {"text": render_text, "rdjson": render_rdjson, "github": render_github}
    return forms[form](diagnostics, language)
