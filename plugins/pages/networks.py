"""Nodes on a map with lines between them, and where each stands: in one pass over them.

Lengths are units of the drawing, sixteen of them a rem: CSS sets their size.
"""

from dataclasses import dataclass

CELL, TILE, THICKEST = 64, 52, 6
BEND = 0.12  # of its length: how far a line swings out, so that it passes what lies between


@dataclass(frozen=True, slots=True)
class Node:
    """A tile that leads somewhere: `short` and `count` stand on it, `title` says it all.

    A `hub` is filled. A column or row of 0 is none.
    """

    title: str
    short: str
    address: str
    count: int
    column: int = 0
    row: int = 0
    hub: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes, by their places in the network; `weight` makes it thicker."""

    start: int
    end: int
    weight: int = 1


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A node and the middle of its tile."""

    node: Node
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PlacedEdge:
    """A line from one middle to another, drawn towards a point beside it."""

    path: str
    width: int


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes on the cells of a map, and lines between them.

    Nodes without a cell, or whose cell is taken, stand in rows below the others.
    """

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...] = ()

    @property
    def tile(self) -> int:
        """The side of a tile."""
        return TILE

    @property
    def width(self) -> int:
        """The width of the drawing."""
        return CELL * max((column for column, _ in self._cells), default=0)

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return CELL * max((row for _, row in self._cells), default=0)

    @property
    def placed(self) -> tuple[PlacedNode, ...]:
        """The nodes, in their order, with their places."""
        return tuple(
            PlacedNode(node, _middle(column), _middle(row))
            for node, (column, row) in zip(self.nodes, self._cells, strict=True)
        )

    @property
    def lines(self) -> tuple[PlacedEdge, ...]:
        """The edges as lines that swing towards the middle of the drawing."""
        middles = [(_middle(column), _middle(row)) for column, row in self._cells]
        size = self.width, self.height
        found = []
        for edge in self.edges:
            (x, y), (to_x, to_y) = ends = middles[edge.start], middles[edge.end]
            by_x, by_y = _bend(*ends, *size)
            path = f"M{x} {y}Q{by_x} {by_y} {to_x} {to_y}"
            found.append(PlacedEdge(path, min(THICKEST, 1 + edge.weight)))
        return tuple(found)

    @property
    def _cells(self) -> tuple[tuple[int, int], ...]:
        """The cells of the nodes, numbered from 1, without empty columns and rows before them."""
        wanted = [(node.column, node.row) for node in self.nodes]
        first: dict[tuple[int, int], int] = {}
        for place, cell in enumerate(wanted):
            if min(cell) > 0:
                first.setdefault(cell, place)
        left = min((column for column, _ in first), default=1) - 1
        top = min((row for _, row in first), default=1) - 1
        across = max((column - left for column, _ in first), default=10)
        below = max((row - top for _, row in first), default=0)
        found, waiting = [], 0
        for place, cell in enumerate(wanted):
            if first.get(cell) == place:
                found.append((cell[0] - left, cell[1] - top))
            else:
                found.append((waiting % across + 1, below + waiting // across + 1))
                waiting += 1
        return tuple(found)


def _middle(place: int) -> int:
    return CELL * place - CELL // 2


def _bend(start: tuple[int, int], end: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """Return the point that a line is drawn towards: beside its middle, inside the drawing."""
    along, down = end[0] - start[0], end[1] - start[1]
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    inward = (width / 2 - x) * -down + (height / 2 - y) * along
    side = 2 * BEND * (1 if inward >= 0 else -1)
    x, y = x - down * side, y + along * side
    return round(min(max(x, 0), width)), round(min(max(y, 0), height))
