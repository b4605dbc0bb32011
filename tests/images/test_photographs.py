"""Derivatives are pixels and nothing else, as they look, and each photograph is decoded once."""

import io
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags
from PIL import Image as Pillow

from plugins.catalogue.pictures import WIDTHS, derivatives, find_picture
from plugins.images import photographs as rooms
from plugins.images.images import site_images
from plugins.images.photographs import Darkroom, photographs
from plugins.model.album import Album
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.output.publish import publish
from tests.entries import catalogue, entry
from tests.images.photos import HIDDEN, hide, make_all, photograph, read_image, swapped_profile
from tests.output.artifacts import folders

FORMATS = ["a.jpg", "a.png", "a.webp", "a.avif"]
EDGE = 12  # what a level of one channel may differ by: all but PNG lose something


def opened(data: bytes) -> Pillow.Image:
    image = Pillow.open(io.BytesIO(data))
    image.load()
    return image


def near(image: Pillow.Image, place: tuple[int, int], *levels: int) -> bool:
    found = image.getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(a - b) <= EDGE for a, b in zip(found, levels, strict=False))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_hidden_is_published(name: str, tmp_path: Path) -> None:
    file = hide(photograph((700, 420)), tmp_path / name, icc_profile=swapped_profile())
    assert sum(word in file.read_bytes() for word in HIDDEN) >= 4
    with Pillow.open(file) as source:
        assert source.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    for each, data in make_all(file).items():
        assert not [word for word in HIDDEN if word in data], each
        assert data.count(b"\xff\xd8\xff") == (each.type == "jpg"), each
        image = opened(data)
        assert not dict(image.getexif()), each
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(image.info), each


def test_derivatives_have_the_sizes_and_types_that_pages_name(tmp_path: Path) -> None:
    file = hide(photograph((700, 1000)), tmp_path / "a.jpg")  # stands on its side: 1000 wide
    image = read_image(file)
    assert (image.width, image.height) == (1000, 700)
    made = make_all(file)
    assert [(each.width, each.height) for each in made][::3] == [
        (320, 224),
        (640, 448),
        (960, 672),
        (1000, 700),
    ]
    kinds = {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}
    for each, data in made.items():
        assert (opened(data).format, opened(data).size) == (
            kinds[each.type],
            (each.width, each.height),
        )
    shown = find_picture(Catalogue((), (), {"a.jpg": image}), "a.jpg")
    named = [part.split()[0] for _, files in shown.sources for part in files.split(", ")]
    assert {f"/{each.path}" for each in made} == set(named) >= {shown.address, shown.full}
    assert (shown.address, shown.full) == tuple(
        f"/images/{image.digest[:12]}-{width}.jpg" for width in (960, 1000)
    )


@pytest.mark.parametrize("name", FORMATS)
def test_the_picture_stands_upright(name: str, tmp_path: Path) -> None:
    stored = Pillow.new("RGB", (80, 60), (0, 0, 250))
    stored.paste((250, 0, 0), (0, 0, 80, 20))  # on top as it is stored, at the right when upright
    for data in make_all(hide(stored, tmp_path / name)).values():
        image = opened(data).convert("RGB")
        assert image.size == (60, 80)
        assert near(image, (52, 40), 250, 0, 0)
        assert near(image, (10, 40), 0, 0, 250)


@pytest.mark.parametrize("name", FORMATS)
def test_colours_are_those_of_the_profile(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    Pillow.new("RGB", (40, 30), (255, 0, 0)).save(file, icc_profile=swapped_profile())
    for each, data in make_all(file).items():
        assert near(opened(data).convert("RGB"), (20, 15), 0, 255, 0), each


@pytest.mark.parametrize("profile", [b"no profile", swapped_profile()[:200]])
def test_a_broken_profile_counts_as_none(profile: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    Pillow.new("RGB", (40, 30), (200, 100, 50)).save(file, icc_profile=profile)
    assert all(near(opened(data), (20, 15), 200, 100, 50) for data in make_all(file).values())


def test_sixteen_bits_become_eight_and_not_white(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    Pillow.frombytes("I;16", (40, 30), (100 * 257).to_bytes(2, "little") * 1200).save(file)
    for data in make_all(file).values():
        assert near(opened(data).convert("RGB"), (20, 15), 100, 100, 100)
    assert read_image(file).colour == "#646464"


def test_colours_of_print_become_those_of_screens(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    Pillow.new("CMYK", (40, 30), (0, 255, 255, 0)).save(file)
    for data in make_all(file).values():
        assert opened(data).mode == "RGB"
        assert near(opened(data), (20, 15), 255, 0, 0)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_stays_so(mode: str, tmp_path: Path) -> None:
    image = Pillow.new("RGBA", (400, 40), (0, 0, 0, 0))
    image.paste((240, 240, 240, 255), (0, 0, 200, 40))
    file = tmp_path / "a.png"
    (image.quantize() if mode == "P" else image.convert(mode)).save(file)
    made = make_all(file)
    assert {each.type for each in made} == {"avif", "webp", "png"}
    for each, data in made.items():
        shown = opened(data).convert("RGBA")
        assert near(shown, (each.width // 4, 15), 240, 240, 240, 255), each
        assert (
            near(shown, (each.width * 3 // 4, 15), 0, 0, 0, 0)
            or shown.getpixel((each.width * 3 // 4, 15))[3] < 3
        )  # type: ignore[index]


def test_an_alpha_channel_that_hides_nothing_needs_no_png(tmp_path: Path) -> None:
    photograph((60, 40), "RGBA").save(tmp_path / "a.png")
    assert {each.type for each in make_all(tmp_path / "a.png")} == {"avif", "webp", "jpg"}


def test_of_what_moves_the_first_frame_is_shown(tmp_path: Path) -> None:
    frames = [Pillow.new("RGB", (40, 30), colour) for colour in ("#ff0000", "#0000ff")]
    file = tmp_path / "a.gif"
    frames[0].save(file, save_all=True, append_images=frames[1:], duration=100, loop=0)
    for data in make_all(file).values():
        image = opened(data)
        assert getattr(image, "n_frames", 1) == 1
        assert near(image.convert("RGB"), (20, 15), 255, 0, 0)


@pytest.mark.parametrize("size", [(1, 1), (1, 9000), (9000, 1), (WIDTHS[-1] + 1, 2)])
def test_pictures_of_any_shape_can_be_published(size: tuple[int, int], tmp_path: Path) -> None:
    photograph(size).save(tmp_path / "a.png")
    for each, data in make_all(tmp_path / "a.png").items():
        assert opened(data).size == (each.width, each.height)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pictures_of_every_mode_can_be_published(mode: str, tmp_path: Path) -> None:
    Pillow.new(mode, (40, 30)).save(tmp_path / "a.png")
    assert all(opened(data).width == 40 for data in make_all(tmp_path / "a.png").values())


def test_bytes_are_the_same_whatever_was_made_before(tmp_path: Path) -> None:
    hide(photograph((700, 500)), tmp_path / "a.jpg")
    photograph((90, 90), seed=2).save(tmp_path / "b.jpg")
    image, other, darkroom = (
        read_image(tmp_path / "a.jpg"),
        read_image(tmp_path / "b.jpg"),
        Darkroom(tmp_path),
    )
    for each, data in reversed(make_all(tmp_path / "a.jpg").items()):
        darkroom.make(other, next(derivatives(other)))
        assert darkroom.make(image, each) == data


def album(content: Path, *names: str) -> Catalogue:
    """Return a catalogue with an album of `names`, photographs in `content`/gallery."""
    photos = [{"image": name, "alt": "Снимок", "people": False} for name in names]
    made = entry(Album, "spring", date="2026-05-01", photos=photos)
    images = {
        f"gallery/{each}": read_image(content / "gallery" / each, "gallery") for each in names
    }
    return Catalogue((Album,), catalogue(made).entries, images)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "gallery").mkdir(parents=True)
    for number, name in enumerate(("a.jpg", "b.jpg", "c.jpg"), start=1):
        hide(photograph((300, 400), seed=number), folder / "gallery" / name)
    return folder


def test_a_photograph_is_decoded_once_and_the_second_build_decodes_none(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Counted in files, since processes share the work.
    log = tmp_path / "log"
    log.write_text("")

    def noted(real: Any, name: str, *arguments: Any) -> Any:
        with log.open("a") as file:
            file.write(f"{name}\n")
        return real(*arguments)

    monkeypatch.setattr(rooms, "develop", partial(noted, rooms.develop, "decoded"))
    monkeypatch.setattr(rooms, "encode", partial(noted, rooms.encode, "encoded"))
    here = folders(tmp_path)
    files = list(site_images(album(content, "a.jpg", "b.jpg", "c.jpg"), content))
    report = publish(files, here)
    assert (report.written, len(files)) == (18, 18)
    said = log.read_text().split()
    assert (said.count("decoded"), said.count("encoded")) == (3, 18)
    log.write_text("")
    again = publish(site_images(album(content, "a.jpg", "b.jpg", "c.jpg"), content), here)
    assert (again.rendered, log.read_text()) == (0, "")
    # One that was lost is made again, of one decoding, and nothing else.
    lost = here.output / files[0].path
    data = lost.read_bytes()
    lost.unlink()
    assert publish(site_images(album(content, "a.jpg", "b.jpg", "c.jpg"), content), here)
    assert (lost.read_bytes(), log.read_text().split()) == (data, ["decoded", "encoded"])


def test_a_photograph_that_is_withdrawn_leaves_nothing(content: Path, tmp_path: Path) -> None:
    here = folders(tmp_path)
    publish(photographs(album(content, "a.jpg", "b.jpg"), content), here)
    gone = read_image(content / "gallery/b.jpg").digest[:12]
    assert [path for path in here.output.rglob("*") if gone in path.name]
    report = publish(photographs(album(content, "a.jpg"), content), here)
    assert report.removed == 6
    assert not [path for path in here.output.rglob("*") if gone in path.name]
    kept = [path for path in here.state.rglob("*") if path.is_file()]
    assert not [path for path in kept if gone.encode() in path.read_bytes()]


def test_the_same_photograph_twice_is_published_once(content: Path, tmp_path: Path) -> None:
    shutil.copyfile(content / "gallery/a.jpg", content / "gallery/copy.jpg")
    files = list(photographs(album(content, "a.jpg", "copy.jpg"), content))
    assert len(files) == len({each.path for each in files}) == 6


def test_the_files_of_a_photograph_are_of_one_group(content: Path) -> None:
    def groups(files: Iterator[Artifact]) -> list[str]:
        return [each.group for each in files]

    found = groups(photographs(album(content, "a.jpg", "b.jpg"), content))
    assert all(found)
    assert (len(found), len(set(found))) == (12, 2)
