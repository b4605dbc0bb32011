"""Pages, style sheets and drawings become what the Nu HTML checker says of them.

Pages are asked for at their addresses, so that media types, encodings and `'self'` of the policy
count; style sheets and drawings are read as files, since it takes a drawing that is sent for a
page. Three known faults go with them: if it does not name these, it has not read.
"""

import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.excuses import EXCUSES, Excuse, unused_excuses
from tests.audit.findings import Broken, Finding
from tests.audit.sheets import readable, unused_readings

# It refuses this machine's own addresses unless told; the answers that it reads are ours.
ALLOW = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
PORTION = 1000  # files of one run, far below what a command line may hold
PIECE = "fragment.html"
AROUND = '<!doctype html><html lang="{}"><title>cs-network.ru</title><h1>cs-network.ru</h1>'
BAD = {
    "known-bad.html": '<!doctype html><html lang="en"><title>Known</title><p><b>open',
    "known-bad.css": "p { colour: red }",
    "known-bad.svg": '<svg xmlns="http://www.w3.org/2000/svg"><circl r="1"/></svg>',
}


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that the checker says; `place` is address:line:column."""

    text: str
    place: str
    extract: str


def check_with_nu(jar: Path, output: Path, origin: str) -> list[Finding]:
    """Check every page, style sheet and drawing below `output`, which is served at `origin`.

    Puts a page with a known fault into `output` for as long as it takes. Raises Broken if the
    checker fails, or overlooks a known fault.
    """
    page = output / "known-bad.html"
    page.write_text(BAD[page.name], encoding="utf-8")
    texts = read_texts(output)
    with tempfile.TemporaryDirectory(prefix="nu-") as folder:
        copies = Path(folder).resolve()
        for name, text in texts.items():
            (copies / name).parent.mkdir(parents=True, exist_ok=True)
            (copies / name).write_text(text, encoding="utf-8")
        said = _run(jar, list(texts), copies, "--also-check-css", "--also-check-svg")
    said += _run(jar, [f"{origin}{address}" for address in addresses(output)], output)
    page.unlink()
    found = judge(read_messages(said, (f"{origin}/", f"file:{copies}/")))
    idle = unused_readings(path.read_text(encoding="utf-8") for path in output.rglob("*.css"))
    return found + [_needless(each.pattern.pattern, "tests/audit/sheets.py") for each in idle]


def read_texts(output: Path) -> dict[str, str]:
    """Return what is checked as files: style sheets as they are shown, drawings, known faults.

    Pieces for the pages of others are among them, in such a page.
    """
    texts = {}
    pieces = output.rglob(PIECE)
    for path in sorted((*output.rglob("*.css"), *output.rglob("*.svg"), *pieces)):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(output).as_posix()
        texts[name] = readable(text) if path.suffix == ".css" else text
        if path.name == PIECE:
            texts[name] = AROUND.format("en" if name.startswith("en/") else "ru") + text
    return texts | {name: text for name, text in BAD.items() if not name.endswith(".html")}


def addresses(output: Path) -> list[str]:
    """Return the address of every page below `output`."""
    return sorted(
        re.sub(r"/index\.html$", "/", f"/{path.relative_to(output).as_posix()}")
        for path in output.rglob("*.html")
        if path.name != PIECE
    )


def read_messages(said: Sequence[Mapping[str, Any]], roots: Sequence[str]) -> list[Message]:
    """Return the messages of the checker's JSON; places lose the `roots` that they begin with."""
    return [
        Message(
            one.get("message", ""), _place(one, roots), " ".join(one.get("extract", "").split())
        )
        for one in said
    ]


def judge(messages: Sequence[Message], excuses: Sequence[Excuse] = EXCUSES) -> list[Finding]:
    """Return what is wrong: what has no excuse, and excuses that nothing needs.

    Raises Broken if a known fault is not among the messages.
    """
    overlooked = [name for name in BAD if not any(_is_about(one, name) for one in messages)]
    if overlooked:
        raise Broken(f"the Nu checker has not read {', '.join(overlooked)}")
    ours = [one for one in messages if not any(_is_about(one, name) for name in BAD)]
    places: dict[str, list[str]] = {}
    for one in ours:
        if not any(excuse.covers(one.text, one.extract) for excuse in excuses):
            extract = f" | {one.extract}" if one.extract else ""
            places.setdefault(f"{one.text}{extract}", []).append(one.place)
    found = [Finding("nu", text, tuple(where)) for text, where in places.items()]
    idle = unused_excuses(excuses, ((one.text, one.extract) for one in ours))
    return found + [_needless(each.message.pattern, "tests/audit/excuses.py") for each in idle]


def _is_about(message: Message, name: str) -> bool:
    return message.place.partition(":")[0] == f"/{name}"


def _needless(pattern: str, place: str) -> Finding:
    return Finding("nu", f"an exception that nothing needs any more: {pattern}", (place,))


def _run(jar: Path, files: Sequence[str], folder: Path, *options: str) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    command = ["java", ALLOW, "-jar", str(jar), "--format", "json"]
    command += ["--stdout", "--exit-zero-always"]
    for portion in _portions(files):
        done = subprocess.run(
            [*command, *options, *portion], cwd=folder, capture_output=True, check=False
        )
        if done.returncode:
            raise Broken(f"the Nu checker failed:\n{done.stderr.decode(errors='replace')[-4000:]}")
        said += json.loads(done.stdout)["messages"]
    return said


def _portions(files: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(files), PORTION):
        yield files[start : start + PORTION]


def _place(one: Mapping[str, Any], roots: Sequence[str]) -> str:
    address: str = one.get("url", "")
    for root in roots:
        if address.startswith(root):
            address = "/" + address.removeprefix(root)
    numbers = (
        one.get("firstLine", one.get("lastLine")),
        one.get("firstColumn", one.get("lastColumn")),
    )
    return ":".join([address, *(str(number) for number in numbers if number is not None)])
