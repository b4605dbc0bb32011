"""When a project is or was becomes words that stay true however long after the build."""

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.model.project import Project
from plugins.pages.parts import DateText
from plugins.pages.projects.contexts import Period
from plugins.pages.view import View
from plugins.words.dates import NBSP, format_day, format_span, month_names


def describe_period(view: View, project: Project) -> Period:
    """Return the period in words; what is so only on a day is said with this day."""
    start, end, gettext = project.start, project.end, view.interface.gettext
    phase = project.phase(view.catalogue.date)
    day = {"date": format_day(view.catalogue.date, view.language)}
    if start is None and end is None:
        return Period(note=gettext("the years are not known"))
    if end is not None:
        date = view.span(start, end) if start else view.day(end)
        if phase == "over":
            note = gettext("completed") if start else gettext("only its end is known")
        elif phase == "coming":
            note = gettext("not yet begun on %(date)s") % day
        else:
            note = gettext("under way on %(date)s") % day
        return Period(date, note)
    assert start is not None  # one of both is known
    date = DateText(format_from(start, view.language), str(start))
    if project.open_end:
        return Period(date, gettext("no end is set"))
    if phase == "coming":
        return Period(date, gettext("not yet begun on %(date)s") % day)
    return Period(date, gettext("when it ended is not known"))


def describe_years(view: View, project: Project) -> str:
    """Return the years in short: «2005–2007 годы», «с 2009 года»; nothing if none is known."""
    start, end = project.start, project.end
    if start is None:
        return "" if end is None else format_span(PartialDate(end.year), None, view.language)
    first = PartialDate(start.year)
    if end is None:
        return format_from(first, view.language)
    return format_span(first, PartialDate(end.year), view.language)


def format_from(start: PartialDate, language: Language) -> str:
    """Return since when, in the precision that is known: «с июля 2009 года», “from July 2009”."""
    words = [str(each) for each in (start.day,) if each]
    if start.month:
        # CLDR's names after a day are in the genitive, which is what this preposition asks for.
        words.append(month_names(language, "format")[start.month])
    words.append(f"{start.year}")
    if language == "en":
        return " ".join(("from", NBSP.join(words[:2]), *words[2:]))
    preposition = "со" if start.day == 2 else "с"
    return f"{preposition}{NBSP}{' '.join([NBSP.join(words[:2]), *words[2:]])}{NBSP}года"
