"""Every published file fits its schema; what is promised of fields and columns is kept."""

import os
from pathlib import Path

import orjson
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from plugins.api import columns
from plugins.api.columns import find_columns
from plugins.model import CONTENT_TYPES
from plugins.records.addresses import is_published
from plugins.records.kinds import whole_shape
from plugins.records.shape import paths
from tests.api.made import BASE, sample
from tests.site import ROOT

KINDS = [kind for kind in CONTENT_TYPES if is_published(kind)]
FIELDS = ROOT / "tests/golden/api/fields.json"
UPDATE = os.environ.get("UPDATE_GOLDENS") == "1"


def write(path: Path, value: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def schemas() -> dict[str, object]:
    return {
        f"{BASE}/{path}": orjson.loads(data)
        for path, data in sample().items()
        if path.endswith(".schema.json")
    }


def test_every_file_fits_the_schema_that_it_names() -> None:
    known = schemas()
    registry = Registry().with_resources(
        (address, Resource.from_contents(schema)) for address, schema in known.items()
    )
    checks = {
        address: Draft202012Validator(
            schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        for address, schema in known.items()
    }
    seen = set()
    for path, data in sample().items():
        if path.endswith(".json") and not path.endswith(".schema.json"):
            value = orjson.loads(data)
            seen.add(value["$schema"])
            faults = [
                f"{each.json_path}: {each.message}"
                for each in checks[value["$schema"]].iter_errors(value)
            ]
            assert faults == [], path
    # Only what editors write is no published file.
    written = {f"{BASE}/{kind.collection}.schema.json" for kind in CONTENT_TYPES}
    assert known.keys() - written == seen


def test_schemas_are_schemas() -> None:
    known = schemas()
    assert all(schema["$id"] == address for address, schema in known.items())
    # The others are made by the same few lines.
    for name in ("events.record", "network-events.record", "news.list", "index", "changes"):
        Draft202012Validator.check_schema(known[f"{BASE}/{name}.schema.json"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.collection)
def test_no_field_hides_another(kind) -> None:
    names = [each.name for each in whole_shape(kind).fields]
    assert len(names) == len(set(names))


def test_no_field_disappears_or_changes_its_type() -> None:
    """Fields that readers' programs use; to change this file is to break them."""
    found = {kind.collection: dict(paths(whole_shape(kind))) for kind in KINDS}
    if UPDATE:
        write(FIELDS, found)
    known = orjson.loads(FIELDS.read_bytes())
    for collection, fields in known.items():
        assert fields.items() <= found.get(collection, {}).items(), collection
    assert found == known, "new fields are public: is that meant? Then UPDATE_GOLDENS=1"


def test_columns_are_only_added_at_the_end() -> None:
    if UPDATE:
        known = orjson.loads(columns.ORDER.read_bytes())
        for kind in KINDS:
            found = [each.name for each in find_columns(kind)]
            # A column that is no more has to be taken out by hand, and on purpose.
            assert set(known.get(kind.collection, ())) <= set(found), kind.collection
            known[kind.collection] = found
        write(columns.ORDER, known)
        columns._order.cache_clear()
        find_columns.cache_clear()
    known = orjson.loads(columns.ORDER.read_bytes())
    assert known == {kind.collection: [each.name for each in find_columns(kind)] for kind in KINDS}
    assert all(len(set(names)) == len(names) for names in known.values())
