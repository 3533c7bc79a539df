"""Makes the golden values that tsteps is checked against, with real Keras.

Run: `npm run golden`; it needs Python 3.11 and makes test/golden/.venv. With that,
`test/golden/.venv/bin/python test/golden/generate.py losses 'layers/lstm-*'` makes only some.

Each case is one JSON file in data/<suite>/ with the expression that makes the thing here (layer,
loss, optimizer …), what goes in, and what Keras gives. files/ has models that Keras saved. cases/
holds the cases, recorder/ how each kind is recorded. Made again on the same machine, the files are
the same byte for byte.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import warnings
from fnmatch import fnmatch
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import keras
import numpy as np
from cases import SUITES
from cases.model_files import CASES as MODEL_FILES
from recorder.model_file import save_model

DATA = Path(__file__).parent / "data"
FILES = Path(__file__).parent / "files"


def main(patterns: list[str]) -> None:
    """Write the cases of the suites or names given, or all, and one file with the versions."""
    # Layers that drop a mask say so; that they do is what is recorded.
    warnings.filterwarnings("ignore", message=".*destroy the mask information.*")
    for suite, (record, cases) in SUITES.items():
        folder = DATA / suite
        folder.mkdir(parents=True, exist_ok=True)
        remove_strangers(folder, [case.name for case in cases])
        wanted = [case for case in cases if is_wanted(f"{suite}/{case.name}", patterns)]
        for number, case in enumerate(wanted, 1):
            try:
                write(folder / f"{case.name}.json", record(case))
            except Exception as error:
                error.add_note(f"in the case {suite}/{case.name}")
                raise
            if number % 50 == 0:
                jax.clear_caches()  # a compiled function for every shape: gigabytes in the end
        print(f"{suite}: {len(wanted)} of {len(cases)} cases")
    FILES.mkdir(exist_ok=True)
    for case in MODEL_FILES:
        if is_wanted(f"files/{case.name}", patterns):
            write(FILES / f"{case.name}.json", save_model(case, FILES))
    versions = {
        "keras": keras.__version__,
        "jax": jax.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }
    write(DATA / "versions.json", versions)
    print(versions)


def is_wanted(path: str, patterns: list[str]) -> bool:
    """Return whether a case is to be made: `losses` means all of a suite, as `losses/*` does."""
    suite = path.split("/")[0]
    return not patterns or any(suite == wanted or fnmatch(path, wanted) for wanted in patterns)


def remove_strangers(folder: Path, names: list[str]) -> None:
    """Remove the files of cases that are no more."""
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"{folder.name}: two cases have the same name: {sorted(twice)}")
    for file in folder.glob("*.json"):
        if file.stem not in names:
            file.unlink()


def write(file: Path, members: dict[str, object]) -> None:
    """Write an object as JSON, one member a line."""
    lines = [f'"{name}": {json.dumps(value)}' for name, value in members.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
