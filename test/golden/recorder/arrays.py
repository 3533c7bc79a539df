"""Random values that depend on the case's name only, and arrays as JSON."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence

import numpy as np

Shape = tuple[int, ...]


def random_for(name: str) -> np.random.Generator:
    """Return the random numbers of a case: other cases that come or go do not change them."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def normal(random: np.random.Generator, shape: Sequence[int], scale: float = 1.0) -> np.ndarray:
    """Return normally distributed float32 values."""
    return (random.standard_normal(tuple(shape)) * scale).astype("float32")


def packed(values: object) -> dict[str, object]:
    """Return shape and values of an array as JSON: base64 of little-endian float32 or int32."""
    array = np.asarray(values)
    is_integer = array.dtype.kind in "iu"
    little = np.ascontiguousarray(array, dtype="<i4" if is_integer else "<f4")
    data = base64.b64encode(little.tobytes()).decode()
    json = {"shape": list(array.shape), "data": data}
    return {**json, "dtype": "int32"} if is_integer else json


def nested(mask: object) -> object:
    """Return a mask as nested booleans, or None."""
    return None if mask is None else np.asarray(mask).astype(bool).tolist()


def fill_weights(variables: Sequence[object], random: np.random.Generator) -> None:
    """Give every weight a random value, biases included, so that a forgotten one shows."""
    for variable in variables:
        shape = variable.shape
        if variable.name == "moving_variance":
            value = random.uniform(0.5, 1.5, shape)
        elif variable.name == "gamma":
            value = 1 + 0.3 * random.standard_normal(shape)
        elif len(shape) < 2 or variable.name == "bias":
            value = 0.3 * random.standard_normal(shape)
        else:
            # Below one over the root of its inputs: long recurrences stay far from chaos.
            value = 0.8 / np.sqrt(np.prod(shape[:-1])) * random.standard_normal(shape)
        variable.assign(value.astype("float32"))
