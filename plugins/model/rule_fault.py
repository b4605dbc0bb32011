"""What can be wrong with a recurrence: a name, the field, and values for the message."""

import dataclasses
from collections.abc import Mapping
from typing import Literal

FaultName = Literal[
    # the text of the rule
    "control_character",
    "unknown_part",  # part
    "repeated_part",  # part
    "bad_value",  # part, value
    "no_frequency",
    "interval_zero",
    "count_and_until",
    "count_too_large",  # count, most
    "too_fine",  # frequency: neither COUNT nor UNTIL, or a time of day where all is days
    "part_not_allowed",  # part, frequency
    "week_without_day",
    "never",  # no day that it names exists
    # the rule and the event
    "out_of_years",  # first, last
    "end_before_start",
    "until_kind",  # until
    "until_before_start",  # until, start
    "no_occurrence",
    "start_off_rule",  # start, first
    "too_long",  # most, years
    # the other fields
    "empty",
    "wrong_kind",  # value
    "before_start",  # value, start
    "no_such_occurrence",  # value
    "several_occurrences",  # value
    "moved_twice",  # value
    "moved_nowhere",
    "cancelled_and_moved",
]


@dataclasses.dataclass(frozen=True, slots=True)
class RuleFault:
    """A fault at `field`, such as `rule` or `moved.0.from`; `details` are what its name lists."""

    name: FaultName
    field: str
    details: Mapping[str, object] = dataclasses.field(default_factory=dict)
