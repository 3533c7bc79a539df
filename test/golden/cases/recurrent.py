"""SimpleRNN, LSTM and GRU over their options, masks and states."""

from collections.abc import Iterator

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import GRU, LSTM, RECURRENT, Dense, Sequential, SimpleRNN, kebab_case

from cases.masks import MASK

SHAPE = (2, 4, 3)
MASKED = (4, 5, 2)
# How many states a layer carries: LSTM has h and c.
STATES = {"simple-rnn": 1, "lstm": 2, "gru": 1}


def of_each() -> Iterator[LayerCase]:
    """Yield the cases that all three have."""
    for name, layer in RECURRENT.items():
        states = STATES[name]
        plain = {
            "last": {},
            "sequences": {"return_sequences": True},
            "return-state": {"return_state": True},
            "sequences-and-state": {"return_sequences": True, "return_state": True},
            "go-backwards": {"return_sequences": True, "go_backwards": True},
            "go-backwards-last": {"go_backwards": True},
            "go-backwards-state": {"go_backwards": True, "return_state": True},
            "no-bias": {"use_bias": False, "return_sequences": True},
            "relu": {"activation": "relu", "return_sequences": True},
            "linear": {"activation": "linear", "return_sequences": True},
        }
        for option, options in plain.items():
            yield layer_case(f"{name}-{option}", layer(3, **options), SHAPE)
        masked = {
            "mask": {"return_sequences": True},
            "mask-last": {},
            "mask-state": {"return_sequences": True, "return_state": True},
            "mask-go-backwards": {"return_sequences": True, "go_backwards": True},
            "mask-go-backwards-last": {"go_backwards": True},
            "mask-zeros": {"return_sequences": True, "zero_output_for_mask": True},
        }
        for option, options in masked.items():
            yield layer_case(f"{name}-{option}", layer(2, **options), MASKED, mask=MASK)
        yield layer_case(
            f"{name}-initial-state",
            layer(3, return_sequences=True, return_state=True),
            SHAPE,
            initial_state=((2, 3),) * states,
        )
        yield layer_case(
            f"{name}-initial-state-last", layer(3), SHAPE, initial_state=((2, 3),) * states
        )
        yield layer_case(
            f"{name}-initial-state-mask",
            layer(2, return_sequences=True, return_state=True),
            MASKED,
            mask=MASK,
            initial_state=((4, 2),) * states,
        )
        yield layer_case(f"{name}-one-timestep", layer(3), (2, 1, 3))
        yield layer_case(f"{name}-one-unit", layer(1, return_sequences=True), (2, 4, 3))
        yield layer_case(
            f"{name}-stateful", layer(3, stateful=True, return_sequences=True), SHAPE, calls=3
        )
        yield layer_case(
            f"{name}-zero-dropout",
            layer(3, dropout=0.0, recurrent_dropout=0.0),
            SHAPE,
            training=True,
        )
        yield layer_case(
            f"{name}-dropout-inference", layer(3, dropout=0.4, recurrent_dropout=0.3), SHAPE
        )
        yield layer_case(
            f"{name}-stacked",
            Sequential([layer(3, return_sequences=True), layer(2), Dense(2)]),
            SHAPE,
        )


def counting(name: str, recurrent: float = 1.0, **options: object) -> LayerCase:
    """Return a sum over the timesteps 1, 2, 3, 4, the easiest run to follow by hand."""
    mask = options.pop("mask", None)
    return layer_case(
        name,
        SimpleRNN(1, activation="linear", use_bias=False, return_sequences=True, **options),
        np.array([[[1], [2], [3], [4]]], "float32"),
        mask=None if mask is None else np.array([mask], bool),
        weights=([[1]], [[recurrent]]),
    )


CASES: list[LayerCase] = [
    *of_each(),
    counting("counting"),
    counting("counting-go-backwards", go_backwards=True),
    # Without a memory the output is the input in reversed order: 4, 3, 2, 1.
    counting("counting-no-memory-go-backwards", recurrent=0.0, go_backwards=True),
    # A masked step repeats the output before it: 0, 2, 2, 6.
    counting("counting-mask", mask=[0, 1, 0, 1]),
    # 4, 7, 7, 8.
    counting("counting-mask-go-backwards", go_backwards=True, mask=[1, 0, 1, 1]),
    counting("counting-all-masked", mask=[0, 0, 0, 0]),
    layer_case("simple-rnn-one-feature", SimpleRNN(17, return_sequences=True), (3, 20, 1)),
    layer_case("simple-rnn-long", SimpleRNN(8, return_sequences=True), (2, 300, 1)),
    layer_case("lstm-long", LSTM(5, return_sequences=True), (2, 120, 2)),
    layer_case("gru-long", GRU(5, return_sequences=True), (2, 120, 2)),
    # More units than one group of 64 holds, of interest on a GPU.
    layer_case("lstm-many-units", LSTM(70), (2, 3, 2)),
    layer_case("gru-many-units", GRU(70), (2, 3, 2)),
    *(
        layer_case(
            f"simple-rnn-{kebab_case(name)}",
            SimpleRNN(4, activation=name, return_sequences=True),
            SHAPE,
        )
        for name in ("sigmoid", "softmax", "hard_sigmoid", "softsign", "elu")
    ),
    *(
        layer_case(
            f"lstm-recurrent-{kebab_case(name)}",
            LSTM(3, recurrent_activation=name, return_sequences=True),
            SHAPE,
        )
        for name in ("hard_sigmoid", "relu", "linear", "tanh", "softmax")
    ),
    *(
        layer_case(
            f"gru-recurrent-{kebab_case(name)}",
            GRU(3, recurrent_activation=name, return_sequences=True),
            SHAPE,
        )
        for name in ("hard_sigmoid", "relu", "linear", "tanh", "softmax")
    ),
    layer_case(
        "lstm-other-activations",
        LSTM(3, activation="softplus", recurrent_activation="hard_sigmoid"),
        SHAPE,
    ),
    layer_case("lstm-no-forget-bias", LSTM(3, unit_forget_bias=False), SHAPE),
    layer_case("gru-reset-before", GRU(3, reset_after=False, return_sequences=True), SHAPE),
    layer_case(
        "gru-reset-before-mask",
        GRU(2, reset_after=False, return_sequences=True, return_state=True),
        MASKED,
        mask=MASK,
    ),
    layer_case("gru-reset-before-no-bias", GRU(3, reset_after=False, use_bias=False), SHAPE),
    layer_case(
        "gru-reset-before-go-backwards",
        GRU(3, reset_after=False, go_backwards=True, activation="relu"),
        SHAPE,
    ),
    layer_case(
        "lstm-mask-zeros-go-backwards",
        LSTM(2, return_sequences=True, zero_output_for_mask=True, go_backwards=True),
        MASKED,
        mask=MASK,
    ),
]
