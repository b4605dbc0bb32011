"""Kinds of content become their JSON Schemas: what a file of the kind may hold."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import orjson
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.entry import Entry
from plugins.model.fields import Localized
from plugins.model.language import ORIGINAL
from plugins.model.settings import SiteSettings


class EditorsSchema(GenerateJsonSchema):
    """Says what an editor may write: a bare value, too, where there is one for each language."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        """Return the schema of a class."""
        made = super().model_schema(schema)
        if issubclass(schema["cls"], Localized):
            return {"anyOf": [made["properties"][ORIGINAL], made]}
        return made


def site_schemas(kinds: Sequence[type[Entry]], settings: SiteSettings) -> Iterator[Artifact]:
    """Yield `api/v1/<collection>.schema.json` for every kind."""
    for kind in kinds:
        address = settings.absolute(f"/api/v1/{kind.collection}.schema.json")
        data = orjson.dumps(
            schema_of(kind, address), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
        )
        path = f"api/v1/{kind.collection}.schema.json"
        yield Artifact(path, partial(_recipe, data))


def _recipe(data: bytes) -> Recipe:
    return Recipe(fingerprint(data.decode()), lambda: data)


def schema_of(kind: type[Entry], address: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the values that an editor writes."""
    schema = kind.model_json_schema(by_alias=True, schema_generator=EditorsSchema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": address, **schema}
