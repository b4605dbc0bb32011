"""Partners become the contexts of their lists: by role, funders first."""

from itertools import groupby

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.partner import ROLES, Partner
from plugins.pages.contexts import Context
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.projects.contexts import PartnerGroup, PartnerItem, PartnerListPage
from plugins.pages.projects.countries import country_name
from plugins.pages.projects.project_list import page_slice
from plugins.pages.view import View

PLACES = {role: place for place, role in enumerate(ROLES)}


def partner_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows."""
    base = list_page(view, frame, listing, number, languages)
    partners = [each for each in listing.entries if isinstance(each, Partner)]
    by_role = listing.facet is None or listing.facet.name != "role"
    if by_role:
        partners.sort(key=lambda each: PLACES[main_role(each)])
    shown = partners[page_slice(view, listing, number)]
    return PartnerListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        groups=tuple(
            PartnerGroup(
                ROLES[role].best(view.language) if role else "",
                tuple(partner_item(view, each) for each in found),
            )
            for role, found in groupby(shown, key=main_role if by_role else lambda _: "")
        ),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
    )


def main_role(partner: Partner) -> str:
    """Return the role that `partner` is listed by: the first of its roles in the order of all."""
    return min(partner.roles, key=PLACES.__getitem__)


def partner_item(view: View, partner: Partner) -> PartnerItem:
    """Return `partner` as lists show it."""
    language, main = view.language, main_role(partner)
    return PartnerItem(
        view.link(partner),
        country_name(partner.country, language) if partner.country else "",
        tuple(ROLES[each].best(language) for each in partner.roles if each != main),
        partner.summary.best(language) if partner.summary else "",
        view.foreign(partner.summary),
    )
