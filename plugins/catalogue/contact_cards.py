"""Schools become the addresses of their contact cards; one that none can reach has no card."""

from plugins.model.language import Language, prefix
from plugins.model.school import School


def card_path(school: School, language: Language) -> str | None:
    """Return the path of the card of `school` in `language`: `schools/tomsk-15/contact.vcf`."""
    given = school.contacts
    reached = school.site or (given and (given.email or given.phone or given.address))
    if not reached or language not in school.languages:
        return None
    return f"{prefix(language)}{school.permalink()}contact.vcf"
