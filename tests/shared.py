"""What is made once for all processes that test: sites in one folder, one of them served."""

import fcntl
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.served import serve_folder

# Variables that name the folder, and where the site in its `SERVED` is served.
FOLDER, ORIGIN = "TEST_SITES", "TEST_ORIGIN"
SERVED = "served"


@contextmanager
def share_sites() -> Iterator[None]:
    """Share sites among all that this process starts, unless one above it does."""
    if FOLDER in os.environ:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="sites-") as folder:
        with serve_folder(Path(folder) / SERVED / "output") as origin:
            os.environ |= {FOLDER: folder, ORIGIN: origin}
            yield
        del os.environ[FOLDER], os.environ[ORIGIN]


def make_once(name: str, make: Callable[[Path], object]) -> Path:
    """Return the shared folder `name`: the first who asks makes it, the others wait for that."""
    base = Path(os.environ[FOLDER]) / name
    base.mkdir(exist_ok=True)
    with (base / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (base / "made").exists():
            make(base)
            (base / "made").touch()
    return base
