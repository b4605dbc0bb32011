"""The gallery: every component has its YAML, every macro an example, each example its golden."""

import functools
import os
import re
from pathlib import Path

import pytest

from plugins.assets.static import published_names, read_inline, read_static
from plugins.model.language import LANGUAGES, Language
from plugins.pages.environment import Templates
from plugins.pages.gallery.examples import (
    Component,
    ExampleError,
    Use,
    read_component,
    read_components,
)
from plugins.pages.gallery.macros import read_macros, render_use, signatures
from plugins.pages.gallery.tokens import contrast, read_drawings, read_sizes, read_swatches
from plugins.pages.gallery.types import read_type
from plugins.pages.interface import read_interfaces
from plugins.pages.parts import Card, Link, Text
from tests.pages.reader import PublishedPage, read_pages, text_of
from tests.site import ROOT, THEME, real_site
from tests.workshop import change, workshop

TEMPLATES = THEME / "templates"
GOLDENS = ROOT / "tests/golden/design"
COMPONENTS = read_components(TEMPLATES)
BY_NAME = {component.name: component for component in COMPONENTS}
STATIC = published_names(read_static(THEME / "static"))
TOKENS = (THEME / "static/css/tokens.css").read_text(encoding="utf-8")


@functools.cache
def templates(language: Language) -> Templates:
    inline = read_inline(THEME / "static")
    return Templates(TEMPLATES, read_interfaces(THEME / "locale")[language], STATIC, inline)


def named(component: Component) -> str:
    return component.name


def gallery() -> dict[str, PublishedPage]:
    """Return the gallery's pages in Russian by their path below `design/`."""
    pages = read_pages(real_site())
    found = (path for path in pages if path.startswith("design/"))
    return {path.removeprefix("design/").removesuffix("index.html"): pages[path] for path in found}


def golden(component: Component, language: Language) -> Path:
    return GOLDENS / f"{component.name}.{language}.html"


def rendered(component: Component, language: Language) -> str:
    """Return all examples of a component as a golden has them."""
    parts = []
    for use in component.uses:
        html = str(render_use(templates(language), component, use))
        # Names of static files follow their content, which is not the components' matter.
        html = re.sub(r"(/static/[\w/-]+)\.[0-9a-f]{8}\.", r"\1.DIGEST.", html)
        lines = [line.rstrip() for line in html.splitlines() if line.strip()]
        parts.append("\n".join([f"<!-- {use.macro_name}: {use.slug} -->", *lines, ""]))
    return "\n".join(parts)


def test_every_component_has_its_examples() -> None:
    files = {path.stem for path in (TEMPLATES / "components").glob("*.html")}
    assert files
    assert set(BY_NAME) == files


@pytest.mark.parametrize("component", COMPONENTS, ids=named)
def test_every_public_macro_has_examples_and_its_true_parameters(component: Component) -> None:
    macros = read_macros(templates("en"), component.template)
    assert set(component.macros) == set(macros)
    assert signatures(templates("en"), component) == macros


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("component", COMPONENTS, ids=named)
def test_examples_to_the_letter(component: Component, language: Language) -> None:
    text, path = rendered(component, language), golden(component, language)
    if os.environ.get("UPDATE_GOLDENS") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_no_golden_is_left_over() -> None:
    goldens = {golden(each, language).name for each in COMPONENTS for language in LANGUAGES}
    assert {path.name for path in GOLDENS.iterdir()} == goldens


def test_every_example_shows_something_in_some_language() -> None:
    for component in COMPONENTS:
        for use in component.uses:
            shown = [render_use(templates(each), component, use).strip() for each in LANGUAGES]
            assert any(re.search(r"<(?:img|use)\b|>\s*[^\s<]", html) for html in shown), use.place


def test_examples_of_a_component_differ() -> None:
    for component in COMPONENTS:
        shown = [
            (
                use.macro_name,
                "".join(render_use(templates(each), component, use) for each in LANGUAGES),
            )
            for use in component.uses
        ]
        assert len(shown) == len(set(shown)), component.name


def test_the_index_names_every_component_and_all_that_the_theme_is_made_of() -> None:
    page = gallery()[""]
    links = {link.get("href") for link in page.all("a")}
    assert {f"/design/{component.slug}/" for component in COMPONENTS} <= links
    words = text_of(page.tree)
    sizes = [*read_sizes(TOKENS, "step"), *read_sizes(TOKENS, "space")]
    for token in [*read_swatches(TOKENS), *sizes]:
        assert f"--{token.name}" in words
    for sprite in ("icons", "scenes"):
        text = (THEME / f"static/img/{sprite}.svg").read_text(encoding="utf-8")
        drawings = read_drawings(text)
        assert len(drawings) == text.count("<symbol") > 0
        uses = (each for each in page.tree.iter() if each.tag.endswith("use"))
        shown = {(use.get("href") or "").rpartition("#")[2] for use in uses}
        assert {drawing.name for drawing in drawings} <= shown


def test_every_size_has_its_class_in_the_gallery() -> None:
    sheet = (THEME / "static/css/design.css").read_text(encoding="utf-8")
    for size in (*read_sizes(TOKENS, "step"), *read_sizes(TOKENS, "space")):
        assert f".design-{size.name} {{" in sheet


@pytest.mark.parametrize("component", COMPONENTS, ids=named)
def test_each_example_stands_in_frames_of_every_width_and_scheme(component: Component) -> None:
    pages = gallery()
    frames = pages[f"{component.slug}/"].all("iframe")
    schemes = ["", "#light", "#dark", "#black-on-white", "#white-on-black", "#blue"]
    wanted = {
        (f"/design/{component.slug}/{use.slug}/{scheme or _fragment(use)}", width)
        for use in component.uses
        for scheme in schemes
        for width in ("320", "768", "1280")
    }
    assert {(frame.get("src"), frame.get("width")) for frame in frames} == wanted
    assert len({frame.get("title") for frame in frames}) == len(frames)
    assert {frame.get("loading") for frame in frames} == {"lazy"}


def _fragment(use: Use) -> str:
    return f"#{use.example.fragment}" if use.example.fragment else ""


def test_examples_stand_alone_where_they_belong() -> None:
    pages = gallery()
    for component in COMPONENTS:
        for use in component.uses:
            tree = pages[f"{component.slug}/{use.slug}/"].tree
            (main,) = tree.iter("main")
            (title,) = tree.iter("h1")
            words = render_use(templates("ru"), component, use).striptags()
            if use.macro.place == "main":
                assert solid(words) in solid(text_of(main)), use.place
            else:
                assert text_of(main) == text_of(title), use.place


def solid(text: str) -> str:
    return "".join(text.split())


def test_nothing_leads_to_the_gallery() -> None:
    root = real_site()
    for name, page in read_pages(root).items():
        if not name.removeprefix("en/").startswith("design/"):
            assert "/design/" not in page.text, name
    assert "/design/" not in (root / "sitemap.xml").read_text(encoding="utf-8")


CARD = """\
summary: {ru: Запись, en: An entry}
parameters:
  value: {type: Card, about: {ru: что, en: what}}
  heading: {type: int, about: {ru: уровень, en: level}}
examples:
  plain:
    title: {ru: Обычная, en: Plain}
    with:
      value:
        title: {ru: Школа, en: School}
        address: /news/
        labels: [{title: А, address: {ru: /а/, en: /b/}}, {en: {title: B, address: /b/}}]
        language: {en: ru}
"""
FAULTS = {
    "unknown field": ("address: /news/", "adress: /news/", 11, 9, "adress: Unexpected keyword"),
    "missing field": ("address: /news/\n", "\n", 10, 9, "address: Field required"),
    "wrong type": ("language: {en: ru}", "language: fr", 13, 19, "language: Input should be"),
    "unknown type": ("type: Card", "type: Cart", 3, 3, "no type that examples know: Cart"),
    "no type at all": ("type: Card", "type: 'Card['", 3, 3, "no type: Card["),
    "unknown argument": ("      value:\n", "      vlaue:\n", 9, 7, "vlaue: Extra inputs"),
    "unknown file": ("address: /news/", "address: static:img/no.svg", 9, 7, "no static file"),
    "other parameters": ("  heading: {", "  level: {", 3, 3, "takes value, heading"),
    "no summary": ("summary: ", "sumary: ", 1, 1, "sumary: Extra inputs"),
    "no example": (CARD[CARD.index("examples:") :], "examples: {}\n", 5, 11, "at least 1 item"),
    "no macro": (
        "summary:",
        "macro: crad\nsummary:",
        1,
        1,
        "no macro crad in components/card.html",
    ),
}


def written(tmp_path: Path, text: str) -> Component:
    path = tmp_path / "card.yaml"
    path.write_text(text, encoding="utf-8")
    return read_component(path)


def tried(component: Component) -> None:
    signatures(templates("en"), component)
    for use in component.uses:
        render_use(templates("en"), component, use)


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_an_example_is_named_with_its_place(tmp_path: Path, name: str) -> None:
    old, new, line, column, message = FAULTS[name]
    assert old in CARD
    with pytest.raises(ExampleError) as raised:
        tried(written(tmp_path, CARD.replace(old, new, 1)))
    assert message in str(raised.value)
    assert str(raised.value).startswith(f"components/card.yaml:{line}:{column}: ")


def test_yaml_that_cannot_be_read_is_shown(tmp_path: Path) -> None:
    with pytest.raises(ExampleError, match=r"components/card\.yaml:4:"):
        written(tmp_path, CARD.replace("  heading: {", "  heading: }", 1))


def test_two_examples_of_one_name_are_a_fault(tmp_path: Path) -> None:
    more = "also: {cards: {summary: {ru: А, en: A}, examples: {plain: {title: {ru: А, en: A}}}}}\n"
    with pytest.raises(ExampleError, match=r"card\.yaml:14:\d+: .*two examples are called plain"):
        written(tmp_path, CARD + more)


def arguments(
    tmp_path: Path, language: Language, old: str = "", new: str = ""
) -> dict[str, object]:
    component = written(tmp_path, CARD.replace(old, new, 1))
    (use,) = component.uses
    return component.arguments(use, language, {"img/x.svg": "img/x.1234.svg"})


def test_values_are_those_of_the_language(tmp_path: Path) -> None:
    russian, english = (arguments(tmp_path, language) for language in LANGUAGES)
    assert russian == {"value": Card("Школа", "/news/", labels=(Link("А", "/а/"),))}
    labels = (Link("А", "/b/"), Link("B", "/b/"))
    assert english == {"value": Card("School", "/en/news/", "ru", labels=labels)}


def test_static_files_have_their_published_address(tmp_path: Path) -> None:
    made = arguments(tmp_path, "en", "address: /news/", "address: static:img/x.svg")
    assert isinstance(made["value"], Card)
    assert made["value"].address == "/static/img/x.1234.svg"


def test_texts_are_html_in_a_language(tmp_path: Path) -> None:
    value = "value: {html: {ru: <p>А</p>, en: <p>B</p>}, language: {en: ru}}\n"
    text = re.sub(r"value:\n(?: {8}.*\n)+", value, CARD).replace("type: Card", "type: Text")
    component = written(tmp_path, text)
    made = component.arguments(component.uses[0], "en", {})["value"]
    assert isinstance(made, Text)
    assert (made.__html__(), made.language) == ("<p>B</p>", "ru")


def test_the_lines_of_an_example_are_shown(tmp_path: Path) -> None:
    component = written(tmp_path, CARD + "  short: {title: {ru: А, en: A}}\n")
    plain, short = component.uses
    assert component.written(plain).startswith("plain:\n  title: {ru: Обычная, en: Plain}\n  with:")
    assert component.written(plain).endswith("language: {en: ru}")
    assert component.written(short) == "short: {title: {ru: А, en: A}}"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("str", str),
        ("tuple[Link]", tuple[Link, ...]),
        ("tuple[str, int]", tuple[str, int]),
        ("Link | None", Link | None),
        ("tuple[tuple[str, str]]", tuple[tuple[str, str], ...]),
    ],
)
def test_types_are_those_of_the_code(text: str, meant: object) -> None:
    assert read_type(text) == meant


@pytest.mark.parametrize("text", ["Cart", "1", "list[str]", "Card[", "Card or None", "Link.title"])
def test_no_other_word_is_a_type(text: str) -> None:
    with pytest.raises(ValueError, match="no type"):
        read_type(text)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_an_edit_changes_only_the_pages_that_show_it() -> None:
    components = "theme/templates/components"
    with workshop(gallery=True) as shop:
        change(f"{components}/badge.yaml", "summary: {ru: ", "summary: {ru: Очень простая ")(shop)
        assert shop.touched() == {"design/index.html", "design/badge/index.html"}
        change(f"{components}/date.html", "<time ", "<!-- date --><time ")(shop)
        touched = shop.touched()
        assert {"design/date/day/index.html", "en/design/card/news/index.html"} <= touched
        assert not any("design/badge/in-russian/" in path for path in touched)
        assert shop.build().rendered == 0
