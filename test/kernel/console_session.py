"""Types at a terminal before `jupyter console`: an unfinished cell, a name to complete, the end."""

from __future__ import annotations

import sys

import pexpect

#: The console gives up asking after 1 s, which a busy machine may need to start the kernel.
PATIENCE = "--ZMQTerminalInteractiveShell.kernel_is_complete_timeout=60"


def numbered(prompt: str, number: int) -> str:
    """Match a prompt with this number, whatever its colours."""
    return rf"{prompt} ?\[[^\]]*m{number}\x1b[^\]]*\]:"


def main(program: str) -> None:
    """Fail with a traceback that shows the screen where something expected does not come."""
    console = pexpect.spawn(
        program, ["--kernel=tsteps", PATIENCE], encoding="utf8", timeout=60, dimensions=(40, 120)
    )
    console.expect(numbered("In", 1))
    console.send("function thrice(value: number) {\r")
    console.expect(r"\.\.\.")
    console.send("return 3 * value;\r}\r")
    console.expect(numbered("In", 2))
    console.send("thri\t")
    console.expect("thrice")
    console.send("(14)\r")
    console.expect(numbered("Out", 2))
    console.expect("42")
    console.expect(numbered("In", 3))
    console.sendeof()
    console.expect("exit")
    console.send("y\r")
    console.expect(pexpect.EOF)


if __name__ == "__main__":
    main(sys.argv[1])
