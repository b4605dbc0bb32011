"""The project's commands: `python3 tasks.py serve`, or `invoke serve` inside `.venv`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from plugins import bootstrap

if __name__ == "__main__":
    bootstrap.enter(sys.argv[1:])

from invoke import Collection, Context, Program, task


@task(
    help={
        "port": "port to serve at",
        "host": "address to serve at: 0.0.0.0 opens it to the network",
        "drafts": "show drafts and what is dated in the future",
    }
)
def serve(_: Context, port: int = 8000, host: str = "127.0.0.1", drafts: bool = False) -> None:
    """Build the site, serve it and build again at every change: serve --port 8001."""
    from plugins.preview.live import run_preview

    raise SystemExit(run_preview(host, port, drafts))


@task(
    help={
        "publish": "with publishconf.py: for https://www.cs-network.ru",
        "date": "the day to build for, 2026-11-22; else today in Moscow",
        "drafts": "with drafts and what is dated in the future",
    }
)
def build(_: Context, publish: bool = False, date: str = "", drafts: bool = False) -> None:
    """Build the site into output/, only what has changed: build --publish."""
    from plugins.commands.build import BuildOptions, run_build

    raise SystemExit(run_build(BuildOptions(publish=publish, date=date, drafts=drafts)))


@task(
    help={
        "lang": "language of the messages: ru, en; else the terminal's",
        "format": "text, rdjson (reviewdog) or github (workflow commands)",
        "report": "stale: list instead profiles and answers not looked at for two years",
    }
)
def check(_: Context, lang: str = "", format: str = "text", report: str = "") -> None:
    """Say everything that is wrong in content/, without building: check --lang en."""
    from plugins.commands.check import run_check

    raise SystemExit(run_check(format, lang, report))


@task(
    positional=["kind"],
    help={
        "kind": "news, school, newsletter, …",
        "name": "of an issue of the newsletter its quarter: 2012-q3",
        "lang": "language of the questions",
    },
)
def new(_: Context, kind: str, name: str = "", lang: str = "") -> None:
    """Ask a few questions and write the draft of a new entry: new news, new newsletter 2012-q3."""
    from plugins.commands.new import run_new_in

    raise SystemExit(run_new_in(kind, lang, name))


@task(
    positional=["kind", "old", "new_name"],
    help={
        "kind": "school, news, centre, …, or the name of the folder",
        "old": "the name of its file, without .md or .yaml; in a list its id",
        "new_name": "what it is to be called",
        "lang": "language of the messages: ru, en; else the terminal's",
    },
)
def rename(_: Context, kind: str, old: str, new_name: str, lang: str = "") -> None:
    """Rename an entry, and mend all that names it: rename school tomsk-15 tomsk-school-15."""
    from plugins.commands.rename import run_rename

    raise SystemExit(run_rename(kind, old, new_name, lang))


@task(help={"only": "pass to pytest what to run: a path, or -k NAME in quotes"})
def test(_: Context, only: str = "") -> None:
    """Run every test, the linter and the type checker: test --only tests/source."""
    from tests.run import run_tests

    raise SystemExit(run_tests(only))


@task(
    help={
        "items": "how many news items",
        "events": "how many events; then calendars and months are measured instead",
        "schools": "how many schools, ten references each; then their pages are measured",
        "materials": "how many materials of the library; then their pages are measured",
        "subscriptions": "how many news items, with a fifth of it of events, schools, materials;"
        " then feeds, calendars and open data are measured",
        "photos": "how many photographs of 12 million pixels; then their sizes are measured",
        "peer": "measure beside it: hugo, hugo-plain (no related items), pelican; with commas",
        "runs": "how often to measure; the medians are shown",
    }
)
def bench(
    _: Context,
    items: int = 5000,
    events: int = 0,
    schools: int = 0,
    materials: int = 0,
    subscriptions: int = 0,
    photos: int = 0,
    peer: str = "",
    runs: int = 3,
) -> None:
    """Measure builds of a made-up corpus: bench --peer hugo, --events 5000, --materials 5000."""
    from tests.bench.run import run_bench
    from tests.bench.run_events import run_events
    from tests.bench.run_materials import run_materials
    from tests.bench.run_photos import run_photos
    from tests.bench.run_schools import run_schools
    from tests.bench.run_subscriptions import run_subscriptions

    if events:
        raise SystemExit(run_events(events, runs))
    if schools:
        raise SystemExit(run_schools(schools, runs))
    if materials:
        raise SystemExit(run_materials(materials, runs))
    if subscriptions:
        raise SystemExit(run_subscriptions(subscriptions, runs))
    if photos:
        raise SystemExit(run_photos(photos, runs))
    raise SystemExit(run_bench(items, peer, runs))


@task(help={"only": "nu or lighthouse; else both"})
def audit(_: Context, only: str = "") -> None:
    """Show the site to the Nu HTML checker and to Lighthouse: audit --only nu."""
    from tests.audit.run import run_audit

    raise SystemExit(run_audit(only))


def _asked(arguments: list[str]) -> list[str]:
    """Return the command line as invoke reads it.

    `--help` stands first: at its end a task would take it for a value. What may be left out, as
    the name of `new newsletter 2012-q3`, has its flag.
    """
    if arguments[1:2] == ["new"] and not any(each[:1] in ("", "-") for each in arguments[2:4]):
        arguments = [*arguments[:3], *(["--name"] if arguments[3:] else []), *arguments[3:]]
    *rest, last = arguments
    return [rest[0], last, *rest[1:]] if last in ("-h", "--help") and rest else arguments


if __name__ == "__main__":
    program = Program(namespace=Collection.from_module(sys.modules[__name__]), name="tasks.py")
    program.run(_asked(sys.argv))
