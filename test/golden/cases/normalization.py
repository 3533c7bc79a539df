"""LayerNormalization and BatchNormalization."""

from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import (
    BatchNormalization,
    Conv1D,
    Dense,
    LayerNormalization,
    Sequential,
)

from cases.masks import MASK

SHAPE = (3, 4, 5)
MASKED = (4, 5, 2)

CASES: list[LayerCase] = [
    layer_case("layer-normalization", LayerNormalization(), SHAPE),
    layer_case("layer-normalization-rank-2", LayerNormalization(), (3, 5)),
    layer_case("layer-normalization-rank-4", LayerNormalization(), (2, 3, 2, 4)),
    layer_case("layer-normalization-axis-1", LayerNormalization(axis=1), SHAPE),
    layer_case("layer-normalization-no-center", LayerNormalization(center=False), SHAPE),
    layer_case("layer-normalization-no-scale", LayerNormalization(scale=False), SHAPE),
    layer_case("layer-normalization-plain", LayerNormalization(center=False, scale=False), SHAPE),
    layer_case("layer-normalization-epsilon", LayerNormalization(epsilon=0.1), SHAPE),
    layer_case("layer-normalization-mask", LayerNormalization(), MASKED, mask=MASK),
    layer_case("batch-normalization", BatchNormalization(), SHAPE),
    layer_case("batch-normalization-training", BatchNormalization(), SHAPE, training=True),
    layer_case("batch-normalization-rank-2", BatchNormalization(), (6, 3), training=True),
    layer_case("batch-normalization-rank-4", BatchNormalization(), (2, 3, 2, 3), training=True),
    layer_case(
        "batch-normalization-momentum", BatchNormalization(momentum=0.5), SHAPE, training=True
    ),
    layer_case(
        "batch-normalization-epsilon", BatchNormalization(epsilon=0.1), SHAPE, training=True
    ),
    layer_case("batch-normalization-axis-1", BatchNormalization(axis=1), SHAPE, training=True),
    layer_case("batch-normalization-axis-1-inference", BatchNormalization(axis=1), SHAPE),
    layer_case(
        "batch-normalization-no-center", BatchNormalization(center=False), SHAPE, training=True
    ),
    layer_case(
        "batch-normalization-no-scale", BatchNormalization(scale=False), SHAPE, training=True
    ),
    layer_case(
        "batch-normalization-plain",
        BatchNormalization(center=False, scale=False),
        SHAPE,
        training=True,
    ),
    layer_case("batch-normalization-mask", BatchNormalization(), MASKED, mask=MASK),
    layer_case(
        "batch-normalization-mask-training", BatchNormalization(), MASKED, mask=MASK, training=True
    ),
    layer_case(
        "batch-normalization-between",
        Sequential([Conv1D(3, 2), BatchNormalization(), Dense(2)]),
        (3, 5, 2),
        training=True,
    ),
]
