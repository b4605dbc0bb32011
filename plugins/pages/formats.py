"""To be deleted: the words of dates are in `plugins.words.dates`."""

from plugins.words.dates import *  # noqa: F403
from plugins.words.dates import DASH, LOCALES, NBSP, format_times, month_names  # noqa: F401
