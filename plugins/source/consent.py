"""Albums become what may be shown of them on the day of the build."""

import datetime
import hashlib
from dataclasses import replace

from plugins.model.album import Album, Photo
from plugins.model.entry import Entry


def withhold(entry: Entry, date: datetime.date) -> Entry:
    """Return `entry` without the photographs whose consent has run out before `date`.

    All rooms see what is left only; the digest of its file is of what is left, too. An album of
    which nothing is left stays, since others may lead to it.
    """
    if not isinstance(entry, Album):
        return entry
    shown = tuple(each for each in entry.photos if holds(each, date))
    if len(shown) == len(entry.photos):
        return entry
    origin = entry.origin
    names = "\n".join((origin.digest, *(each.image for each in shown)))
    digest = hashlib.blake2b(names.encode(), digest_size=16).hexdigest()
    left = entry.model_copy(update={"photos": shown})
    for name in left.__dict__.keys() - Album.model_fields.keys():
        del left.__dict__[name]  # a copy takes with it what was cached of the whole
    left._origin = replace(origin, digest=digest)
    return left


def holds(photo: Photo, date: datetime.date) -> bool:
    """Tell whether `photo` may be shown on `date`."""
    consent = photo.consent
    return consent is None or consent.until is None or consent.until >= date
