"""Records an activation and its derivative."""

from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from keras import activations

from recorder.arrays import normal, packed, random_for
from recorder.spec import camel_case


@dataclass(frozen=True)
class ActivationCase:
    """One activation at fixed elements; those it turns into NaN or infinity have no gradient."""

    name: str
    activation: str
    x: np.ndarray
    has_gradient: bool = True


def record_activation(case: ActivationCase) -> dict[str, object]:
    """Return the values, and the gradient of their product with a random cotangent."""
    function = activations.get(case.activation)
    json: dict[str, object] = {
        "activation": camel_case(case.activation),
        "x": packed(case.x),
        "y": packed(function(jnp.asarray(case.x))),
    }
    if case.has_gradient:
        cotangent = normal(random_for(case.name), case.x.shape)
        _, pull_back = jax.vjp(function, jnp.asarray(case.x))
        json["cotangent"] = packed(cotangent)
        json["gradient"] = packed(pull_back(jnp.asarray(cotangent))[0])
    return json
