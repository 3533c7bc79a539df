"""Makes the golden values that the layers are checked against, with real Keras.

Run: npm run golden (needs Python 3.11 and the packages of requirements.txt). Each case is one JSON
file in data/ with the expression that builds the layer here, weights and input as base64 of
little-endian float32, and Keras's output with its mask.
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
from keras.src.backend import get_keras_mask

DATA = Path(__file__).parent / "data"
RANDOM = np.random.default_rng(20261123)

Make = Callable[[], keras.layers.Layer]


def simple_rnn(units: int, **options: object) -> Make:
    """Return a maker of SimpleRNN with a bias that is not zero, so that a forgotten bias shows."""
    return lambda: layers.SimpleRNN(units, bias_initializer="random_normal", **options)


def dense(units: int, **options: object) -> Make:
    """Return a maker of Dense with a bias that is not zero."""
    return lambda: layers.Dense(units, bias_initializer="random_normal", **options)


def conv1d(filters: int, kernel_size: int, **options: object) -> Make:
    """Return a maker of Conv1D with a bias that is not zero."""
    return lambda: layers.Conv1D(filters, kernel_size, bias_initializer="random_normal", **options)


def bidirectional(make: Make, **options: object) -> Make:
    """Return a maker of Bidirectional around a layer."""
    return lambda: layers.Bidirectional(make(), **options)


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


# The merge modes of Bidirectional.
MERGE_MODES = ("concat", "sum", "mul", "ave")

CASES |= {
    "simple-rnn-go-backwards": (
        "SimpleRNN(4, { returnSequences: true, goBackwards: true })",
        simple_rnn(4, return_sequences=True, go_backwards=True),
        (3, 6, 5),
    ),
    "simple-rnn-go-backwards-last": (
        "SimpleRNN(4, { goBackwards: true })",
        simple_rnn(4, go_backwards=True),
        (3, 6, 5),
    ),
    **{
        f"bidirectional-{mode}": (
            f"Bidirectional(SimpleRNN(4, {{ returnSequences: true }}), {{ mergeMode: '{mode}' }})",
            bidirectional(simple_rnn(4, return_sequences=True), merge_mode=mode),
            (3, 6, 5),
        )
        for mode in MERGE_MODES
    },
    "bidirectional-last": (
        "Bidirectional(SimpleRNN(4))",
        bidirectional(simple_rnn(4)),
        (3, 6, 5),
    ),
    "bidirectional-stacked": (
        "Sequential([Bidirectional(SimpleRNN(4, { returnSequences: true })), "
        "Bidirectional(SimpleRNN(3, { returnSequences: true })), TimeDistributed(Dense(2))])",
        chain(
            bidirectional(simple_rnn(4, return_sequences=True)),
            bidirectional(simple_rnn(3, return_sequences=True)),
            wrapped(dense(2)),
        ),
        (3, 6, 5),
    ),
    "time-distributed-bidirectional": (
        "TimeDistributed(Bidirectional(SimpleRNN(4)))",
        wrapped(bidirectional(simple_rnn(4))),
        (2, 5, 6, 3),
    ),
    **{
        f"conv1d-{padding}": (
            f"Conv1D(4, 3, {{ padding: '{padding}' }})",
            conv1d(4, 3, padding=padding),
            (3, 7, 5),
        )
        for padding in ("valid", "same", "causal")
    },
    **{
        f"conv1d-{padding}-strides": (
            f"Conv1D(4, 3, {{ padding: '{padding}', strides: 2 }})",
            conv1d(4, 3, padding=padding, strides=2),
            (3, 8, 5),
        )
        for padding in ("valid", "same", "causal")
    },
    **{
        f"conv1d-{padding}-dilation": (
            f"Conv1D(4, 3, {{ padding: '{padding}', dilationRate: 2 }})",
            conv1d(4, 3, padding=padding, dilation_rate=2),
            (3, 9, 5),
        )
        for padding in ("valid", "same", "causal")
    },
    "conv1d-even-kernel": (
        "Conv1D(4, 4, { padding: 'same', activation: 'relu' })",
        conv1d(4, 4, padding="same", activation="relu"),
        (3, 7, 5),
    ),
    "conv1d-one-timestep": (
        "Conv1D(4, 1, { useBias: false })",
        lambda: layers.Conv1D(4, 1, use_bias=False),
        (3, 7, 5),
    ),
    "conv1d-strides-over-kernel": (
        "Conv1D(4, 2, { padding: 'same', strides: 3 })",
        conv1d(4, 2, padding="same", strides=3),
        (3, 10, 5),
    ),
    "time-distributed-conv1d": (
        "TimeDistributed(Conv1D(4, 3, { padding: 'same', activation: 'tanh' }))",
        wrapped(conv1d(4, 3, padding="same", activation="tanh")),
        (2, 5, 6, 3),
    ),
}


def masked(expression: str, *makes: Make) -> tuple[str, Make, tuple[int, ...]]:
    """Return a case of layers behind Masking; its input is padded where `PADDING` says."""
    return (
        f"Sequential([Masking(), {expression}])",
        chain(layers.Masking, *makes),
        (5, 6, 2),
    )


# sample: the timesteps at which all features are the mask value; sample 0 has none.
PADDING = {1: slice(4, 6), 2: slice(0, 2), 3: slice(0, 6), 4: slice(2, 4)}

# The same for cases with masks, which all have 5 samples of 6 timesteps.
MASKED_CASES: dict[str, tuple[str, Make, tuple[int, ...]]] = {
    "masking": ("Masking()", layers.Masking, (5, 6, 2)),
    "masking-rank-4": ("Masking()", layers.Masking, (5, 6, 3, 2)),
    "masked-simple-rnn": masked(
        "SimpleRNN(4, { returnSequences: true })", simple_rnn(4, return_sequences=True)
    ),
    "masked-simple-rnn-last": masked("SimpleRNN(4)", simple_rnn(4)),
    "masked-simple-rnn-zeros": masked(
        "SimpleRNN(4, { returnSequences: true, zeroOutputForMask: true })",
        simple_rnn(4, return_sequences=True, zero_output_for_mask=True),
    ),
    "masked-simple-rnn-go-backwards": masked(
        "SimpleRNN(4, { returnSequences: true, goBackwards: true })",
        simple_rnn(4, return_sequences=True, go_backwards=True),
    ),
    "masked-simple-rnn-go-backwards-last": masked(
        "SimpleRNN(4, { goBackwards: true })", simple_rnn(4, go_backwards=True)
    ),
    **{
        f"masked-bidirectional-{mode}": masked(
            f"Bidirectional(SimpleRNN(4, {{ returnSequences: true }}), {{ mergeMode: '{mode}' }})",
            bidirectional(simple_rnn(4, return_sequences=True), merge_mode=mode),
        )
        for mode in MERGE_MODES
    },
    "masked-bidirectional-last": masked(
        "Bidirectional(SimpleRNN(4))", bidirectional(simple_rnn(4))
    ),
    "masked-dense": masked("Dense(3)", dense(3)),
    "masked-activation": masked("Activation('tanh')", lambda: layers.Activation("tanh")),
    "masked-time-distributed": masked("TimeDistributed(Dense(3))", wrapped(dense(3))),
    "masked-stacked": masked(
        "Dense(3), SimpleRNN(4, { returnSequences: true }), TimeDistributed(Dense(2)), "
        "SimpleRNN(3)",
        dense(3),
        simple_rnn(4, return_sequences=True),
        wrapped(dense(2)),
        simple_rnn(3),
    ),
    "masked-flatten": masked("Flatten()", layers.Flatten),
    "masked-reshape": masked(
        "Reshape([4, 3]), SimpleRNN(3)", lambda: layers.Reshape((4, 3)), simple_rnn(3)
    ),
    "masked-conv1d": masked(
        "Conv1D(3, 2, { padding: 'same' }), SimpleRNN(3, { returnSequences: true })",
        conv1d(3, 2, padding="same"),
        simple_rnn(3, return_sequences=True),
    ),
    "masked-rank-4": (
        "Sequential([Masking(), TimeDistributed(SimpleRNN(4, { returnSequences: true }))])",
        chain(layers.Masking, wrapped(simple_rnn(4, return_sequences=True))),
        (2, 5, 6, 3),
    ),
    "masking-value": (
        "Sequential([Masking({ maskValue: -1 }), SimpleRNN(4)])",
        chain(lambda: layers.Masking(mask_value=-1.0), simple_rnn(4)),
        (5, 6, 2),
    ),
}


def packed(values: np.ndarray) -> dict[str, object]:
    """Return shape and values of an array as JSON."""
    little = np.ascontiguousarray(values, dtype="<f4")
    return {"shape": list(values.shape), "data": base64.b64encode(little.tobytes()).decode()}


def pad(x: np.ndarray, value: float) -> None:
    """Put a value into the timesteps of `PADDING`; with rank 4 into the inner steps."""
    steps = x if x.ndim == 3 else x.reshape(-1, *x.shape[2:])
    for sample, where in PADDING.items():
        steps[sample, where] = value


def main() -> None:
    """Write one file per case and one with the versions."""
    DATA.mkdir(exist_ok=True)
    for old in DATA.glob("*.json"):
        old.unlink()
    keras.utils.set_random_seed(7)
    for name, (expression, make, shape) in (CASES | MASKED_CASES).items():
        x = RANDOM.normal(size=shape).astype("float32")
        if name in MASKED_CASES:
            pad(x, -1 if name == "masking-value" else 0)
        layer = make()
        y = layer(x)
        case = {
            "expression": expression,
            "input": packed(x),
            "weights": [packed(weight) for weight in layer.get_weights()],
            "output": packed(np.asarray(y)),
        }
        mask = get_keras_mask(y)
        if mask is not None:
            case["mask"] = np.asarray(mask).tolist()
        (DATA / f"{name}.json").write_text(json.dumps(case, indent=1) + "\n")
    versions = {
        "keras": keras.__version__,
        "jax": jax.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }
    (DATA / "versions.json").write_text(json.dumps(versions, indent=1) + "\n")
    print(f"{len(CASES) + len(MASKED_CASES)} cases, {versions}")


if __name__ == "__main__":
    main()
