"""The hub hears of feeds that have changed, and of nothing else; its silence stops nothing."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl

import pytest

from plugins.commands.hub import find_topics, tell_hub

URL = "https://example.org"


@pytest.fixture
def hub() -> Iterator[tuple[str, list[str]]]:
    heard: list[str] = []

    class Hub(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self.send_response(204 if self.path == "/" else 500)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", heard
    server.shutdown()
    thread.join()
    server.server_close()


def test_topics_are_feeds_that_people_subscribe_to() -> None:
    changed = (
        *("index.html", "feeds/news.rss", "feeds/news/1.rss", "en/feeds/all.atom"),
        *("feeds.opml", "feeds/x.json", "api/v1/news.json", "feeds/index.html"),
    )
    found = ["en/feeds/all.atom", "feeds/news.rss", "feeds/x.json"]
    assert find_topics(changed, URL) == [f"{URL}/{each}" for each in found]


def test_the_hub_is_told_of_each_once(hub: tuple[str, list[str]]) -> None:
    address, heard = hub
    topics = [f"{URL}/feeds/{number}.rss?a=&b" for number in range(250)]
    assert tell_hub(address, topics) == ""
    assert len(heard) == 3
    pairs = [parse_qsl(each) for each in heard]
    assert all(each[0] == ("hub.mode", "publish") for each in pairs)
    assert [value for each in pairs for name, value in each if name == "hub.url"] == topics


def test_nothing_changed_nothing_is_said(hub: tuple[str, list[str]]) -> None:
    address, heard = hub
    assert tell_hub(address, []) == ""
    assert heard == []


def test_a_hub_that_fails_says_why(hub: tuple[str, list[str]]) -> None:
    address, _ = hub
    assert "500" in tell_hub(f"{address}down", [f"{URL}/feeds/news.rss"])
    assert tell_hub("http://127.0.0.1:1/", [f"{URL}/feeds/news.rss"])
    assert tell_hub("nonsense", [f"{URL}/feeds/news.rss"])
