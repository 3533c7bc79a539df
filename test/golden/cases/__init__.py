"""The golden cases: one module per family, and which module belongs to which suite."""

from collections.abc import Callable, Sequence
from typing import Any

from recorder.activation import record_activation
from recorder.layer import record_layer
from recorder.loss import record_loss
from recorder.metric import record_metric
from recorder.optimizer import record_optimizer
from recorder.schedule import record_schedule
from recorder.training import record_training

from cases import (
    activations,
    bidirectional,
    convolution,
    core,
    losses,
    masks,
    merging,
    metrics,
    models,
    normalization,
    optimizers,
    recurrent,
    regularizers,
    schedules,
    time_distributed,
    training,
    training_options,
)

Record = Callable[[Any], dict[str, object]]

LAYERS = [
    core,
    recurrent,
    bidirectional,
    time_distributed,
    masks,
    convolution,
    normalization,
    merging,
    regularizers,
    models,
]

# suite: how a case is recorded, and the cases
SUITES: dict[str, tuple[Record, Sequence[Any]]] = {
    "layers": (record_layer, [case for family in LAYERS for case in family.CASES]),
    "activations": (record_activation, activations.CASES),
    "losses": (record_loss, losses.CASES),
    "metrics": (record_metric, metrics.CASES),
    "optimizers": (record_optimizer, optimizers.CASES),
    "schedules": (record_schedule, schedules.CASES),
    "training": (record_training, [*training.CASES, *training_options.CASES]),
}
