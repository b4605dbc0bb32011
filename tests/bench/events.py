"""A corpus of events: the site's own regions, ten series, and made-up events all over the years."""

import datetime
from pathlib import Path
from random import Random

from tests.bench.corpus import SEED, quoted
from tests.bench.frame import PERSONAS, retitle, write, write_frame
from tests.bench.words import ADJECTIVES, NOUNS, TOPICS, VERBS, WORDS

FIRST, LAST = datetime.date(2008, 1, 10), datetime.date(2028, 6, 30)
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
    regions = write_frame(content, ("events",))
    for number in range(SERIES):
        rule = (
            f"{{on: {1 + number:02}-15}}"
            if number % 2
            else f"{{month: {1 + number}, weeks: [2, 3]}}"
        )
        head = f"title: Серия {number}\nsummary: Каждый год.\nrule: {rule}"
        write(content / f"network-events/series-{number}.md", f"---\n{head}\n---\nКаждый год.\n")
    for number in range(count):
        text = _event(Random(f"{SEED}/event/{number}"), number, count, regions)
        write(content / f"events/{event_id(number)}.md", text)


def edit_event(root: Path, number: int) -> None:
    """Give the event `number` another title."""
    retitle(root / f"content/events/{event_id(number)}.md", EDIT_TITLE)


def event_id(number: int) -> str:
    """Return the id of the event `number`."""
    return f"event-{number:05}"


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
