"""A training becomes schema.org's Course."""

from collections.abc import Iterable
from typing import Any

from plugins.model.catalogue import address
from plugins.model.event import Event
from plugins.model.resource_centre import ResourceCentre
from plugins.model.training import Training
from plugins.pages.education.training_words import audience_links
from plugins.pages.head import organisation
from plugins.pages.parts import Frame
from plugins.pages.view import View

MODES = {"onsite": "onsite", "online": "online", "hybrid": "blended"}


def course_data(
    view: View,
    frame: Frame,
    training: Training,
    centres: Iterable[ResourceCentre],
    runs: Iterable[Event],
) -> dict[str, Any]:
    """Return the Course of `training`, held by `centres`, with its `runs`; dates are local."""
    title = training.title.best(view.language)
    before = (view.catalogue.get(Training.collection, id) for id in training.prerequisites)
    data: dict[str, Any] = {
        "@type": "Course",
        "name": title,
        "description": training.summary.best(view.language) if training.summary else title,
        "url": view.settings.absolute(address(training, view.language)),
        "inLanguage": "ru",
        "provider": [_provider(view, each) for each in centres]
        or organisation(view, frame.organisation, frame.title),
        "audience": [
            {"@type": "EducationalAudience", "educationalRole": each.title}
            for each in audience_links(view, training)
        ],
        "coursePrerequisites": [
            view.settings.absolute(address(each, view.language)) for each in before if each
        ],
        "timeRequired": f"P{training.days}D" if training.days else None,
        "hasCourseInstance": [_run(view, each) for each in runs],
    }
    return {name: value for name, value in data.items() if value}


def _provider(view: View, centre: ResourceCentre) -> dict[str, Any]:
    url = view.settings.absolute(address(centre, view.language))
    return {"@type": "Organization", "name": centre.title.best(view.language), "url": url}


def _run(view: View, event: Event) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@type": "CourseInstance",
        "name": event.title.best(view.language),
        "url": view.settings.absolute(address(event, view.language)),
        "startDate": str(event.date),
        "courseMode": MODES.get(event.mode or ""),
        "location": event.place.best(view.language) if event.place else None,
    }
    return {name: value for name, value in data.items() if value}
