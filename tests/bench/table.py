"""The figures become a table, and ratios beside their targets."""

from collections.abc import Mapping, Sequence

from tests.bench.measure import Measured

Results = dict[tuple[str, str], list[Measured]]

# Ours divided by the peer's: what we promise. Memory is that of the cold build.
TARGETS = {
    name: {"cold": 2.0, "unchanged": 0.25, "one edit": 0.35, "memory": 0.4}
    for name in ("hugo", "hugo-plain")
}
NOTE = """\
Tree: the sum over all processes at one moment, shared pages counted once; largest: one process.
All make the items' pages, lists of 10, RSS of 30 with full texts. Hugo also makes lists by year,
topic and tag with the same cards, neighbours, related items and a site map, as ours; hugo-plain
shows any three of the topic as related. Ours alone sets typography, writes JSON-LD and schemas,
and checks all references. The lists in English that ours adds to a translated kind are in none."""
MEGABYTE = 1_000_000


def show(
    medians: Mapping[tuple[str, str], Measured],
    tools: Sequence[str],
    steps: Sequence[str],
    counts: Mapping[str, int],
) -> None:
    """Print the table of `medians` and, for each peer, the ratios."""
    print(f"\n{'':22}{'wall, s':>10}{'CPU, s':>10}{'largest, MB':>13}{'tree, MB':>11}")
    for step in steps:
        for tool in tools:
            each = medians[tool, step]
            memory = f"{each.largest / MEGABYTE:13.0f}{each.tree / MEGABYTE:11.0f}"
            print(f"{step:12}{tool:10}{each.wall:10.2f}{each.cpu:10.2f}{memory}")
    print("\nHTML files: " + ", ".join(f"{tool} {counts[tool]}" for tool in tools))
    for peer in tools[1:]:
        _show_ratios(medians, tools[0], peer, steps)
    if len(tools) > 1:
        print(f"\n{NOTE}")


def _show_ratios(
    medians: Mapping[tuple[str, str], Measured], ours: str, peer: str, steps: Sequence[str]
) -> None:
    targets = TARGETS.get(peer, {})
    print(f"\n{f'{ours} / {peer}':22}{'ratio':>10}{'target':>10}")
    for step in steps:
        ratio = medians[ours, step].wall / medians[peer, step].wall
        _show_ratio(f"wall, {step}", ratio, targets.get(step))
    for step in steps:
        mine, other = medians[ours, step], medians[peer, step]
        target = targets.get("memory") if step == steps[0] else None
        _show_ratio(f"tree, {step}", mine.tree / other.tree, target)
        _show_ratio(f"largest, {step}", mine.largest / other.largest, target)


def _show_ratio(name: str, ratio: float, target: float | None) -> None:
    verdict = "" if target is None else f"{target:10.2f}  {'met' if ratio <= target else 'MISSED'}"
    print(f"{name:22}{ratio:10.2f}{verdict}")
