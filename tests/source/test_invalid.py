"""Every fault is told to the letter; `tests/invalid/<code>-<name>/` are the cases."""

from pathlib import Path

import pytest

from plugins.model.language import LANGUAGES, Language
from plugins.source.faults import FAULTS, PHRASES
from plugins.source.report import render_text
from tests.source.folder import diagnostics
from tests.source.test_load import MADE

CASES = sorted(path for path in (Path(__file__).parents[1] / "invalid").iterdir() if path.is_dir())
OF_A_CODE = [case for case in CASES if case.name[:4] in FAULTS]
EXPECTED: dict[Language, str] = {"ru": "expected.txt", "en": "expected.en.txt"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_is_told_to_the_letter(case: Path, language: Language) -> None:
    expected = (case / EXPECTED[language]).read_text(encoding="utf-8")
    assert render_text(diagnostics(case / "content"), language) == expected


@pytest.mark.parametrize("case", OF_A_CODE, ids=lambda case: case.name)
def test_a_fault_has_no_other_fault_in_its_train(case: Path) -> None:
    assert {fault.code for fault in diagnostics(case / "content")} == {case.name[:4]}


def test_every_code_has_a_case() -> None:
    assert {case.name[:4] for case in OF_A_CODE} | set(MADE) == set(FAULTS)


def test_every_phrase_is_said_in_a_case() -> None:
    told = "".join(text.read_text(encoding="utf-8") for text in CASES[0].parent.glob("*/*.txt"))
    for phrase in (text.partition("{")[0] for texts in PHRASES.values() for text in texts):
        assert phrase in told


def test_faults_are_sorted_by_place() -> None:
    for case in CASES:
        faults = diagnostics(case / "content")
        assert list(faults) == sorted(faults)
