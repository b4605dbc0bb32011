"""Issues as letters: one in each language, to the letter; what they say of what they name."""

import os

import pytest

from plugins.newsletter.issues import site_letters
from plugins.newsletter.markup import split_blocks
from tests.entries import catalogue, event
from tests.newsletter.letters import SETTINGS, issue, letter, made, sample_files, site
from tests.site import ROOT, THEME

GOLDENS = ROOT / "tests/golden/newsletter"
FILES = {
    f"{language}.{suffix}": f"{prefix}newsletter/2018-q3/{name}"
    for language, prefix in (("ru", ""), ("en", "en/"))
    for suffix, name in (
        ("html", "mail.html"),
        ("txt", "newsletter-2018-q3.txt"),
        ("eml", "newsletter-2018-q3.eml"),
    )
}


@pytest.mark.parametrize("name", FILES)
def test_letter_to_the_letter(name: str) -> None:
    data, golden = sample_files()[FILES[name]], GOLDENS / name
    if os.environ.get("UPDATE_GOLDENS") == "1":
        GOLDENS.mkdir(exist_ok=True)
        golden.write_bytes(data)
    assert data == golden.read_bytes()


def test_only_what_is_translated_has_a_letter() -> None:
    assert not [path for path in sample_files() if path.startswith("en/") and "trud" in path]
    assert set(FILES.values()) < set(sample_files())


def test_what_becomes_of_events_is_said() -> None:
    gone = event("gone", status="cancelled", title="Слёт")
    (group,) = letter(gone, event("on"), events=["gone", "on"]).groups
    assert [("отменено" in each.facts) for each in group.items] == [True, False]
    assert "Москва" in group.items[1].facts


def test_an_entry_that_is_not_published_is_left_out() -> None:
    assert letter(events=["missing"]).groups == ()


def test_editions_name_each_other() -> None:
    older = issue("2012-q2", quarter="2012-q2", date="2012-06-30", title="Прежний")
    newer = issue(replaces="2012-q2", title="Новый")
    files = made(list(site_letters(catalogue(site(), older, newer), SETTINGS, THEME)))
    assert "Новый" in files["newsletter/2012-q2/newsletter-2012-q2.txt"].decode()
    assert "Прежний" in files["newsletter/2012-q3/newsletter-2012-q3.txt"].decode()


def test_a_letter_changes_with_what_it_names() -> None:
    def fingerprints(title: str) -> list[str]:
        own = catalogue(site(), issue(events=["spring"]), event(title=title))
        return [each.recipe().fingerprint for each in site_letters(own, SETTINGS, THEME)]

    before, after = fingerprints("Раз"), fingerprints("Два")
    assert not set(before) & set(after)
    assert before == fingerprints("Раз")


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", ()),
        ("<p>Раз</p>\n<hr>\n<p>Два</p>", ("<p>Раз</p>", "<hr>", "<p>Два</p>")),
        ("<ul><li><p>а</p></li></ul><p>б</p>", ("<ul><li><p>а</p></li></ul>", "<p>б</p>")),
        ('<p><a href="/?a>b">в</a><br>г</p>', ('<p><a href="/?a>b">в</a><br>г</p>',)),
        ('<div class="scroll" tabindex="0"><table></table></div>', ("<table></table>",)),
    ],
)
def test_blocks(html: str, blocks: tuple[str, ...]) -> None:
    assert split_blocks(html) == blocks
