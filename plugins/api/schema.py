"""Kinds of content become their JSON Schemas: what a file of the kind may hold."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from plugins.model.entry import Entry
from plugins.model.fields import Localized
from plugins.model.language import ORIGINAL


class EditorsSchema(GenerateJsonSchema):
    """Says what an editor may write: a bare value, too, where there is one for each language."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        """Return the schema of a class."""
        made = super().model_schema(schema)
        if issubclass(schema["cls"], Localized):
            return {"anyOf": [made["properties"][ORIGINAL], made]}
        return made


def schema_of(kind: type[Entry], address: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12), at `address`, of the values that an editor writes."""
    schema = kind.model_json_schema(by_alias=True, schema_generator=EditorsSchema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": address, **schema}
