"""Grants become words, and what is known of them in all: «200 000 долларов США»."""

from collections.abc import Iterable

from babel.numbers import format_currency

from plugins.model.partner import Partner
from plugins.model.project import Grant, Project
from plugins.pages.projects.contexts import FunderItem
from plugins.pages.view import View
from plugins.words.dates import LOCALES


def format_money(view: View, amount: int, currency: str) -> str:
    """Return an amount with its currency in words."""
    locale = LOCALES[view.language]
    return str(
        format_currency(amount, currency, locale=locale, currency_digits=False, format_type="name")
    )


def describe_grant(view: View, grant: Grant) -> str:
    """Return the amount, and the number of the grant if it has one."""
    amount = format_money(view, grant.amount, grant.currency)
    if not grant.number:
        return amount
    number = view.interface.gettext("grant No. %(number)s") % {"number": grant.number}
    return f"{amount}, {number}"


def grant_partner(project: Project, grant: Grant) -> str | None:
    """Return the id of who gave `grant`: where that is not said, the only funder."""
    return grant.partner or (project.funders[0] if len(project.funders) == 1 else None)


def grants_of(project: Project, id: str | None) -> list[Grant]:
    """Return the grants that the partner `id` gave; of None, those of nobody knows whom."""
    return [each for each in project.grants if grant_partner(project, each) == id]


def payers(project: Project) -> tuple[str, ...]:
    """Return the ids of all who paid for `project`, funders first."""
    givers = (each.partner for each in project.grants)
    return tuple(dict.fromkeys((*project.funders, *(each for each in givers if each))))


def list_funders(view: View, project: Project) -> tuple[FunderItem, ...]:
    """Return who paid, each with its grants; last the grants of nobody knows whom."""
    found = []
    for id in (*payers(project), None):
        grants = grants_of(project, id)
        partner = view.catalogue.get(Partner.collection, id) if id else None
        if partner or grants:
            words = tuple(describe_grant(view, each) for each in grants)
            found.append(FunderItem(view.link(partner) if partner else None, words))
    return tuple(found)


def total_money(view: View, grants: Iterable[Grant]) -> tuple[str, ...]:
    """Return the sum of several `grants` in each currency; there is none of a single one."""
    sums: dict[str, list[int]] = {}
    for grant in grants:
        sums.setdefault(grant.currency, []).append(grant.amount)
    return tuple(
        format_money(view, sum(each), currency) for currency, each in sums.items() if len(each) > 1
    )
