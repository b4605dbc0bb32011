"""The letter as a message: read back by the parser of the standard library."""

import email
import email.policy
from email.message import EmailMessage

import pytest

from plugins.newsletter.issues import site_letters
from tests.entries import catalogue
from tests.newsletter.letters import (
    SETTINGS,
    issue,
    made,
    sample_files,
    samples,
    site,
)
from tests.site import THEME, URL

MESSAGES = sorted(path for path in sample_files() if path.endswith(".eml"))


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body(message: EmailMessage, subtype: str) -> str:
    part = message.get_body((subtype,))
    assert part is not None
    assert not part.defects
    text: str = part.get_content()
    return text.replace("\r\n", "\n")


@pytest.mark.parametrize("path", MESSAGES)
def test_parts_are_the_files_beside_it(path: str) -> None:
    message = read(sample_files()[path])
    assert message.get_content_type() == "multipart/alternative"
    types = [part.get_content_type() for part in message.iter_parts()]
    assert types == ["text/plain", "text/html"]
    assert body(message, "plain") == sample_files()[path.replace(".eml", ".txt")].decode()
    folder = path.rpartition("/")[0]
    html = sample_files()[f"{folder}/mail.html"].decode()
    assert body(message, "html").rstrip("\n") == html.rstrip("\n")


@pytest.mark.parametrize("path", MESSAGES)
def test_lines_end_as_mail_does_and_are_ascii(path: str) -> None:
    data = sample_files()[path]
    assert data.isascii()
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 998


@pytest.mark.parametrize("path", MESSAGES)
def test_headers(path: str) -> None:
    message = read(sample_files()[path])
    language = "en" if path.startswith("en/") else "ru"
    found = samples().get("newsletter", "2018-q4" if "trudnyj" in path else "2018-q3")
    assert found is not None
    assert found.title.best(language) in message["Subject"]
    assert message["Content-Language"] == language
    assert message["MIME-Version"] == "1.0"
    assert message["X-Unsent"] == "1"
    prefix = "en/" if language == "en" else ""
    assert message["List-Archive"] == f"<{URL}/{prefix}newsletter/>"
    assert message["From"] == "info@example.org"
    names = [name.lower() for name in message]
    assert len(names) == len(set(names))


def test_date_and_id_follow_from_the_issue() -> None:
    message = read(sample_files()["en/newsletter/2018-q3/newsletter-2018-q3.eml"])
    assert message["Date"] == "Sun, 30 Sep 2018 12:00:00 +0300"
    assert message["Message-ID"] == "<newsletter.2018-q3.en@example.org>"


def test_the_site_writes_from_its_address() -> None:
    own = catalogue(site(email="office@school15.example.org"), issue())
    files = made(list(site_letters(own, SETTINGS, THEME)))
    message = read(files["newsletter/2012-q3/newsletter-2012-q3.eml"])
    assert message["From"] == "office@school15.example.org"


def test_the_same_issue_is_the_same_bytes() -> None:
    assert made(list(site_letters(samples(), SETTINGS, THEME))) == sample_files()
