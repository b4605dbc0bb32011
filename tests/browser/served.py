"""A folder becomes a site on a free port of this machine, served as on a good server.

Good means: compressed text, long lives for what is named by its content, connections that are
kept, `404.html` for what is not there.
"""

import gzip
import mimetypes
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

# Named here where Python's table knows less than browsers do.
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".rss": "application/rss+xml; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".opml": "text/x-opml; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
PACKED = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".woff2", ".pdf")
DIGEST = re.compile(r"^/static/.*\.[0-9a-f]{8}\.\w+$")
FOR_EVER = "public, max-age=31536000, immutable"  # RFC 8246
ASK_ANEW = "no-cache"


@lru_cache(maxsize=4096)
def pack(data: bytes) -> bytes:
    """Compress an answer, each once: browsers with nothing kept ask for the same files."""
    return gzip.compress(data, compresslevel=6, mtime=0)


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    protocol_version = "HTTP/1.1"  # connections are kept
    disable_nagle_algorithm = True  # else each answer waits for the browser's receipt

    def send_head(self) -> BytesIO:
        """Send status and headers; return the body, which GET sends and HEAD does not."""
        address = urlsplit(self.path).path
        file = Path(self.translate_path(address))
        if address.endswith("/"):
            file /= "index.html"
        elif file.is_dir():
            return self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", Location=f"{address}/")
        status = HTTPStatus.OK
        if not file.is_file():
            status, file = HTTPStatus.NOT_FOUND, self._not_found(address)
        headers = {"Content-Type": type_of(file), "Cache-Control": life_of(address)}
        data = file.read_bytes()
        if file.suffix not in PACKED:
            headers["Vary"] = "Accept-Encoding"
            if "gzip" in self.headers.get("Accept-Encoding", ""):
                headers["Content-Encoding"] = "gzip"
                data = pack(data)
        return self._answer(status, data, **headers)

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest shows what matters."""

    def _answer(self, status: HTTPStatus, data: bytes, **headers: str) -> BytesIO:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)

    def _not_found(self, address: str) -> Path:
        """Return the page for what is not at `address`: that of the nearest folder above it."""
        root = Path(self.directory)
        above = (root / folder.as_posix().lstrip("/") for folder in PurePosixPath(address).parents)
        return next(file for folder in above if (file := folder / "404.html").is_file())


def type_of(file: Path) -> str:
    """Return the media type that `file` is sent as."""
    return TYPES.get(file.suffix) or mimetypes.guess_type(file)[0] or "application/octet-stream"


def life_of(address: str) -> str:
    """Return how long browsers may keep what is at `address`."""
    return FOR_EVER if DIGEST.match(address) else ASK_ANEW


class QuietServer(ThreadingHTTPServer):
    """Does not mind a browser that hangs up."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: a page that was left in the middle is no fault."""


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve `folder`, which may still be empty; yield where."""
    with QuietServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
