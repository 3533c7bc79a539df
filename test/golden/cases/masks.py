"""Masks and padded inputs that many cases share, and the cases of Masking."""

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import (
    GRU,
    LSTM,
    Activation,
    Bidirectional,
    Conv1D,
    Dense,
    Flatten,
    GlobalAveragePooling1D,
    Masking,
    Reshape,
    Sequential,
    SimpleRNN,
    Spec,
    TimeDistributed,
)

# Sample 0 is whole, 1 padded at the end, 2 at the start and in between, 3 wholly.
MASK = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0], [0, 1, 0, 1, 1], [0, 0, 0, 0, 0]], bool)

# Token 0 is padding; the last sample is nothing else.
TOKENS = np.array([[1, 5, 2, 3], [4, 4, 0, 0], [0, 2, 0, 1], [0, 0, 0, 0]], "int32")

# sample: the timesteps at which all features are the mask value; sample 0 has none.
PADDING = {1: slice(4, 6), 2: slice(0, 2), 3: slice(0, 6), 4: slice(2, 4)}


def padded(shape: tuple[int, ...], value: float = 0.0) -> np.ndarray:
    """Return random values with a value at the timesteps of `PADDING`; rank 4: the inner steps."""
    x = np.random.default_rng(20261123).standard_normal(shape).astype("float32")
    steps = x if x.ndim == 3 else x.reshape(-1, *x.shape[2:])
    for sample, where in PADDING.items():
        steps[sample, where] = value
    return x


def masked(name: str, *inner: Spec) -> LayerCase:
    """Return a case of layers behind Masking."""
    return layer_case(f"masked-{name}", Sequential([Masking(), *inner]), padded((5, 6, 2)))


CASES: list[LayerCase] = [
    layer_case("masking", Masking(), padded((5, 6, 2))),
    layer_case("masking-rank-4", Masking(), padded((5, 6, 3, 2))),
    layer_case("masking-own-value", Masking(mask_value=-1.0), padded((5, 6, 2), -1.0)),
    layer_case(
        # A step counts as masked only if every one of its features has the value.
        "masking-some-features",
        Masking(),
        np.array([[[0, 0], [0, 1], [2, 0], [0, 0]]], "float32"),
    ),
    layer_case(
        "masking-value",
        Sequential([Masking(mask_value=-1.0), SimpleRNN(4)]),
        padded((5, 6, 2), -1.0),
    ),
    masked("simple-rnn", SimpleRNN(4, return_sequences=True)),
    masked("simple-rnn-last", SimpleRNN(4)),
    masked("simple-rnn-zeros", SimpleRNN(4, return_sequences=True, zero_output_for_mask=True)),
    masked("simple-rnn-go-backwards", SimpleRNN(4, return_sequences=True, go_backwards=True)),
    masked("simple-rnn-go-backwards-last", SimpleRNN(4, go_backwards=True)),
    masked("lstm", LSTM(3, return_sequences=True)),
    masked("gru", GRU(3, return_sequences=True)),
    *(
        masked(
            f"bidirectional-{mode}",
            Bidirectional(SimpleRNN(4, return_sequences=True), merge_mode=mode),
        )
        for mode in ("concat", "sum", "mul", "ave")
    ),
    masked("bidirectional-last", Bidirectional(SimpleRNN(4))),
    masked("dense", Dense(3)),
    masked("activation", Activation("tanh")),
    masked("time-distributed", TimeDistributed(Dense(3))),
    masked(
        "stacked",
        Dense(3),
        SimpleRNN(4, return_sequences=True),
        TimeDistributed(Dense(2)),
        SimpleRNN(3),
    ),
    masked("stacked-lstm", LSTM(3, return_sequences=True), LSTM(2)),
    masked("flatten", Flatten()),
    masked("reshape", Reshape((4, 3)), SimpleRNN(3)),
    masked("conv1d", Conv1D(3, 2, padding="same"), SimpleRNN(3, return_sequences=True)),
    masked("mean", Dense(3), GlobalAveragePooling1D()),
    layer_case(
        "masked-rank-4",
        Sequential([Masking(), TimeDistributed(SimpleRNN(4, return_sequences=True))]),
        padded((2, 5, 6, 3)),
    ),
]
