"""Work is shared between processes where that pays; this module knows nothing of the site."""

import gc
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# Below this much work per process a fork costs more than it saves.
LEAST = 200
BATCH, PAUSE = 100, 0.2  # results, seconds: what is sent at once


def share(
    function: Callable[[Sequence[Item]], Iterator[Result]],
    items: Sequence[Item],
    least: int = LEAST,
) -> Iterator[Result]:
    """Run `function` over `items`, split between the processors; yield its results in no order.

    Results are pickled on their way, `function` and `items` are not: workers are forks. Where
    there is no safe fork, or little to do, all is done here. An error in a worker is raised.
    """
    count = min(os.cpu_count() or 1, len(items) // least)
    if count < 2 or sys.platform != "linux":
        yield from function(items)
        return
    context = multiprocessing.get_context("fork")
    receivers: list[Connection] = []
    processes = []
    gc.freeze()  # keeps the collector of the workers from touching, and so copying, shared pages
    for number in range(count):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(function, items[number::count], sender))
        process.start()
        sender.close()
        receivers.append(receiver)
        processes.append(process)
    gc.unfreeze()
    try:
        yield from _receive(receivers)
    finally:
        for process in processes:
            process.terminate()
            process.join()


def _work(
    function: Callable[[Sequence[Item]], Iterator[Result]],
    items: Sequence[Item],
    sender: Connection,
) -> None:
    try:
        batch: list[Result] = []
        sent = time.monotonic()
        for result in function(items):
            batch.append(result)
            if len(batch) >= BATCH or time.monotonic() - sent > PAUSE:
                sender.send(batch)
                batch, sent = [], time.monotonic()
        sender.send(batch)
        sender.send(None)
    except BaseException as error:  # noqa: BLE001  # raised again on the other side
        sender.send(error)
    finally:
        sender.close()
        os._exit(0)


def _receive(receivers: list[Connection]) -> Iterator[Result]:
    waiting = list(receivers)
    while waiting:
        for ready in waiting if len(waiting) == 1 else wait(waiting):
            assert isinstance(ready, Connection)
            try:
                message = ready.recv()
            except EOFError:
                raise RuntimeError("a worker process died") from None
            if message is None:
                waiting.remove(ready)
            elif isinstance(message, BaseException):
                raise message
            else:
                yield from message
