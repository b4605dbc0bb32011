"""Numbers of an event as sources give them: schools, regions, people; «130+» is «more than 130»."""

import re
from typing import Any, NamedTuple

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from plugins.model.fields import Part

PATTERN = re.compile(r"(\d{1,7})(\+?)", re.ASCII)


class Count(NamedTuple):
    """A number; `over` if the source says «more than»."""

    value: int
    over: bool = False

    def __str__(self) -> str:
        """Return it as editors write it."""
        return f"{self.value}{'+' * self.over}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validate, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "pattern": rf"^{PATTERN.pattern}$"}


def _validate(value: object) -> Count:
    if isinstance(value, Count):
        return value
    match = PATTERN.fullmatch(str(value))
    if match is None:
        raise PydanticCustomError("count", "not a number")
    return Count(int(match[1]), bool(match[2]))


class Counts(Part):
    """How many took part, as far as it is known."""

    schools: Count | None = Field(None, description="Schools", examples=["78", "130+"])
    regions: Count | None = Field(None, description="Regions of Russia")
    countries: Count | None = Field(None, description="Countries")
    people: Count | None = Field(None, description="People")
    organisations: Count | None = Field(None, description="Organisations")
    classes: Count | None = Field(None, description="School classes")
    applications: Count | None = Field(None, description="Applications")
