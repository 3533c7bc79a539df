"""Conv1D and the pooling layers."""

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import Conv1D, GlobalAveragePooling1D, MaxPooling1D

from cases.masks import MASK

CASES: list[LayerCase] = [
    *(
        case
        for padding in ("valid", "same", "causal")
        for case in (
            layer_case(f"conv1d-{padding}", Conv1D(4, 3, padding=padding), (2, 7, 3)),
            layer_case(
                f"conv1d-{padding}-strides", Conv1D(4, 3, padding=padding, strides=2), (2, 8, 3)
            ),
            layer_case(
                f"conv1d-{padding}-dilation",
                Conv1D(4, 3, padding=padding, dilation_rate=2),
                (2, 9, 3),
            ),
        )
    ),
    layer_case("conv1d-even-kernel", Conv1D(4, 4, padding="same", activation="relu"), (3, 7, 5)),
    layer_case("conv1d-one-timestep", Conv1D(4, 1, use_bias=False), (3, 7, 5)),
    layer_case("conv1d-strides-over-kernel", Conv1D(4, 2, padding="same", strides=3), (3, 10, 5)),
    layer_case("conv1d-groups", Conv1D(4, 3, groups=2), (2, 6, 4)),
    layer_case("conv1d-groups-same", Conv1D(6, 2, groups=3, padding="same"), (2, 5, 3)),
    layer_case(
        "conv1d-groups-dilation",
        Conv1D(4, 2, groups=2, dilation_rate=2, padding="causal", activation="tanh"),
        (2, 6, 2),
    ),
    layer_case("conv1d-groups-strides", Conv1D(4, 3, groups=2, strides=2), (2, 7, 4)),
    layer_case("conv1d-mask", Conv1D(3, 2), (4, 5, 2), mask=MASK),
    layer_case("max-pooling1d", MaxPooling1D(pool_size=2), (2, 6, 3)),
    layer_case("max-pooling1d-default", MaxPooling1D(), (2, 7, 3)),
    layer_case("max-pooling1d-strides", MaxPooling1D(pool_size=3, strides=1), (2, 6, 3)),
    layer_case("max-pooling1d-strides-over-pool", MaxPooling1D(pool_size=2, strides=3), (2, 8, 3)),
    layer_case("max-pooling1d-same", MaxPooling1D(pool_size=2, padding="same"), (2, 5, 3)),
    layer_case(
        "max-pooling1d-same-strides",
        MaxPooling1D(pool_size=3, strides=2, padding="same"),
        (2, 6, 3),
    ),
    layer_case(
        # Where several elements are largest, one of them gets the gradient.
        "max-pooling1d-ties",
        MaxPooling1D(pool_size=3),
        np.array([[[1], [1], [0], [2], [2], [2]]], "float32"),
    ),
    layer_case("max-pooling1d-mask", MaxPooling1D(pool_size=2), (4, 5, 2), mask=MASK),
    layer_case("global-average-pooling1d", GlobalAveragePooling1D(), (2, 4, 3)),
    layer_case(
        "global-average-pooling1d-keep-dims", GlobalAveragePooling1D(keepdims=True), (2, 4, 3)
    ),
    layer_case(
        # A wholly masked sample has no mean; Keras says what stands there instead.
        "global-average-pooling1d-mask",
        GlobalAveragePooling1D(),
        (4, 5, 2),
        mask=MASK,
    ),
    layer_case(
        "global-average-pooling1d-mask-part",
        GlobalAveragePooling1D(),
        (3, 5, 2),
        mask=MASK[:3],
    ),
    layer_case(
        "global-average-pooling1d-mask-keep-dims",
        GlobalAveragePooling1D(keepdims=True),
        (3, 5, 2),
        mask=MASK[:3],
    ),
]
