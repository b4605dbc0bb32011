"""The sample content has all that content can have: each kind, each field, awkward text."""

import tempfile
from pathlib import Path

import pytest

from plugins.model import CONTENT_TYPES
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.site import Site
from tests.site import CONTENT, load_content

# What is the same for all kinds is shown by some of them.
COMMON = set(Entry.model_fields)


@pytest.fixture(scope="module")
def samples() -> Catalogue:
    with tempfile.TemporaryDirectory() as state:
        return load_content(CONTENT, Path(state)).catalogue


@pytest.mark.parametrize("kind", CONTENT_TYPES)
def test_each_field_of_a_kind_has_a_value_somewhere(kind: type[Entry], samples: Catalogue) -> None:
    given = set().union(*(each.model_fields_set for each in samples.of(kind)))
    assert set(kind.model_fields) - COMMON <= given


def test_what_all_kinds_share_has_a_value_somewhere(samples: Catalogue) -> None:
    given = set().union(
        *(each.model_fields_set for kind in CONTENT_TYPES for each in samples.of(kind))
    )
    assert COMMON - {"draft"} <= given


@pytest.mark.parametrize("kind", [kind for kind in CONTENT_TYPES if kind is not Site])
def test_each_kind_has_markup_in_a_title_without_a_translation(
    kind: type[Entry], samples: Catalogue
) -> None:
    assert any("<" in each.title.ru and each.title.get("en") is None for each in samples.of(kind))
