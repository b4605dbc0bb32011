"""A corpus of events: the site's own regions, ten series, and made-up events all over the years."""

import datetime
import shutil
from pathlib import Path
from random import Random

from tests.bench.corpus import SEED, quoted
from tests.bench.ours import SITE
from tests.bench.words import ADJECTIVES, NOUNS, TOPICS, VERBS, WORDS

ROOT = Path(__file__).resolve().parent.parent.parent
FIRST, LAST = datetime.date(2008, 1, 10), datetime.date(2028, 6, 30)
BUILT = datetime.date(2026, 11, 22)
PERSONAS = ("pupil", "parent", "teacher", "head", "official", "neighbour")
SERIES = 10
ZONES = (
    *("Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk"),
    *("Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan"),
    *("Asia/Kamchatka", "Europe/Saratov", "Asia/Chita", "Asia/Tomsk", "Asia/Barnaul"),
)
# Each gives the start as its first time.
RULES = (
    "FREQ=WEEKLY;COUNT=8",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=12",
    "FREQ=MONTHLY;COUNT=10",
    "FREQ=DAILY;COUNT=5",
    "FREQ=YEARLY;COUNT=6",
)
EDIT_TITLE = "Правкасобытия"


def write_events(root: Path, count: int) -> None:
    """Write `content/` of `count` events, a fifth of them recurring, below `root`."""
    content = root / "content"
    content.mkdir(parents=True)
    shutil.copyfile(ROOT / "content/regions.yaml", content / "regions.yaml")
    menu = "  - page: pages/events/index.md\n    title: {ru: События, en: Events}"
    _write(content / "site.yaml", SITE.format(menu=menu))
    topics = "".join(
        f"- id: {id}\n  title: {{ru: {quoted(ru)}, en: {quoted(en)}}}\n" for id, ru, en in TOPICS
    )
    _write(content / "topics.yaml", topics)
    _write(
        content / "pages/index.md", "---\ntitle: Главная\nlayout: home\nsummary: Сеть.\n---\nДа.\n"
    )
    _write(content / "pages/events/index.md", "---\ntitle: События\nsummary: Все.\n---\nВсе.\n")
    for name in PERSONAS:
        step = "steps:\n  - page: ../pages/events/index.md\n    title: Шаг\n    text: Дальше."
        _write(
            content / f"personas/{name}.yaml",
            f"title: {name}\nquestion: Как?\nsummary: Так.\n{step}\n",
        )
    for number in range(SERIES):
        rule = (
            f"{{on: {1 + number:02}-15}}"
            if number % 2
            else f"{{month: {1 + number}, weeks: [2, 3]}}"
        )
        head = f"title: Серия {number}\nsummary: Каждый год.\nrule: {rule}"
        _write(content / f"network-events/series-{number}.md", f"---\n{head}\n---\nКаждый год.\n")
    regions = [
        line.split(": ")[1].strip()
        for line in (content / "regions.yaml").read_text(encoding="utf-8").splitlines()
        if line.startswith("- id: ")
    ]
    for number in range(count):
        text = _event(Random(f"{SEED}/event/{number}"), number, count, regions)
        _write(content / f"events/event-{number:05}.md", text)


def edit_event(root: Path, number: int) -> None:
    """Give the event `number` another title."""
    path = root / f"content/events/event-{number:05}.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: "', f'title: "{EDIT_TITLE} ', 1), encoding="utf-8")


def _event(random: Random, number: int, count: int, regions: list[str]) -> str:
    day = FIRST + datetime.timedelta(days=number * (LAST - FIRST).days // count)
    hour = random.randint(9, 16)
    start = datetime.datetime(day.year, day.month, day.day, hour)
    topics = random.sample([id for id, _, _ in TOPICS], 2)
    audience = random.sample(PERSONAS, random.randint(1, 2))
    title = " ".join((random.choice(ADJECTIVES), random.choice(NOUNS), random.choice(VERBS)))
    head = [
        f"title: {quoted(f'{title.capitalize()} {number}')}",
        f"summary: {quoted(' '.join(random.choices(WORDS, k=18)).capitalize() + '.')}",
        f"topics: [{', '.join(topics)}]",
        f"regions: [{random.choice(regions)}]",
        f"audience: [{', '.join(audience)}]",
        f"place: {quoted(random.choice(NOUNS).capitalize())}",
        f"announced: {day - datetime.timedelta(days=60)}",
        f"zone: {random.choice(ZONES)}",
    ]
    if number % 5 == 0:
        rule = RULES[number // 5 % len(RULES)]
        if "MONTHLY" in rule or "YEARLY" in rule:
            start = start.replace(day=min(start.day, 28))
        head += ["recurrence:", f"  rule: {rule}"]
        again = start + datetime.timedelta(days=7)
        if rule == RULES[0]:
            head += [f"  moved: [{{from: {again:%Y-%m-%d}, status: cancelled}}]"]
    if number % 3 == 0 and number % 5:
        head += [f"start: {day}", f"end: {day + datetime.timedelta(days=random.randint(0, 3))}"]
    else:
        head += [f"start: {start:%Y-%m-%d %H:%M}", f"end: {start:%Y-%m-%d} {hour + 2}:00"]
    if number % 3 == 1:
        head += [f"deadline: {day - datetime.timedelta(days=10)}"]
    body = "\n\n".join(" ".join(random.choices(WORDS, k=60)).capitalize() + "." for _ in range(2))
    return "\n".join(["---", *head, "---", "", body, ""])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
