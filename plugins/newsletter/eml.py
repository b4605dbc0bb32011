"""A letter becomes a message (RFC 5322) that a mail program opens ready to be sent on."""

import datetime
import hashlib
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import urlsplit

from plugins.model.newsletter import Newsletter
from plugins.newsletter.letter import Letter
from plugins.words.zones import MOSCOW


def render_eml(
    letter: Letter, issue: Newsletter, sender: str | None, plain: str, html: bytes
) -> bytes:
    """Return a multipart/alternative (RFC 2046, 5.1.4): the text first, then the HTML.

    Its date is noon in Moscow on the first day of the issue's date; date, id and boundary follow
    from the content alone, so that the same issue is the same bytes.
    """
    message = EmailMessage(SMTP)
    message["Subject"] = f"{letter.site}: {letter.title}"
    if sender:
        message["From"] = sender
    noon = datetime.datetime.combine(issue.date.first_day, datetime.time(12), MOSCOW)
    message["Date"] = format_datetime(noon)
    host = urlsplit(letter.page).hostname or "localhost"
    message["Message-ID"] = f"<newsletter.{issue.name}.{letter.language}@{host}>"
    message["List-Archive"] = f"<{letter.archive}>"  # RFC 2369, 3.6
    # Outlook and others open it as a draft.
    message["X-Unsent"] = "1"
    message.set_content(plain, cte="quoted-printable")
    message.add_alternative(html.decode(), subtype="html", cte="quoted-printable")
    for part in message.iter_parts():
        del part["MIME-Version"]  # only of the whole (RFC 2045, 4)
    message["Content-Language"] = letter.language  # `set_content` takes it away
    digest = hashlib.blake2b(plain.encode() + html, digest_size=16).hexdigest()
    message.set_boundary(f"=_{digest}")  # "=_" is in no quoted-printable line (RFC 2045, 6.7)
    return message.as_bytes()
