"""Sizes of derivatives: never wider than the photograph, never nothing, in its proportions."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.catalogue.pictures import (
    HIGHEST,
    PLAIN,
    WIDTHS,
    derivatives,
    find_picture,
    picture_sizes,
)
from plugins.model.catalogue import Catalogue, Image

SIDES = st.integers(1, 50_000)
DIGEST = "0123456789abcdef0123456789abcdef"


def catalogue(**values: object) -> Catalogue:
    image = Image("a.jpg", DIGEST, **values)  # type: ignore[arg-type]  # the caller's care
    return Catalogue((), (), {"a.jpg": image})


@given(SIDES, SIDES)
def test_sizes_are_never_larger_than_the_image_and_never_nothing(width: int, height: int) -> None:
    sizes = picture_sizes(width, height)
    assert all(0 < wide <= min(width, WIDTHS[-1]) for wide, _ in sizes)
    assert all(0 < high <= min(height, HIGHEST) for _, high in sizes)
    assert sorted(set(sizes)) == list(sizes)
    assert [wide for wide, _ in sizes[:-1]] == [each for each in WIDTHS if each < sizes[-1][0]]


@given(SIDES, SIDES)
def test_sizes_keep_the_proportions(width: int, height: int) -> None:
    for wide, high in picture_sizes(width, height):
        # Half a pixel up or down, and the one row that a line must have.
        off = abs(wide * height - high * width)
        assert off <= width / 2 + 1 or high == 1 or wide == 1 or high == HIGHEST


@given(SIDES, SIDES, st.booleans())
def test_what_pages_name_is_made(width: int, height: int, transparent: bool) -> None:
    found = catalogue(width=width, height=height, transparent=transparent)
    shown = find_picture(found, "a.jpg")
    made = {f"/{each.path}" for each in derivatives(found.images["a.jpg"])}
    named = [part.split()[0] for _, files in shown.sources for part in files.split(", ")]
    assert sorted(named) == sorted(made)
    assert {shown.address, shown.full} <= made
    assert (shown.width, shown.height) == picture_sizes(width, height)[-1]


def test_a_photograph_as_pages_show_it() -> None:
    shown = find_picture(catalogue(width=4000, height=3000, colour="#123456"), "a.jpg")
    assert shown.address == f"/images/0123456789ab-{PLAIN}.jpg"
    assert shown.full == "/images/0123456789ab-1600.jpg"
    assert (shown.width, shown.height, shown.colour) == (1600, 1200, "#123456")
    assert [type for type, _ in shown.sources] == ["image/avif", "image/webp", "image/jpeg"]
    assert shown.sources[0][1] == ", ".join(
        f"/images/0123456789ab-{width}.avif {width}w" for width in WIDTHS
    )


def test_where_the_ground_is_seen_there_is_no_colour_and_no_jpeg() -> None:
    values = {"width": 40, "height": 30, "colour": "#123456", "transparent": True}
    shown = find_picture(catalogue(**values), "a.jpg")
    assert (shown.colour, shown.address) == ("", "/images/0123456789ab-40.png")
