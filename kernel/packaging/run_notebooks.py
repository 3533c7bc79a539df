"""Runs the tutorials with the installed kernel and saves their outputs: npm run notebooks."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"


def run(path: Path) -> None:
    """Run one notebook from its own folder; a failing cell raises and nothing is written."""
    notebook = nbformat.read(path, as_version=4)
    started = time.monotonic()
    NotebookClient(
        notebook,
        timeout=300,
        kernel_name="tsteps",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    nbformat.write(notebook, path)
    size = path.stat().st_size / 1024
    print(f"{path.name}: {time.monotonic() - started:.1f} s, {size:.0f} KiB")


def main() -> None:
    """Run the notebooks named, or all of them."""
    named = [Path(name) for name in sys.argv[1:]]
    for path in named or sorted(NOTEBOOKS.glob("*.ipynb")):
        run(path)


if __name__ == "__main__":
    main()
