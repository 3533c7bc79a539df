"""Every activation, at ordinary elements, far from zero and at the infinities."""

import numpy as np
from recorder.activation import ActivationCase
from recorder.vocabulary import ACTIVATIONS, kebab_case

# Two rows: softmax goes over the last axis.
X = np.array(
    [
        [-100, -30, -9.5, -6, -3.5, -3, -2.5, -2, -1, -0.5, -0.1, -1e-3, -1e-6, -0.0],
        [0.0, 1e-6, 1e-3, 0.1, 0.5, 1, 2, 2.5, 3, 3.5, 6, 9.5, 30, 80],
    ],
    "float32",
)
# tanh of 100 is NaN on some GPUs; a sigmoid made of exp overflows at -100.
EXTREME = np.array([[-np.inf, -1e30, -1000, -100, 100, 1000, 1e30, np.inf]], "float32")

CASES: list[ActivationCase] = [
    case
    for name in ACTIVATIONS
    for case in (
        ActivationCase(kebab_case(name), name, X),
        ActivationCase(f"{kebab_case(name)}-extreme", name, EXTREME, has_gradient=False),
    )
]
