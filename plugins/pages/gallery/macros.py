"""A component's macros: what they take, and the HTML that an example makes of them."""

from collections.abc import Mapping

from jinja2 import UndefinedError, nodes
from markupsafe import Markup

from plugins.pages.environment import Templates, read_syntax
from plugins.pages.gallery.examples import Component, Use

Signature = Mapping[str, str]  # parameters with their defaults, empty where there is none


def read_macros(templates: Templates, template: str) -> dict[str, Signature]:
    """Return the public macros of `template`, each with its parameters."""
    macros = read_syntax(templates.root / template).find_all(nodes.Macro)
    return {macro.name: _signature(macro) for macro in macros if not macro.name.startswith("_")}


def signatures(templates: Templates, component: Component) -> dict[str, Signature]:
    """Return the macros of `component`; raises ExampleError if its YAML names others."""
    macros = read_macros(templates, component.template)
    for name, (place, macro) in component.macros.items():
        if name not in macros:
            raise component.error(place, f"no macro {name} in {component.template}")
        if list(macro.parameters) != list(macros[name]):
            takes = ", ".join(macros[name]) or "nothing"
            raise component.error((*place, "parameters"), f"the macro {name} takes {takes}")
    return macros


def render_use(templates: Templates, component: Component, use: Use) -> Markup:
    """Return the HTML of an example. Raises ExampleError."""
    language = templates.interface.language
    arguments = component.arguments(use, language, templates.static)
    for name, parameter in use.macro.parameters.items():
        if parameter.type.endswith("| None"):
            arguments.setdefault(name, None)
    inside = use.example.inside
    if inside is not None:
        html = Markup(inside.best(language))
        arguments["caller"] = lambda: html
    macro = getattr(templates.environment.get_template(component.template).module, use.macro_name)
    try:
        made: Markup = macro(**arguments)
    except (TypeError, UndefinedError) as error:
        raise component.error(use.place, str(error)) from error
    return _around(use.macro.around, made)


def _around(element: str, html: Markup) -> Markup:
    if not element:
        return html
    name, *classes = element.split(".")
    attribute = Markup(' class="{}"').format(" ".join(classes)) if classes else ""
    return Markup("<{}{}>\n{}</{}>\n").format(name, attribute, html, name)


def _signature(macro: nodes.Macro) -> Signature:
    names = [each.name for each in macro.args]
    first = len(names) - len(macro.defaults)
    return {
        name: _written(macro.defaults[at - first]) if at >= first else ""
        for at, name in enumerate(names)
    }


def _written(default: nodes.Expr) -> str:
    """Return a default as YAML would write it."""
    value = default.as_const()
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "none"}[value]
    return str(value) if isinstance(value, int) else "“”" if value == "" else f"{value}"
