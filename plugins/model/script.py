"""A script that stands in the page itself, and how the page's policy names it."""

import base64
import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InlineScript:
    """The text between the tags."""

    text: str

    @property
    def source(self) -> str:
        """The script as a source of a policy: `'sha256-…'` (Content Security Policy 3, 2.3.1)."""
        digest = hashlib.sha256(self.text.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"
