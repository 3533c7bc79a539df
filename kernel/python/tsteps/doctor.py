"""Says what is installed and what is missing, one line each, with the fix."""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from . import __version__
from .node_runtime import NodeMissing, find_node

KERNEL = Path(__file__).parent / "bundle" / "node" / "kernel.cjs"


def doctor() -> int:
    """Print the report; the exit code is 1 if notebooks cannot run here."""
    print(f"tsteps {__version__}, Python {sys.version.split()[0]} ({sys.executable})")
    checks = [_node(), _bundle(), _kernelspec(), _labextension()]
    for is_fine, line in checks:
        print(f"{'ok     ' if is_fine else 'MISSING'}  {line}")
    print(f"lab      {_jupyterlab()}")
    for line in _gpu_lines():
        print(f"gpu      {line}")
    return 0 if all(is_fine for is_fine, _ in checks) else 1


def _node() -> tuple[bool, str]:
    try:
        node = find_node()
    except NodeMissing as error:
        return False, str(error)
    return True, f"Node {node.printed_version}, {node.source} ({node.path})"


def _bundle() -> tuple[bool, str]:
    if KERNEL.exists():
        return True, f"kernel bundle ({KERNEL})"
    return False, f"{KERNEL}. Fix: pip install --force-reinstall tsteps"


def _kernelspec() -> tuple[bool, str]:
    shared = Path(sysconfig.get_path("data")) / "share" / "jupyter" / "kernels" / "tsteps"
    if (shared / "kernel.json").exists():
        return True, f"kernelspec ({shared})"
    return False, f"kernelspec in {shared}. Fix: tsteps install"


def _labextension() -> tuple[bool, str]:
    data = Path(sysconfig.get_path("data"))
    folder = data / "share" / "jupyter" / "labextensions" / "@tsteps" / "jupyterlab"
    if (folder / "package.json").exists():
        return True, f"JupyterLab extension ({folder})"
    return False, f"JupyterLab extension in {folder}. Fix: pip install --force-reinstall tsteps"


def _jupyterlab() -> str:
    """Without JupyterLab the kernel still serves other front ends, so nothing fails here."""
    for package in ("jupyterlab", "notebook"):
        try:
            return f"{package} {importlib.metadata.version(package)}"
        except importlib.metadata.PackageNotFoundError:
            continue
    return "no JupyterLab in this environment. To get it: pip install 'tsteps[lab]'"


def _gpu_lines() -> list[str]:
    try:
        node = find_node()
    except NodeMissing:
        return ["not asked: there is no Node"]
    script = (
        "import(process.argv[1]).then(kernel => kernel.gpuReport())"
        ".then(report => console.log(JSON.stringify(report)))"
    )
    entry = (KERNEL.parents[1] / "index.mjs").as_uri()
    try:
        done = subprocess.run(
            [node.path, "--input-type=module", "-e", script, entry],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env={**os.environ, "NODE_NO_WARNINGS": "1"},
        )
        report = json.loads(done.stdout.strip().splitlines()[-1])
    except (subprocess.SubprocessError, OSError, ValueError, IndexError) as error:
        return [f"could not be asked: {error}"]
    return [str(line) for line in report]
