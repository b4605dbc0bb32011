"""Small folders of content, for tests."""

import datetime
from collections.abc import Mapping
from pathlib import Path

from plugins.source.diagnostics import Diagnostic
from plugins.source.load import Loaded, Options, load

DATE = datetime.date(2026, 11, 22)
ABOUT = "---\ntitle: О нас\n---\n\nТекст.\n"


def news(head: str = "", body: str = "Текст.", date: str = "2006-11-16") -> str:
    return f"---\ntitle: Неделя школ\ndate: {date}\nsummary: Коротко.\n{head}---\n\n{body}\n"


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for path, data in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return root


def read(root: Path, cache: Path | None = None, *, drafts: bool = False) -> Loaded:
    return load(root, Options(date=DATE, drafts=drafts, cache=cache, required=()))


def diagnostics(root: Path) -> tuple[Diagnostic, ...]:
    """Return faults and warnings, as the commands show them."""
    loaded = read(root)
    return (*loaded.faults, *loaded.warnings)


def places(loaded: Loaded) -> list[str]:
    return [f"{each.path}:{each.line}:{each.column} {each.code}" for each in loaded.faults]
