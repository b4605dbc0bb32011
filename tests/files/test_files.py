"""What a published material names is published as it is, and nothing else."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from plugins.catalogue.covers import Cover, cover_size, find_cover
from plugins.catalogue.downloads import download_path, find_downloads
from plugins.files.covers import OwnFonts, draw_cover
from plugins.files.files import site_files
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material
from tests import documents
from tests.source.folder import read, write

MATERIAL = "title: Устав\nsummary: Коротко.\ntype: book\n"
PDF = documents.pdf(2, title="Устав")


def built(root: Path, **files: bytes) -> Catalogue:
    named = {f"library/{name}": data for name, data in files.items()}
    loaded = read(write(root, named))
    assert not loaded.faults
    return loaded.catalogue


def material(catalogue: Catalogue) -> Material:
    (found,) = catalogue.of(Material)
    return found


def published(root: Path, catalogue: Catalogue) -> dict[str, bytes]:
    return {each.path: each.recipe().make() for each in site_files(catalogue, root)}


def yaml(*names: str, more: str = "") -> bytes:
    listed = "".join(f"  - {name}\n" for name in names)
    return f"{MATERIAL}{more}files:\n{listed}".encode()


def test_files_are_published_as_they_are(tmp_path: Path) -> None:
    files = {"Устав школы.PDF": PDF, "charter.docx": documents.docx(), "unnamed.pdf": PDF}
    catalogue = built(tmp_path, **{"x.yaml": yaml("Устав школы.PDF", "charter.docx"), **files})
    found = published(tmp_path, catalogue)
    assert set(found) == {
        "library/x/ustav-shkoly.pdf",
        "library/x/charter.docx",
        "library/x/cover.jpg",
    }
    assert found["library/x/ustav-shkoly.pdf"] == PDF
    assert found["library/x/charter.docx"] == files["charter.docx"]


def test_a_draft_publishes_nothing(tmp_path: Path) -> None:
    catalogue = built(tmp_path, **{"x.yaml": yaml("x.pdf", more="draft: yes\n"), "x.pdf": PDF})
    assert published(tmp_path, catalogue) == {}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Отчёт № 5 (2009).pdf", "library/x/otchet-n-5-2009.pdf"),
        ("files/x.pdf", "library/x/x.pdf"),
        ("—.pdf", "library/x/file.pdf"),
        ("../library/a.b.pdf", "library/x/a-b.pdf"),
    ],
)
def test_names_of_files_become_safe(tmp_path: Path, name: str, expected: str) -> None:
    catalogue = built(tmp_path, **{"x.yaml": yaml(f'"{name}"'), name: PDF})
    (attachment,) = find_downloads(catalogue, material(catalogue))
    assert download_path(material(catalogue), attachment) == expected


def test_a_cover_is_the_first_page_of_the_size_that_was_told(tmp_path: Path) -> None:
    catalogue = built(tmp_path, **{"x.yaml": yaml("x.pdf"), "x.pdf": PDF})
    assert find_cover(catalogue, material(catalogue)) == Cover("library/x/cover.jpg", 480, 679)
    data = published(tmp_path, catalogue)["library/x/cover.jpg"]
    drawn = Image.open(io.BytesIO(data)).convert("RGB")
    assert drawn.size == (480, 679)
    red, green, blue = drawn.getpixel((240, 170))
    assert (red // 32, green // 32, blue // 32) == (6, 0, 0)
    assert drawn.getpixel((240, 510)) == (255, 255, 255)
    assert data == published(tmp_path, catalogue)["library/x/cover.jpg"]


@pytest.mark.parametrize(
    ("box", "turned", "size"),
    [
        ("0 0 842 595", "", (480, 339)),
        ("0 0 595 842", "/Rotate 270", (480, 339)),
        ("100 100 200 200", "", (480, 480)),
        ("0 0 100 14400", "", (7, 960)),
        ("0 0 14400 3", "", (480, 1)),
    ],
)
def test_a_cover_has_the_form_of_its_page(
    tmp_path: Path, box: str, turned: str, size: tuple[int, int]
) -> None:
    data = documents.pdf(box=box, page=turned)
    catalogue = built(tmp_path, **{"x.yaml": yaml("x.pdf"), "x.pdf": data})
    drawn = Image.open(io.BytesIO(published(tmp_path, catalogue)["library/x/cover.jpg"]))
    assert drawn.size == size


def test_only_a_pdf_has_a_cover(tmp_path: Path) -> None:
    catalogue = built(tmp_path, **{"x.yaml": yaml("x.docx"), "x.docx": documents.docx()})
    assert find_cover(catalogue, material(catalogue)) is None
    assert set(published(tmp_path, catalogue)) == {"library/x/x.docx"}


def test_a_cover_is_within_its_bounds() -> None:
    assert cover_size(595, 842) == (480, 679)
    assert cover_size(1e-3, 1e3) == (1, 960)
    assert cover_size(1e3, 1e-3) == (480, 1)


def test_recipes_follow_the_bytes_alone(tmp_path: Path) -> None:
    def recipes(root: Path, data: bytes) -> dict[str, str]:
        catalogue = built(root, **{"x.yaml": yaml("x.pdf"), "x.pdf": data})
        return {each.path: each.recipe().fingerprint for each in site_files(catalogue, root)}

    first = recipes(tmp_path / "a", PDF)
    assert first == recipes(tmp_path / "b", PDF)
    other = recipes(tmp_path / "c", documents.pdf(3))
    assert not set(first.values()) & set(other.values())


def test_what_readers_wrote_on_a_page_is_not_on_its_cover(tmp_path: Path) -> None:
    note = "/Annots[<</Type/Annot/Subtype/Square/Rect[0 0 595 400]/IC[0 0 0]/C[0 0 0]>>]"
    catalogue = built(tmp_path, **{"x.yaml": yaml("x.pdf"), "x.pdf": documents.pdf(page=note)})
    drawn = Image.open(io.BytesIO(published(tmp_path, catalogue)["library/x/cover.jpg"]))
    assert drawn.convert("RGB").getpixel((240, 510)) == (255, 255, 255)


def test_letters_without_a_font_are_drawn_with_one_that_every_machine_has(tmp_path: Path) -> None:
    fonts = "/Resources<</Font<</F1<</Type/Font/Subtype/TrueType/BaseFont/DejaVuSerif>>>>>>"
    drawing = "BT /F1 80 Tf 50 400 Td (School) Tj ET"
    (tmp_path / "x.pdf").write_bytes(documents.pdf(page=fonts, drawing=drawing))
    drawn = Image.open(io.BytesIO(draw_cover(tmp_path / "x.pdf", 480, 679))).convert("L")
    assert drawn.getextrema()[0] < 64
    assert isinstance(pypdfium2.PdfSysfontBase.SINGLETON, OwnFonts)
