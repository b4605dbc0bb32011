"""Content lines: folded at 75 octets, and nothing in a value ends them."""

import datetime
from itertools import pairwise

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.calendars.content_line import digits, duration, offset, utc
from plugins.content_lines import lines, text, uri

BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


@given(st.text(min_size=1, max_size=400))
@example("я" * 400)
@example("🙂" * 100)
@example("a" * 75)
@example("a" * 76)
@example("a" + "я" * 37)
def test_lines_are_folded_between_characters(value: str) -> None:
    value = value.replace("\r", "").replace("\n", "") or "-"
    folded = lines(value)
    assert folded.endswith(b"\r\n")
    pieces = folded[:-2].split(b"\r\n")
    for piece in pieces:
        assert len(piece) <= 75
        piece.decode("utf-8")
    assert all(piece.startswith(b" ") for piece in pieces[1:])
    written = value.encode("utf-8", "ignore")
    assert b"".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == written
    # No shorter piece than there must be: the next character had no room.
    for piece, following in pairwise(pieces):
        assert len(piece) + len(following[1:].decode("utf-8")[0].encode("utf-8")) > 75


@given(st.text(st.characters(codec="utf-8")))
@example('\\n \\N \\, ; , \\ " : \n \r\n \r \t')
def test_text_is_read_as_it_was_meant(value: str) -> None:
    written = text(value)
    assert not set(written) & set(BREAKS)
    assert not any(char < " " and char != "\t" for char in written)
    meant = value.replace("\r\n", "\n")
    for each in BREAKS:
        meant = meant.replace(each, "\n")
    meant = "".join(c for c in meant if c in "\n\t" or not (c < " " or "\x7f" <= c < "\xa0"))
    component = lines("BEGIN:VEVENT", f"SUMMARY:{written}", "END:VEVENT")
    assert str(icalendar.Event.from_ical(component)["SUMMARY"]) == meant


@given(st.text())
def test_an_address_holds_nothing_that_ends_a_line(value: str) -> None:
    written = uri(value)
    assert written.isascii()
    assert not any(char <= " " or char in '\x7f"<>\\^`{|}' for char in written)


@pytest.mark.parametrize("address", ["https://example.org/a/?b=c&d=%20#e", "webcal://example.org"])
def test_a_good_address_stays(address: str) -> None:
    assert uri(address) == address


def test_values_have_the_forms_of_the_standard() -> None:
    moment = datetime.datetime(
        2018, 7, 3, 1, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=3))
    )
    assert utc(moment) == "20180702T220500Z"
    assert digits(moment) == "20180703T010500"
    assert digits(datetime.date(987, 7, 3)) == "09870703"
    assert duration(datetime.timedelta(days=2)) == "PT48H"
    assert offset(datetime.timedelta(hours=-2, minutes=-30)) == "-0230"
    assert offset(datetime.timedelta(hours=2, minutes=30, seconds=17)) == "+023017"
    assert offset(datetime.timedelta()) == "+0000"
    assert lines("A:1", "", "B:2") == b"A:1\r\nB:2\r\n"
