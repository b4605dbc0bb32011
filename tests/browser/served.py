"""The real content becomes a site on a free port of this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.project import run_task
from tests.site import ROOT


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits for the browser's receipt

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest shows what matters."""


class QuietServer(ThreadingHTTPServer):
    """Does not mind a browser that hangs up."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: a page that was left in the middle is no fault."""


@contextmanager
def serve_real_content(folder: Path) -> Iterator[str]:
    """Build the project's own content below `folder`; yield where it is served."""
    output = folder / "output"
    with QuietServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(output))) as server:
        origin = f"http://127.0.0.1:{server.server_address[1]}"
        places = {"OUTPUT_PATH": str(output), "CACHE_PATH": str(folder / "cache")}
        built = run_task(ROOT, "build", SITE_URL=origin, **places)
        assert built.returncode == 0, built.stderr
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield origin
        server.shutdown()
        thread.join()
