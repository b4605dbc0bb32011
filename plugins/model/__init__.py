"""What the entries of the site are: frozen classes, no input or output.

`CONTENT_TYPES` is the one register: a kind of content is one class and one line here, and one
template; loading, lists, feeds, schema, sitemap and tests follow from it.
"""

from plugins.model.album import Album
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.model.history import Figure, Milestone
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.newsletter import Newsletter
from plugins.model.page import Page
from plugins.model.partner import Partner
from plugins.model.persona import Persona
from plugins.model.project import Project
from plugins.model.question import Question
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.site import Site
from plugins.model.standard import Standard
from plugins.model.term import Term
from plugins.model.training import Training
from plugins.model.vocabulary import Region, Source, Topic

CONTENT_TYPES: tuple[type[Entry], ...] = (
    Page,
    News,
    Event,
    NetworkEvent,
    School,
    ResourceCentre,
    Training,
    Project,
    Partner,
    Question,
    Material,
    Newsletter,
    Album,
    GovernanceBody,
    ExpertTeam,
    Persona,
    Milestone,
    Figure,
    Term,
    Standard,
    Topic,
    Region,
    Source,
    Site,
)
