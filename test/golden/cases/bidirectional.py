"""Bidirectional over each recurrent layer, merge mode, mask and state."""

from collections.abc import Iterator

from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import (
    GRU,
    LSTM,
    RECURRENT,
    Bidirectional,
    Dense,
    Sequential,
    SimpleRNN,
    TimeDistributed,
    kebab_case,
)

from cases.masks import MASK
from cases.recurrent import STATES

SHAPE = (2, 4, 3)
MASKED = (4, 5, 2)
MERGE_MODES = ("concat", "sum", "mul", "ave", None)


def of_each() -> Iterator[LayerCase]:
    """Yield the cases that Bidirectional has over each of the three layers."""
    for name, layer in RECURRENT.items():
        prefix = f"bidirectional-{name}"
        for mode in MERGE_MODES:
            merge = kebab_case(mode or "none")
            yield layer_case(
                f"{prefix}-{merge}",
                Bidirectional(layer(2, return_sequences=True), merge_mode=mode),
                SHAPE,
            )
            yield layer_case(
                f"{prefix}-{merge}-mask",
                Bidirectional(layer(2, return_sequences=True), merge_mode=mode),
                MASKED,
                mask=MASK,
            )
        yield layer_case(f"{prefix}-last", Bidirectional(layer(2)), SHAPE)
        yield layer_case(f"{prefix}-last-mask", Bidirectional(layer(2)), MASKED, mask=MASK)
        yield layer_case(f"{prefix}-last-none", Bidirectional(layer(2), merge_mode=None), SHAPE)
        yield layer_case(
            f"{prefix}-state",
            Bidirectional(layer(2, return_sequences=True, return_state=True)),
            SHAPE,
        )
        yield layer_case(
            f"{prefix}-state-mask",
            Bidirectional(layer(2, return_state=True), merge_mode="sum"),
            MASKED,
            mask=MASK,
        )
        yield layer_case(
            f"{prefix}-state-none",
            Bidirectional(layer(2, return_sequences=True, return_state=True), merge_mode=None),
            SHAPE,
        )
        yield layer_case(
            f"{prefix}-initial-state",
            Bidirectional(layer(2, return_sequences=True, return_state=True)),
            SHAPE,
            initial_state=((2, 2),) * (2 * STATES[name]),
        )


CASES: list[LayerCase] = [
    *of_each(),
    layer_case("bidirectional-no-bias", Bidirectional(GRU(2, use_bias=False)), SHAPE),
    layer_case("bidirectional-reset-before", Bidirectional(GRU(2, reset_after=False)), SHAPE),
    layer_case(
        "bidirectional-own-backward-layer",
        Bidirectional(
            LSTM(2, return_sequences=True),
            backward_layer=LSTM(3, activation="relu", return_sequences=True, go_backwards=True),
        ),
        SHAPE,
    ),
    layer_case(
        "bidirectional-other-backward-layer",
        Bidirectional(
            LSTM(2, return_sequences=True),
            backward_layer=GRU(2, return_sequences=True, go_backwards=True),
            merge_mode="sum",
        ),
        MASKED,
        mask=MASK,
    ),
    layer_case(
        "bidirectional-stacked",
        Sequential(
            [
                Bidirectional(SimpleRNN(4, return_sequences=True)),
                Bidirectional(SimpleRNN(3, return_sequences=True)),
                TimeDistributed(Dense(2)),
            ]
        ),
        (3, 6, 5),
    ),
    layer_case(
        "bidirectional-stacked-lstm-mask",
        Sequential(
            [Bidirectional(LSTM(2, return_sequences=True)), Bidirectional(GRU(2)), Dense(2)]
        ),
        MASKED,
        mask=MASK,
    ),
]
