"""Dense, Activation, Embedding and the layers that move elements about."""

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import (
    ACTIVATIONS,
    Activation,
    Dense,
    Dropout,
    Embedding,
    Flatten,
    Permute,
    RepeatVector,
    Reshape,
    Sequential,
    SimpleRNN,
    kebab_case,
)

from cases.masks import MASK, TOKENS

CASES: list[LayerCase] = [
    layer_case("dense-rank-2", Dense(4), (3, 5)),
    layer_case("dense-rank-3", Dense(4), (3, 6, 5)),
    layer_case("dense-rank-4", Dense(4), (2, 3, 4, 5)),
    layer_case("dense-one-feature", Dense(3), (2, 4, 1)),
    layer_case("dense-one-unit", Dense(1), (2, 4, 3)),
    layer_case("dense-no-bias", Dense(4, use_bias=False), (3, 6, 5)),
    layer_case("dense-mask", Dense(3), (4, 5, 2), mask=MASK),
    *(
        layer_case(f"dense-{kebab_case(name)}", Dense(5, activation=name), (3, 4, 3))
        for name in ACTIVATIONS
    ),
    *(
        layer_case(f"activation-{kebab_case(name)}", Activation(name), (3, 4, 5))
        for name in ACTIVATIONS
    ),
    layer_case("activation-mask", Activation("tanh"), (4, 5, 2), mask=MASK),
    layer_case("flatten", Flatten(), (3, 6, 5)),
    layer_case("flatten-rank-4", Flatten(), (2, 3, 4, 5)),
    layer_case("flatten-mask", Flatten(), (4, 5, 2), mask=MASK),
    layer_case("reshape", Reshape((10, 3)), (3, 6, 5)),
    layer_case("reshape-open", Reshape((-1, 2)), (3, 6, 5)),
    layer_case("reshape-mask", Reshape((5, 2, 1)), (4, 5, 2), mask=MASK),
    layer_case("repeat-vector", RepeatVector(4), (3, 5)),
    layer_case("permute", Permute((2, 1)), (2, 3, 4)),
    layer_case("permute-rank-4", Permute((3, 1, 2)), (2, 3, 4, 2)),
    layer_case("permute-mask", Permute((2, 1)), (4, 5, 2), mask=MASK),
    layer_case("dropout-inference", Dropout(0.5), (3, 4, 2)),
    layer_case("dropout-mask", Dropout(0.5), (4, 5, 2), mask=MASK),
    layer_case("dropout-zero-training", Dropout(0.0), (3, 4, 2), training=True),
    layer_case("embedding", Embedding(6, 3), TOKENS),
    layer_case("embedding-mask-zero", Embedding(6, 3, mask_zero=True), TOKENS),
    layer_case(
        "embedding-repeated-tokens",
        Embedding(3, 2),
        np.array([[1, 1, 1, 2], [2, 1, 2, 2]], "int32"),
    ),
    layer_case("embedding-rank-1", Embedding(6, 3), np.array([5, 0, 2], "int32")),
    layer_case(
        "embedding-rank-3", Embedding(6, 2), np.arange(12, dtype="int32").reshape(2, 2, 3) % 6
    ),
    layer_case(
        "embedding-mask-zero-simple-rnn",
        Sequential([Embedding(6, 3, mask_zero=True), SimpleRNN(3, return_sequences=True)]),
        TOKENS,
    ),
]
