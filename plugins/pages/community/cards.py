"""A school becomes its card in lists."""

from collections.abc import Iterable

from plugins.model.catalogue import address
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.community.names import place_beside
from plugins.pages.shapes import SchoolCard
from plugins.pages.view import View


def school_card(view: View, school: School) -> SchoolCard:
    """Return the card of `school`; it is made once, as it stands in many lists."""
    return view.once(_make, school, school.key)


def school_cards(view: View, schools: Iterable[School]) -> tuple[SchoolCard, ...]:
    """Return the cards of `schools`."""
    return tuple(school_card(view, each) for each in schools)


def _make(view: View, school: School) -> SchoolCard:
    language = view.language
    name = school.short or school.title
    locality = place_beside(view, name, school.locality)
    parts = [locality] if locality else []
    regions = (view.catalogue.get(Region.collection, id) for id in school.regions)
    parts += [each.title for each in regions if each]
    unsure = school.certainty == "low"
    return SchoolCard(
        title=name.best(language),
        address=address(school, language),
        place=", ".join(each.best(language) for each in parts),
        level="model" if school.model else school.level or "",
        strands=school.components,
        summary=school.summary.best(language) if school.summary else "",
        note=view.interface.gettext("Its link with the movement is not confirmed.")
        if unsure
        else "",
        language=view.foreign(name),
        summary_language=view.foreign(school.summary),
    )
