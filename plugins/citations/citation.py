"""A material becomes its references, in words and for programs that keep them."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.catalogue.downloads import download_path, find_downloads
from plugins.citations.bibtex import render_bibtex
from plugins.citations.csl import render_csl
from plugins.citations.gost import full_record
from plugins.citations.gost_short import short_reference
from plugins.citations.meta import meta_pairs
from plugins.citations.plain import plain
from plugins.citations.ris import render_ris
from plugins.citations.work import read_work, site_root
from plugins.model.catalogue import Catalogue
from plugins.model.language import Language
from plugins.model.material import Material

SUFFIXES: Mapping[str, str] = {"bibtex": "bib", "ris": "ris", "csl": "json"}


@dataclass(frozen=True, slots=True)
class Citation:
    """References to a material as plain text, with ordinary spaces.

    `gost` and `gost_short` are for people (ГОСТ Р 7.0.100-2018, ГОСТ Р 7.0.5-2008); `bibtex`,
    `ris` and `csl` are whole files; `meta` are names and contents of the page's `<meta>`.
    """

    gost: str
    gost_short: str
    bibtex: str
    ris: str
    csl: str
    meta: tuple[tuple[str, str], ...]


def cite(catalogue: Catalogue, material: Material, page_url: str, language: Language) -> Citation:
    """Return the references to `material`; `page_url` is the full address of its page.

    They are in the language of the work; `language` is that of the page, which `meta` describes.
    """
    root = site_root(material, page_url)
    work, pdf = read_work(catalogue, material, root), _pdf(catalogue, material, root)
    summary = material.summary.best(language) if material.summary else ""
    return Citation(
        gost=full_record(work),
        gost_short=short_reference(work),
        bibtex=render_bibtex(work),
        ris=render_ris(work),
        csl=render_csl(work),
        meta=tuple(meta_pairs(work, pdf, material.licence, plain(summary))),
    )


def _pdf(catalogue: Catalogue, material: Material, root: str) -> str:
    """Return the full address of the PDF of `material`, empty if it has none."""
    for file in find_downloads(catalogue, material):
        if file.media_type == "application/pdf":
            return f"{root}/{download_path(material, file)}"
    return ""


def citation_paths(material: Material) -> Mapping[str, str]:
    """Return the path of each file of references, below the root and without a language."""
    folder = material.permalink()
    return {name: f"{folder}{material.name}.{suffix}" for name, suffix in SUFFIXES.items()}
