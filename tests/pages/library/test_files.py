"""Files to download: their size in words, and who can read them."""

import pytest

from plugins.model.attachment import Attachment
from plugins.model.language import Language
from plugins.pages.library.cards import material_card, material_cover
from plugins.pages.library.files import describe_size, find_files
from plugins.pages.shapes import Picture
from tests.pages.library.made import material, plain, view_of

PDF = Attachment(
    "library/text.pdf", "d1", 1_240_000, "application/pdf", pages=24, title="Текст", language="ru",
    tagged=True, page=(420.0, 595.0),
)  # fmt: skip
BARE = Attachment("library/text.pdf", "d1", 900, "application/pdf", pages=1, tagged=False)
EPUB = Attachment("library/text.epub", "d2", 640_000, "application/epub+zip", language="en-GB")


@pytest.mark.parametrize(
    ("language", "size", "words"),
    [
        ("ru", 1, "1 КБ"),
        ("ru", 640_400, "640 КБ"),
        ("ru", 1_240_000, "1,2 МБ"),
        ("en", 1_240_000, "1.2 MB"),
        ("en", 50_000_000, "50 MB"),
    ],
)
def test_sizes(language: Language, size: int, words: str) -> None:
    assert plain(describe_size(view_of(language=language), size)) == words


BARELY = "1 page, not tagged: a screen reader may lose the order, has no title inside, "


@pytest.mark.parametrize(
    ("file", "note"),
    [
        (PDF, "24 pages, in Russian, tagged for reading aloud"),
        (
            BARE,
            f"{BARELY}does not name its language",
        ),
        (EPUB, "in English"),
    ],
)
def test_what_is_said_beside_a_file(file: Attachment, note: str) -> None:
    name = file.path.rpartition("/")[2]
    view = view_of(one := material(files=[name]), language="en", files=(file,))
    (found,) = find_files(view, one)
    assert found.note == note
    assert found.address == f"/library/book/{name}"
    assert found.title == f"Download as {found.format}"


def test_a_card_has_the_first_page_and_its_pages() -> None:
    one = material(files=["text.pdf"], authors=["Иванова А. Б."], date="2009", date_estimated=True)
    view = view_of(one, files=(PDF,))
    card = material_card(view, one)
    assert card.cover == Picture("/library/book/cover.jpg", 480, 680)
    assert [plain(fact) for fact in card.facts] == ["около 2009", "на русском", "24 страницы"]
    assert material_cover(view, one).picture == card.cover


def test_a_cover_is_drawn_where_there_is_no_file() -> None:
    one = material(organisations=["Центр"], type="press")
    cover = material_cover(view_of(one), one)
    assert (cover.picture, cover.tone, cover.byline) == (None, "lamp", "Центр")
