"""`tasks.py rename`: an entry gets another name, and whatever names it follows."""

import sys
from dataclasses import replace
from pathlib import Path

from plugins.commands.check import ROOT, check_options, spoken_language
from plugins.commands.kinds import NAMES, find_kind
from plugins.commands.renaming.files import try_changes, write_changes
from plugins.commands.renaming.plan import Plan, Refusal, make_plan
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.source.load import load
from plugins.source.report import expand, render_text

WORDS: dict[str, tuple[str, str]] = {
    "kinds": (
        "Такого вида нет: {kind}. Известные: {known}",
        "There is no kind {kind}. Known ones: {known}",
    ),
    "unknown": ("Записи «{old}» нет; {nearest}", "There is no entry “{old}”; {nearest}"),
    "faulty": (
        "Сначала исправьте ошибки в content/{path}: python3 tasks.py check",
        "Mend the faults of content/{path} first: python3 tasks.py check",
    ),
    "bad_name": (
        "«{new}» не годится для имени: только строчные латинские буквы, цифры и дефисы",
        "“{new}” does not fit as a name: only lower-case Latin letters, digits and hyphens",
    ),
    "taken": (
        "Имя уже занято: content/{path}",
        "The name is taken: content/{path}",
    ),
    "faults": (
        "Не переименовано: появились бы ошибки",
        "Not renamed: there would be faults",
    ),
    "disk": (
        "Не удалось записать: {reason}",
        "Could not write: {reason}",
    ),
    "nothing": ("Ничего не изменено.", "Nothing was changed."),
    "moved": ("content/{before} → content/{path}", "content/{before} → content/{path}"),
    "followed": (
        "content/{path}: ссылок исправлено: {count}",
        "content/{path}: references mended: {count}",
    ),
    "edited": ("content/{path}: имя исправлено", "content/{path}: the name is mended"),
    "former": (
        "Прежний адрес /{former}/ записан в aliases: с него откроется новый.",
        "The former address /{former}/ is kept in aliases: it leads to the new one.",
    ),
    "known": (
        "Для подписчиков лент и календарей запись осталась прежней: её имя записано в uid.",
        "To subscribers of feeds and calendars it is still the same entry: see its uid.",
    ),
    "lists": (
        "Адреса списков, в которых стоит это имя, станут другими; прежние исчезнут.",
        "Addresses of lists with this name in them will be others; the former ones go.",
    ),
}
# What stands in the addresses of lists.
IN_LISTS = frozenset(("topics", "regions", "personas", "network-events"))


def run_rename(kind_name: str, old: str, new: str, language: str = "", root: Path = ROOT) -> int:
    """Rename the entry `old` of a kind to `new`; print what changed; return the exit code.

    0 if it was renamed; 1 if it was refused, and 2 if asked wrong: then nothing has changed.
    """
    spoken = spoken_language(language)
    if spoken is None:
        return 2
    kind = find_kind(kind_name)
    if kind is None:
        _refuse("kinds", spoken, kind=kind_name, known=", ".join(NAMES))
        return 2
    content = root / "content"
    options = replace(check_options(root), drafts=True)
    loaded = load(content, options)
    try:
        plan = make_plan(content, loaded, kind, old, new)
    except Refusal as refusal:
        _refuse(refusal.name, spoken, **refusal.values)
        return 1
    faults = try_changes(content, plan.changes, options, loaded)
    if faults:
        sys.stderr.write(render_text(faults, spoken))
        _refuse("faults", spoken)
        return 1
    try:
        write_changes(content, plan.changes)
    except OSError as error:
        _refuse("disk", spoken, reason=str(error))
        return 1
    _tell(plan, kind, spoken)
    return 0


def _tell(plan: Plan, kind: type[Entry], language: Language) -> None:
    for change in plan.changes:
        values = {"path": change.path, "before": change.before, "count": str(change.followed)}
        if change.path != change.before:
            print(say("moved", language, **values))
        if change.followed:
            print(say("followed", language, **values))
        elif change.path == change.before:
            print(say("edited", language, **values))
    if plan.former:
        print(say("former", language, former=plan.former))
    if plan.is_known:
        print(say("known", language))
    if kind.collection in IN_LISTS:
        print(say("lists", language))


def say(name: str, language: Language, **values: str) -> str:
    """Return a phrase of WORDS."""
    told = {key: expand(value, language) for key, value in values.items()}
    return WORDS[name][0 if language == "ru" else 1].format(**told)


def _refuse(name: str, language: Language, **values: str) -> None:
    print(f"{say(name, language, **values)}\n{say('nothing', language)}", file=sys.stderr)
