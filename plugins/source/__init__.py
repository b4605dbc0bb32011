"""Text becomes typed entries; every fault keeps its place. `load.load` is the way in."""
