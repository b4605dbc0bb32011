"""A page becomes what Lighthouse says of it on its phone with a slow line: scores and findings."""

import dataclasses
import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.findings import Broken, Finding
from tests.kinds import Sample

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
TRIES = 3  # a busy machine slows what is measured: the best counts, and the table tells
NOINDEX = re.compile(r'<meta\s+name="?robots"?\s+content="[^"]*\bnoindex\b')
PATIENCE = 180  # seconds
SHOWN = 5  # elements of one audit
LONGEST = 300  # characters of one element
JUDGED = {"binary", "numeric", "metricSavings", "error"}  # not what is for information only


@dataclass(frozen=True, slots=True)
class Judged:
    """What Lighthouse says of a page: scores of 100, milliseconds, bytes; after `tries` tries."""

    scores: Mapping[str, int]
    paint: float
    shift: float
    blocking: float
    weight: int
    findings: tuple[Finding, ...]
    tries: int = 1


def judge_page(script: Path, chromium: str, sample: Sample, origin: str, output: Path) -> Judged:
    """Judge the page of `sample`, up to `TRIES` times while its speed is below 100.

    Raises Broken if Lighthouse fails every time.
    """
    skipped = skipped_audits(file_of(output, sample.address).read_text(encoding="utf-8"))
    best: Judged | None = None
    trouble = ""
    tries = 0
    while tries < TRIES and (best is None or best.scores["performance"] < 100):
        tries += 1
        try:
            report = _run(script, chromium, f"{origin}{sample.address}", skipped)
            judged = read_report(report, sample.address)
        except Broken as error:
            trouble = str(error)
            continue
        if best is None or judged.scores["performance"] > best.scores["performance"]:
            best = judged
    if best is None:
        raise Broken(trouble)
    return dataclasses.replace(best, tries=tries)


def file_of(output: Path, address: str) -> Path:
    """Return the file that is served at `address`."""
    return output / (address + "index.html" if address.endswith("/") else address).lstrip("/")


def skipped_audits(page: str) -> tuple[str, ...]:
    """Return the audits that `page` cannot pass because it asks not to be indexed."""
    return ("is-crawlable",) if NOINDEX.search(page) else ()


def read_report(report: Mapping[str, Any], address: str) -> Judged:
    """Return what a report of Lighthouse says. Raises Broken if it could not see the page."""
    if trouble := report.get("runtimeError"):
        raise Broken(f"Lighthouse: {trouble.get('message', trouble.get('code'))}")
    audits = report["audits"]
    scores = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES}
    return Judged(
        scores=scores,
        paint=_figure(audits, "largest-contentful-paint"),
        shift=_figure(audits, "cumulative-layout-shift"),
        blocking=_figure(audits, "total-blocking-time"),
        weight=int(_figure(audits, "total-byte-weight")),
        findings=tuple(_findings(report, scores, address)),
    )


def _findings(
    report: Mapping[str, Any], scores: Mapping[str, int], address: str
) -> Iterator[Finding]:
    """Yield the audits that failed, each once; those of speed only where they cost something.

    In the other categories one that weighs nothing counts too: the score would hide it.
    """
    seen: set[str] = set()
    for name in CATEGORIES:
        if scores[name] < 100:
            yield Finding("lighthouse", f"{name}: {scores[name]}", (address,))
        elif name == "performance":
            continue
        for reference in report["categories"][name]["auditRefs"]:
            id = reference["id"]
            audit = report["audits"][id]
            if id in seen or not _has_failed(audit):
                continue
            seen.add(id)
            value = f" ({audit['displayValue']})" if audit.get("displayValue") else ""
            nodes = list(_nodes(audit.get("details") or {}))[:SHOWN]
            places = tuple(f"{address} {node}" for node in nodes) or (address,)
            yield Finding("lighthouse", f"{name}, {id}: {audit['title']}{value}", places)


def _has_failed(audit: Mapping[str, Any]) -> bool:
    if audit["scoreDisplayMode"] not in JUDGED:
        return False
    return audit["scoreDisplayMode"] == "error" or (audit["score"] or 0) < 1


def _nodes(details: Mapping[str, Any]) -> Iterator[str]:
    """Yield what an audit points at: an element and its fault, else an address or a text."""
    items = details.get("items")
    for item in items if isinstance(items, list) else ():
        node = item.get("node") or {}
        place = (item.get("sourceLocation") or {}).get("url")
        parts = (
            item.get("url"),
            item.get("description"),
            place,
            node.get("snippet"),
            node.get("selector") and f"({node['selector']})",
            node.get("explanation"),
        )
        if said := " ".join(" ".join(part for part in parts if part).split()):
            yield said[:LONGEST]


def _figure(audits: Mapping[str, Any], name: str) -> float:
    return float(audits.get(name, {}).get("numericValue") or 0)


def _run(script: Path, chromium: str, address: str, skipped: tuple[str, ...]) -> dict[str, Any]:
    command = ["node", str(script), address, "--output=json", "--quiet", "--locale=en"]
    command += ["--no-enable-error-reporting", "--disable-full-page-screenshot"]
    command += [f"--chrome-flags={' '.join(FLAGS)}", *(f"--skip-audits={id}" for id in skipped)]
    said, trouble = _said_by(command, {**os.environ, "CHROME_PATH": chromium})
    try:
        report: dict[str, Any] = json.loads(said)
    except ValueError:
        raise Broken(f"Lighthouse said nothing:\n{trouble[-2000:]}") from None
    return report


def _said_by(command: Sequence[str], environment: Mapping[str, str]) -> tuple[str, str]:
    """Return both streams of `command`; whatever cuts it short ends its Chromium too."""
    with subprocess.Popen(
        command,
        env=dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            return process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            raise Broken(f"Lighthouse has not ended in {PATIENCE} s") from None
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)  # it passes this on
