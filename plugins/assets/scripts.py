"""Scripts as they are written become scripts as they are sent: no comments, no indentation."""


def squeeze(text: str) -> str:
    """Return `text` without empty lines, indentation and lines that are a comment only.

    Line breaks stay, so that no statement changes; a template literal must keep to one line.
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
