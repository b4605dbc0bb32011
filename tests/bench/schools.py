"""A corpus of the community: schools, ten references each, with all that names them.

Of the ten a school names six (its region, its centre, the school that tutors it, three topics that
it advises on) and is named four times: by news twice, by an event and by a project
once. As in the other corpora, nothing is translated.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.bench.corpus import SEED, quoted
from tests.bench.events import PERSONAS, ROOT
from tests.bench.ours import SITE
from tests.bench.words import ADJECTIVES, NOUNS, TOPICS, WORDS

REFERENCES = 10
NAMED = 20  # schools that a news item, an event or a project names
MODEL = 50  # of so many schools one is a model school, which tutors the rest
LEVELS = ("considering", "beginner", "developing", "advanced")
COMPONENTS = ("democracy", "volunteering", "partnership")
EDIT_TITLE = "Правкашколы"
SECTIONS = ("schools", "resource-centres", "news", "events", "projects", "community")


def write_schools(root: Path, count: int) -> None:
    """Write `content/` of `count` schools, with ten references for each, below `root`."""
    content = root / "content"
    content.mkdir(parents=True)
    shutil.copyfile(ROOT / "content/regions.yaml", content / "regions.yaml")
    _write_frame(content)
    regions = [
        line.split(": ")[1].strip()
        for line in (content / "regions.yaml").read_text(encoding="utf-8").splitlines()
        if line.startswith("- id: ")
    ]
    centres = [f"centre-{number:03}" for number in range(max(1, count // 100))]
    for number, name in enumerate(centres):
        head = f"title: Центр № {number}\nsummary: Помогает школам."
        region = f"regions: [{regions[number % len(regions)]}]"
        _write(content / f"resource-centres/{name}.yaml", f"{head}\n{region}\n")
    for number in range(count):
        text = _school(Random(f"{SEED}/school/{number}"), number, regions, centres)
        _write(content / f"schools/{school_id(number)}.yaml", text)
    for path, text in _naming(count):
        _write(content / path, text)


def edit_school(root: Path, number: int) -> None:
    """Give the school `number` another title."""
    path = root / f"content/schools/{school_id(number)}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: "', f'title: "{EDIT_TITLE} ', 1), encoding="utf-8")


def school_id(number: int) -> str:
    """Return the id of the school `number`."""
    return f"school-{number:05}"


def _school(random: Random, number: int, regions: list[str], centres: list[str]) -> str:
    word = random.choice(ADJECTIVES).capitalize()
    model = number % MODEL == 0
    # A model school has a tutor too: the one before it, so that no circle is made.
    tutor = number - number % MODEL if not model else number - MODEL
    topics = random.sample([id for id, _, _ in TOPICS], 3 if tutor >= 0 else 4)
    lines = [
        f'title: "{word} школа № {number}"',
        f"locality: {quoted(random.choice(NOUNS).capitalize())}",
        f"summary: {quoted(' '.join(random.choices(WORDS, k=18)).capitalize() + '.')}",
        f"regions: [{random.choice(regions)}]",
        f"centre: {random.choice(centres)}",
        f"level: {random.choice(LEVELS)}",
        f"components: [{', '.join(random.sample(COMPONENTS, random.randint(1, 3)))}]",
        f"since: {random.randint(1996, 2026)}",
        f"confirmed: {random.randint(2020, 2026)}-05-{random.randint(10, 28)}",
        f"consulting: [{', '.join(topics)}]",
        "practices:",
        *(f"  - {' '.join(random.choices(WORDS, k=6)).capitalize()}" for _ in range(4)),
        "activities:",
        *(
            f"  - {{date: {random.randint(2000, 2026)}, text: {random.choice(NOUNS)}}}"
            for _ in range(3)
        ),
    ]
    if model:
        lines.append("model: yes")
    if tutor >= 0:
        lines.append(f"tutor: {school_id(tutor)}")
    return "\n".join(lines) + "\n"


def _naming(count: int) -> Iterator[tuple[str, str]]:
    """Yield path and text of what names schools: each school is named four times."""
    for kind, rounds in (("news", 2), ("events", 1), ("projects", 1)):
        for turn in range(rounds):
            random = Random(f"{SEED}/{kind}/{turn}")
            order = list(range(count))
            random.shuffle(order)
            for start in range(0, count, NAMED):
                number = turn * count + start
                named = ", ".join(school_id(each) for each in order[start : start + NAMED])
                yield _telling(random, kind, number // NAMED, named)


def _telling(random: Random, kind: str, number: int, named: str) -> tuple[str, str]:
    year = 1996 + number % 30
    summary = f"summary: {' '.join(random.choices(WORDS, k=14)).capitalize()}"
    head = [f"title: {random.choice(NOUNS).capitalize()} {number}", summary, f"schools: [{named}]"]
    name = f"{kind}-{number:05}"
    if kind == "projects":
        lines = (*head, "scale: regional", f"start: {year}", f"end: {year + 1}")
        return f"projects/{name}.yaml", "\n".join(lines) + "\n"
    date = f"{year}-{random.randint(1, 9):02}-{random.randint(1, 28):02}"
    body = " ".join(random.choices(WORDS, k=60)).capitalize()
    head.append(f"date: {date}" if kind == "news" else f"start: {date}")
    folder = f"news/{year}" if kind == "news" else "events"
    return f"{folder}/{name}.md", "\n".join(("---", *head, "---", "", f"{body}.", ""))


def _write_frame(content: Path) -> None:
    menu = "  - page: pages/schools/index.md\n    title: {ru: Школы, en: Schools}"
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
        step = "steps:\n  - page: ../pages/schools/index.md\n    title: Шаг\n    text: Дальше."
        text = f"title: {name}\nquestion: Как?\nsummary: Так.\n{step}\n"
        _write(content / f"personas/{name}.yaml", text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
