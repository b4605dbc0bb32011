"""Kinds and their records become the context of the page of open data."""

from collections.abc import Iterator, Sequence

import orjson

from plugins.catalogue.desks import API, ApiDesk
from plugins.model.artifact import Shared
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.news import News
from plugins.pages.api.contexts import ApiPage, KindData
from plugins.pages.api.fields import field_row
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame
from plugins.pages.shapes import Cited
from plugins.pages.view import View
from plugins.records.addresses import CHANGES, INDEX, is_published, list_path, schema_path
from plugins.records.head import TEXT_FIELD
from plugins.records.kinds import record_shape
from plugins.records.promise import PROMISE
from plugins.records.shape import At, Field
from plugins.records.titles import kind_title

CODE = "zxx"  # no language (BCP 47)
CURL = """\
curl -O {list}.csv
curl {list}.json"""
SCRIPT = """\
const response = await fetch("{list}.json");
const {{ records }} = await response.json();
for (const one of records) console.log(one.title.{language}, one.page.{language});"""
PYTHON = """\
import json
from urllib.request import urlopen

with urlopen("{list}.json") as file:
    records = json.load(file)["records"]
for one in records:
    print(one["title"]["{language}"], one["page"]["{language}"])"""


def api_page(view: View, frame: Shared[Frame], _: ApiDesk) -> ApiPage:
    """Gather what `api.html` shows."""
    gettext = view.interface.gettext
    title = gettext("Open data")
    summary = gettext(
        "All that this site knows of schools, events, materials and the rest, for programs and "
        "spreadsheets: JSON and CSV, in both languages, without registration."
    )
    crumbs = (view.home,)
    kinds = [kind for kind in view.catalogue.kinds if is_published(kind)]
    common = record_shape(Entry).fields
    return ApiPage(
        skeleton=make_skeleton(
            view, frame, make_head(view, API, title, summary, crumbs=crumbs), API, crumbs
        ),
        title=title,
        summary=summary,
        promise=PROMISE.best(view.language),
        index=view.settings.absolute(f"/{INDEX}"),
        changes=view.settings.absolute(f"/{CHANGES}"),
        licence=frame.value.licence,
        kinds=tuple(_kind(view, kind, common) for kind in kinds),
        common=tuple(field_row(each, view.interface) for each in (*common, TEXT_FIELD)),
        examples=tuple(_examples(view)),
        record=_record(view),
    )


def _kind(view: View, kind: type[Entry], common: Sequence[Field]) -> KindData:
    own = (each for each in record_shape(kind).fields if each not in common)
    return KindData(
        kind.collection,
        kind_title(kind).best(view.language),
        len(view.catalogue.of(kind)),
        f"/{list_path(kind, 'json')}",
        f"/{list_path(kind, 'csv')}",
        f"/{schema_path(kind, 'record')}",
        tuple(field_row(each, view.interface) for each in own),
    )


def _examples(view: View) -> Iterator[Cited]:
    gettext = view.interface.gettext
    list_ = view.settings.absolute(f"/{API}schools")
    for id, title, text in (
        ("curl", gettext("In the command line"), CURL),
        ("script", gettext("In a page, with JavaScript"), SCRIPT),
        ("python", gettext("In Python"), PYTHON),
    ):
        yield Cited(id, title, text.format(list=list_, language=view.language), CODE, code=True)


def _record(view: View) -> Cited | None:
    """Return the newest news item as the list has it: what is new is short and simple."""
    found = _example(view.catalogue)
    if found is None:
        return None
    record = record_shape(type(found)).write(found, At(view.catalogue, view.settings, found))
    text = orjson.dumps(record, option=orjson.OPT_INDENT_2).decode()
    return Cited("record", view.interface.gettext("A record in full"), text, CODE, code=True)


def _example(catalogue: Catalogue) -> Entry | None:
    return next((each for each in catalogue.of(News) if not each.image), None)
