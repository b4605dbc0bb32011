"""The renderer knows which templates a template is made of."""

from pathlib import Path

import pytest
from jinja2 import meta

from plugins.pages.environment import find_references, read_source, read_syntax

TEMPLATES = Path(__file__).parents[2] / "theme/templates"
NAMES = sorted(str(each.relative_to(TEMPLATES)) for each in TEMPLATES.rglob("*.html"))


@pytest.mark.parametrize("name", NAMES)
def test_references_are_those_that_jinja_finds(name: str) -> None:
    # None stands for a name that is only known when the page is made: there is to be none.
    found = meta.find_referenced_templates(read_syntax(TEMPLATES / name))
    assert find_references(read_source(TEMPLATES / name)) == list(found)


def test_each_way_to_name_a_template_counts() -> None:
    source = """{% extends 'a.html' %}{%- from "b.html" import c with context %}
    {%+ include "d.html" ignore missing %}{% import  "e.html" as f %}{% set g = "h.html" %}"""
    assert find_references(source) == ["a.html", "b.html", "d.html", "e.html"]
