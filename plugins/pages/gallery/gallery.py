"""The theme becomes the gallery `/design/`: its tokens, its drawings, every component's examples.

Nothing links to it and no list names it. Each example is also a bare page, which the component's
page shows in frames: in every width, and in every scheme by the end of the address (`#dark`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from plugins.model.artifact import Artifact, Recipe, Shared, fingerprint
from plugins.model.language import prefix
from plugins.pages.environment import Templates
from plugins.pages.frame import make_skeleton
from plugins.pages.gallery.contexts import (
    ComponentPage,
    DesignContext,
    DesignPage,
    ExamplePage,
    ExampleView,
    MacroView,
    ParameterLine,
)
from plugins.pages.gallery.examples import Component, Macro, Use, Words
from plugins.pages.gallery.macros import Signature, render_use, signatures
from plugins.pages.gallery.tokens import read_drawings, read_sizes, read_swatches
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link, Skeleton
from plugins.pages.view import View

PATH = "design/"
SPRITES = ("img/icons.svg", "img/scenes.svg")


@dataclass(frozen=True, slots=True)
class Gallery:
    """The gallery in one language."""

    view: View
    frame: Shared[Frame]
    templates: Templates
    components: tuple[Component, ...]

    def pages(self) -> Iterator[tuple[str, DesignPage | ComponentPage]]:
        """Yield the pages in the site's skeleton by their paths. Raises ExampleError."""
        yield PATH, self._index()
        for component in self.components:
            yield _path(component), self._component(component)

    def artifacts(self, seal: str) -> Iterator[Artifact]:
        """Yield every file; `seal` stands for code, strings and static names."""
        yield self._artifact(PATH, DesignPage.template, self._index, lambda: (seal, self._index()))
        for component in self.components:
            yield self._artifact(
                _path(component),
                ComponentPage.template,
                partial(self._component, component),
                partial(self._depends, seal, component),
            )
            for use in component.uses:
                yield self._artifact(
                    f"{_path(component)}{use.slug}/",
                    ExamplePage.template,
                    partial(self._example, component, use),
                    partial(self._depends, seal, component, use),
                )

    def _artifact(
        self,
        path: str,
        template: str,
        context: Callable[[], DesignContext],
        depends: Callable[[], tuple[object, ...]],
    ) -> Artifact:
        def recipe() -> Recipe:
            print_ = fingerprint(template, self.templates.fingerprint(template), *depends())
            return Recipe(print_, lambda: self.templates.render(template, context()))

        return Artifact(f"{prefix(self.view.language)}{path}index.html", recipe)

    def _depends(
        self, seal: str, component: Component, use: Use | None = None
    ) -> tuple[object, ...]:
        """Return what the pages of `component` depend on, without making its examples."""
        sources = (seal, component.digest, self.templates.fingerprint(component.template))
        return (*sources, use.slug) if use else (*sources, self._component_skeleton(component))

    def _index(self) -> DesignPage:
        static = self.templates.root.parent / "static"
        css = (static / "css/tokens.css").read_text(encoding="utf-8")
        sprites = ((name, (static / name).read_text(encoding="utf-8")) for name in SPRITES)
        title = self.view.interface.gettext("Design")
        told = self.view.interface.gettext(
            "What the site is built of: colours, sizes, drawings and components, each with its "
            "examples."
        )
        return DesignPage(
            skeleton=self._skeleton(PATH, title, told, (self.view.home,)),
            title=title,
            swatches=read_swatches(css),
            steps=read_sizes(css, "step"),
            spaces=read_sizes(css, "space"),
            sprites=tuple((name, read_drawings(text)) for name, text in sprites),
            components=tuple(
                (Link(each.name, self.view.root(_path(each))), self._words(each.sheet.summary))
                for each in self.components
            ),
        )

    def _component(self, component: Component) -> ComponentPage:
        taken = signatures(self.templates, component)
        return ComponentPage(
            skeleton=self._component_skeleton(component),
            title=component.name,
            macros=tuple(
                self._macro(component, name, macro, taken[name])
                for name, (_, macro) in component.macros.items()
            ),
        )

    def _macro(
        self, component: Component, name: str, macro: Macro, signature: Signature
    ) -> MacroView:
        parameters = tuple(
            ParameterLine(each, known.type, signature[each], self._words(known.about))
            for each, known in macro.parameters.items()
        )
        examples = tuple(
            ExampleView(
                use.slug,
                self._words(use.example.title),
                self.view.root(f"{_path(component)}{use.slug}/"),
                use.example.fragment,
                use.example.height or macro.height,
                component.written(use),
                str(render_use(self.templates, component, use)).strip(),
            )
            for use in component.uses
            if use.macro_name == name
        )
        return MacroView(name, self._words(macro.summary), parameters, examples)

    def _example(self, component: Component, use: Use) -> ExamplePage:
        title = f"{component.name}: {self._words(use.example.title)}"
        return ExamplePage(title, use.macro.place, render_use(self.templates, component, use))

    def _component_skeleton(self, component: Component) -> Skeleton:
        gallery = Link(self.view.interface.gettext("Design"), self.view.root(PATH))
        crumbs = (self.view.home, gallery)
        told = self._words(component.sheet.summary)
        return self._skeleton(_path(component), component.name, told, crumbs)

    def _skeleton(self, path: str, title: str, told: str, crumbs: tuple[Link, ...]) -> Skeleton:
        # For those who make the site: search engines and readers have no need of it.
        head = make_head(self.view, path, title, told, languages=(), indexed=False)
        return make_skeleton(self.view, self.frame, head, path, crumbs)

    def _words(self, words: Words) -> str:
        return words.ru if self.view.language == "ru" else words.en


def _path(component: Component) -> str:
    return f"{PATH}{component.slug}/"
