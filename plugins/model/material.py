"""Materials of the library: books, articles, reports, leaflets, pages of others."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Connected, Described, Faceted, Located
from plugins.model.fields import (
    FileName,
    Flag,
    Isbn,
    LocalDate,
    LocalizedText,
    LocalizedTexts,
    Text,
    WebUrl,
)
from plugins.model.ids import MaterialId, PersonaId
from plugins.model.language import Language
from plugins.model.publication import Added
from plugins.model.school import COMPONENTS, Component
from plugins.model.training import STAGES, Stage

MaterialType = Literal[
    "book", "brochure", "almanac", "manual", "series", "article", "press", "interview", "standard",
    "case-studies", "document", "report", "programme", "project", "presentation", "promo", "video",
    "newsletter", "web",
]  # fmt: skip
WorkLanguage = Literal["ru", "en", "de", "fr", "es", "pl", "uk", "be", "kk"]
LicenceName = Literal["cc-by", "cc-by-sa", "cc-by-nc", "cc-by-nc-sa", "cc-by-nd", "cc0"]
TYPES: Mapping[str, LocalizedText] = {
    "book": LocalizedText(ru="Книги", en="Books"),
    "brochure": LocalizedText(ru="Брошюры", en="Brochures"),
    "almanac": LocalizedText(ru="Альманахи и сборники", en="Almanacs and collections"),
    "manual": LocalizedText(ru="Методические пособия", en="Manuals"),
    "series": LocalizedText(ru="Серии", en="Series"),
    "article": LocalizedText(ru="Статьи", en="Articles"),
    "press": LocalizedText(ru="Пресса", en="Press"),
    "interview": LocalizedText(ru="Интервью", en="Interviews"),
    "standard": LocalizedText(ru="Стандарты", en="Standards"),
    "case-studies": LocalizedText(ru="Сборники случаев", en="Case studies"),
    "document": LocalizedText(ru="Документы сети", en="Documents of the network"),
    "report": LocalizedText(ru="Отчёты", en="Reports"),
    "programme": LocalizedText(ru="Программы развития школ", en="School programmes"),
    "project": LocalizedText(ru="Описания проектов", en="Project descriptions"),
    "presentation": LocalizedText(ru="Презентации", en="Presentations"),
    "promo": LocalizedText(ru="Листовки и плакаты", en="Leaflets and posters"),
    "video": LocalizedText(ru="Видео", en="Video"),
    "newsletter": LocalizedText(ru="Бюллетени", en="Newsletters"),
    "web": LocalizedText(ru="Страницы и сайты", en="Web pages and sites"),
}
WORK_LANGUAGES: Mapping[str, LocalizedText] = {
    "ru": LocalizedText(ru="На русском", en="In Russian"),
    "en": LocalizedText(ru="На английском", en="In English"),
    "de": LocalizedText(ru="На немецком", en="In German"),
    "fr": LocalizedText(ru="На французском", en="In French"),
    "es": LocalizedText(ru="На испанском", en="In Spanish"),
    "pl": LocalizedText(ru="На польском", en="In Polish"),
    "uk": LocalizedText(ru="На украинском", en="In Ukrainian"),
    "be": LocalizedText(ru="На белорусском", en="In Belarusian"),
    "kk": LocalizedText(ru="На казахском", en="In Kazakh"),
}


class Material(Described, Added, Located, Connected, Faceted):
    """A material; shown under /library/<slug>/ with its files, references and uses.

    `title` is in the languages of the site: of a work in another language, a translation.
    """

    collection: ClassVar[str] = "library"
    labels: ClassVar[dict[Language, str]] = {"ru": "Библиотека", "en": "Library"}
    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {
        "type": TYPES,
        "component": COMPONENTS,
        "stage": STAGES,
        "language": WORK_LANGUAGES,
    }
    facet_collections: ClassVar[Mapping[str, str]] = {"series": "library"}

    type: MaterialType = Field(description="What it is")
    authors: LocalizedTexts | None = Field(
        None,
        description="Authors, a line each: family name, then initials or names",
        examples=[{"ru": ["Иванова А. Б."], "en": ["Ivanova A. B."]}],
    )
    organisations: LocalizedTexts | None = Field(
        None, description="Organisations that answer for it, a line each"
    )
    original_title: Text | None = Field(
        None, description="Title as it stands on the work, if it is neither of the titles here"
    )
    descriptive: Flag = Field(False, description="yes: the title only describes it")
    written_in: tuple[WorkLanguage, ...] = Field(
        ("ru",), min_length=1, description="Languages it is written in, the main one first"
    )
    date: PartialDate | None = Field(None, description="When it came out", examples=["2009"])
    date_estimated: Flag = Field(False, description="yes: the date is an estimate")
    series: MaterialId | None = Field(None, description="The series it belongs to")
    number: Text | None = Field(None, description="Its number in the series")
    journal: LocalizedText | None = Field(None, description="Journal or paper it is printed in")
    volume: Text | None = Field(None, description="Volume of the journal")
    issue: Text | None = Field(None, description="Issue of the journal")
    page_range: Text | None = Field(None, description="Pages in the journal", examples=["12–24"])
    pages: int | None = Field(None, ge=1, le=100_000, description="How many pages it has")
    edition: LocalizedText | None = Field(None, description="Edition, in words")
    publisher: LocalizedText | None = Field(None, description="Publisher")
    place: LocalizedText | None = Field(None, description="Town of the publisher")
    isbn: Isbn | None = Field(None, description="ISBN, with or without hyphens")
    url: WebUrl | None = Field(None, description="Where it can be read")
    archived: WebUrl | None = Field(None, description="A copy in a web archive")
    accessed: LocalDate | None = Field(None, description="When the address was last seen to work")
    files: tuple[FileName, ...] = Field(
        (), description="Files beside this one: .pdf, .epub, .docx, one of each"
    )
    licence: LicenceName | None = Field(None, description="Licence, if it has one")
    audience: tuple[PersonaId, ...] = Field((), description="Whom it is for")
    components: tuple[Component, ...] = Field((), description="Parts of the model it is about")
    stages: tuple[Stage, ...] = Field((), description="For beginners, for the experienced")
    replaces: MaterialId | None = Field(None, description="The older edition that it replaces")
    note: LocalizedText | None = Field(None, description="What is uncertain")

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield year, type, series, audience, experience, parts of the model, languages."""
        if self.date:
            yield "year", f"{self.date.year:04}"
        yield "type", self.type
        if self.series:
            yield "series", self.series
        yield from (("audience", each) for each in self.audience)
        yield from (("stage", each) for each in self.stages)
        yield from (("component", each) for each in self.components)
        yield from (("language", each) for each in self.written_in)
