"""Every page is strict HTML, its links lead somewhere, its head and outline are right."""

import itertools
import json
import re
from pathlib import Path

import pytest

from tests.pages.reader import PublishedPage, file_at, internal_targets, read_pages, text_of
from tests.site import URL, real_site, sample_site, snapshot

NOT_FOUND = ("404.html", "en/404.html")
HOLDERS = {"ul", "ol", "dl", "dt", "dd", "li", "table", "section", "p"}


def sites() -> dict[str, Path]:
    return {"sample": sample_site(), "real": real_site()}


@pytest.fixture(params=["sample", "real"])
def root(request: pytest.FixtureRequest) -> Path:
    return sites()[request.param]


@pytest.fixture
def pages(root: Path) -> dict[str, PublishedPage]:
    return read_pages(root)


def is_gallery(path: str) -> bool:
    return path.removeprefix("en/").startswith("design/")


def is_example(path: str) -> bool:
    """Tell whether `path` is an example of a component alone, on a page with nothing else."""
    return is_gallery(path) and path.removeprefix("en/").count("/") > 2


def indexed(pages: dict[str, PublishedPage]) -> list[PublishedPage]:
    return [page for path, page in pages.items() if path not in NOT_FOUND and not is_gallery(path)]


def test_every_link_leads_to_a_file_and_every_fragment_to_an_id(
    root: Path, pages: dict[str, PublishedPage]
) -> None:
    files = snapshot(root)

    def ids_of(path: str) -> set[str]:
        if path in pages:
            return pages[path].ids()
        return set(re.findall(r'\bid="([^"]+)"', files[path].decode()))  # a drawing of a sprite

    broken = []
    for page in pages.values():
        for path, fragment in internal_targets(page):
            target = file_at(path)
            if target not in files:
                broken.append(f"{page.path}: {path}")
            elif fragment and fragment not in ids_of(target):
                broken.append(f"{page.path}: {path}#{fragment}")
    assert not broken


def test_every_share_image_is_published(root: Path, pages: dict[str, PublishedPage]) -> None:
    files = snapshot(root)
    for page in pages.values():
        for meta in page.all("meta", property="og:image"):
            assert (meta.get("content") or "").removeprefix(f"{URL}/") in files, page.path


def test_pages_have_one_h1_and_no_gap_in_their_outline(pages: dict[str, PublishedPage]) -> None:
    for page in pages.values():
        levels = [
            int(each.tag[1]) for each in page.tree.iter() if re.fullmatch(r"h[1-6]", each.tag)
        ]
        assert levels[0] == 1, page.path
        assert levels.count(1) == 1, page.path
        gaps = [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1]
        assert not gaps, page.path


def test_no_part_of_a_page_is_empty(pages: dict[str, PublishedPage]) -> None:
    """What a script fills says so: it has a role, an attribute for it, or is hidden."""
    for page in (page for path, page in pages.items() if not is_gallery(path)):
        empty = [
            each
            for each in page.tree.iter()
            if each.tag in HOLDERS and not len(each) and not (each.text or "").strip()
        ]
        hidden = {
            id(each) for part in page.tree.iter() if "hidden" in part.attrib for each in part.iter()
        }
        assert not [
            (each.tag, each.attrib)
            for each in empty
            if id(each) not in hidden
            and "role" not in each.attrib
            and not any(name.startswith("data-") for name in each.attrib)
        ], page.path


def test_ids_are_unique(pages: dict[str, PublishedPage]) -> None:
    for page in pages.values():
        ids = [value for element in page.tree.iter() if (value := element.get("id"))]
        assert len(ids) == len(set(ids)), page.path


def test_pages_say_their_language_and_own_address(pages: dict[str, PublishedPage]) -> None:
    for page in indexed(pages):
        html = page.tree
        assert html.get("lang") == ("en" if page.path.startswith("en/") else "ru"), page.path
        canonical = [link.get("href") for link in page.links("canonical")]
        assert canonical == [f"{URL}{page.address}"], page.path
        assert [text_of(title) != "" for title in page.all("title")] == [True], page.path


def test_error_pages_and_the_gallery_are_not_indexed(pages: dict[str, PublishedPage]) -> None:
    for path in (*NOT_FOUND, *filter(is_gallery, pages)):
        assert [each.get("content") for each in pages[path].all("meta", name="robots")] == [
            "noindex"
        ]
        assert not pages[path].links("canonical")


def test_language_pairs_are_mutual(pages: dict[str, PublishedPage]) -> None:
    pairs = {
        page.path: {
            link.get("hreflang", ""): link.get("href", "").removeprefix(URL)
            for link in page.links("alternate")
            if link.get("hreflang")
        }
        for page in indexed(pages)
    }
    for path, alternates in pairs.items():
        other = path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"
        if other not in pages:
            assert not alternates, path
            continue
        assert set(alternates) == {"ru", "en", "x-default"}, path
        assert alternates["x-default"] == alternates["ru"]
        assert {file_at(alternates["ru"]), file_at(alternates["en"])} == {path, other}
        assert pairs[other] == alternates


def test_the_switch_leads_to_the_same_page_where_there_is_one(
    pages: dict[str, PublishedPage],
) -> None:
    for page in (page for path, page in pages.items() if not is_example(path)):
        (link,) = page.all("a", **{"class": "switch"})
        english = page.path.startswith("en/")
        same = page.path.removeprefix("en/") if english else f"en/{page.path}"
        target = file_at(link.get("href", ""))
        assert link.get("lang") == link.get("hreflang") == ("ru" if english else "en")
        assert target == same if same in pages else target in pages, page.path


def test_neighbouring_list_pages_name_each_other(pages: dict[str, PublishedPage]) -> None:
    following = 0
    for page in pages.values():
        for link in page.links("next"):
            other = pages[file_at(link.get("href", "").removeprefix(URL))]
            assert [each.get("href") for each in other.links("prev")] == [f"{URL}{page.address}"]
            following += 1
        if re.search(r"/page/\d+/index", page.path):
            assert page.links("prev"), page.path
    assert following


def test_structured_data_is_json(pages: dict[str, PublishedPage]) -> None:
    found = 0
    for page in pages.values():
        for script in page.all("script", type="application/ld+json"):
            data = json.loads(script.text or "")
            assert data["@context"] == "https://schema.org"
            found += len(data["@graph"])
    assert found > 50


def test_no_value_was_forgotten(pages: dict[str, PublishedPage]) -> None:
    words = re.compile(r"\bundefined\b|\bNone\b|\bTrue\b|\bFalse\b|<built-in|object at 0x|entry:\d")
    for page in pages.values():
        assert not words.search(page.text), page.path


def test_feeds_are_announced_on_the_pages_they_follow(pages: dict[str, PublishedPage]) -> None:
    for prefix in ("", "en/"):
        for path, names in (
            ("index.html", ["news", "all"]),
            ("news/index.html", ["news", "all"]),
            ("events/index.html", ["events", "all"]),
            ("about/index.html", ["all"]),
        ):
            links = pages[prefix + path].all("link", type="application/rss+xml")
            assert [each.get("href") for each in links] == [
                f"/{prefix}feeds/{name}.rss" for name in names
            ]
