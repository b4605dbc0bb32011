"""What became of an event is told alike on its page, in the grid, calendar, data and feed."""

import functools
import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import feedparser
import icalendar
import pytest

from tests.pages.reader import Element, read_page
from tests.site import CONTENT, build

HEAD = "summary: Коротко о встрече.\ntopics: [events]\nregions: [ru-kya]\nannounced: 2026-11-01\n"
OLD = "    start: 2027-03-15 10:00\n    end: 2027-03-15 18:00\n"
CHANGES = "changes:\n  - said: 2026-11-20\n{}    why: {{ru: Карантин., en: Quarantine.}}\n"
DAY = "start: 2027-04-19 10:00\nend: 2027-04-19 18:00\n"
EVENTS = {
    "cancelled": f"{DAY}status: cancelled\n{CHANGES.format('')}",
    "moved": f"{DAY}status: postponed\n{CHANGES.format(OLD)}",
    "waiting": f"{DAY}status: postponed\n{CHANGES.format('')}",
    "weekly": (
        f"{DAY}recurrence:\n  rule: FREQ=WEEKLY;COUNT=3\n  moved:\n"
        "    - {from: 2027-04-26, to: 2027-04-27, said: 2026-11-20, why: Карантин.}\n"
        "    - {from: 2027-05-03, status: cancelled, said: 2026-11-20}\n"
    ),
}
FOLDER = tempfile.TemporaryDirectory(prefix="changes-")


@functools.cache
def site() -> Path:
    base = Path(FOLDER.name)
    shutil.copytree(CONTENT, base / "content")
    for name, text in EVENTS.items():
        path = base / "content" / "events" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\ntitle: Встреча {name}\n{text}{HEAD}---\n\nТекст.\n", encoding="utf-8")
    build(base / "content", base / "output", base / "state", gallery=False)
    return base / "output"
