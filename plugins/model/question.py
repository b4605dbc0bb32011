"""Questions that people ask the movement, with answers (section «Вопрос-ответ»)."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Described, Faceted
from plugins.model.fields import LocalizedText
from plugins.model.ids import CentreId, PersonaId
from plugins.model.language import Language
from plugins.model.publication import Added


class Question(Described, Added, Faceted):
    """A question, which is its title, and its answer, which is its text.

    Shown under /questions/<slug>/ and in lists by persona and topic.
    """

    collection: ClassVar[str] = "questions"
    labels: ClassVar[dict[Language, str]] = {"ru": "Вопрос-ответ", "en": "Q&A"}
    is_paged: ClassVar[bool] = False

    order: int = Field(100, description="Place among the questions")
    personas: tuple[PersonaId, ...] = Field((), description="Who asks")
    centre: CentreId | None = Field(None, description="The resource centre that answers")
    answered_by: LocalizedText | None = Field(None, description="Which organisation answers")
    checked: PartialDate | None = Field(None, description="When the answer was last checked")

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield who asks."""
        yield from (("audience", each) for each in self.personas)
