"""Makes the golden values that the layers are checked against, with real Keras.

Run: npm run golden (needs Python 3.11 and the packages of requirements.txt). Each case is one JSON
file in data/ with the expression that builds the layer here, weights and input as base64 of
little-endian float32, and Keras's output.
"""

from __future__ import annotations

import base64
import json
import os
import platform
from collections.abc import Callable
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers

DATA = Path(__file__).parent / "data"
RANDOM = np.random.default_rng(20261123)

Make = Callable[[], keras.layers.Layer]


def simple_rnn(units: int, **options: object) -> Make:
    """Return a maker of SimpleRNN with a bias that is not zero, so that a forgotten bias shows."""
    return lambda: layers.SimpleRNN(units, bias_initializer="random_normal", **options)


def dense(units: int, **options: object) -> Make:
    """Return a maker of Dense with a bias that is not zero."""
    return lambda: layers.Dense(units, bias_initializer="random_normal", **options)


def wrapped(make: Make) -> Make:
    """Return a maker of TimeDistributed around a layer."""
    return lambda: layers.TimeDistributed(make())


def chain(*makes: Make) -> Make:
    """Return a maker of a Sequential."""
    return lambda: keras.Sequential([make() for make in makes])


# name: (expression in tsteps, maker in Keras, input shape)
CASES: dict[str, tuple[str, Make, tuple[int, ...]]] = {
    "dense-rank-2": ("Dense(4)", dense(4), (3, 5)),
    "dense-rank-3": ("Dense(4)", dense(4), (3, 6, 5)),
    "dense-rank-4": ("Dense(4)", dense(4), (2, 3, 6, 5)),
    "dense-no-bias": (
        "Dense(4, { useBias: false })",
        lambda: layers.Dense(4, use_bias=False),
        (3, 6, 5),
    ),
    **{
        f"dense-{name}": (
            f"Dense(7, {{ activation: '{name}' }})",
            dense(7, activation=name),
            (3, 6, 5),
        )
        for name in ("relu", "sigmoid", "softmax", "tanh", "linear")
    },
    "simple-rnn-last": ("SimpleRNN(4)", simple_rnn(4), (3, 6, 5)),
    "simple-rnn-sequences": (
        "SimpleRNN(4, { returnSequences: true })",
        simple_rnn(4, return_sequences=True),
        (3, 6, 5),
    ),
    "simple-rnn-no-bias": (
        "SimpleRNN(4, { useBias: false, returnSequences: true })",
        lambda: layers.SimpleRNN(4, use_bias=False, return_sequences=True),
        (3, 6, 5),
    ),
    "simple-rnn-one-feature": (
        "SimpleRNN(17, { returnSequences: true })",
        simple_rnn(17, return_sequences=True),
        (5, 40, 1),
    ),
    "simple-rnn-long": (
        "SimpleRNN(20, { returnSequences: true })",
        simple_rnn(20, return_sequences=True),
        (2, 300, 1),
    ),
    **{
        f"simple-rnn-{name}": (
            f"SimpleRNN(4, {{ activation: '{name}', returnSequences: true }})",
            simple_rnn(4, activation=name, return_sequences=True),
            (3, 6, 5),
        )
        for name in ("relu", "sigmoid", "linear", "softmax")
    },
    "flatten": ("Flatten()", layers.Flatten, (3, 6, 5)),
    "reshape": ("Reshape([10, 3])", lambda: layers.Reshape((10, 3)), (3, 6, 5)),
    "reshape-open": ("Reshape([-1, 2])", lambda: layers.Reshape((-1, 2)), (3, 6, 5)),
    "activation-softmax": (
        "Activation('softmax')",
        lambda: layers.Activation("softmax"),
        (3, 6, 5),
    ),
    "activation-sigmoid": ("Activation('sigmoid')", lambda: layers.Activation("sigmoid"), (3, 6)),
    "time-distributed-dense": ("TimeDistributed(Dense(4))", wrapped(dense(4)), (3, 6, 5)),
    "time-distributed-dense-relu": (
        "TimeDistributed(Dense(4, { activation: 'relu' }))",
        wrapped(dense(4, activation="relu")),
        (3, 6, 5),
    ),
    "time-distributed-flatten": (
        "TimeDistributed(Flatten())",
        wrapped(layers.Flatten),
        (2, 5, 6, 3),
    ),
    "time-distributed-reshape": (
        "TimeDistributed(Reshape([9, 2]))",
        wrapped(lambda: layers.Reshape((9, 2))),
        (2, 5, 6, 3),
    ),
    "time-distributed-activation": (
        "TimeDistributed(Activation('softmax'))",
        wrapped(lambda: layers.Activation("softmax")),
        (2, 5, 6),
    ),
    "time-distributed-simple-rnn": (
        "TimeDistributed(SimpleRNN(4))",
        wrapped(simple_rnn(4)),
        (2, 5, 6, 3),
    ),
    "time-distributed-simple-rnn-sequences": (
        "TimeDistributed(SimpleRNN(4, { returnSequences: true }))",
        wrapped(simple_rnn(4, return_sequences=True)),
        (2, 5, 6, 3),
    ),
    "time-distributed-sequential": (
        "TimeDistributed(Sequential([SimpleRNN(4), Dense(3, { activation: 'tanh' })]))",
        wrapped(chain(simple_rnn(4), dense(3, activation="tanh"))),
        (2, 5, 6, 3),
    ),
    "time-distributed-twice": (
        "TimeDistributed(TimeDistributed(Dense(3)))",
        wrapped(wrapped(dense(3))),
        (2, 3, 4, 5),
    ),
    "sequential-founding": (
        "Sequential([Input([70, 1]), SimpleRNN(20, { returnSequences: true }), "
        "TimeDistributed(Dense(6))])",
        lambda: keras.Sequential(
            [
                keras.Input((70, 1)),
                simple_rnn(20, return_sequences=True)(),
                layers.TimeDistributed(dense(6)()),
            ]
        ),
        (4, 70, 1),
    ),
    "sequential-flatten": (
        "Sequential([SimpleRNN(5, { returnSequences: true }), Flatten(), Dense(3)])",
        chain(simple_rnn(5, return_sequences=True), layers.Flatten, dense(3)),
        (4, 7, 2),
    ),
    "sequential-last-step": (
        "Sequential([SimpleRNN(5), Dense(3)])",
        chain(simple_rnn(5), dense(3)),
        (4, 7, 2),
    ),
}


def packed(values: np.ndarray) -> dict[str, object]:
    """Return shape and values of an array as JSON."""
    little = np.ascontiguousarray(values, dtype="<f4")
    return {"shape": list(values.shape), "data": base64.b64encode(little.tobytes()).decode()}


def main() -> None:
    """Write one file per case and one with the versions."""
    DATA.mkdir(exist_ok=True)
    for old in DATA.glob("*.json"):
        old.unlink()
    keras.utils.set_random_seed(7)
    for name, (expression, make, shape) in CASES.items():
        x = RANDOM.normal(size=shape).astype("float32")
        layer = make()
        y = np.asarray(layer(x))
        case = {
            "expression": expression,
            "input": packed(x),
            "weights": [packed(weight) for weight in layer.get_weights()],
            "output": packed(y),
        }
        (DATA / f"{name}.json").write_text(json.dumps(case, indent=1) + "\n")
    versions = {
        "keras": keras.__version__,
        "jax": jax.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }
    (DATA / "versions.json").write_text(json.dumps(versions, indent=1) + "\n")
    print(f"{len(CASES)} cases, {versions}")


if __name__ == "__main__":
    main()
