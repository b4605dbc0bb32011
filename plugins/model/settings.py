"""What a build is told besides the content."""

import datetime
from dataclasses import dataclass

# What names subscribers' programs keep for ever are made of: it is not asked for.
DOMAIN = "cs-network.ru"


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """`url` of the published site without a slash at its end, and the day it is built for.

    `hub` is the address of the WebSub hub that tells readers at once, empty for none.
    """

    url: str
    date: datetime.date
    page_size: int = 10
    feed_size: int = 30
    hub: str = ""

    def absolute(self, address: str) -> str:
        """Return the full address of `address`, which counts from the root."""
        return f"{self.url}{address}"
