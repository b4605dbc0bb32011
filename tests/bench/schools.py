"""A corpus of the community: schools, ten references each, with all that names them.

Of the ten a school names six (its region, its centre, the school that tutors it, three topics that
it advises on) and is named four times: by news twice, by an event and by a project
once. As in the other corpora, nothing is translated.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.bench.corpus import SEED, quoted
from tests.bench.frame import retitle, write, write_frame
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
    regions = write_frame(content, SECTIONS)
    centres = [f"centre-{number:03}" for number in range(max(1, count // 100))]
    for number, name in enumerate(centres):
        head = f"title: Центр № {number}\nsummary: Помогает школам."
        region = f"regions: [{regions[number % len(regions)]}]"
        write(content / f"resource-centres/{name}.yaml", f"{head}\n{region}\n")
    for number in range(count):
        text = _school(Random(f"{SEED}/school/{number}"), number, regions, centres)
        write(content / f"schools/{school_id(number)}.yaml", text)
    for path, text in _naming(count):
        write(content / path, text)


def edit_school(root: Path, number: int) -> None:
    """Give the school `number` another title."""
    retitle(root / f"content/schools/{school_id(number)}.yaml", EDIT_TITLE)


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
        f"added: {2020 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02}",
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
