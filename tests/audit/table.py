"""Scores and findings become text."""

from collections.abc import Iterator, Sequence

from tests.audit.findings import Finding
from tests.audit.lighthouse import CATEGORIES, Judged
from tests.kinds import Sample

SHOWN = 3  # places of one finding
HEADS = ("speed", "access", "practice", "SEO")


def head(samples: Sequence[Sample]) -> str:
    """Return the head of the table of `samples`."""
    scores = "".join(f"{title:>10}" for title in HEADS)
    figures = f"{'LCP, ms':>10}{'CLS':>8}{'TBT, ms':>10}{'bytes':>9}{'tries':>7}"
    return f"{'kind':{_width(samples)}}  lang{scores}{figures}"


def row(sample: Sample, judged: Judged, samples: Sequence[Sample]) -> str:
    """Return the line of `sample` in the table of `samples`."""
    scores = "".join(f"{judged.scores[name]:10}" for name in CATEGORIES)
    figures = f"{judged.paint:10.0f}{judged.shift:8.3f}{judged.blocking:10.0f}{judged.weight:9}"
    start = f"{sample.kind:{_width(samples)}}  {sample.language:4}"
    return f"{start}{scores}{figures}{judged.tries:7}"


def _width(samples: Sequence[Sample]) -> int:
    return max(4, *(len(sample.kind) for sample in samples))


def findings_list(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the lines of the findings, the first places of each, and how many there are."""
    for finding in findings:
        yield f"\n{finding.judge}: {finding.what}"
        yield from (f"    {place}" for place in finding.places[:SHOWN])
        if len(finding.places) > SHOWN:
            yield f"    … {len(finding.places)} places"
