"""The project's folder becomes a site that follows every change: build, serve, watch."""

import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

from plugins.commands.build import ROOT, tell_index
from plugins.output.paths import OutputError
from plugins.output.plugin import BuildStopped, Built, build_site
from plugins.preview.server import Preview, PreviewServer
from plugins.preview.state import PreviewState
from plugins.terminal import terminal_language

WATCHED = ("content", "theme", "plugins", "pelicanconf.py", "tasks.py")
PORTS_TRIED = 20
MOMENT = 100  # milliseconds
SERVING = {
    "ru": "Сайт: {url}  (остановить: Ctrl+C)",
    "en": "The site: {url}  (to stop: Ctrl+C)",
}
BUILT = {"ru": "Собрано за {seconds} с", "en": "Built in {seconds} s"}


def run_preview(host: str, port: int, drafts: bool, root: Path = ROOT) -> int:
    """Serve the site at `host`:`port` (or the next free port) until interrupted."""
    # Versions start at the clock, so that a page left open notices a new server.
    state = PreviewState(version=int(time.time() * 1000))
    language = terminal_language(dict(os.environ))
    output = Path(os.environ.get("OUTPUT_PATH", str(root / "output")))
    server = _bind(host, port, Preview(output, state, language))
    url = f"http://{'localhost' if host == '127.0.0.1' else host}:{server.server_address[1]}"
    os.environ["SITE_URL"] = url
    if drafts:
        os.environ["WITH_DRAFTS"] = "1"
    rebuild(root, state)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(SERVING[language].format(url=f"{url}/"), flush=True)
    try:
        for changes in _changes(root):
            if any(_is_code(path) for path in changes):
                server.server_close()
                _restart()
            if changes:
                rebuild(root, state)
            elif state.index_is_wanted:
                index(root, state)
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()
    return 0


def rebuild(root: Path, state: PreviewState) -> None:
    """Build, and tell the open pages: the new site, or what is wrong, the old one standing.

    Warnings do not keep the new one back: they stand in its pages.
    """
    start = time.monotonic()
    language = terminal_language(dict(os.environ))
    was_old = state.index_is_old
    state.set_index(old=True)  # who searches from the first sight of the new site waits
    built = _build(root, may_search_old=True)
    if isinstance(built, BuildStopped):
        state.set_index(old=was_old)
        state.change(built.faults, built.reason)
        return
    state.set_index(old=built.searches_old)
    state.change(built.warnings)
    seconds = f"{time.monotonic() - start:.1f}"
    seconds = seconds.replace(".", ",") if language == "ru" else seconds
    print(BUILT[language].format(seconds=seconds), flush=True)


def index(root: Path, state: PreviewState) -> None:
    """Build again with an index of the site as it is; open pages are not told."""
    built = _build(root, may_search_old=False)
    if isinstance(built, Built) and any(built.indexed):
        print(tell_index(built.indexed, terminal_language(dict(os.environ))), flush=True)
    state.set_index(old=False)


def _build(root: Path, *, may_search_old: bool) -> Built | BuildStopped:
    """Build; whatever stops it is printed and returned."""
    try:
        return build_site(root / "pelicanconf.py", may_search_old=may_search_old)
    except BuildStopped as stopped:
        if stopped.reason:
            print(stopped.reason, file=sys.stderr)
        return stopped
    except OutputError as error:
        print(error, file=sys.stderr)
        return BuildStopped(str(error))
    except Exception as error:  # noqa: BLE001  # the preview outlives any mistake in the code
        traceback.print_exc()
        return BuildStopped(f"{type(error).__name__}: {error}")


def _changes(root: Path) -> Iterator[set[Path]]:
    """Yield what was changed at once, nothing where nothing was for a moment."""
    found = watch(
        *_watched(root),
        watch_filter=_only_ours,
        step=30,
        debounce=400,
        rust_timeout=MOMENT,
        yield_on_timeout=True,
    )
    for changes in found:
        yield {Path(path) for _, path in changes}


def _bind(host: str, port: int, preview: Preview) -> PreviewServer:
    for each in range(port, port + PORTS_TRIED):
        try:
            return PreviewServer((host, each), preview)
        except OSError:
            continue
    raise SystemExit(f"no free port from {port} to {port + PORTS_TRIED - 1}")


def _watched(root: Path) -> list[Path]:
    return [path for name in WATCHED if (path := root / name).exists()]


def _only_ours(_: object, path: str) -> bool:
    parts = Path(path).parts
    return "__pycache__" not in parts and not Path(path).name.startswith((".", "~"))


def _is_code(path: Path) -> bool:
    return path.suffix == ".py"


def _restart() -> None:
    # New code needs a new process; the pages stay open and find it again.
    os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606
