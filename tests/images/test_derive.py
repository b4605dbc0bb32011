"""Images of texts are pixels and nothing else: upright, not too wide, of published entries."""

import io
import shutil
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from plugins.images.derive import WIDEST, derive
from plugins.images.images import site_images
from plugins.source.load import Options, load
from tests.images.photos import read_image, swapped_profile
from tests.site import CONTENT, DATE, build

HIDDEN = (b"CAMERA-MAKER", b"HIDDEN", b"MAKERNOTE", b"GPS", b"2018:07:13", b"Exif", b"http://ns.")
CASES = [("a.png", "RGBA"), ("a.png", "P"), ("a.gif", "RGBA"), ("a.webp", "RGBA")]
PHOTO = CONTENT / "news/2018/photo.jpg"


@pytest.fixture(scope="module")
def published() -> bytes:
    return derive(PHOTO)


def save(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)  # type: ignore[arg-type]  # Pillow's options differ by format
    return path


def test_the_picture_of_the_test_does_hide_something() -> None:
    with Image.open(PHOTO) as image:
        exif = image.getexif()
        assert exif.get_ifd(ExifTags.IFD.GPSInfo)
        assert exif[ExifTags.Base.Orientation] == 6
        assert {"xmp", "comment"} <= set(image.info)
    assert PHOTO.read_bytes().count(b"\xff\xd8\xff") == 2


def test_nothing_hidden_is_published(published: bytes) -> None:
    with Image.open(io.BytesIO(published)) as image:
        assert not dict(image.getexif())
        assert not {"exif", "xmp", "comment", "photoshop"} & set(image.info)
    assert published.count(b"\xff\xd8\xff") == 1
    assert not [word for word in HIDDEN if word in published]


def test_the_picture_stands_upright(published: bytes) -> None:
    with Image.open(PHOTO) as stored, Image.open(io.BytesIO(published)) as image:
        assert (stored.size, image.size) == ((64, 48), (48, 64))
        # The band is at the top of what the camera stored, so at the right when upright.
        red, blue = image.getpixel((46, 32)), image.getpixel((10, 32))
    assert red[0] > red[2]
    assert blue[2] > blue[0]


@pytest.mark.parametrize(("draft", "published"), [("no", 4), ("yes", 0)])
def test_pictures_of_drafts_are_not_published(draft: str, published: int, tmp_path: Path) -> None:
    news = tmp_path / "news/2018"
    news.mkdir(parents=True)
    shutil.copyfile(PHOTO, news / "photo.jpg")
    head = f"title: Да\ndate: 2018\nsummary: Да.\nimage: photo.jpg\nimage_alt: Да\ndraft: {draft}"
    (news / "a.md").write_text(f"---\n{head}\n---\n![Снимок](photo.jpg)\n")
    loaded = load(tmp_path, Options(DATE, required=()))
    assert not loaded.faults
    digest = read_image(PHOTO).digest[:12]
    paths = sorted(each.path for each in site_images(loaded.catalogue, tmp_path))
    sizes = [f"images/{digest}-48.{type}" for type in ("avif", "jpg", "webp")]
    assert paths == [*sizes, f"images/{digest}.jpg"][:published]


@pytest.mark.parametrize(
    ("width", "expected"), [(WIDEST + 800, WIDEST), (WIDEST, WIDEST), (40, 40)]
)
def test_no_picture_is_wider_than_a_page_needs(width: int, expected: int, tmp_path: Path) -> None:
    file = save(tmp_path / "a.png", Image.new("RGB", (width, width // 2)))
    with Image.open(io.BytesIO(derive(file))) as image:
        assert image.size == (expected, expected // 2)


@pytest.mark.parametrize(("name", "mode"), CASES)
def test_what_is_transparent_stays_so(name: str, mode: str, tmp_path: Path) -> None:
    image = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 10, 20))
    file = save(tmp_path / name, image.quantize() if mode == "P" else image)
    with Image.open(io.BytesIO(derive(file))) as made:
        pixels = made.convert("RGBA")
        assert pixels.getpixel((15, 10))[3] == 0
        red, green, blue, opaque = pixels.getpixel((5, 10))
    assert (red > 250, green < 5, blue < 5, opaque) == (True, True, True, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pictures_of_every_mode_can_be_published(mode: str, tmp_path: Path) -> None:
    file = save(tmp_path / "a.png", Image.new(mode, (WIDEST + 100, 10)))
    with Image.open(io.BytesIO(derive(file))) as made:
        assert made.width == WIDEST


@pytest.mark.parametrize("name", ["a.avif", "a.gif", "a.jpg", "a.png", "a.webp"])
def test_the_format_stays_and_the_bytes_are_the_same_each_time(name: str, tmp_path: Path) -> None:
    file = save(tmp_path / name, Image.radial_gradient("L").convert("RGB"), comment=b"HIDDEN")
    with Image.open(file) as before, Image.open(io.BytesIO(derive(file))) as after:
        assert after.format == before.format
    assert b"HIDDEN" not in derive(file)
    assert derive(file) == derive(file)


@pytest.mark.parametrize("name", ["a.avif", "a.gif", "a.jpeg", "a.png", "a.webp", "b.JPG"])
def test_every_type_that_editors_may_use_is_published(name: str, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    save(content / "news/2018" / name, Image.new("RGB", (30, 20)))
    news = content / "news/2018/plain.md"
    news.write_text(f"{news.read_text()}\n![Снимок]({name})\n")
    build(content, tmp_path / "output", tmp_path / "state")
    derived = {path.name for path in (tmp_path / "output/images").iterdir() if "-" not in path.name}
    assert {Path(each).suffix for each in derived} == {".jpg", Path(name).suffix.lower()}
    page = (tmp_path / "output/news/2018/plain/index.html").read_text()
    assert f'{Path(name).suffix.lower()}" alt="Снимок"' in page or 'alt="Снимок" src="' in page


def test_a_colour_profile_is_applied_and_stays_behind(tmp_path: Path) -> None:
    red = Image.new("RGB", (9, 9), (255, 0, 0))
    file = save(tmp_path / "a.png", red, icc_profile=swapped_profile())
    with Image.open(io.BytesIO(derive(file))) as made:
        assert "icc_profile" not in made.info
        assert made.getpixel((4, 4)) == (0, 255, 0)
