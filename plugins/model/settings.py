"""What a build is told besides the content."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """`url` of the published site without a slash at its end, and the day it is built for."""

    url: str
    date: datetime.date
    page_size: int = 10
    feed_size: int = 30

    def absolute(self, address: str) -> str:
        """Return the full address of `address`, which counts from the root."""
        return f"{self.url}{address}"
