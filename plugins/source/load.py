"""The folder `content/` becomes the catalogue and every fault in it."""

import datetime
import hashlib
import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plugins.model import CONTENT_TYPES
from plugins.model.attachment import Attachment
from plugins.model.body import Body
from plugins.model.catalogue import Catalogue, Image
from plugins.model.entry import Dated, Entry
from plugins.model.publication import Added
from plugins.progress import shown
from plugins.source.addresses import AddressCheck
from plugins.source.assemble import Read, assemble
from plugins.source.attachments import read_attachments
from plugins.source.cache import ParseCache, decode
from plugins.source.community import CommunityCheck
from plugins.source.consent import withhold
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.event_check import EventCheck
from plugins.source.facts import FactCache
from plugins.source.faults import WARNINGS
from plugins.source.image_header import read_images
from plugins.source.markdown import MarkdownReader
from plugins.source.media_check import MediaCheck
from plugins.source.parse import Parsed, SourceFile, parse
from plugins.source.places import Places
from plugins.source.references import Check
from plugins.source.series_check import SeriesCheck
from plugins.source.subscription_check import SubscriptionCheck
from plugins.source.walk import walk
from plugins.source.yaml_tree import PARTIAL
from plugins.workers import share


@dataclass(frozen=True, slots=True)
class Options:
    """How to load: for which day, with drafts or not, with which cache (a file) and parser."""

    date: datetime.date
    drafts: bool = False
    cache: Path | None = None
    version: str = ""
    kinds: tuple[type[Entry], ...] = CONTENT_TYPES
    required: tuple[str, ...] = ("site.yaml", "pages/index.md")


@dataclass(frozen=True, slots=True)
class Loaded:
    """The catalogue of what is published, what is wrong, and how many files had to be parsed.

    Nothing with `faults` is published; `warnings` only ask somebody to look.
    """

    catalogue: Catalogue
    faults: tuple[Diagnostic, ...]
    parsed: int = 0
    files: Mapping[str, Read] = field(default_factory=dict)
    warnings: tuple[Diagnostic, ...] = ()


def load(root: Path, options: Options) -> Loaded:
    """Load every entry below `root`. Never raises for what an editor wrote; finds all faults."""
    files = walk(root, options.kinds)
    faults = list(files.faults)
    cache = ParseCache(options.cache)
    reads, parsed = _read_all(root, files.texts, cache, options.version)
    facts = FactCache(options.cache and options.cache.with_name("facts.json"), options.version)
    images: dict[str, Image] = {}
    for image in read_images(root, files.images, facts):
        if isinstance(image, Image):
            images[image.path] = image
        else:
            faults.append(image)
    attachments: dict[str, Attachment] = {}
    for attachment in read_attachments(root, files.attachments, facts):
        if isinstance(attachment, Attachment):
            attachments[attachment.path] = attachment
        else:
            faults.append(attachment)
    facts.keep()
    faults += [
        diagnose(f"content/{path}", "C013") for path in options.required if path not in reads
    ]
    places = Places(root)
    entries, wrong = assemble(reads, places)
    faults += wrong
    kinds, date = options.kinds, options.date
    everything = Catalogue(kinds, tuple(entries), images, date, attachments)
    published = tuple(withhold(each, date) for each in entries if is_published(each, options))
    whole = len(published) == len(entries) and all(map(operator.is_, published, entries))
    # Where nothing is held back both are one, and what follows from all entries is found once.
    catalogue = everything if whole else Catalogue(kinds, published, images, date, attachments)
    faults += Check(everything, catalogue, reads, places, _faulty(faults)).run()
    faults += AddressCheck(everything, places).run()
    faults += EventCheck(everything, places).run()
    faults += SeriesCheck(everything, places).run()
    faults += CommunityCheck(everything, places).run()
    faults += MediaCheck(everything, places).run()
    faults += SubscriptionCheck(everything, places).run()
    told = sorted(_told_once(faults, reads))
    wrong = [each for each in told if each.code not in WARNINGS]
    doubtful = tuple(each for each in told if each.code in WARNINGS)
    return Loaded(catalogue, tuple(wrong), parsed, reads, doubtful)


def _faulty(faults: Iterable[Diagnostic]) -> frozenset[str]:
    return frozenset(fault.path.removeprefix("content/") for fault in faults)


def _told_once(faults: Iterable[Diagnostic], reads: Mapping[str, Read]) -> set[Diagnostic]:
    """Leave out what only follows from a value that the YAML reader has already reported."""
    told = {
        (fault.path, fault.line, fault.column): fault
        for read in reads.values()
        for fault in read.parsed.faults
        if fault.code in PARTIAL
    }
    return {told.get((each.path, each.line, each.column), each) for each in faults}


def is_published(entry: Entry, options: Options) -> bool:
    """Tell whether `entry` goes out: no draft, and not dated later than the build."""
    if options.drafts:
        return True
    if entry.draft:
        return False
    if isinstance(entry, Dated):
        return entry.date.first_day <= options.date
    return not isinstance(entry, Added) or entry.added is None or entry.added <= options.date


def _read_all(
    root: Path, files: Sequence[SourceFile], cache: ParseCache, version: str
) -> tuple[dict[str, Read], int]:
    known = cache.load()
    keyed: list[tuple[SourceFile, str]] = []
    missing: list[tuple[SourceFile, str]] = []
    for file in files:
        digest = hashlib.blake2b((root / file.path).read_bytes(), digest_size=16).hexdigest()
        named = SourceFile(file.path, file.kind, file.language, digest)
        key = f"{version}:{file.path}:{digest}"
        keyed.append((named, key))
        if key not in known:
            missing.append((named, key))

    def parse_some(some: Sequence[tuple[SourceFile, str]]) -> Iterator[tuple[str, Parsed]]:
        reader = MarkdownReader()
        for file, key in some:
            yield key, parse(file, (root / file.path).read_bytes(), reader)

    known |= cache.store(shown(share(parse_some, missing), "content", len(missing)))
    reads: dict[str, Read] = {}
    bodies: list[str] = []
    for file, key in keyed:
        parsed, digest = decode(known[key])
        body = Body(digest, parsed.links, cache) if digest else None
        bodies.append(digest)
        reads[file.path] = Read(file, parsed, body)
    if len(known) > len(keyed):
        cache.keep_only((key for _, key in keyed), bodies)
    return reads, len(missing)
