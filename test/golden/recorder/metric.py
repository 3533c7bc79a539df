"""Records the result of a metric over several batches."""

from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np
from keras.src.backend import set_keras_mask

from recorder.arrays import nested, packed
from recorder.spec import Spec


@dataclass(frozen=True)
class Batch:
    """What a metric is given at once."""

    y_true: np.ndarray
    y_pred: np.ndarray
    mask: np.ndarray | None = None
    sample_weight: np.ndarray | None = None


@dataclass(frozen=True)
class MetricCase:
    """One metric over a few batches."""

    name: str
    metric: Spec
    batches: tuple[Batch, ...]


def record_metric(case: MetricCase) -> dict[str, object]:
    """Return the batches and the result over all of them."""
    metric = case.metric.make()
    batches = []
    for batch in case.batches:
        y_pred = jnp.asarray(batch.y_pred)
        json: dict[str, object] = {"yTrue": packed(batch.y_true), "yPred": packed(batch.y_pred)}
        if batch.mask is not None:
            set_keras_mask(y_pred, jnp.asarray(batch.mask))
            json["mask"] = nested(batch.mask)
        if batch.sample_weight is not None:
            json["sampleWeight"] = packed(batch.sample_weight)
        metric.update_state(batch.y_true, y_pred, sample_weight=batch.sample_weight)
        batches.append(json)
    return {
        "expression": case.metric.expression,
        "batches": batches,
        "result": float(metric.result()),
    }
