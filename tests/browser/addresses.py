"""Which pages of the real content are looked at: a sample of each kind, and a few by name."""

from plugins.model.language import LANGUAGES, Language
from tests.kinds import Sample, find_samples, find_variants

__all__ = [
    "EACH_KIND",
    "LANGUAGES",
    "LIST_PAGES",
    "RUSSIAN",
    "SAMPLES",
    "SITE_NAMES",
    "UNTRANSLATED",
    "VARIANTS",
    "WITH_TABLES",
    "Language",
    "Sample",
    "in_language",
]

SITE_NAMES: dict[Language, str] = {"ru": "Общественно-активные школы", "en": "Community schools"}
SAMPLES = find_samples()
# The examples of the gallery's components are looked at one by one elsewhere.
VARIANTS = tuple(page for page in find_variants() if not page.kind.startswith("design"))
# Of each kind one sample, its language another from kind to kind: for what asks no language.
EACH_KIND = tuple(sample for place, sample in enumerate(SAMPLES) if place % 2 == place // 2 % 2)
RUSSIAN = tuple(sample for sample in SAMPLES if sample.language == "ru")

UNTRANSLATED = "/news/2014/perm-3/"
WITH_TABLES = (
    "/about/levels/",
    "/community/network-events/",
    "/community/numbers/",
    "/regions/ru-tom/",
)
LIST_PAGES = 6


def in_language(russian: str, language: Language) -> str:
    """Return the address of the translation of the page at `russian`."""
    return russian if language == "ru" else f"/en{russian}"
