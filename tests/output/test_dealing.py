"""What takes long is kept together, and languages are dealt in turn."""

from pathlib import Path
from typing import Literal

import pytest

from plugins.model.artifact import Artifact, Recipe
from plugins.output import publish as room
from plugins.output.dealing import deal, split
from plugins.output.publish import publish
from plugins.workers import LEAST
from tests.output.artifacts import folders
from tests.site import snapshot


def artifact(
    path: str, group: str = "", text: str = "", hand: Literal[0, 1] | None = None
) -> Artifact:
    return Artifact(path, lambda: Recipe(text, (text or path).encode), group=group, hand=hand)


def paths(artifacts: list[Artifact]) -> list[str]:
    return [each.path for each in artifacts]


def test_languages_come_in_turn() -> None:
    dealt = deal([artifact(path) for path in ("a", "b", "c", "en/a", "en/b")])
    assert paths(dealt) == ["a", "en/a", "b", "en/b", "c"]


def test_each_of_two_processes_makes_one_hand() -> None:
    feeds = [
        artifact(f"{number}.{name}", hand=hand)
        for number in "12"
        for name, hand in (("atom", 1), ("json", None), ("rss", 0))
    ]
    dealt = deal([artifact("a"), *feeds, artifact("en/a")])
    assert [each.hand for each in dealt[0:4:2]] == [0, 0]
    assert [each.hand for each in dealt[1:4:2]] == [1, 1]
    assert paths(dealt[4:]) == ["a", "en/a", "1.json", "2.json"]


def test_groups_of_which_anything_is_to_be_made_stay_whole() -> None:
    given = [
        artifact("page"),
        *(artifact(f"{group}-{number}", group) for number in (1, 2) for group in "xy"),
    ]
    quick, slow = split(given, lambda each: each.path != "y-2")
    assert paths(quick) == ["page", "x-1", "x-2"]
    assert [paths(group) for group in slow] == [["y-1", "y-2"]]


def test_files_of_groups_are_published_like_others(tmp_path: Path) -> None:
    def site(text: str) -> list[Artifact]:
        groups = [artifact(f"{name}/{each}", name, text + name) for name in "xyz" for each in "ab"]
        return [artifact("404.html", text="same"), artifact("index.html", text=text), *groups]

    here = folders(tmp_path)
    for text in ("first", "second", "third"):
        report = publish(site(text), here)
        assert report.rendered == (8 if text == "first" else 7)
        found = snapshot(here.output)
        assert found["index.html"] == text.encode()
        assert {path: data for path, data in found.items() if "/" in path} == {
            f"{name}/{each}": (text + name).encode() for name in "xyz" for each in "ab"
        }
    assert publish(site("third"), here).rendered == 0


def test_one_group_is_made_by_one_process_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[tuple[int, int]] = []
    real = room.share

    def noted(function, items, least=LEAST):  # type: ignore[no-untyped-def]
        shares.append((len(items), least))
        return real(function, items, least)

    monkeypatch.setattr(room, "share", noted)
    publish(
        [artifact("404.html"), *(artifact(f"x/{each}", "x") for each in "abc")], folders(tmp_path)
    )
    assert shares == [(1, LEAST), (1, 1)]
