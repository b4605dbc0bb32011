"""Numbers with the words that they ask for."""

import pytest

from plugins.model.counts import Counts
from plugins.model.language import LANGUAGES, Language
from plugins.pages.events.counts import NAMES, count_figures, describe_counts
from tests.pages.calendar.desk import make_view


@pytest.mark.parametrize(
    ("given", "russian", "english"),
    [
        ({"people": "130+"}, "более 130 человек", "more than 130 people"),
        ({"schools": "21"}, "21 школа", "21 schools"),
        ({"schools": "21+"}, "более 21 школы", "more than 21 schools"),
        ({"schools": "1"}, "1 школа", "1 school"),
        ({"regions": "22"}, "22 региона", "22 regions"),
        ({"regions": "22+"}, "более 22 регионов", "more than 22 regions"),
        (
            {"countries": "12", "people": "1300"},
            "1 300 человек, 12 стран",
            "1,300 people, 12 countries",
        ),
    ],
)
def test_numbers_in_a_line(given: dict[str, str], russian: str, english: str) -> None:
    counts = Counts.model_validate(given)
    assert describe_counts(make_view(), counts).replace("\u00a0", " ") == russian
    assert describe_counts(make_view(language="en"), counts) == english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", ["", "+"])
def test_every_number_has_its_words(language: Language, suffix: str) -> None:
    assert set(NAMES) == set(Counts.model_fields)
    counts = Counts.model_validate(dict.fromkeys(NAMES, f"1234{suffix}"))
    figures = count_figures(make_view(language=language), counts)
    assert len({figure.title for figure in figures}) == len(NAMES)
    assert all(figure.title and "1" not in figure.title for figure in figures)
    assert {figure.over for figure in figures} == {bool(suffix)}
