"""What treescope and lovely-tensors make of the tensor in a file, and how long it takes them.

Usage: measure.py FILE_OF_FLOAT32 FOLDER. Prints one line of JSON; their outputs go into the folder.
"""

import io
import json
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import lovely_tensors
import matplotlib
import numpy as np
import torch
import treescope
from matplotlib.figure import Figure
from treescope._internal import arrayviz_impl

SHAPE = (32, 700, 200)
ROUNDS = 7


def main(source: str, folder: str) -> None:
    """Measure both and print what was found."""
    matplotlib.use("agg")
    array = np.fromfile(source, dtype=np.float32).reshape(SHAPE)
    tensor = torch.from_numpy(array)
    html, html_ms = timed(lambda: treescope_html(array))
    text, text_ms = timed(lambda: str(lovely_tensors.lovely(tensor)))
    svg, svg_ms = timed(lambda: svg_of(lovely_tensors.plot(tensor).fig))
    write(folder, "treescope.html", html)
    write(folder, "lovely.svg", svg)
    rows = {
        "treescope": {
            "ms": html_ms,
            "bytes": notebook_bytes(html),
            "timesteps": timesteps_of_treescope(),
        },
        "lovely line": {"ms": text_ms, "bytes": notebook_bytes(text), "timesteps": 0},
        "lovely plot": {"ms": svg_ms, "bytes": notebook_bytes(svg), "timesteps": 0},
    }
    names = ("treescope", "lovely-tensors", "numpy", "torch")
    print(json.dumps({"rows": rows, "versions": {name: version(name) for name in names}}))


def timed(make: Callable[[], str]) -> tuple[str, float]:
    """Return the output and the median time of making it, the first call left out."""
    made = make()
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        make()
        times.append((time.perf_counter() - started) * 1000)
    return made, statistics.median(times)


def treescope_html(array: np.ndarray) -> str:
    """Return what a notebook shows for an array."""
    visualizer = treescope.ArrayAutovisualizer()
    with treescope.active_autovisualizer.set_scoped(visualizer):
        return treescope.render_to_html(array)


def timesteps_of_treescope() -> int:
    """Count the indices of axis 1 that it draws, by its own rule."""
    defaults = treescope.ArrayAutovisualizer()
    edges = arrayviz_impl.infer_balanced_truncation(
        SHAPE,
        maximum_size=defaults.maximum_size,
        cutoff_size_per_axis=defaults.cutoff_size_per_axis,
        minimum_edge_items=defaults.edge_items,
    )
    return SHAPE[1] if edges[1] is None else 2 * edges[1]


def svg_of(figure: Figure) -> str:
    """Return a figure as a notebook with SVG output stores it."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    return buffer.getvalue()


def notebook_bytes(text: str) -> int:
    """Count the bytes in a notebook file, where a text is a list of its lines."""
    return len(json.dumps(text.splitlines(keepends=True), indent=1, ensure_ascii=False).encode())


def write(folder: str, name: str, text: str) -> None:
    """Write a text into the folder."""
    Path(folder, name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
