"""Programs that keep references read ours back as they were written."""

import datetime
import json
import re
from typing import Any

import bibtexparser
import pytest
import rispy
from bibtexparser.model import Entry
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc import latex2text

from plugins.citations.bibtex import render_bibtex
from plugins.citations.csl import render_csl
from plugins.citations.plain import plain
from plugins.citations.ris import render_ris
from tests.citations.works import IN_JOURNAL, PRINTED, SEEN, WORKS, material, sample, work_of

AWKWARD = "Ёлка {и} 50% _#$&~^\\ «“’\"'' -- --- ?` {}{ } @book{x,\nTY  - ER\r\n\u2028конец\u00a0тут"
TEXTS = st.one_of(
    st.just(AWKWARD),
    st.text(st.sampled_from("{}\\%$&#_~^\"'`-,<>@=?! \n\t\u00a0\u2028ёЁaA1")),
    st.text(st.characters(codec="utf-8")),
).filter(lambda each: bool(plain(each)) and len(each) < 500)


def detex() -> latex2text.LatexNodes2Text:
    """Return a reader that also knows what LaTeX's own text encodings define."""
    context = latex2text.get_default_latex_context_db()
    context.add_context_category(
        "text",
        macros=[
            latex2text.MacroTextSpec("textbraceleft", "{"),
            latex2text.MacroTextSpec("textbraceright", "}"),
            latex2text.MacroTextSpec("textasciicircum", "^"),
            latex2text.MacroTextSpec("textbackslash", "\\"),
        ],
        prepend=True,
    )
    return latex2text.LatexNodes2Text(context, strict_latex_spaces=True)


def read_bibtex(text: str) -> Entry:
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    assert len(library.blocks) == 1
    return library.entries[0]


def from_tex(text: str) -> str:
    return detex().latex_to_text(text)


@given(TEXTS)
def test_any_title_comes_back_from_bibtex(title: str) -> None:
    text = render_bibtex(work_of(material(title=title)))
    assert text.count("{") == text.count("}")
    assert from_tex(read_bibtex(text)["title"]) == plain(title)


@given(TEXTS)
def test_any_title_comes_back_from_ris(title: str) -> None:
    text = render_ris(work_of(material(title=title)))
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in text.split("\r\n")[:-1])
    (found,) = rispy.loads(text)
    assert found["title"] == plain(title)


@given(TEXTS)
def test_any_title_comes_back_from_csl(title: str) -> None:
    (found,) = json.loads(render_csl(work_of(material(title=title))))
    assert found["title"] == plain(title)


@given(TEXTS)
def test_any_organisation_is_one_maker(name: str) -> None:
    work = work_of(material(organisations=[name], **PRINTED))
    author = read_bibtex(render_bibtex(work))["author"]
    assert author.startswith("{")
    assert author.endswith("}")
    assert from_tex(author[1:-1]) == plain(name)
    (found,) = json.loads(render_csl(work))
    assert found["author"] == [{"literal": plain(name)}]


def test_every_field_comes_back_from_bibtex() -> None:
    work = work_of(
        material(
            type="article",
            title="Школа: 100 % «да»",
            authors=["Корнетов Г. Б.", "ван дер Берг Ян and Co"],
            page_range="12-24",
            volume="4",
            **{**IN_JOURNAL, "date": "2010-03-15"},
            **SEEN,
        )
    )
    entry = read_bibtex(render_bibtex(work))
    assert (entry.entry_type, entry.key) == ("article", "one")
    found = {field.key: field.value for field in entry.fields}
    assert found == {
        "author": "Корнетов, Г. Б. and {ван дер Берг, Ян and Co}",
        "title": r"Школа: 100 \% «да»",
        "journal": "Школьные технологии",
        "volume": "4",
        "number": "3",
        "pages": "12--24",
        "year": "2010",
        "month": "mar",
        "day": "15",
        "language": "russian",
        "url": SEEN["url"],
        "urldate": "2026-11-22",
    }


def test_every_field_comes_back_from_ris() -> None:
    values: dict[str, Any] = {**WORKS["article"], **SEEN}
    (found,) = rispy.loads(render_ris(work_of(material(type="article", **values))))
    assert found == {
        "type_of_reference": "JOUR",
        "id": "one",
        "title": "Общественно-активные школы",
        "authors": ["Корнетов, Г. Б."],
        "year": "2010",
        "date": "2010///",
        "secondary_title": "Школьные технологии",
        "volume": "4",
        "number": "3",
        "start_page": "12",
        "end_page": "24",
        "language": "ru",
        "urls": [SEEN["url"]],
        "access_date": "2026/11/22/",
    }


def test_every_field_comes_back_from_csl() -> None:
    (found,) = json.loads(render_csl(work_of(sample("brochure"))))
    assert found == {
        "id": "brochure",
        "type": "book",
        "title": "Что такое общественно-активная школа?",
        "author": [{"family": "Корнетов", "given": "Г. Б."}],
        "issued": {"date-parts": [[2009]]},
        "collection-title": "Библиотека",
        "collection-number": "5",
        "number-of-pages": "24",
        "publisher": "Научная книга",
        "publisher-place": "Москва ; Тверь",
        "ISBN": "978-3-16-148410-0",
        "language": "ru",
    }


@pytest.mark.parametrize(
    ("date", "estimated", "issued"),
    [
        ("2009", "no", {"date-parts": [[2009]]}),
        ("2009-03", "no", {"date-parts": [[2009, 3]]}),
        ("2009-03-15", "yes", {"date-parts": [[2009, 3, 15]], "circa": True}),
        (None, "no", None),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(date: str, estimated: str, issued: object) -> None:
    one = material(date=date, date_estimated=estimated)
    (found,) = json.loads(render_csl(work_of(one)))
    assert found.get("issued") == issued


@pytest.mark.parametrize("name", WORKS)
def test_every_type_is_read_by_all(name: str) -> None:
    one, texts = sample(name), []
    work = work_of(one)
    entry = read_bibtex(render_bibtex(work))
    texts.append(from_tex(entry["title"]))
    (found,) = rispy.loads(render_ris(work))
    texts.append(found["title"])
    (item,) = json.loads(render_csl(work))
    assert [*texts, item["title"]] == [work.title] * 3
    assert item["id"] == entry.key == name
    assert item["type"] in CSL_TYPES
    assert found["type_of_reference"] in rispy.config.TYPE_OF_REFERENCE_MAPPING
    for key in ("issued", "accessed"):
        for part in item.get(key, {}).get("date-parts", []):
            datetime.date(*(*part, 1, 1)[:3])


# https://github.com/citation-style-language/schema, csl-data.json, 1.0.2
CSL_TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter "
    "classic collection dataset document entry entry-dictionary entry-encyclopedia event figure "
    "graphic hearing interview legal_case legislation manuscript map motion_picture musical_score "
    "pamphlet paper-conference patent performance periodical personal_communication post "
    "post-weblog regulation report review review-book software song speech standard thesis "
    "treaty webpage".split()
)
