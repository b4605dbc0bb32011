"""The output folder and the state of the preview become a site on this machine."""

import contextlib
import mimetypes
import posixpath
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from plugins.model.language import Language
from plugins.preview.panel import bare_page, inject, render_panel
from plugins.preview.state import PreviewState
from plugins.search.files import FOLDER

EVENTS = "/~events"
INDEX = f"/{FOLDER}"
OWN = Path(__file__).parent
OWN_FILES = {f"/~{name}": OWN / name for name in ("preview.css", "preview.js")}
PATIENCE = 15.0  # seconds between signs of life, so that a closed page is noticed
INDEXED = 60.0  # seconds that a search waits at most
# Feeds as XML: browsers show those of types of their own as bare text, without their style sheet.
TYPES = {
    ".atom": "application/xml",
    ".js": "text/javascript",
    ".opml": "text/x-opml",
    ".rss": "application/xml",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Preview:
    """What the server serves."""

    output: Path
    state: PreviewState
    language: Language

    @property
    def before(self) -> Path:
        """The tree that the last build replaced."""
        return self.output.with_name(f".{self.output.name}.spare")


class PreviewServer(ThreadingHTTPServer):
    """Serves a preview; each open page keeps a thread that waits for the next version."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], preview: Preview) -> None:
        self.preview = preview
        super().__init__(address, PreviewHandler)


class PreviewHandler(BaseHTTPRequestHandler):
    """Answers GET and HEAD: files of the output, and the events that reload open pages."""

    server: PreviewServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file, a page with the panel of faults, or events."""
        path = unquote(urlsplit(self.path).path)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if path == EVENTS and self.command == "GET":
                self._send_events()
            else:
                self._send_file(path)

    def do_HEAD(self) -> None:
        """Send what GET would, without the body."""
        self.do_GET()

    def _send_file(self, path: str) -> None:
        preview = self.server.preview
        if path.startswith(INDEX):
            # Made for who searches, not at every save.
            preview.state.want_index(INDEXED)
        if not path.endswith("/") and self._find(path + "/") is not None:
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", path + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        file, status = self._find(path), HTTPStatus.OK
        if file is None:
            file, status = self._find("/404.html"), HTTPStatus.NOT_FOUND
        try:
            data = file.read_bytes() if file else bare_page(preview.language)
        except OSError:  # the trees were exchanged just now
            data = bare_page(preview.language)
        suffix = file.suffix if file else ".html"
        kind = TYPES.get(suffix) or mimetypes.guess_type(f"x{suffix}")[0]
        if suffix == ".html":
            state = preview.state
            panel = render_panel(state.faults, state.reason, preview.language)
            data = inject(data, panel, state.version)
            kind = "text/html; charset=utf-8"
        self.send_response(status)
        self.send_header("Content-Type", kind or "application/octet-stream")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _find(self, path: str) -> Path | None:
        """Return the file of the output that `path` names; nothing outside the output."""
        if path in OWN_FILES:
            return OWN_FILES[path]
        clean = posixpath.normpath(path.replace("\\", "/")).lstrip("/")
        if ".." in clean.split("/") or "\0" in clean:
            return None
        preview = self.server.preview
        file = preview.output / clean
        if path.endswith("/"):
            file /= "index.html"
        elif not file.is_file() and clean.startswith("static/"):
            # A page sent just before the trees were exchanged asks for the style it was made with.
            file = preview.before / clean
        return file if file.is_file() else None

    def _send_events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        version = -1
        while True:
            version = self.server.preview.state.wait(version, PATIENCE)
            self.wfile.write(f"retry: 500\ndata: {version}\n\n".encode())
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for the editor."""
