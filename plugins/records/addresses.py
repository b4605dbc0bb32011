"""Kinds and entries become the addresses of their records, lists, tables and schemas."""

from functools import lru_cache
from typing import Literal
from urllib.parse import quote

from plugins.catalogue.desks import API
from plugins.model.entry import Entry
from plugins.model.settings import SiteSettings
from plugins.model.site import Site

INDEX = f"{API}index.json"
CHANGES = f"{API}changes.json"
# What a schema is of: a record, the list of a kind, what editors write of a kind.
Of = Literal["record", "list", "written"]
SUFFIXES: dict[Of, str] = {"record": ".record", "list": ".list", "written": ""}


def is_published(kind: type[Entry]) -> bool:
    """Tell whether entries of `kind` have records: what stands on every page is no entry."""
    return kind is not Site


def list_path(kind: type[Entry], suffix: Literal["json", "csv"]) -> str:
    """Return the path of the list of `kind`: `api/v1/news.json`."""
    return f"{API}{kind.collection}.{suffix}"


def record_path(collection: str, id: str) -> str:
    """Return the path of the record of an entry: `api/v1/news/2008/seminar.json`."""
    return f"{API}{collection}/{id}.json"


def schema_path(kind: type[Entry], of: Of) -> str:
    """Return the path of a schema: `api/v1/news.record.schema.json`."""
    return f"{API}{kind.collection}{SUFFIXES[of]}.schema.json"


def document_schema_path(path: str) -> str:
    """Return the path of the schema of a file that there is once: `api/v1/index.schema.json`."""
    return f"{path.removesuffix('.json')}.schema.json"


def record_address(collection: str, id: str, settings: SiteSettings) -> str:
    """Return the full address of the record of an entry."""
    return f"{settings.url}{_quoted(collection, id)}"


def schema_address(kind: type[Entry], of: Of, settings: SiteSettings) -> str:
    """Return the full address of a schema."""
    return settings.absolute(f"/{schema_path(kind, of)}")


@lru_cache(maxsize=20_000)
def _quoted(collection: str, id: str) -> str:
    return f"/{quote(record_path(collection, id))}"
