"""Runs jupyter_kernel_test against an installed kernel and prints a JSON line for each test.

`python suite.py NAME LIMIT`: the kernelspec's name, whose samples are used, and the seconds that a
test may take. After a failed test the next one has a new kernel, so that one that hangs spoils no
other.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import unittest
from queue import Empty
from types import FrameType

import jupyter_kernel_test
from samples import SAMPLES


class OutOfTimeError(Exception):
    """A test has not ended within its limit."""


class JsonResult(unittest.TestResult):
    """Prints how each test went, and ends those that take too long."""

    def __init__(self, limit: int) -> None:
        """Give each test `limit` seconds."""
        super().__init__()
        self.limit = limit
        self.outcome = ("passed", "")

    def startTest(self, test: unittest.TestCase) -> None:
        """Assume that it passes, and set the clock."""
        super().startTest(test)
        self.outcome = ("passed", "")
        signal.alarm(self.limit)

    def stopTest(self, test: unittest.TestCase) -> None:
        """Print how it went; a kernel that failed may still be at work and is replaced."""
        signal.alarm(0)
        outcome, why = self.outcome
        line = {"name": test.id().split(".")[-1], "outcome": outcome, "why": why}
        print(json.dumps(line), flush=True)
        if outcome == "failed":
            type(test).tearDownClass()
            type(test).setUpClass()
        super().stopTest(test)

    def addFailure(self, test: unittest.TestCase, err: tuple) -> None:
        """Note an assertion that does not hold."""
        self.outcome = ("failed", _first_line(err[1]))

    def addError(self, test: unittest.TestCase, err: tuple) -> None:
        """Note whatever else was raised: no answer, most of the time."""
        self.outcome = ("failed", _first_line(err[1]))

    def addSubTest(
        self, test: unittest.TestCase, subtest: unittest.TestCase, err: tuple | None
    ) -> None:
        """Note the sample that fails."""
        if err is not None:
            self.outcome = ("failed", f"{subtest}: {_first_line(err[1])}")

    def addSkip(self, test: unittest.TestCase, reason: str) -> None:
        """Note a test without a sample."""
        self.outcome = ("skipped", reason)


def _first_line(error: BaseException) -> str:
    text = str(error).strip().split("\n")[0]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _settled(base: type[unittest.TestCase]) -> type[unittest.TestCase]:
    """Let a slow start's leftover replies go by, so that no test is judged by them."""

    class Settled(base):
        @classmethod
        def setUpClass(cls) -> None:
            super().setUpClass()
            for channel in (cls.kc.shell_channel, cls.kc.iopub_channel):
                with contextlib.suppress(Empty):
                    while True:
                        channel.get_msg(timeout=0.3)

    return Settled


def _out_of_time(_number: int, _frame: FrameType | None) -> None:
    raise OutOfTimeError("no end within the limit")


def main(name: str, limit: int) -> None:
    """Run both classes of the suite."""
    signal.signal(signal.SIGALRM, _out_of_time)
    attributes = {"kernel_name": name, **SAMPLES[name]}
    result = JsonResult(limit)
    settled = _settled(jupyter_kernel_test.KernelTests)
    for base in (settled, jupyter_kernel_test.IopubWelcomeTests):
        cls = type(base.__name__, (base,), attributes)
        unittest.defaultTestLoader.loadTestsFromTestCase(cls).run(result)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
