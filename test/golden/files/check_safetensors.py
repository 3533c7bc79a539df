"""Checks by hand that weights which tsteps has saved predict the same in Keras.

    npm run golden                 # makes test/golden/.venv
    TSTEPS_REMAKE=1 npx vitest run --config test/vitest.config.ts --project golden files
    KERAS_BACKEND=jax test/golden/.venv/bin/python test/golden/files/check_safetensors.py

The second line writes the .safetensors files beside this script; the third puts them into Keras's
models in place of their own weights, and prints how far the predictions are from the recorded ones.
"""

import base64
import json
import sys
from pathlib import Path

import keras
import numpy as np
from keras.src.utils.naming import to_snake_case

FILES = Path(__file__).parent
# The layers inside a wrapper, by the names of their attributes.
ROLES = ["forward_layer", "backward_layer", "layer"]
TOLERANCE = 2e-6


def read_safetensors(file: Path) -> dict[str, np.ndarray]:
    """Return the float32 arrays of a safetensors file by their names."""
    content = file.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    arrays = {}
    for name, entry in header.items():
        assert entry["dtype"] == "F32", name
        begin, end = entry["data_offsets"]
        values = np.frombuffer(content[start + begin : start + end], "<f4")
        arrays[name] = values.reshape(entry["shape"])
    return arrays


def variables(layer: keras.Layer, prefix: str = "") -> dict[str, keras.Variable]:
    """Return the weights of a layer by the names that tsteps gives them."""
    named = {}
    own = layer.cell if hasattr(layer, "cell") else layer
    for variable in own._trainable_variables + own._non_trainable_variables:
        named[f"{prefix}{variable.name}"] = variable
    children = {role: getattr(layer, role) for role in ROLES if hasattr(layer, role)}
    counts: dict[str, int] = {}
    for child in getattr(layer, "layers", []):
        name = to_snake_case(type(child).__name__)
        number = counts.get(name, 0)
        counts[name] = number + 1
        children[f"{name}_{number}" if number else name] = child
    for name, child in children.items():
        named |= variables(child, f"{prefix}{name}/")
    return named


def unpack(packed: dict) -> np.ndarray:
    """Return an array of a golden file."""
    values = np.frombuffer(base64.b64decode(packed["data"]), packed.get("dtype", "float32"))
    return values.reshape(packed["shape"])


def main() -> int:
    """Check every model, and return the number of those that differ."""
    failures = 0
    for file in sorted(FILES.glob("*.safetensors")):
        model = keras.saving.load_model(file.with_suffix(".keras"))
        arrays = read_safetensors(file)
        places = variables(model)
        assert list(arrays) == list(places) or set(arrays) == set(places), (
            f"{file.name}: {set(arrays) ^ set(places)}"
        )
        for name, variable in places.items():
            variable.assign(np.zeros(variable.shape))
            variable.assign(arrays[name])
        golden = json.loads(file.with_suffix(".json").read_text())
        inputs = [unpack(values) for values in golden["inputs"]]
        predicted = model.predict(inputs if len(inputs) > 1 else inputs[0], verbose=0)
        outputs = predicted if isinstance(predicted, list) else [predicted]
        expected = [unpack(values) for values in golden["prediction"]]
        difference = max(
            float(np.abs(y - wanted).max()) for y, wanted in zip(outputs, expected, strict=True)
        )
        print(f"{file.stem}: {len(arrays)} weights, largest difference {difference:.1e}")
        failures += difference > TOLERANCE
    return failures


if __name__ == "__main__":
    sys.exit(main())
