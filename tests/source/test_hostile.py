"""Hostile files are refused before they can fill the memory or hold up the build."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.source.facts import LARGEST, FactCache
from tests import bombs, documents
from tests.site import ROOT

SCRIPT = """
import json, resource, sys, time
from pathlib import Path
from plugins.source.attachments import INSPECTORS, inspect_attachment
from plugins.source.facts import Refused
from plugins.source.image_header import inspect_image


def used():
    return time.process_time() + resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime

told = {}
for file in sorted(Path(sys.argv[1]).iterdir()):
    started = used()
    inspect = inspect_attachment if file.suffix in INSPECTORS else inspect_image
    try:
        inspect(file)
    except Refused as refused:
        # What getrusage says is that of the parent, too.
        status = Path("/proc/self/status").read_text().split()
        most = int(status[status.index("VmHWM:") + 1]) * 1024
        told[file.name] = str(refused), used() - started, most
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
told["children"] = "", 0, children
print(json.dumps(told))
"""
SECONDS, BYTES = 2, 300_000_000
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><script>alert(1)</script>"
SPACES = b" " * 30_000_000
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
FRAMES = 10_000


def told_of(case: str) -> bytes:
    """Return the PDF of a case of `tests/invalid`."""
    return (ROOT / "tests" / "invalid" / case / "content" / "library" / "x.pdf").read_bytes()


FILES = {
    "bomb.png": (bombs.png(bombs.SIDE, bombs.SIDE), "@too_big"),
    "bomb.jpg": (bombs.jpeg(claimed=bombs.SIDE), "@too_big"),
    "larger.png": (bombs.png(20_000, 20_000), "@too_big"),
    "largest.jpg": (bombs.jpeg(claimed=65_500), "@too_big"),
    "film.gif": (bombs.gif_film(FRAMES), "@many_frames|100"),
    "film.webp": (bombs.webp_film(FRAMES), "@many_frames|100"),
    "film.png": (bombs.png_film(FRAMES), "@many_frames|100"),
    "named.jpg": (bombs.png(), "@not_its_type"),
    "svg.png": (SVG, "@broken"),
    "html.png": (HTML, "@broken"),
    "html.webp": (HTML, "@broken"),
    "empty.png": (b"", "@broken"),
    "cut.jpg": (bombs.jpeg()[:-200], "@broken"),
    "cut.png": (bombs.png(64, 64)[:-30], "@broken"),
    "html.pdf": (HTML, "@not_its_type"),
    "empty.pdf": (b"", "@not_its_type"),
    "cut.pdf": (documents.pdf(200)[:5000], "@cut"),
    "no-objects.pdf": (b"%PDF-1.7\n" + bytes(1_000_000) + b"%%EOF", "@damaged_file"),
    "bomb.pdf": (told_of("C502-bomb-in-pdf"), "@too_hard"),
    "page.pdf": (told_of("C502-page-that-cannot-be-drawn"), "@too_hard"),
    "entities.epub": (
        documents.epub(opf=f'<!DOCTYPE p [<!ENTITY a0 "a">{LAUGHS}]><p>&a9;</p>'),
        "@damaged_file",
    ),
    "outside.epub": (
        documents.epub(opf='<!DOCTYPE p [<!ENTITY a SYSTEM "file:///outside.txt">]><p>&a;</p>'),
        "@damaged_file",
    ),
    "spaces.epub": (documents.epub(opf=SPACES), "@too_heavy"),
    "spaces.docx": (documents.docx(docProps__core_xml=SPACES), "@too_heavy"),
    "html.docx": (HTML, "@not_its_type"),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, float, int]]:
    """Return why each file is refused, the seconds that took, and the most memory till then."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, (data, _) in FILES.items():
        (folder / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, folder], cwd=ROOT, capture_output=True, check=True
    )
    found: dict[str, tuple[str, float, int]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused(name: str, told: dict[str, tuple[str, float, int]]) -> None:
    reason, seconds, memory = told[name]
    assert reason == FILES[name][1]
    assert seconds < SECONDS
    assert memory < BYTES


def test_nor_does_a_process_that_opens_one_grow(told: dict[str, tuple[str, float, int]]) -> None:
    assert 0 < told["children"][2] < BYTES


def test_no_larger_file_is_even_read(tmp_path: Path) -> None:
    with (tmp_path / "x.pdf").open("wb") as file:
        file.truncate(LARGEST + 1)
    facts = FactCache(None, "1").find(tmp_path, ["x.pdf"], lambda _: pytest.fail("opened"))
    assert list(facts) == [{"reason": "@too_heavy"}]
