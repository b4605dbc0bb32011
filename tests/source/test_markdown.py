"""The HTML of editors' texts is harmless, whole and numbered."""

import re

import html5lib
import pytest
from html5lib.constants import namespaces
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.model.body import Body, FileLink
from plugins.source.markdown import MarkdownReader, Rendered
from plugins.source.sanitiser import ATTRIBUTES, SCHEMES, TAGS
from plugins.source.text import CONTROL

READER = MarkdownReader()
# What the reader itself puts around a table, after the boundary.
FRAME = re.compile(
    r'<div class="scroll" role="group" tabindex="0" aria-label="Таблица \d+">(<table)'
)
HTML = f"{{{namespaces['html']}}}"

VECTORS = {
    "script": "Текст <script>alert(1)</script>",
    "script in other case": "<ScRiPt>alert(1)</sCrIpT>",
    "unclosed script": "<script>alert(1)",
    "script in pieces": "<scr<script>ipt>alert(1)</script>",
    "handler": '<p onclick="alert(1)">x</p>',
    "handler of an image": "<img src=x onerror=alert(1)>",
    "handler without space": "<b/onmouseover=alert(1)>x</b>",
    "javascript": "[x](javascript:alert(1))",
    "javascript in other case": "[x](JaVaScRiPt:alert(1))",
    "javascript by entities": "[x](java&#115;cript&#58;alert(1))",
    "javascript over lines": '<a href="java\nscript:alert(1)">x</a>',
    "javascript after a control": '<a href="&#1;javascript:alert(1)">x</a>',
    "javascript with a tab": '<a href="java&Tab;script&colon;alert(1)">x</a>',
    "javascript by reference": "[x][1]\n\n[1]: javascript:alert(1)",
    "javascript in angle brackets": "<javascript:alert(1)>",
    "vbscript": "[x](vbscript:msgbox(1))",
    "data": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "data image": "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "svg": "<svg><script>alert(1)</script></svg>",
    "svg handler": "<svg/onload=alert(1)>",
    "math": "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></math>",
    "iframe": '<iframe src="https://example.org/"></iframe>',
    "object": '<object data="x.swf"></object>',
    "embed": '<embed src="x.swf">',
    "form": '<form action="https://example.org/"><input name=a><button>x</button></form>',
    "base": '<base href="https://example.org/">',
    "meta": '<meta http-equiv="refresh" content="0;url=https://example.org/">',
    "link": '<link rel="stylesheet" href="https://example.org/x.css">',
    "style": "<style>body { display: none }</style>",
    "style attribute": '<p style="position: fixed">x</p>',
    "class and id": '<p class="site-header" id="menu">x</p>',
    "comment": "<!-- <script>alert(1)</script> -->",
    "cdata": "<![CDATA[<script>alert(1)</script>]]>",
    "template": "<template><script>alert(1)</script></template>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "title that breaks out": '[x](https://example.org "a\\" onclick=\\"alert(1)")',
    "alt that breaks out": '!["onerror="alert(1)](x.png)',
    "foreign address": '<a href="//example.org/x">x</a>',
}
PIECES = [
    *"<>[]()!`*_#&;\"'=-\n |\\:/ aя",
    *("<script>", "<![", "<!", "<?", "javascript:", "entry:0", "[a](", "![](", '<a href="', "&#"),
    *(
        "</p>",
        "<p>",
        "\n\n",
        "    ",
        "> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "<div>",
        "CDATA[",
    ),
    *(
        "<img src=x>",
        "{{ 777*777 }}",
        "wzxhzdk:0",
        "<svg>",
        "<style>",
        "onclick=",
        "<h2 id=a>",
        "## a\n",
    ),
]


# What a file may hold: `text.decode` refuses the rest.
characters = st.text(st.characters(exclude_categories=["Cs", "Cn"])).map(
    lambda text: CONTROL.sub("", text)
)


def render(text: str) -> Rendered:
    return READER.render("content/x.md", text, "ru")


def shown(text: str, *addresses: str) -> str:
    rendered = render(text)
    return str(Body("1", rendered.links, {"1": rendered.html}).html(addresses))


def harm(html: str) -> list[str]:
    """Return the elements, attributes and addresses in `html` that must not be in it."""
    parser = html5lib.HTMLParser(strict=True)
    found = []
    for element in parser.parseFragment(html).iter():
        if element.tag == "DOCUMENT_FRAGMENT":
            continue
        tag = str(element.tag).removeprefix(HTML)
        if tag not in TAGS:
            found.append(tag)
        for name, value in element.attrib.items():
            scheme = value.partition(":")[0] if ":" in value else ""
            if name not in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()):
                found.append(f"{tag} {name}")
            if name == "src" and scheme != "entry":
                found.append(f"{tag} {name}={value}")
            if name == "href" and scheme.strip().lower() not in {*SCHEMES, "entry", ""}:
                found.append(f"{tag} {name}={value}")
    return found


def test_the_harm_of_a_text_is_seen() -> None:
    html = '<p onclick="x"><a href="javascript:x">y</a><img src="//host/x.png"></p><form></form>'
    assert harm(html) == ["p onclick", "a href=javascript:x", "img src=//host/x.png", "form"]


@pytest.mark.parametrize("name", VECTORS)
def test_what_may_harm_is_taken_out(name: str) -> None:
    html = render(VECTORS[name]).html
    assert harm(html) == []
    assert "<script" not in html


@settings(max_examples=400)
@given(st.one_of(characters, st.lists(st.sampled_from(PIECES), max_size=24).map("".join)))
def test_any_text_becomes_harmless_and_well_formed_html(text: str) -> None:
    rendered = render(text)
    bare, frames = FRAME.subn(r"\1", rendered.html)
    assert frames == rendered.html.count("<table") == rendered.html.count("</table></div>")
    assert harm(bare.replace("</table></div>", "</table>")) == []
    Body("1", rendered.links, {"1": rendered.html}).html(("/x/",) * len(rendered.links))


def test_entities_cannot_write_control_characters() -> None:
    assert render("a&#1;b&#x1b;c&#8238;d").html == "<p>abcd</p>"


def test_braces_of_templates_are_text() -> None:
    assert render("{{ 777*777 }} и {% raw %}").html == "<p>{{ 777*777 }} и\xa0{% raw %}</p>"


@pytest.mark.parametrize(
    "text",
    [
        '<a href="entry:7">a</a>',
        "[a](entry:7)",
        "[a](ENTRY:7)",
        "[a](&#101;ntry:7)",
        '<img src="entry:7" alt="a">',
    ],
)
def test_the_stand_in_of_a_link_cannot_be_typed(text: str) -> None:
    html = shown(f"{text} и [б](b.md)", *["/b/"] * len(render(f"{text} и [б](b.md)").links))
    assert "entry:" not in html.lower()
    assert html.count('"/b/"') == len(render(f"{text} и [б](b.md)").links)


@pytest.mark.parametrize(
    "text", ['`"entry:7"`', '`<a href="entry:7">`', '![x "entry:7"](a.png)', '"entry:0"']
)
def test_the_stand_in_of_a_link_may_be_text(text: str) -> None:
    html = shown(f"[б](b.md) {text}", "/b/", "/images/a.png")
    assert "entry:" in html
    assert html.count("/b/") == 1


def test_links_to_files_are_numbered_in_the_order_of_the_text() -> None:
    rendered = render(
        "[a](../a.md#part), <em>[b](%D0%B1.md)</em>, <a href='c.md'>c</a> ![d](d.png 'D')\n\n"
        "- [site](https://example.org/), [post](mailto:a@example.org), [part](#part)\n- [a](a.md)"
    )
    assert rendered.links == (
        FileLink("../a.md#part"),
        FileLink("б.md"),
        FileLink("c.md"),
        FileLink("d.png", is_image=True),
        FileLink("#part"),
        FileLink("a.md"),
    )
    assert [rendered.html.index(f'"entry:{number}"') for number in range(5)] == sorted(
        rendered.html.index(f'"entry:{number}"') for number in range(5)
    )
    for kept in ("https://example.org/", "mailto:a@example.org"):
        assert f'href="{kept}"' in rendered.html


def test_addresses_take_the_place_of_links() -> None:
    assert shown('[a](a.md "т")\n\n![b](b.png)', '/a/?x&"', "/b.png") == (
        '<p><a href="/a/?x&amp;&quot;" title="т">a</a></p>\n<p><img alt="b" src="/b.png"></p>'
    )


def test_an_image_of_another_host_is_never_loaded() -> None:
    rendered = render('![x](https://example.org/x.png) <img src="//example.org/y.png" alt="y">')
    assert "example.org" not in rendered.html
    assert [link.is_image for link in rendered.links] == [True, True]


def test_tables_keep_head_and_alignment() -> None:
    html = render("| Год | Школ |\n|-----|-----:|\n| 2006 | 150 |\n").html
    assert "<th>Год</th>" in html
    assert '<td align="right">150</td>' in html


def test_headings_have_ids_in_latin_letters() -> None:
    html = render("## Что такое «школа»?\n\n### Ещё *одна* <b>часть</b>\n\n## !!!").html
    assert '<h2 id="chto-takoe-shkola">' in html
    assert '<h3 id="eshche-odna-chast">' in html
    assert '<h2 id="part">' in html


def test_ids_of_headings_are_unique() -> None:
    html = render("## А\n\n## А\n\n## А 2\n\n## А\n\n<h3 id='a'>А</h3>\n\n<h3 id='x'>Б</h3>").html
    ids = [part.partition('"')[0] for part in html.split(' id="')[1:]]
    assert ids == ["a", "a-2", "a-2-2", "a-3", "x"]


def test_readers_keep_nothing_of_the_text_before() -> None:
    first = render("[a](a.md)\n\n## А\n\n[1]: b.md")
    assert render("[a](a.md)\n\n## А\n\n[1]: b.md") == first
    assert render("[b][1]").links == ()


def test_a_table_stands_in_a_frame_that_takes_the_focus() -> None:
    table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    text = f"{table}\nи\n\n{table}\n<table title='x'><tr><td>1</td></tr></table>\n"
    html = MarkdownReader().render("pages/a.md", text, "ru").html
    frame = '<div class="scroll" role="group" tabindex="0" aria-label="Таблица {}"><table>'
    assert [html.count(frame.format(number)) for number in (1, 2, 3)] == [1, 1, 0]
    assert frame.format(3).replace("<table>", '<table title="x">') in html
    assert html.count("</table></div>") == 3
