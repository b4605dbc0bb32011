"""Files to download become what is known of them."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.model.attachment import Attachment
from plugins.source.attachments import inspect_attachment, read_attachments
from plugins.source.diagnostics import Diagnostic
from plugins.source.facts import FactCache, Refused
from tests import documents
from tests.source.folder import write

LOCK = f"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<{'00' * 32}>/U<{'00' * 32}>/P -1>>"
SCRIPT = r"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\(1\))>>]>>>>"


def known_of(root: Path, name: str, data: bytes) -> Attachment | Diagnostic:
    write(root, {name: data})
    (found,) = read_attachments(root, [name], FactCache(None, "1"))
    return found


def reason(root: Path, name: str, data: bytes) -> str:
    write(root, {name: data})
    with pytest.raises(Refused) as refused:
        inspect_attachment(root / name)
    return str(refused.value)


def test_a_pdf_tells_what_helps_those_who_choose_it(tmp_path: Path) -> None:
    marked = "/Lang(ru-RU)/MarkInfo<</Marked true>>"
    data = documents.pdf(3, title="Устав\nшколы", catalog=marked)
    found = known_of(tmp_path, "library/x.PDF", data)
    assert isinstance(found, Attachment)
    assert (found.path, found.size, found.media_type) == (
        "library/x.PDF",
        len(data),
        "application/pdf",
    )
    assert (found.pages, found.title, found.language, found.tagged) == (
        3,
        "Устав школы",
        "ru-RU",
        True,
    )
    assert found.page == (595, 842)


def test_a_bare_pdf_tells_nothing_and_is_no_worse(tmp_path: Path) -> None:
    found = known_of(tmp_path, "x.pdf", documents.pdf())
    assert isinstance(found, Attachment)
    assert (found.pages, found.title, found.language, found.tagged) == (1, None, None, False)


def test_a_turned_page_is_as_it_is_shown(tmp_path: Path) -> None:
    found = known_of(tmp_path, "x.pdf", documents.pdf(page="/Rotate 90"))
    assert isinstance(found, Attachment)
    assert found.page == (842, 595)


def test_title_and_language_of_an_epub_are_those_of_its_package(tmp_path: Path) -> None:
    found = known_of(tmp_path, "x.epub", documents.epub())
    assert isinstance(found, Attachment)
    assert (found.title, found.language) == ("Книга о школе", "ru")
    assert (found.media_type, found.pages, found.page) == ("application/epub+zip", None, None)


def test_title_and_language_of_a_docx_are_its_core_properties(tmp_path: Path) -> None:
    found = known_of(tmp_path, "x.docx", documents.docx())
    assert isinstance(found, Attachment)
    assert (found.title, found.language) == ("Устав", "ru-RU")
    assert found.media_type.endswith("wordprocessingml.document")


@pytest.mark.parametrize("said", ["русский", "r", "ru_RU", "", "ru" * 200])
def test_what_is_no_language_is_not_said(tmp_path: Path, said: str) -> None:
    opf = documents.OPF.replace("<dc:language>ru<", f"<dc:language>{said}<")
    found = known_of(tmp_path, "x.epub", documents.epub(opf=opf))
    assert isinstance(found, Attachment)
    assert found.language is None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (documents.pdf(trailer=LOCK), "@locked"),
        (documents.pdf(catalog=SCRIPT), "@programs"),
        (documents.pdf(0), "@damaged_file"),
        (documents.pdf()[:-140] + b"%%EOF", "@damaged_file"),
        (documents.pdf()[:-10], "@cut"),
        (b"\n" * 2000 + documents.pdf(), "@not_its_type"),
        (documents.docx(), "@not_its_type"),
    ],
)
def test_a_pdf_that_cannot_be_relied_on_is_refused(
    tmp_path: Path, data: bytes, expected: str
) -> None:
    assert reason(tmp_path, "x.pdf", data) == expected


def test_a_damaged_pdf_after_a_locked_one_is_damaged(tmp_path: Path) -> None:
    reason(tmp_path, "x.pdf", documents.pdf(trailer=LOCK))
    assert reason(tmp_path, "x.pdf", documents.pdf(0)) == "@damaged_file"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("x.epub", documents.epub(mimetype="application/zip"), "@not_its_type"),
        ("x.epub", documents.epub(container="<container/>"), "@damaged_file"),
        ("x.epub", documents.epub(opf="<package>"), "@damaged_file"),
        ("x.epub", documents.epub()[:400], "@damaged_file"),
        ("x.epub", documents.docx(), "@not_its_type"),
        ("x.epub", documents.package({}), "@not_its_type"),
        ("x.epub", documents.package({"mimetype": "application/epub+zip"}), "@damaged_file"),
        ("x.docx", documents.epub(), "@not_its_type"),
        ("x.docx", documents.docx(word__vbaProject_bin="x"), "@programs"),
        ("x.docx", documents.docx(word__VBAPROJECT_BIN="x"), "@programs"),
        ("x.docx", documents.docx()[:-30], "@damaged_file"),
        ("x.docx", documents.pdf(), "@not_its_type"),
    ],
)
def test_a_package_that_cannot_be_relied_on_is_refused(
    tmp_path: Path, name: str, data: bytes, expected: str
) -> None:
    assert reason(tmp_path, name, data) == expected


def test_a_compressed_mimetype_is_none(tmp_path: Path) -> None:
    data = documents.package({"mimetype": "application/epub+zip"}, stored="")
    assert reason(tmp_path, "x.epub", data) == "@not_its_type"


def test_what_is_refused_is_a_fault_at_the_file(tmp_path: Path) -> None:
    fault = known_of(tmp_path, "library/x.pdf", b"<html>")
    assert isinstance(fault, Diagnostic)
    assert (fault.path, fault.line, fault.column) == ("content/library/x.pdf", 1, 1)
    assert (fault.code, fault.values) == ("C502", (("reason", "@not_its_type"),))


@settings(derandomize=True, deadline=None, max_examples=40)
@given(
    st.sampled_from(["pdf", "epub", "docx"]),
    st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=4)), max_size=6),
    st.integers(0, 2000),
)
def test_whatever_becomes_of_a_file_it_is_known_or_refused(
    kind: str, changes: list[tuple[int, bytes]], cut: int
) -> None:
    data = bytearray({"pdf": documents.pdf, "epub": documents.epub, "docx": documents.docx}[kind]())
    for place, new in changes:
        data[place % len(data) : place % len(data) + len(new)] = new
    if cut < 500:
        del data[-cut:]
    with tempfile.TemporaryDirectory() as folder:
        found = known_of(Path(folder), f"x.{kind}", bytes(data))
    assert isinstance(found, Attachment | Diagnostic)
