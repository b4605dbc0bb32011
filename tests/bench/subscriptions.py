"""A corpus of all that goes to subscribers: news, events, schools and materials together."""

import shutil
from pathlib import Path

from tests.bench.events import write_events
from tests.bench.frame import retitle, write_frame
from tests.bench.materials import write_materials
from tests.bench.ours import write_ours
from tests.bench.schools import SECTIONS, write_schools

NEWS = 5  # news items for each event, school and material
KINDS = ("events", "network-events", "library", "trainings", "news")
EDIT_TITLE = "Правкановости"


def write_subscriptions(root: Path, count: int) -> None:
    """Write `content/` of `count` news items, and a fifth of it of each other kind, below `root`.

    What names the schools comes with them.
    """
    content = root / "content"
    writers = (write_events, write_materials, write_schools, write_ours)
    for number, write in enumerate(writers):
        part = root / f"part-{number}"
        write(part, count if write is write_ours else count // NEWS)
        for kind in ("schools", "resource-centres", "projects", *KINDS):
            if (part / "content" / kind).exists():
                shutil.copytree(part / "content" / kind, content / kind, dirs_exist_ok=True)
        shutil.rmtree(part)
    frame = root / "frame"
    write_frame(frame / "content", (*SECTIONS, *KINDS[1:4]))
    shutil.copytree(frame / "content", content, dirs_exist_ok=True)
    shutil.rmtree(frame)


def find_news(root: Path) -> Path:
    """Return the newest news item, which most feeds have: that of the edit."""
    return max((root / "content/news").glob("*/item-*.md"), key=lambda each: each.name)


def edit_news(root: Path) -> None:
    """Give the news item another title."""
    retitle(find_news(root), EDIT_TITLE)
