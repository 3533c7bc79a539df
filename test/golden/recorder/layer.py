"""Records what a layer makes of its inputs, and the gradients of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import keras
import numpy as np
from keras.src.backend import StatelessScope, get_keras_mask, set_keras_mask

from recorder.arrays import Shape, fill_weights, nested, normal, packed, random_for
from recorder.spec import Spec

Json = dict[str, object]


@dataclass(frozen=True)
class LayerCase:
    """One layer with its inputs: arrays, or shapes to be filled at random."""

    name: str
    layer: Spec
    inputs: tuple[Shape | np.ndarray, ...]
    masks: tuple[np.ndarray | None, ...] = ()
    initial_state: tuple[Shape, ...] = ()
    training: bool = False
    weights: tuple[object, ...] | None = None
    calls: int = 1


def layer_case(
    name: str,
    layer: Spec,
    *inputs: Shape | np.ndarray,
    mask: np.ndarray | None = None,
    **options: Any,  # noqa: ANN401 -- the other fields of LayerCase
) -> LayerCase:
    """Return a case; `mask` is that of the only input."""
    if mask is not None:
        options["masks"] = (mask,)
    return LayerCase(name, layer, inputs, **options)


def record_layer(case: LayerCase) -> Json:
    """Return outputs, masks, losses and gradients of one case."""
    random = random_for(case.name)
    keras.utils.clear_session()
    layer = case.layer.make()
    inputs = [values_of(given, random) for given in case.inputs]
    state = [normal(random, shape) for shape in case.initial_state]
    call(layer, case, inputs, state)  # builds the layer
    set_weights(layer, case, random)
    json: Json = {
        "expression": case.layer.expression,
        "inputs": [packed(x) for x in inputs],
        "weights": [packed(weight) for weight in layer.get_weights()],
    }
    if case.masks:
        json["mask"] = [nested(mask) for mask in case.masks]
    if case.training:
        json["training"] = True
    if state:
        json["initialState"] = [packed(values) for values in state]
    if case.calls > 1:
        return json | {"calls": record_calls(layer, case, inputs, random)}
    return json | record_outputs(layer, case, inputs, state, random)


def record_outputs(
    layer: keras.Layer,
    case: LayerCase,
    inputs: list[np.ndarray],
    state: list[np.ndarray],
    random: np.random.Generator,
) -> Json:
    """Return the outputs of one call, with gradients of their product with random cotangents."""
    before = layer.get_weights()
    outputs = as_list(call(layer, case, inputs, state))
    after = layer.get_weights()
    layer.set_weights(before)
    cotangents = [normal(random, output.shape) for output in outputs]
    json: Json = {
        "outputs": [packed(output) for output in outputs],
        "outputMask": nested(get_keras_mask(outputs[0])),
        "cotangents": [packed(cotangent) for cotangent in cotangents],
    }
    losses, gradients = differentiate(layer, case, inputs, state, cotangents)
    if losses is not None:
        json["losses"] = losses
    json["gradients"] = gradients
    if any(not np.array_equal(old, new) for old, new in zip(before, after, strict=True)):
        json["weightsAfter"] = [packed(weight) for weight in after]
    return json


def differentiate(
    layer: keras.Layer,
    case: LayerCase,
    inputs: list[np.ndarray],
    state: list[np.ndarray],
    cotangents: list[np.ndarray],
) -> tuple[float | None, Json]:
    """Return the layer's own losses, and the gradients of these plus the outputs' product.

    The call itself is differentiated, not `stateless_call`: that one skips what `__call__` does,
    the mask of an input and the layer's own activity regularizer.
    """
    trainable = layer.trainable_variables
    is_float = [x.dtype.kind == "f" for x in inputs]

    def total(weights: list, floats: list, states: list) -> tuple:
        rest = iter(floats)
        given = [next(rest) if is_float[i] else x for i, x in enumerate(inputs)]
        with StatelessScope(zip(trainable, weights, strict=True), collect_losses=True):
            outputs = as_list(call(layer, case, given, states))
            losses = [jnp.sum(loss) for loss in layer.losses]
        product = sum(jnp.vdot(c, y) for c, y in zip(cotangents, outputs, strict=True))
        return product + sum(losses), (sum(losses) if losses else None)

    values = [variable.value for variable in trainable]
    floats = [jnp.asarray(x) for x in inputs if x.dtype.kind == "f"]
    states = [jnp.asarray(values) for values in state]
    by, losses = jax.grad(total, (0, 1, 2), has_aux=True)(values, floats, states)
    of_weight = {id(variable): grad for variable, grad in zip(trainable, by[0], strict=True)}
    of_input = iter(by[1])
    gradients: Json = {
        "inputs": [packed(next(of_input)) if known else None for known in is_float],
        "weights": [
            packed(of_weight[id(variable)]) if id(variable) in of_weight else None
            for variable in layer.weights
        ],
    }
    if state:
        gradients["initialState"] = [packed(values) for values in by[2]]
    return (None if losses is None else float(losses)), gradients


def record_calls(
    layer: keras.Layer,
    case: LayerCase,
    inputs: list[np.ndarray],
    random: np.random.Generator,
) -> list[Json]:
    """Return the outputs of several calls one after the other: a stateful layer remembers."""
    for inner in layer._flatten_layers():
        if hasattr(inner, "reset_states"):
            inner.reset_states()
    calls = []
    for _ in range(case.calls):
        outputs = as_list(call(layer, case, inputs, []))
        calls.append(
            {
                "inputs": [packed(x) for x in inputs],
                "outputs": [packed(output) for output in outputs],
            }
        )
        inputs = [normal(random, x.shape) for x in inputs]
    return calls


def call(layer: keras.Layer, case: LayerCase, inputs: list, state: list) -> Any:  # noqa: ANN401
    """Call a layer the way a model does: the masks hang on the inputs.

    With an initial state, Keras 3.15.1 does not find the mask that hangs on the input (a layer
    with several tensors to take looks for `sequences_mask`), and computes as if there were none:
    there it has to be said.
    """
    given = [jnp.asarray(x) for x in inputs]
    for x, mask in zip(given, case.masks, strict=False):
        set_keras_mask(x, None if mask is None else jnp.asarray(mask))
    options: dict[str, object] = {}
    if case.training:
        options["training"] = True
    if state:
        options["initial_state"] = list(state)
        if case.masks:
            options["mask"] = jnp.asarray(case.masks[0])
    return layer(given[0] if len(given) == 1 else given, **options)


def set_weights(layer: keras.Layer, case: LayerCase, random: np.random.Generator) -> None:
    """Fill the weights with the case's own values, or at random."""
    if case.weights is None:
        fill_weights(layer.weights, random)
    else:
        layer.set_weights([np.asarray(weight, "float32") for weight in case.weights])


def values_of(given: Shape | np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Return given values, or random ones for a shape."""
    return given if isinstance(given, np.ndarray) else normal(random, given)


def as_list(outputs: object) -> Sequence:
    """Return one output or several as a list."""
    if isinstance(outputs, list | tuple):
        return [array for output in outputs for array in as_list(output)]
    return [outputs]
