"""Ctrl-C, and SIGTERM from a scheduler: the first lets a run finish what is in work, the second leaves at once."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from summarizer.batch import Claimed, Ended

if TYPE_CHECKING:
    from types import FrameType

    from summarizer.batch import Event, Run

INTERRUPTED = "interrupted"
"""Why a run was stopped that way."""


class Interrupts:
    """Runs a run. Call it with every event of that run.

    Args:
        say: takes a line for whoever has interrupted it.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._in_work: set[str] = set()
        self._leave: Callable[[], Any] = lambda: None
        self._asked = False

    def __call__(self, event: Event) -> None:
        match event:
            case Claimed(source):
                self._in_work.add(source)
            case Ended(outcome):
                self._in_work.discard(outcome.source)

    def finish(self, order: Run) -> None:
        """Go through all articles.

        Raises:
            UsageError: the whole run cannot go on.
            KeyboardInterrupt: it was interrupted; its receipt tells what was finished.
        """

        async def finish() -> None:
            loop, task = asyncio.get_running_loop(), asyncio.current_task()
            assert task
            loop.set_default_executor(_Threads())
            self._leave = task.cancel

            def on_signal(_number: int, _frame: FrameType | None) -> None:
                # asyncio's own way to hear of a signal does not exist on Windows.
                loop.call_soon_threadsafe(self._interrupt, order)

            before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
            try:
                await order.finish()
            finally:
                for number, handler in before.items():
                    signal.signal(number, handler)

        try:
            asyncio.run(finish())
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None
        if self._asked:
            raise KeyboardInterrupt

    def _interrupt(self, order: Run) -> None:
        order.stop(INTERRUPTED)
        if self._asked or not self._in_work:
            self._leave()
        else:
            number = len(self._in_work)
            articles = "1 article" if number == 1 else f"{number:,} articles"
            self._say(f"finishing {articles} in work; again to leave at once")
        self._asked = True


class _Threads(ThreadPoolExecutor):
    """asyncio ends when all threads have: one of them may be reading from a pipe that stays silent."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        super().shutdown(wait=False, cancel_futures=True)


def leave_threads_behind(code: int) -> None:
    """End the process, if there is a thread that would keep it from ending."""
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(timeout=0.5)
            if thread.is_alive():
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
