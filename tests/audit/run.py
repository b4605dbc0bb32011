"""The site is built and served; the Nu checker reads all, Lighthouse a page of each kind."""

import os
import sys
import tempfile
import time
from pathlib import Path

from plugins.terminal import terminal_language
from tests.audit import table, tools
from tests.audit.findings import Broken, Finding
from tests.audit.lighthouse import judge_page
from tests.audit.nu import addresses, check_with_nu
from tests.kinds import find_samples
from tests.project import serve_real_content

JUDGES = ("nu", "lighthouse")


def run_audit(only: str = "") -> int:
    """Show the site to both judges, or to `only` one; print what they say.

    Returns 0 if nothing was found, 1 if anything was, or could not be looked for, 2 if asked wrong.
    """
    if only and only not in JUDGES:
        print(f"--only: {', '.join(JUDGES)}", file=sys.stderr)
        return 2
    judges = (only,) if only else JUDGES
    try:
        tools.require(judges, terminal_language(dict(os.environ)))
        tools.install()
        found = _judge(judges)
    except (tools.Missing, Broken, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"\nfindings: {len(found)}" if found else "nothing found")
    return 1 if found else 0


def _judge(judges: tuple[str, ...]) -> list[Finding]:
    found: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        output = Path(folder).resolve() / "output"
        with serve_real_content(output.parent) as origin:
            if "nu" in judges:
                _say("Nu: every page, style sheet and drawing")
                found += check_with_nu(tools.HOME / tools.JAR, output, origin)
                print(f"Nu: {len(addresses(output))} pages")
                _show(found)
            if "lighthouse" in judges:
                found += _judge_samples(output, origin)
    return found


def _judge_samples(output: Path, origin: str) -> list[Finding]:
    """Print the table, each line when it is known; return what was found."""
    chromium = tools.chromium()
    script = tools.HOME / tools.LIGHTHOUSE
    samples = find_samples()
    found: list[Finding] = []
    print(table.head(samples), flush=True)
    for sample in samples:
        try:
            judged = judge_page(script, chromium, sample, origin, output)
        except Broken as error:  # the other pages can still be seen
            found.append(Finding("lighthouse", str(error), (sample.address,)))
            continue
        print(table.row(sample, judged, samples), flush=True)
        found += judged.findings
    _show(found)
    return found


def _show(findings: list[Finding]) -> None:
    for line in table.findings_list(findings):
        print(line, flush=True)


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)
