"""Files of references, and what makes any file of the shelf be made anew."""

import json

import bibtexparser
import rispy

from plugins.model.entry import Entry
from plugins.shelf.files import site_shelf
from tests.shelf.library import SETTINGS, full, library, material, shelves


def prints(*entries: Entry, version: str = "test") -> dict[str, str]:
    made = site_shelf(library(*entries), SETTINGS, version)
    return {each.path: each.recipe().fingerprint for each in made}


def test_every_material_has_its_files_once() -> None:
    made = shelves(full(), material("two", slug="second", title="Вторая"))
    library_files = {path for path in made if "library/" in path}
    assert library_files == {
        f"library/{name}/{name}.{suffix}"
        for name in ("one", "second", "series")
        for suffix in ("bib", "ris", "json")
    }
    entry = bibtexparser.parse_string(made["library/second/second.bib"].decode()).entries[0]
    assert (entry.key, entry["title"]) == ("two", "Вторая")
    (record,) = rispy.loads(made["library/second/second.ris"].decode())
    (item,) = json.loads(made["library/second/second.json"])
    assert (record["title"], item["title"]) == ("Вторая", "Вторая")


def test_only_what_changed_is_made_anew() -> None:
    before = prints(full(), material("two", type="web", title="Вторая"))
    after = prints(full(), material("two", type="web", title="Другая"))
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {
        "library/two/two.bib",
        "library/two/two.ris",
        "library/two/two.json",
        *(
            f"opds/{name}.{suffix}"
            for name in ("new", "all", "type/web")
            for suffix in ("xml", "json")
        ),
    }
    assert prints(full()) == prints(full())
    assert not set(prints(full()).values()) & set(prints(full(), version="next").values())


def test_a_series_tells_its_materials_of_its_name() -> None:
    one = material(series="two", title="Книга")
    before = prints(one, material("two", type="series", title="Серия"))
    after = prints(one, material("two", type="series", title="Другая"))
    assert before["library/one/one.bib"] != after["library/one/one.bib"]
    assert before["opds/type/book.xml"] != after["opds/type/book.xml"]
