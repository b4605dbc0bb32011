"""A corpus of the library: materials of all types with their series, topics, people and editions.

A tenth belongs to series, a twentieth replaces another; trainings and projects name them. Nothing
is translated, and no files are beside them: what those cost is the measure of another room.
"""

from pathlib import Path
from random import Random
from typing import get_args

from plugins.model.material import MaterialType
from tests.bench.corpus import SEED, quoted
from tests.bench.frame import PERSONAS, retitle, write, write_frame
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
    regions = write_frame(content, SECTIONS)
    for number in range(SERIES):
        text = f"title: Серия {number}\nadded: 2019-09-02\ntype: series\n"
        write(content / f"library/series-{number}.yaml", text)
    for number in range(count):
        text = _material(Random(f"{SEED}/material/{number}"), number, regions)
        write(content / f"library/{material_id(number)}.yaml", text)
    for number in range(0, count, USED):
        named = ", ".join(map(material_id, range(number, min(count, number + 3))))
        head = f"title: Тренинг {number}\nsummary: Чему учат.\nmaterials: [{named}]\n"
        write(content / f"trainings/training-{number:05}.yaml", head)


def edit_material(root: Path, number: int) -> None:
    """Give the material `number` another title."""
    retitle(root / f"content/library/{material_id(number)}.yaml", EDIT_TITLE)


def material_id(number: int) -> str:
    """Return the id of the material `number`."""
    return f"material-{number:05}"


def _material(random: Random, number: int, regions: list[str]) -> str:
    topics = random.sample([id for id, _, _ in TOPICS], random.randint(1, 3))
    lines = [
        f'title: "{random.choice(ADJECTIVES).capitalize()} {random.choice(NOUNS)} № {number}"',
        f"added: {2020 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02}",
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
