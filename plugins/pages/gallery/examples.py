"""A component's YAML becomes its macros with their parameters and examples.

Beside `components/<name>.html` stands `components/<name>.yaml`: what the component is for, the
parameters of its macros, and examples, which are shown, compared with goldens and read by axe.
"""

import hashlib
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints, ValidationError

from plugins.model.fields import Localized, Part, Slug
from plugins.model.language import Language
from plugins.pages.gallery.arguments import UnknownFile, localise, make_model
from plugins.source.report import render_text
from plugins.source.yaml_tree import Loc, Mark, Tree, read_yaml

Place = Literal["before", "main", "after"]
Element = Annotated[str, StringConstraints(pattern=r"^([a-z]+(\.[a-z_-]+)*)?$")]
EMPTY = "C108"  # an empty text: editors forget it, examples mean it
EXTRA = ("extra_forbidden", "unexpected_keyword_argument")


class ExampleError(Exception):
    """A component's YAML is faulty; says where."""


class Words(Part):
    """A text in both languages."""

    ru: str
    en: str


class Parameter(Part):
    """A parameter of a macro: its type, as `read_type` reads it, and its meaning."""

    type: str
    about: Words


class Example(Part):
    """One use of a macro; `inside` is HTML for its `caller()`, `fragment` ends its address."""

    title: Words
    arguments: dict[str, Any] = Field({}, alias="with")
    inside: Localized[str] | None = None
    height: int | None = None
    fragment: str = ""


class Macro(Part):
    """A macro with its examples; `around` is the element that must stand around it."""

    summary: Words
    height: int = 200
    around: Element = ""
    place: Place = "main"
    parameters: dict[str, Parameter] = {}
    examples: dict[Slug, Example] = Field(min_length=1)


class Sheet(Macro):
    """The whole file: the macro that is called as the component (or `macro`), and further ones."""

    macro: str = ""
    also: dict[str, Macro] = {}


@dataclass(frozen=True)
class Use:
    """An example and where it belongs; `place` is where it stands in the YAML."""

    macro_name: str
    macro: Macro
    slug: str
    example: Example
    place: Loc


@dataclass(frozen=True)
class Component:
    """A component as its YAML at `path` says it; `tree` knows the places of values."""

    name: str
    path: str
    text: str
    sheet: Sheet
    tree: Tree

    @property
    def slug(self) -> str:
        """Its name in addresses."""
        return self.name.replace("_", "-")

    @property
    def template(self) -> str:
        """The template that holds its macros."""
        return f"components/{self.name}.html"

    @cached_property
    def digest(self) -> str:
        """The digest of its YAML."""
        return hashlib.blake2b(self.text.encode(), digest_size=16).hexdigest()

    @cached_property
    def macros(self) -> Mapping[str, tuple[Loc, Macro]]:
        """Its macros by name, each with its place in the YAML."""
        also = {name: (("also", name), each) for name, each in self.sheet.also.items()}
        return {self.sheet.macro or self.name: ((), self.sheet), **also}

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """The examples of all its macros."""
        return tuple(
            Use(name, macro, slug, example, (*place, "examples", slug))
            for name, (place, macro) in self.macros.items()
            for slug, example in macro.examples.items()
        )

    def arguments(self, use: Use, language: Language, static: Mapping[str, str]) -> dict[str, Any]:
        """Return the arguments of `use` in `language`, of the types of the parameters.

        `static` gives the published names of static files. Raises ExampleError.
        """
        place: Loc = (*use.place, "with")
        try:
            given = localise(use.example.arguments, language, static)
            values = self._models[use.macro_name].model_validate(given)
        except ValidationError as error:
            raise self.fault(error, place) from None
        except UnknownFile as error:
            raise self.error(place, str(error)) from None
        return {name: getattr(values, name) for name in values.model_fields_set}

    @cached_property
    def _models(self) -> Mapping[str, type[BaseModel]]:
        models = {}
        for name, (place, macro) in self.macros.items():
            types = {parameter: each.type for parameter, each in macro.parameters.items()}
            try:
                models[name] = make_model(name, types)
            except ValueError as error:
                raise self.error((*place, "parameters"), str(error)) from None
        return models

    def written(self, use: Use) -> str:
        """Return the lines of the YAML that say `use`."""
        first = self.tree.keys[use.place].line
        others = (loc for loc in self.tree.keys if loc[: len(use.place)] != use.place)
        after = [self.tree.keys[loc].line for loc in others if self.tree.keys[loc].line > first]
        lines = self.text.splitlines()[first - 1 : min(after) - 1 if after else None]
        return textwrap.dedent("\n".join(lines)).strip()

    def error(self, place: Loc, message: str, *, key: bool = False) -> ExampleError:
        """Return the error that says `message` of the value (or the key) at `place`."""
        return _error(self.path, self.tree, place, message, key=key)

    def fault(self, error: ValidationError, place: Loc) -> ExampleError:
        """Return the error that says what pydantic found in the values at `place`."""
        return _fault(self.path, self.tree, error, place)


def read_components(templates: Path) -> tuple[Component, ...]:
    """Read every YAML below `templates`/components, by name. Raises ExampleError."""
    return tuple(read_component(path) for path in sorted((templates / "components").glob("*.yaml")))


def read_component(path: Path) -> Component:
    """Read the YAML of a component. Raises ExampleError."""
    name, text = f"components/{path.name}", path.read_text(encoding="utf-8")
    tree = read_yaml(name, text)
    faults = [fault for fault in tree.faults if fault.code != EMPTY]
    if faults:
        raise ExampleError(render_text(faults, "en"))
    try:
        sheet = Sheet.model_validate(tree.values)
    except ValidationError as error:
        raise _fault(name, tree, error) from None
    component = Component(path.stem, name, text, sheet, tree)
    seen: set[str] = set()
    for use in component.uses:
        if use.slug in seen:
            raise component.error(use.place, f"two examples are called {use.slug}", key=True)
        seen.add(use.slug)
    return component


def _fault(path: str, tree: Tree, error: ValidationError, place: Loc = ()) -> ExampleError:
    # A field that is not known first: it tells what one that is missing was meant to be.
    first = min(error.errors(include_url=False), key=lambda each: each["type"] not in EXTRA)
    loc = (*place, *first["loc"])
    return _error(path, tree, loc, first["msg"], key=first["type"] in EXTRA)


def _error(path: str, tree: Tree, place: Loc, message: str, *, key: bool = False) -> ExampleError:
    what = ".".join(str(part) for part in place)
    if key and place in tree.keys:
        mark = tree.keys[place]
    else:
        near = place
        while near and near not in tree.marks:
            near = near[:-1]
        mark = tree.marks.get(near, Mark(1, 1))
    return ExampleError(f"{path}:{mark.line}:{mark.column}: {what}: {message}")
