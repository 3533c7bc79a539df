"""Records a loss and its gradient."""

from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from keras.src.backend import set_keras_mask

from recorder.arrays import nested, packed
from recorder.spec import Spec


@dataclass(frozen=True)
class LossCase:
    """One loss of given predictions; the mask is that of the predictions."""

    name: str
    loss: Spec
    y_true: np.ndarray
    y_pred: np.ndarray
    mask: np.ndarray | None = None
    sample_weight: np.ndarray | None = None


def record_loss(case: LossCase) -> dict[str, object]:
    """Return the loss and its gradient with respect to the predictions."""
    loss = case.loss.make()

    def value(y_pred: jax.Array) -> jax.Array:
        if case.mask is not None:
            set_keras_mask(y_pred, jnp.asarray(case.mask))
        return loss(case.y_true, y_pred, sample_weight=case.sample_weight)

    result, gradient = jax.value_and_grad(value)(jnp.asarray(case.y_pred))
    json: dict[str, object] = {
        "expression": case.loss.expression,
        "yTrue": packed(case.y_true),
        "yPred": packed(case.y_pred),
    }
    if case.mask is not None:
        json["mask"] = nested(case.mask)
    if case.sample_weight is not None:
        json["sampleWeight"] = packed(case.sample_weight)
    return json | {"loss": float(result), "gradient": packed(gradient)}
