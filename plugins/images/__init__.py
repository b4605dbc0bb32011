"""Images beside entries become published images."""
