"""The words of ГОСТ: in Russian, and in English for works in Latin script."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.model.language import Language
from plugins.model.material import MaterialType


@dataclass(frozen=True, slots=True)
class Words:
    """Terms that stand in a record, in one language."""

    pages: str
    page: str
    issue: str
    volume: str
    volume_in_full: str
    number: str
    text: str
    moving: str
    electronic: str
    direct: str
    no_place: str
    no_publisher: str
    no_year: str
    others: str
    seen: str


WORDS: Mapping[Language, Words] = {
    "ru": Words(
        pages="с.",
        page="С.",
        issue="№",
        volume="Т.",
        volume_in_full="Том",
        number="вып.",
        text="Текст",
        moving="Изображение (движущееся ; двухмерное) : электронное",
        electronic="электронный",
        direct="непосредственный",
        no_place="Б. м.",
        no_publisher="б. и.",
        no_year="б. г.",
        others="и др.",
        seen="дата обращения",
    ),
    "en": Words(
        pages="p.",
        page="P.",
        issue="No.",
        volume="Vol.",
        volume_in_full="Volume",
        number="no.",
        text="Text",
        moving="Image (moving ; two-dimensional) : electronic",
        electronic="electronic",
        direct="direct",
        no_place="S. l.",
        no_publisher="s. n.",
        no_year="s. a.",
        others="et al.",
        seen="accessed",
    ),
}
# What a work is, said where its title does not: the beginning of the word, the word.
GENRES: Mapping[tuple[MaterialType, Language], tuple[str, str]] = {
    ("manual", "ru"): ("пособи", "методическое пособие"),
    ("manual", "en"): ("manual", "manual"),
    ("interview", "ru"): ("интервью", "интервью"),
    ("interview", "en"): ("interview", "interview"),
    ("report", "ru"): ("отчёт", "отчёт"),
    ("report", "en"): ("report", "report"),
    ("presentation", "ru"): ("презентаци", "презентация"),
    ("presentation", "en"): ("presentation", "presentation"),
    ("newsletter", "ru"): ("бюллетень", "бюллетень"),
    ("newsletter", "en"): ("newsletter", "newsletter"),
}
# Towns that references shorten (ГОСТ Р 7.0.12-2011, ГОСТ 7.12-93).
SHORT_PLACES: Mapping[str, str] = {
    "Москва": "М.",
    "Санкт-Петербург": "СПб.",
    "Ленинград": "Л.",
    "Нижний Новгород": "Н. Новгород",
    "Ростов-на-Дону": "Ростов н/Д",
}
