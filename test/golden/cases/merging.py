"""Concatenate and Add."""

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import Add, Concatenate

from cases.masks import MASK

SHAPE = (2, 3, 4)
MASKED = (4, 5, 2)
# Differs from MASK in every sample.
OTHER = np.array([[1, 0, 1, 1, 0], [0, 1, 1, 1, 1], [1, 1, 0, 0, 1], [0, 0, 1, 0, 0]], bool)

CASES: list[LayerCase] = [
    layer_case("add", Add(), SHAPE, SHAPE),
    layer_case("add-three", Add(), SHAPE, SHAPE, SHAPE),
    layer_case("add-rank-2", Add(), (3, 4), (3, 4)),
    layer_case("add-broadcast", Add(), (2, 3, 4), (2, 1, 4)),
    layer_case("add-masks", Add(), MASKED, MASKED, masks=(MASK, OTHER)),
    layer_case("add-one-mask", Add(), MASKED, MASKED, masks=(MASK, None)),
    layer_case("concatenate", Concatenate(), (2, 3, 4), (2, 3, 2)),
    layer_case("concatenate-three", Concatenate(), (2, 3, 1), (2, 3, 2), (2, 3, 3)),
    layer_case("concatenate-axis-1", Concatenate(axis=1), (2, 3, 4), (2, 2, 4)),
    layer_case("concatenate-rank-2", Concatenate(), (3, 4), (3, 2)),
    layer_case("concatenate-masks", Concatenate(), MASKED, (4, 5, 3), masks=(MASK, OTHER)),
    layer_case("concatenate-one-mask", Concatenate(), MASKED, (4, 5, 3), masks=(MASK, None)),
    layer_case(
        "concatenate-axis-1-masks",
        Concatenate(axis=1),
        MASKED,
        (4, 3, 2),
        masks=(MASK, OTHER[:, :3]),
    ),
]
