"""The quick inline pass makes what the library's own makes."""

from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions import Extension

from plugins.source.inline import QuickInline

PIECES = [
    "слово",
    " ",
    "*",
    "**",
    "_",
    "`",
    "\\",
    "[",
    "](a.md)",
    "][r]",
    "!",
    "<b>",
    "</b>",
    "&amp;",
]
PIECES += [
    "<https://x.ru>",
    "<a@b.ru>",
    "  \n",
    "\n",
    "\n\n",
    "- ",
    "> ",
    "# ",
    "| a | b |\n|---|---|\n",
]
PIECES += ["[r]: http://x.ru\n", "\x02", "\x03", "\\*", "``"]


class Quick(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        md.treeprocessors.register(QuickInline(md), "inline", 20)


STOCK = Markdown(extensions=["tables", "sane_lists"])
QUICK = Markdown(extensions=["tables", "sane_lists", Quick()])


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_same_html_as_the_library(text: str) -> None:
    assert QUICK.reset().convert(text) == STOCK.reset().convert(text)
