"""Times and rules are checked quickly, all of them at once, and only for what they are."""

import time
from pathlib import Path

import pytest

from tests.source.folder import places, read, write
from tests.source.test_invalid import CASES

HEAD = "title: Встреча\nsummary: Коротко.\nannounced: 2026-11-01\n"


def event(head: str) -> str:
    return f"---\n{HEAD}{head}---\n\nТекст.\n"


@pytest.mark.timed
@pytest.mark.parametrize(
    "case", [each for each in CASES if each.name.startswith("C3")], ids=lambda case: case.name
)
def test_a_faulty_time_is_refused_in_under_a_second(case: Path) -> None:
    begin = time.process_time()
    assert read(case / "content").faults
    assert time.process_time() - begin < 1


def test_all_faults_of_an_event_are_told_at_once(tmp_path: Path) -> None:
    text = event(
        "start: 2027-04-19 10:00\nend: 2027-04-19 18:00\nstatus: cancelled\nedition: 2027\n"
        "deadline: 2027-04-20\nmaterials:\n  - title: Программа\n"
        "programme:\n  - start: 2027-04-21 10:00\n    title: Открытие\n"
    )
    write(tmp_path, {"events/x.md": text})
    codes = [each.rpartition(" ")[2] for each in places(read(tmp_path))]
    assert codes == ["C307", "C304", "C306", "C310", "C309"]


def test_a_month_ends_after_every_day_of_it(tmp_path: Path) -> None:
    write(tmp_path, {"events/x.md": event("start: 2014-11-16\nend: 2014-11\n")})
    assert not read(tmp_path).faults


def test_a_deadline_may_be_the_day_of_the_start(tmp_path: Path) -> None:
    text = event("start: 2027-04-19 10:00\ndeadline: 2027-04-19\n")
    write(tmp_path, {"events/x.md": text})
    assert not read(tmp_path).faults


def test_midnight_is_the_end_of_its_day(tmp_path: Path) -> None:
    text = event(
        "start: 2027-04-19 18:00\nend: 2027-04-20 00:00\n"
        "programme:\n  - start: 2027-04-20 00:30\n    title: После полуночи\n"
    )
    write(tmp_path, {"events/x.md": text})
    assert [each.rpartition(" ")[2] for each in places(read(tmp_path))] == ["C309"]


def test_the_second_of_two_hours_that_come_twice_is_no_fault(tmp_path: Path) -> None:
    # Moscow, 31 October 2010: the clocks went back from 03:00 to 02:00.
    text = event("start: 2010-10-31 02:30\nend: 2010-10-31 04:00\nzone: Europe/Moscow\n")
    write(tmp_path, {"events/x.md": text})
    assert not read(tmp_path).faults


def test_a_week_that_is_announced_must_only_touch_the_window_of_the_rule(tmp_path: Path) -> None:
    series = (
        "---\ntitle: Неделя\nsummary: Коротко.\nrule: {month: 4, weeks: [3, 4]}\neditions:\n"
        "  - {year: 2027, start: 2027-04-17, end: 2027-04-25}\n"
        "  - {year: 2006, start: 2006-04}\n---\n\nТекст.\n"
    )
    write(tmp_path, {"network-events/week.md": series})
    assert not read(tmp_path).faults


def test_about_a_day_is_ten_days_around_it(tmp_path: Path) -> None:
    def series(day: str) -> str:
        rule = "title: День\nsummary: Коротко.\nrule: {on: 06-01, about: да}\n"
        return f"---\n{rule}editions: [{{year: 2027, start: {day}}}]\n---\n\nТекст.\n"

    files = {
        "network-events/near.md": series("2027-06-11"),
        "network-events/far.md": series("2027-06-12"),
    }
    write(tmp_path, files)
    assert places(read(tmp_path)) == ["content/network-events/far.md:5:32 C305"]
