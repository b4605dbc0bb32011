"""The corpus of photographs is faultless, and the bare loop does the same work as a build."""

from pathlib import Path

import pytest
from PIL import Image as Pillow

from plugins.catalogue.pictures import derivatives
from plugins.images.shown import pictured_images
from plugins.source.load import Options, load
from tests.bench import photos
from tests.bench.bare import make_bare
from tests.bench.frame import BUILT
from tests.bench.photos import BASES, write_photos


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "SIZE", (1680, 1260))
    monkeypatch.setattr(photos, "ALBUM", BASES)


def test_photographs_are_of_albums_and_all_unlike(tmp_path: Path) -> None:
    write_photos(tmp_path, BASES + 1)
    loaded = load(tmp_path / "content", Options(BUILT, required=()))
    assert (loaded.faults, loaded.warnings) == ((), ())
    shown = list(pictured_images(loaded.catalogue))
    assert len(loaded.catalogue.entries) == 2
    assert len({each.digest for each in shown}) == len(shown) == BASES + 1
    assert {(each.width, each.height) for each in shown} == {(1680, 1260), (1260, 1680)}


def test_the_bare_loop_makes_what_a_build_makes(tmp_path: Path) -> None:
    write_photos(tmp_path, 1)
    (file,) = (tmp_path / "content").rglob("*.jpg")
    assert make_bare([file], tmp_path / "bare") == 12
    loaded = load(tmp_path / "content", Options(BUILT, required=()))
    (image,) = pictured_images(loaded.catalogue)
    sizes = {(each.width, each.height, each.type) for each in derivatives(image)}
    found = set()
    for made in (tmp_path / "bare").iterdir():
        with Pillow.open(made) as opened:
            found.add((*opened.size, made.suffix[1:]))
    assert found == sizes


def test_one_photograph_of_each_few_stands_on_its_side(tmp_path: Path) -> None:
    write_photos(tmp_path, BASES)
    turned = []
    for file in sorted((tmp_path / "content").rglob("*.jpg")):
        with Pillow.open(file) as opened:
            turned.append(opened.getexif().get(photos.ORIENTATION) == photos.SIDEWAYS)
    assert turned == [False] * (BASES - 1) + [True]
