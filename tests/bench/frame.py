"""The frame of a made-up site, into which each corpus of one room writes its own entries."""

import datetime
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.bench.corpus import quoted
from tests.bench.words import TOPICS

ROOT = Path(__file__).resolve().parent.parent.parent
BUILT = datetime.date(2026, 11, 22)
PERSONAS = ("pupil", "parent", "teacher", "head", "official", "neighbour")
SITE = """\
title: {{ru: Общественно-активные школы, en: Community schools}}
tagline: {{ru: "сеть школ, которые меняют жизнь", en: "a network of schools that change life"}}
menu:
{menu}
organisation: {{ru: "Центр «Сотрудничество»", en: Center for Community Partnerships}}
contacts:
  - text: {{ru: Красноярск, en: "Krasnoyarsk, Russia"}}
  - text: {{ru: "Сайт центра", en: "Website of the centre"}}
    url: https://example.org/
licence:
  text: {{ru: "Тексты сайта — по лицензии CC BY 4.0", en: "Texts are under CC BY 4.0"}}
  url: https://creativecommons.org/licenses/by/4.0/
"""


def write_frame(content: Path, sections: Sequence[str]) -> list[str]:
    """Write the site, topics, roles and the pages of `sections`; the menu leads to the first.

    The regions are the project's own; their ids are returned.
    """
    content.mkdir(parents=True)
    menu = f"  - page: pages/{sections[0]}/index.md\n    title: {{ru: Главное, en: Main}}"
    write(content / "site.yaml", SITE.format(menu=menu))
    write(content / "topics.yaml", topics())
    home = "---\ntitle: Главная\nlayout: home\nsummary: Сеть.\n---\nДа.\n"
    write(content / "pages/index.md", home)
    for name in sections:
        text = f"---\ntitle: Раздел {name}\nsummary: Все.\n---\nВсе.\n"
        write(content / f"pages/{name}/index.md", text)
    step = f"  - page: ../pages/{sections[0]}/index.md\n    title: Шаг\n    text: Дальше."
    for name in PERSONAS:
        text = f"title: {name}\nquestion: Как?\nsummary: Так.\nsteps:\n{step}\n"
        write(content / f"personas/{name}.yaml", text)
    regions = content / "regions.yaml"
    shutil.copyfile(ROOT / "content/regions.yaml", regions)
    lines = regions.read_text(encoding="utf-8").splitlines()
    return [line.split(": ")[1].strip() for line in lines if line.startswith("- id: ")]


def topics() -> str:
    """Return the list of topics as YAML."""
    return "".join(
        f"- id: {id}\n  title: {{ru: {quoted(ru)}, en: {quoted(en)}}}\n" for id, ru, en in TOPICS
    )


def retitle(path: Path, word: str) -> None:
    """Put `word` before the title of the entry at `path`."""
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: "', f'title: "{word} ', 1), encoding="utf-8")


def write(path: Path, text: str) -> None:
    """Write `text` as `path`, in a folder that may be still to make."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
