"""A library that opens hostile files is given a process of its own, with little memory and time.

What bursts there takes nothing with it: the file is refused.
"""

import faulthandler
import multiprocessing
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from plugins.source.facts import Facts, Refused

HARD = 1  # second between the signal that ends the process and the one that kills it


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of a processor, and bytes on top of what the process has to begin with."""

    seconds: int
    memory: int


def confine(function: Callable[[Path], Facts], file: Path, limits: Limits) -> Facts:
    """Return what `function` finds in `file`; raises its `Refused`, or `@too_hard` if it bursts.

    Where processes cannot be forked and limited, it runs here.
    """
    if sys.platform != "linux":
        return function(file)
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(function, file, limits, sender))
    process.start()
    sender.close()
    try:
        facts, reason = receiver.recv()
    except EOFError:
        facts, reason = {}, "@too_hard"
    finally:
        receiver.close()
        process.join()
    if reason:
        raise Refused(reason)
    found: Facts = facts
    return found


def _run(function: Callable[[Path], Facts], file: Path, limits: Limits, sender: Connection) -> None:
    import resource  # noqa: PLC0415  # only Unix has it

    faulthandler.disable()  # to burst is what it is here for
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    memory = pages * resource.getpagesize() + limits.memory
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + HARD))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        sender.send((function(file), ""))
    except Refused as refused:
        sender.send(({}, str(refused)))
    except MemoryError:
        sender.send(({}, "@too_hard"))
