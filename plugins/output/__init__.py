"""Artifacts become the published tree. `publish.publish` is the way in."""
