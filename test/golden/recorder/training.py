"""Records what training makes of a model."""

from dataclasses import dataclass, field

import keras
import numpy as np

from recorder.arrays import Shape, fill_weights, packed, random_for
from recorder.layer import values_of
from recorder.spec import Spec, camel_case, javascript, made

Json = dict[str, object]


@dataclass(frozen=True)
class TrainingCase:
    """One model, what it is compiled with, and what it learns from."""

    name: str
    model: Spec
    compile: dict[str, object]
    x: tuple[Shape | np.ndarray, ...]
    y: tuple[Shape | np.ndarray, ...]
    batch_size: int = 2
    epochs: int = 1
    fit: dict[str, object] = field(default_factory=dict)
    weights: tuple[object, ...] | None = None
    # On JAX, `fit` loses the output's mask on its way to the metrics; `evaluate` does not.
    has_mask: bool = False


def record_training(case: TrainingCase) -> Json:
    """Return weights before and after `fit`, its history, and `evaluate` after it."""
    random = random_for(case.name)
    keras.utils.clear_session()
    model = case.model.make()
    x = [values_of(given, random) for given in case.x]
    y = [values_of(given, random) for given in case.y]
    model(one_or_all(x))  # makes the weights
    if case.weights is None:
        fill_weights(model.weights, random)
    else:
        model.set_weights([np.asarray(weight, "float32") for weight in case.weights])
    json: Json = {
        "expression": case.model.expression,
        "compile": javascript(case.compile),
        "x": [packed(values) for values in x],
        "y": [packed(values) for values in y],
        "batchSize": case.batch_size,
        "epochs": case.epochs,
        "shuffle": False,
        **{camel_case(name): given(value) for name, value in case.fit.items()},
        "weights": [packed(weight) for weight in model.get_weights()],
    }
    model.compile(**made(case.compile))
    options = {"batch_size": case.batch_size, "verbose": 0}
    history = model.fit(
        one_or_all(x), one_or_all(y), epochs=case.epochs, shuffle=False, **options, **case.fit
    )
    result = model.evaluate(one_or_all(x), one_or_all(y), return_dict=True, **options)
    return json | {
        "weightsAfter": [packed(weight) for weight in model.get_weights()],
        "history": by_name(losses_of(history.history) if case.has_mask else history.history, model),
        "evaluate": by_name(result, model),
    }


def losses_of(history: dict[str, object]) -> dict[str, object]:
    """Return a history without metrics."""
    return {name: values for name, values in history.items() if name in ("loss", "val_loss")}


def by_name(values: dict[str, object], model: keras.Model) -> Json:
    """Return losses and metrics by their names here, without those of single outputs."""
    # A Sequential has one output.
    names = getattr(model, "output_names", ())
    prefixes = tuple(f"{name}_" for name in names) if len(names) > 1 else ()
    return {
        camel_case(name): value for name, value in values.items() if not name.startswith(prefixes)
    }


def one_or_all(values: list[np.ndarray]) -> np.ndarray | list[np.ndarray]:
    """Return the only array, or the list of several."""
    return values[0] if len(values) == 1 else values


def given(value: object) -> object:
    """Return an option of `fit` as JSON."""
    return packed(value) if isinstance(value, np.ndarray) else value
