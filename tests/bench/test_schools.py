"""The corpus of schools is faultless and has the references that are claimed."""

from pathlib import Path

from plugins.model.school import School
from plugins.model.settings import SiteSettings
from plugins.source.load import Options, load
from tests.bench.frame import BUILT
from tests.bench.run_schools import community_pages, count_references
from tests.bench.schools import EDIT_TITLE, REFERENCES, edit_school, school_id, write_schools

COUNT = 120


def test_each_school_has_ten_references(tmp_path: Path) -> None:
    write_schools(tmp_path, COUNT)
    loaded = load(tmp_path / "content", Options(BUILT))
    assert (loaded.faults, loaded.warnings) == ((), ())
    catalogue = loaded.catalogue
    schools = catalogue.of(School)
    assert len(schools) == COUNT
    assert count_references(catalogue) == COUNT * REFERENCES
    for school in schools:
        tellers = [each for each in catalogue.referring_to(school) if not isinstance(each, School)]
        assert len(tellers) == 4, school.id


def test_the_edit_is_of_the_title(tmp_path: Path) -> None:
    write_schools(tmp_path, 3)
    edit_school(tmp_path, 1)
    catalogue = load(tmp_path / "content", Options(BUILT)).catalogue
    titles = {each.id: each.title.ru.startswith(EDIT_TITLE) for each in catalogue.of(School)}
    assert titles == {school_id(0): False, school_id(1): True, school_id(2): False}


def test_its_pages_can_be_made(tmp_path: Path) -> None:
    write_schools(tmp_path, 3)
    catalogue = load(tmp_path / "content", Options(BUILT)).catalogue
    pages = community_pages(tmp_path, catalogue, SiteSettings("https://example.org", BUILT))
    made = {page.path: page for page in pages}
    school = made[f"schools/{school_id(1)}/index.html"]
    assert b"<h1" in school.recipe().make()
    assert {"schools/index.html", "resource-centres/index.html", "community/index.html"} <= set(
        made
    )
    assert not any(path.startswith(("news/", "events/")) for path in made)
