"""Records what an optimizer makes of stored gradients, step by step."""

from dataclasses import dataclass

import keras
import numpy as np

from recorder.arrays import Shape, normal, packed, random_for
from recorder.spec import Spec

SHAPES: tuple[Shape, ...] = ((3, 2), (2,))


@dataclass(frozen=True)
class OptimizerCase:
    """One optimizer for a kernel and a bias."""

    name: str
    optimizer: Spec
    steps: int = 4


def record_optimizer(case: OptimizerCase) -> dict[str, object]:
    """Return gradients and the variables after each step."""
    random = random_for(case.name)
    keras.utils.clear_session()
    optimizer = case.optimizer.make()
    initial = [normal(random, shape) for shape in SHAPES]
    variables = [keras.Variable(values) for values in initial]
    steps = []
    for _ in range(case.steps):
        gradients = [normal(random, shape, 2.0) for shape in SHAPES]
        gradients[0][0, 0] = 0
        optimizer.apply([np.asarray(gradient) for gradient in gradients], variables)
        steps.append(
            {
                "gradients": [packed(gradient) for gradient in gradients],
                "variables": [packed(variable.numpy()) for variable in variables],
            }
        )
    return {
        "expression": case.optimizer.expression,
        "variables": [packed(values) for values in initial],
        "steps": steps,
    }
