"""Registers the kernel with Jupyter under absolute paths, and fetches WebGPU for Node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from .node_runtime import find_node, npm_command

SPEC_FILES = ("kernel.json", "logo-svg.svg", "logo-64x64.png")
WEBGPU = "webgpu@0.6.2"


def install_kernelspec(*, user: bool, prefix: str | None) -> int:
    """Write the kernelspec with this Python's path, for front ends that read it themselves."""
    source = Path(sysconfig.get_path("data")) / "share" / "jupyter" / "kernels" / "tsteps"
    if not source.exists():
        print(
            f"tsteps: {source} is missing. Fix: pip install --force-reinstall tsteps",
            file=sys.stderr,
        )
        return 1
    target = _kernels_folder(user=user, prefix=prefix) / "tsteps"
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in SPEC_FILES:
            if (source / name).resolve() != (target / name).resolve():
                shutil.copyfile(source / name, target / name)
        spec = json.loads((target / "kernel.json").read_text())
        spec["argv"][0] = sys.executable
        (target / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n")
    except OSError as error:
        print(
            f"tsteps cannot write {target}: {error.strerror}. Fix: tsteps install --user",
            file=sys.stderr,
        )
        return 1
    print(f"The kernel is registered in {target}")
    return 0


def gpu_folder() -> Path:
    """Return the per-user folder that holds WebGPU for Node; kernel/src/node.ts looks there too."""
    chosen = os.environ.get("TSTEPS_GPU_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "tsteps" / "gpu"


def install_gpu() -> int:
    """Fetch the npm package webgpu (Dawn, 132 MB) into the per-user folder."""
    folder = gpu_folder()
    node = find_node()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        manifest = {"name": "tsteps-gpu", "version": "1.0.0", "private": True}
        (folder / "package.json").write_text(json.dumps(manifest) + "\n")
    except OSError as error:
        print(
            f"tsteps cannot write {folder}: {error.strerror}. "
            "Fix: set TSTEPS_GPU_DIR to a folder you may write to.",
            file=sys.stderr,
        )
        return 1
    options = ["--save-exact", "--ignore-scripts", "--no-audit", "--no-fund"]
    environment = {
        **os.environ,
        "PATH": f"{Path(node.path).parent}{os.pathsep}{os.environ['PATH']}",
    }
    print(f"Fetching {WEBGPU} into {folder} …")
    done = subprocess.run(
        [*npm_command(node), "install", WEBGPU, *options], cwd=folder, env=environment, check=False
    )
    if done.returncode != 0:
        print(
            f"tsteps: npm could not fetch {WEBGPU} (exit code {done.returncode}). "
            "Fix: check the connection to the npm registry, then run tsteps install gpu again.",
            file=sys.stderr,
        )
        return 1
    print("Done. `tsteps doctor` says whether a GPU can be used.")
    return 0


def _kernels_folder(*, user: bool, prefix: str | None) -> Path:
    if prefix:
        return Path(prefix) / "share" / "jupyter" / "kernels"
    if not user:
        return Path(sys.prefix) / "share" / "jupyter" / "kernels"
    chosen = os.environ.get("JUPYTER_DATA_DIR")
    if chosen:
        return Path(chosen) / "kernels"
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"]) / "jupyter" / "kernels"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Jupyter" / "kernels"
    base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "jupyter" / "kernels"
