"""YAML keeps what was written, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.source.yaml_tree import Mark, read_yaml

PIECES = [
    *"-:?[]{}&*!|>'\"%@`# \n\t,aя\r\x85\u2028\ufeff\x00",
    *("\n  ", "\n- ", "a: ", "- ", "---\n", "...", "<<: ", "&a ", "*a", "!!int ", "? "),
]
DEEP = {
    "brackets": "[" * 60_000,
    "braces": "{a: " * 60_000,
    "lists": "- " * 60_000 + "x",
    "questions": "? " * 60_000,
    "both": "- ? " * 60_000,
    "brackets closed in quotes": '["]", ' * 60_000,
    "braces closed in quotes": '{"}": ' * 60_000,
    "brackets, one a line": "[\n" * 60_000,
    "indented mappings": "".join(" " * depth + "a:\n" for depth in range(500)),
    "indented lists": "".join(" " * depth + "-\n" for depth in range(500)),
}


@pytest.mark.parametrize(
    "written",
    ["18:30", "no", "yes", "007", "1e3", "null", "~", "2006-11-16", "0x1F", "1_000", ".inf", "да"],
)
def test_a_value_stays_the_text_that_was_written(written: str) -> None:
    tree = read_yaml("x", f"a: {written}\nb: [{written}]\n")
    assert (tree.values, tree.faults) == ({"a": written, "b": [written]}, [])


def test_every_value_and_key_has_its_place() -> None:
    text = "title: Школа\ntags: [один, «два»]\nsteps:\n  - page: a.md\n    text: 'в кавычках'\n"
    tree = read_yaml("x", text, first_line=2)
    assert tree.marks == {
        (): Mark(2, 1),
        ("title",): Mark(2, 8, 5),
        ("tags",): Mark(3, 7, 13),
        ("tags", 0): Mark(3, 8, 4),
        ("tags", 1): Mark(3, 14, 5),
        ("steps",): Mark(5, 3),
        ("steps", 0): Mark(5, 5),
        ("steps", 0, "page"): Mark(5, 11, 4),
        ("steps", 0, "text"): Mark(6, 11, 12),
    }
    assert tree.keys == {
        ("title",): Mark(2, 1, 5),
        ("tags",): Mark(3, 1, 4),
        ("steps",): Mark(4, 1, 5),
        ("steps", 0, "page"): Mark(5, 5, 4),
        ("steps", 0, "text"): Mark(6, 5, 4),
    }


def test_columns_count_characters_beyond_the_basic_plane_as_one() -> None:
    assert read_yaml("x", "a: [😀, b]").marks["a", 1] == Mark(1, 8)


def test_of_a_key_written_twice_the_first_counts() -> None:
    tree = read_yaml("x", "a: one\nb: two\na: three\n")
    assert tree.values == {"a": "one", "b": "two"}
    assert [(each.code, each.line, each.column, each.values) for each in tree.faults] == [
        ("C023", 3, 1, (("first", "1"), ("name", "a")))
    ]


def test_escapes_cannot_write_control_characters() -> None:
    tree = read_yaml("x", 'a: "b\\x1bc"\n')
    assert [(each.code, each.column, each.values) for each in tree.faults] == [
        ("C010", 4, (("character", "U+001B"),))
    ]


def test_no_text_is_no_value() -> None:
    assert read_yaml("x", "# only a comment\n").values is None


def test_an_alias_is_never_unfolded() -> None:
    levels = "".join(f"  - &x{n} [*x{n - 1}, *x{n - 1}]\n" for n in range(1, 40))
    tree = read_yaml("x", f"tags:\n  - &x0 [a]\n{levels}")
    assert {fault.code for fault in tree.faults} == {"C024"}


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_is_refused(name: str) -> None:
    assert {fault.code for fault in read_yaml("x", DEEP[name]).faults} == {"C022"}


def test_many_brackets_side_by_side_are_no_nesting() -> None:
    tree = read_yaml("x", "a: [" + "[b], " * 1000 + "]")
    assert tree.faults == []


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)))
def test_any_text_is_read_or_refused(text: str) -> None:
    tree = read_yaml("x", text)
    assert all(
        fault.code in {"C010", "C021", "C022", "C023", "C024", "C108"} for fault in tree.faults
    )
    assert all(fault.line >= 1 and fault.column >= 1 for fault in tree.faults)
