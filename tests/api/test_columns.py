"""Tables: what a spreadsheet reads of them, and what it must never run."""

import csv
import io

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.api.columns import BOM, FORMULA, cell, find_columns, header, line
from plugins.model import CONTENT_TYPES
from plugins.model.material import Material
from plugins.records.addresses import is_published
from tests.api.made import sample

KINDS = [kind.collection for kind in CONTENT_TYPES if is_published(kind)]


def rows(data: bytes) -> list[dict[str, str]]:
    """Read a table as any program does."""
    assert data.startswith(BOM)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("collection", KINDS)
def test_a_table_has_the_records_of_the_list(collection: str) -> None:
    found = rows(sample()[f"{collection}.csv"])
    listed = orjson.loads(sample()[f"{collection}.json"])["records"]
    assert [row["id"] for row in found] == [each["id"] for each in listed]
    assert all(None not in row and None not in row.values() for row in found)
    assert [row["title.en"] for row in found] == [cell(each["title"]["en"]) for each in listed]


def test_lines_end_as_the_standard_has_it() -> None:
    for path, data in sample().items():
        if path.endswith(".csv"):
            assert data.endswith(b"\r\n")
            assert data.count(BOM) == 1


def test_lists_references_and_languages() -> None:
    (plain,) = (row for row in rows(sample()["news.csv"]) if row["id"] == "2018/plain")
    record = orjson.loads(sample()["news/2018/plain.json"])
    assert plain["topics"] == "; ".join(each["id"] for each in record["topics"])
    assert plain["title.ru"] == record["title"]["ru"]
    assert plain["page.ru"] == record["page"]["ru"]
    assert plain["date"] == record["date"]


def test_the_lines_of_a_kind_to_the_letter() -> None:
    columns = [each for each in find_columns(Material) if each.name in ("id", "title.ru", "pages")]
    record = {"id": "a", "title": {"ru": 'Книга «А», "Б"\nвторая строка', "en": None}, "pages": -3}
    names = ",".join(each.name for each in columns)
    assert header(columns).decode() == f"\ufeff{names}\r\n"
    assert line(columns, record).decode() == 'a,"Книга «А», ""Б""\nвторая строка",-3\r\n'


@given(st.text() | st.builds("".join, st.tuples(st.sampled_from(FORMULA), st.text())))
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    written = cell(text)
    assert not written.startswith(FORMULA)
    # Nothing is lost but for the apostrophe.
    assert written in (text, f"'{text}")


@given(st.lists(st.sampled_from(["=1+1", "a", "-", "@x"]) | st.text(max_size=5), max_size=4))
def test_no_list_is_taken_for_a_formula(values: list[str]) -> None:
    assert not cell(values).startswith(FORMULA)


@pytest.mark.parametrize("value", [-1, -0.5, 0, 7, 56.0106])
def test_numbers_stay_numbers(value: float) -> None:
    assert float(cell(value)) == value


def test_yes_no_and_nothing() -> None:
    assert [cell(True), cell(False), cell(None), cell([])] == ["true", "false", "", ""]
    assert cell({"id": "-x", "address": "a"}) == "'-x"
    assert cell({"address": "https://example.org/a.pdf"}) == "https://example.org/a.pdf"
