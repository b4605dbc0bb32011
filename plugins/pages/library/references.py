"""References to a material become blocks to copy and to download."""

from collections.abc import Mapping

from plugins.citations.citation import Citation, citation_paths
from plugins.model.material import Material
from plugins.pages.shapes import Cited
from plugins.pages.view import View

GOST, GOST_SHORT = "7.0.100-2018", "7.0.5-2008"


def list_cited(view: View, material: Material, citation: Citation) -> tuple[Cited, ...]:
    """Return the references by the Russian standards, then those for programs."""
    gettext = view.interface.gettext
    language = "ru" if view.language != "ru" else ""
    files = citation_paths(material)
    return (
        Cited(
            "gost",
            gettext("Bibliographic record, GOST R %(number)s") % {"number": GOST},
            citation.gost,
            language,
        ),
        Cited(
            "gost-short",
            gettext("Short reference, GOST R %(number)s") % {"number": GOST_SHORT},
            citation.gost_short,
            language,
        ),
        _code("bibtex", "BibTeX", citation.bibtex, files),
        _code("ris", "RIS", citation.ris, files),
        _code("csl", "CSL-JSON", citation.csl, files),
    )


def _code(id: str, title: str, text: str, files: Mapping[str, str]) -> Cited:
    path = files[id]
    return Cited(
        id,
        title,
        text.strip().replace("\r\n", "\n"),
        address=f"/{path}",
        format=f".{path.rpartition('.')[2]}",
        code=True,
    )
