"""Who works with whom becomes the context of its page: a drawing of regions, and lists."""

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.pages.community.governance_contexts import NetworkPage
from plugins.pages.community.network_map import draw_network
from plugins.pages.community.network_ties import find_tie_lists
from plugins.pages.community.section import section_base, section_skeleton
from plugins.pages.parts import Frame
from plugins.pages.view import View


def network_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> NetworkPage:
    """Gather what `network.html` shows; however large the network is, the page stays bounded."""
    gettext = view.interface.gettext
    title = gettext("Who works with whom")
    summary = gettext("Which centre helps which schools, who tutors whom, who leads projects.")
    base = section_base(view, desk, title, summary)
    graph, hidden = draw_network(view)
    return NetworkPage(
        skeleton=section_skeleton(view, frame, desk, base),
        base=base,
        graph=graph,
        lists=tuple(find_tie_lists(view)),
        hidden=hidden,
    )
