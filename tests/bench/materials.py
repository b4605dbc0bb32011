"""A corpus of the library: materials of all types with their series, topics, people and editions.

A tenth belongs to series, a twentieth replaces another; trainings and projects name them. Nothing
is translated, and no files are beside them: what those cost is the measure of another room.
"""

import shutil
from pathlib import Path
from random import Random
from typing import get_args

from plugins.model.material import MaterialType
from tests.bench.corpus import SEED, quoted
from tests.bench.events import PERSONAS, ROOT
from tests.bench.ours import SITE
from tests.bench.words import ADJECTIVES, NOUNS, TOPICS, WORDS

SERIES = 10
IN_SERIES, REPLACING, USED = 10, 20, 10  # of so many materials one is
COMPONENTS = ("democracy", "volunteering", "partnership")
STAGES = ("beginner", "advanced")
LANGUAGES = ("ru", "ru", "ru", "en", "de")
EDIT_TITLE = "Правкаматериала"
SECTIONS = ("library", "trainings", "projects")
TYPES = tuple(each for each in get_args(MaterialType) if each != "series")


def write_materials(root: Path, count: int) -> None:
    """Write `content/` of `count` materials, and what names them, below `root`."""
    content = root / "content"
    content.mkdir(parents=True)
    shutil.copyfile(ROOT / "content/regions.yaml", content / "regions.yaml")
    _write_frame(content)
    regions = [
        line.split(": ")[1].strip()
        for line in (content / "regions.yaml").read_text(encoding="utf-8").splitlines()
        if line.startswith("- id: ")
    ]
    for number in range(SERIES):
        _write(content / f"library/series-{number}.yaml", f"title: Серия {number}\ntype: series\n")
    for number in range(count):
        text = _material(Random(f"{SEED}/material/{number}"), number, regions)
        _write(content / f"library/{material_id(number)}.yaml", text)
    for number in range(0, count, USED):
        named = ", ".join(map(material_id, range(number, min(count, number + 3))))
        head = f"title: Тренинг {number}\nsummary: Чему учат.\nmaterials: [{named}]\n"
        _write(content / f"trainings/training-{number:05}.yaml", head)


def edit_material(root: Path, number: int) -> None:
    """Give the material `number` another title."""
    path = root / f"content/library/{material_id(number)}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: "', f'title: "{EDIT_TITLE} ', 1), encoding="utf-8")


def material_id(number: int) -> str:
    """Return the id of the material `number`."""
    return f"material-{number:05}"


def _material(random: Random, number: int, regions: list[str]) -> str:
    topics = random.sample([id for id, _, _ in TOPICS], random.randint(1, 3))
    lines = [
        f'title: "{random.choice(ADJECTIVES).capitalize()} {random.choice(NOUNS)} № {number}"',
        f"type: {random.choice(TYPES)}",
        f"authors: [{quoted(random.choice(NOUNS).capitalize() + ' А. Б.')}]",
        f"summary: {quoted(' '.join(random.choices(WORDS, k=18)).capitalize() + '.')}",
        f'date: "{random.randint(1996, 2026)}"',
        f"written_in: [{random.choice(LANGUAGES)}]",
        f"topics: [{', '.join(topics)}]",
        f"audience: [{random.choice(PERSONAS)}]",
        f"components: [{random.choice(COMPONENTS)}]",
        f"regions: [{random.choice(regions)}]",
        f"pages: {random.randint(2, 300)}",
        f"publisher: {quoted(random.choice(NOUNS).capitalize())}",
        f"url: https://example.org/{number}",
    ]
    if number % 3 == 0:
        lines.append(f"stages: [{random.choice(STAGES)}]")
    if number % IN_SERIES == 0:
        lines += [f"series: series-{number // IN_SERIES % SERIES}", f'number: "{number}"']
    if number and number % REPLACING == 0:
        lines.append(f"replaces: {material_id(number - 1)}")
    return "\n".join(lines) + "\n"


def _write_frame(content: Path) -> None:
    menu = "  - page: pages/library/index.md\n    title: {ru: Библиотека, en: Library}"
    _write(content / "site.yaml", SITE.format(menu=menu))
    topics = "".join(
        f"- id: {id}\n  title: {{ru: {quoted(ru)}, en: {quoted(en)}}}\n" for id, ru, en in TOPICS
    )
    _write(content / "topics.yaml", topics)
    home = "---\ntitle: Главная\nlayout: home\nsummary: Сеть.\n---\nДа.\n"
    _write(content / "pages/index.md", home)
    for name in SECTIONS:
        text = f"---\ntitle: Раздел {name}\nsummary: Все.\n---\nВсе.\n"
        _write(content / f"pages/{name}/index.md", text)
    for name in PERSONAS:
        step = "steps:\n  - page: ../pages/library/index.md\n    title: Шаг\n    text: Дальше."
        text = f"title: {name}\nquestion: Как?\nsummary: Так.\n{step}\n"
        _write(content / f"personas/{name}.yaml", text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
