"""The corpus of materials is faultless, and the pages of the library can be made of it."""

from pathlib import Path

from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from plugins.source.load import Options, load
from tests.bench.frame import BUILT
from tests.bench.materials import (
    EDIT_TITLE,
    SERIES,
    edit_material,
    material_id,
    write_materials,
)
from tests.bench.run_materials import library_pages


def test_its_pages_can_be_made_and_the_edit_is_of_a_title(tmp_path: Path) -> None:
    write_materials(tmp_path, 21)
    edit_material(tmp_path, 20)
    loaded = load(tmp_path / "content", Options(BUILT))
    assert (loaded.faults, loaded.warnings) == ((), ())
    assert len(loaded.catalogue.of(Material)) == 21 + SERIES
    pages = library_pages(tmp_path, loaded.catalogue, SiteSettings("https://example.org", BUILT))
    made = {page.path: page for page in pages}
    edited = made[f"library/{material_id(20)}/index.html"].recipe().make().decode()
    assert EDIT_TITLE in edited
    assert f"/library/{material_id(19)}/" in edited
    assert "library/type/series/index.html" in made
    assert not any(path.startswith("trainings/") for path in made)
