"""News items made of a vocabulary: deterministic, alike in size to what people write."""

import datetime
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.bench.words import ADJECTIVES, LINKS, NOUNS, TAGS, TOPICS, VERBS, WORDS

SEED = 20261122
FIRST = datetime.date(2000, 1, 1)
LAST = datetime.date(2026, 11, 20)
TABLE_EVERY = 5

# What the edit adds: words that are nowhere else, so that the output can be searched for them.
EDIT_TITLE = "Правкавзаголовке"
EDIT_BODY = "Правкавтексте"


@dataclass(frozen=True, slots=True)
class Item:
    """A news item; `links` are the numbers of the items that it links to."""

    number: int
    date: datetime.date
    title: str
    summary: str
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    links: tuple[int, ...]
    blocks: tuple[str, ...]  # Markdown, with {0} for an address

    @property
    def slug(self) -> str:
        """Name of the file, last part of the address."""
        return f"item-{self.number:05}"

    @property
    def place(self) -> str:
        """Year and slug, as in files and addresses."""
        return f"{self.date.year}/{self.slug}"


def make_items(count: int) -> list[Item]:
    """Make `count` items; item i is at place i of the list."""
    return [_item(Random(f"{SEED}/{number}"), number, count) for number in range(count)]


def body(item: Item, items: Sequence[Item], address: Callable[[Item, Item], str]) -> str:
    """Return the text of `item` in Markdown; `address` tells how it writes a link to another."""
    where = [address(item, items[number]) for number in item.links]
    text = "\n\n".join(item.blocks)
    for index, each in enumerate(where):
        text = text.replace(f"{{{index}}}", each)
    return text + "\n"


def quoted(text: str) -> str:
    """Return `text` as a string of YAML, TOML and JSON alike."""
    return json.dumps(text, ensure_ascii=False)


def edited(text: str) -> str:
    """Return the file `text` with another title and one sentence more at its end."""
    lines = text.rstrip("\n").split("\n")
    for index, line in enumerate(lines):
        if line.lower().startswith("title:"):
            end = '"' if line.endswith('"') else ""
            lines[index] = f"{line.removesuffix(end)} {EDIT_TITLE}{end}"
            break
    return "\n".join(lines) + f"\n\n{EDIT_BODY} завершает эту историю.\n"


def _item(random: Random, number: int, count: int) -> Item:
    days = (LAST - FIRST).days
    date = FIRST + datetime.timedelta(days=number * days // count + random.randint(0, 2))
    topics = random.sample([id for id, _, _ in TOPICS], 2)
    links = tuple(random.randrange(count) for _ in range(random.choice((1, 2))))
    return Item(
        number=number,
        date=min(date, LAST),
        title=_sentence(random, random.randint(4, 8), ornate=False).rstrip("."),
        summary=_sentence(random, random.randint(12, 20), ornate=False),
        topics=tuple(topics),
        tags=tuple(random.sample(TAGS, 3)),
        links=links,
        blocks=tuple(_blocks(random, number, len(links))),
    )


def _blocks(random: Random, number: int, links: int) -> list[str]:
    listed = [_phrase(random, random.randint(3, 7)) for _ in range(random.randint(3, 6))]
    table = _table(random) if number % TABLE_EVERY == 0 else ""
    total = random.randint(330, 560) - sum(len(each.split()) for each in listed)
    total -= len([word for word in table.split() if word.isalpha()])
    paragraphs = _paragraphs(random, total)
    for index in range(links):
        paragraphs[index] += (
            f" Об этом же — [{random.choice(NOUNS)} и {random.choice(NOUNS)}]({{{index}}})."
        )
    site = f"https://example.org/{random.choice(('news', 'archive', 'press'))}/{number}"
    paragraphs[-1] += f" Подробнее на [сайте организаторов]({site})."
    part = max(1, len(paragraphs) // 4)
    made: list[str] = paragraphs[:part]
    for index in range(3):
        made.append(f"## {_phrase(random, random.randint(2, 4)).capitalize()}")
        end = None if index == 2 else part * (index + 2)
        made += paragraphs[part * (index + 1) : end]
        if index == 0:
            made.append("\n".join(f"- {each}" for each in listed))
        if index == 1 and table:
            made.append(table)
    return made


def _paragraphs(random: Random, total: int) -> list[str]:
    """Return at least six paragraphs of `total` words, give or take a sentence."""
    sizes = [total // 6] * 6 if total < 360 else [total // 8] * 8
    paragraphs = []
    for size in sizes:
        sentences = []
        left = size
        while left > 0:
            length = min(random.randint(6, 14), max(left, 3))
            sentences.append(_sentence(random, length))
            left -= length
        paragraphs.append(" ".join(sentences))
    return paragraphs


def _sentence(random: Random, length: int, ornate: bool = True) -> str:
    words = _phrase(random, length).split()
    if ornate and length > 6:
        kind = random.random()
        middle = random.randrange(2, length - 2)
        if kind < 0.15:
            words[middle] = f"«{words[middle].capitalize()}"
            words[middle + 1] += "»"
        elif kind < 0.3:
            words[middle] += " —"
        elif kind < 0.7:
            words[middle] += ","
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}."


def _phrase(random: Random, length: int) -> str:
    words = [random.choice(ADJECTIVES), random.choice(NOUNS), random.choice(VERBS)]
    while len(words) < length:
        small = random.random() < 0.25 and words[-1] not in LINKS
        words.append(random.choice(LINKS if small else WORDS))
    if words[length - 1] in LINKS:
        words[length - 1] = random.choice(NOUNS)
    return " ".join(words[:length])


def _table(random: Random) -> str:
    rows = ["| Школа | Участники | Итог |", "|---|---:|---|"]
    for _ in range(random.randint(4, 7)):
        what, how = random.choice(NOUNS), random.choice(VERBS)
        rows.append(f"| {what} {random.choice(NOUNS)} | {random.randint(5, 400)} | {how} |")
    return "\n".join(rows)
