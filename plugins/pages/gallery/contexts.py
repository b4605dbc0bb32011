"""What the templates of the gallery `/design/` see."""

from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from plugins.pages.gallery.examples import Place
from plugins.pages.gallery.tokens import Drawing, Size, Swatch
from plugins.pages.parts import Link, Skeleton


@dataclass(frozen=True, slots=True)
class DesignPage:
    """`design.html`: what the theme is made of, and its components with their summaries."""

    template: ClassVar[str] = "design.html"

    skeleton: Skeleton
    title: str
    swatches: tuple[Swatch, ...]
    steps: tuple[Size, ...]
    spaces: tuple[Size, ...]
    sprites: tuple[tuple[str, tuple[Drawing, ...]], ...]
    components: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """A parameter in words; `default` is empty where it must be given."""

    name: str
    type: str
    default: str
    about: str


@dataclass(frozen=True, slots=True)
class ExampleView:
    """An example: where it stands alone, how it is written and the HTML that it makes."""

    slug: str
    title: str
    address: str
    fragment: str
    height: int
    written: str
    html: str


@dataclass(frozen=True, slots=True)
class MacroView:
    """A macro with its parameters and examples."""

    name: str
    summary: str
    parameters: tuple[ParameterLine, ...]
    examples: tuple[ExampleView, ...]


@dataclass(frozen=True, slots=True)
class ComponentPage:
    """`design_component.html`: a component, how it is called and its examples."""

    template: ClassVar[str] = "design_component.html"

    skeleton: Skeleton
    title: str
    macros: tuple[MacroView, ...]


@dataclass(frozen=True, slots=True)
class ExamplePage:
    """`design_example.html`: an example alone, on a page with nothing else."""

    template: ClassVar[str] = "design_example.html"

    title: str
    place: Place
    html: Markup


DesignContext = DesignPage | ComponentPage | ExamplePage
