"""Maps of servers lead from every former address to its entry, and from nowhere else."""

import re
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.model.legacy import Legacy, Parameter, parse_legacy
from plugins.model.school import School
from plugins.redirects.maps import SERVED, find_maps
from plugins.redirects.moves import find_moves
from tests.entries import catalogue, entry
from tests.redirects.servers import SERVERS

BOTH = {"ru": "Школа", "en": "School"}
K2 = "/index.php?option=com_k2&view=item&id=14"
LEADS = [
    ("/news/view/129", "/schools/a/"),
    ("/news/view/129/", "/schools/a/"),
    ("/news/view/129?from=mail", "/schools/a/"),
    ("/news/view/1290", ""),
    ("/news/view/12", ""),
    ("/old/news/view/129", ""),
    ("/news/view/129/x", ""),
    ("/eng/news/view/137", "/en/schools/a/"),
    ("/ancient", "/schools/a/"),
    ("/en/ancient/", "/en/schools/a/"),
    (K2, "/schools/b/"),
    ("/index.php?id=14&view=item&option=com_k2", "/schools/b/"),
    (f"{K2}:school-15", "/schools/b/"),
    (f"{K2}%3aschool-15", "/schools/b/"),
    (f"{K2}&lang=en", "/en/schools/b/"),
    (f"{K2}5", ""),
    (f"{K2}&Itemid=1", ""),
    (f"{K2}&view=item", ""),
    ("/indexxphp?option=com_k2&view=item&id=14", ""),
    ("/index.php", ""),
    ("/page.html", "/schools/b/"),
    ("/pagexhtml", ""),
    ("/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0%20%E2%84%96%201", "/schools/b/"),
    ("/%d1%88%d0%ba%d0%be%d0%bb%d0%b0%20%e2%84%96%201/", "/schools/b/"),
    ("/%F8%EA%EE%EB%E0", "/schools/b/"),
    ("/a+(b)", "/schools/b/"),
    ("/a%2B%28b%29", "/schools/b/"),
    ("/aab", ""),
    ("/topic:12/*", "/schools/b/"),
    ("/topic:12/%2a", "/schools/b/"),
    ("/topic:13/x", ""),
    ("/", ""),
    ("/?p=5", "/schools/b/"),
    ("/?p=55", ""),
]


def sample_maps() -> dict[str, str]:
    made = catalogue(
        entry(
            School,
            "a",
            title=BOTH,
            aliases=["ancient"],
            legacy=["/news/view/129", "/eng/news/view/137/"],
        ),
        entry(
            School,
            "b",
            title=BOTH,
            legacy=[
                f"{K2}:school-15",
                f"{K2}&lang=en",
                "/page.html",
                "/школа № 1",
                "/%f8%ea%ee%eb%e0",
                "/a+(b)",
                "/topic:12/*",
                "/?p=5",
            ],
        ),
    )
    return dict(find_maps(tuple(find_moves(made))))


@pytest.mark.parametrize("name", SERVERS)
@pytest.mark.parametrize(("target", "address"), LEADS)
def test_a_server_leads_there(name: str, target: str, address: str) -> None:
    assert SERVERS[name](sample_maps()[name], target) == address


def test_the_maps_are_there_when_nothing_has_moved() -> None:
    made = dict(find_maps(tuple(find_moves(catalogue(entry(School, "a"))))))
    rules = "<IfModule mod_rewrite.c>\nRewriteEngine On\n</IfModule>\n"
    assert made == {
        "_redirects": "",
        ".htaccess": "".join(f"{line}\n" for line in SERVED) + rules,
        "redirects.nginx.conf": 'map $request_uri $moved_to {\n    default "";\n}\n',
    }


LONG = [
    f"/{'ш/' * 149}",
    f"/{'+' * 148}/{'(' * 148}",
    f"/x?{'&'.join(map(str, range(100)))}",
    f"/x?{'&'.join(['option=com_k2', *(f'id={each}:' for each in range(40))])}",
]


@pytest.mark.parametrize("address", LONG)
def test_the_longest_address_is_a_word_that_nginx_reads(address: str) -> None:
    school = entry(School, "a", legacy=[address])
    text = dict(find_maps(tuple(find_moves(catalogue(school)))))["redirects.nginx.conf"]
    assert max(map(len, text.split())) < 4000


SIGNS = st.text(
    st.sampled_from("ab1-._~!$&'()*+,;=:@^|{}[]<>`\" ёШ№/?".replace("/", "").replace("?", "")),
    min_size=1,
    max_size=4,
).filter(lambda text: text not in {".", ".."})
VALUES = SIGNS.map(lambda text: text.replace("&", "").replace("=", "") or "0")
PAIRS = st.builds("{}={}".format, st.sampled_from(("a", "id", "view", "ё")), VALUES)
PATHS = st.lists(SIGNS, min_size=1, max_size=2).map(lambda parts: f"/{'/'.join(parts)}")
ADDRESSES = st.builds(
    lambda path, pairs: f"{path}?{'&'.join(pairs)}" if pairs else path,
    PATHS,
    st.lists(PAIRS, max_size=3, unique=True),
)


def sent(former: Legacy, order: list[Parameter], *, lower: bool, all_signs: bool) -> str:
    """Return what a program asks for: escapes in either case, of what it must or of all signs."""
    target = f"/{former.path}"
    if order:
        target += f"?{'&'.join(each.text for each in order)}"
    if all_signs:
        # One round more for what an address may hold as it is.
        target = "".join(quote(each, safe="%/?&=") if each.isascii() else each for each in target)
    return re.sub("%..", lambda each: each[0].lower(), target) if lower else target


@settings(derandomize=True, deadline=None, max_examples=120)
@given(
    texts=st.lists(ADDRESSES, min_size=1, max_size=4),
    others=st.lists(ADDRESSES, max_size=3),
    lower=st.booleans(),
    all_signs=st.booleans(),
    data=st.data(),
)
def test_any_address_leads_to_its_entry_and_no_other_does(
    texts: list[str], others: list[str], lower: bool, all_signs: bool, data: st.DataObject
) -> None:
    known = {parse_legacy(text).key: text for text in texts}
    schools = [entry(School, f"s{n}", legacy=[text]) for n, text in enumerate(known.values())]
    maps = dict(find_maps(tuple(find_moves(catalogue(*schools)))))
    homes = {key: f"/schools/s{n}/" for n, key in enumerate(known)}
    for text in [*known.values(), *others]:
        former = parse_legacy(text)
        without = parse_legacy(text.partition("?")[0]).key
        expected = homes.get(former.key) or homes.get(without, "")
        order = data.draw(st.permutations(former.query))
        target = sent(former, order, lower=lower, all_signs=all_signs)
        for name, lead in SERVERS.items():
            assert lead(maps[name], target) == expected, (name, target)
