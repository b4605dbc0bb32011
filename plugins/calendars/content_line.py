"""Times become values of content lines (RFC 5545, 3.3)."""

import datetime

from plugins.model.moments import Moment


def utc(moment: datetime.datetime) -> str:
    """Return an aware time as DATE-TIME in UTC (3.3.5, form 2)."""
    return f"{digits(moment.astimezone(datetime.UTC))}Z"


def digits(moment: Moment) -> str:
    """Return `moment` as DATE or as DATE-TIME on its own clock (3.3.4; 3.3.5, form 1)."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat().replace("-", "")
    return moment.isoformat()[:19].replace("-", "").replace(":", "")


def duration(value: datetime.timedelta) -> str:
    """Return `value`, of whole hours, as DURATION (3.3.6)."""
    return f"PT{value // datetime.timedelta(hours=1)}H"


def offset(value: datetime.timedelta) -> str:
    """Return `value` as UTC-OFFSET (3.3.14)."""
    seconds = round(abs(value).total_seconds())
    sign = "-" if value < datetime.timedelta() else "+"
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}" + (
        f"{seconds % 60:02}" if seconds % 60 else ""
    )
