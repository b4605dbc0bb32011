"""What the open pages are told: which version of the site they show, and what is wrong now."""

import threading
from dataclasses import dataclass, field

from plugins.source.diagnostics import Diagnostic


@dataclass(slots=True)
class PreviewState:
    """Shared by the builder, which changes it, and the server, which waits for its changes."""

    version: int = 0
    faults: tuple[Diagnostic, ...] = ()
    reason: str = ""
    index_is_old: bool = False
    index_is_wanted: bool = False
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def change(self, faults: tuple[Diagnostic, ...] = (), reason: str = "") -> None:
        """Start a new version: the site as it now is, or the faults that keep it back.

        What is in `faults` may be warnings only: then the site is the new one.
        """
        with self._changed:
            self.version += 1
            self.faults, self.reason = faults, reason
            self._changed.notify_all()

    def wait(self, version: int, seconds: float) -> int:
        """Wait until the version is another than `version`, or for `seconds`; return it."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != version, timeout=seconds)
            return self.version

    def want_index(self, seconds: float) -> None:
        """Ask for an index of the site as it is, and wait for it, at most `seconds`."""
        with self._changed:
            self.index_is_wanted = self.index_is_old
            self._changed.wait_for(lambda: not self.index_is_wanted, timeout=seconds)

    def set_index(self, *, old: bool) -> None:
        """Say whether the index is of a site before; if it is not, who waits waits no longer."""
        with self._changed:
            self.index_is_old = old
            self.index_is_wanted &= old
            self._changed.notify_all()
