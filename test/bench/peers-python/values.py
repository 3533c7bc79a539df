"""The values of cases.mjs, the same for the same seed."""

import math

import numpy as np


def uniform(seed: int, shape: list[int], scale: float = 1) -> np.ndarray:
    """Give uniform values from -scale to scale (mulberry32)."""
    steps = np.arange(1, math.prod(shape) + 1, dtype=np.uint32)
    state = np.uint32(seed) + steps * np.uint32(0x6D2B79F5)
    t = (state ^ (state >> np.uint32(15))) * (state | np.uint32(1))
    t ^= t + (t ^ (t >> np.uint32(7))) * (t | np.uint32(61))
    t ^= t >> np.uint32(14)
    return ((t / 2.0**31 - 1) * scale).astype(np.float32).reshape(shape)


def weight(seed: int, shape: list[int]) -> np.ndarray:
    """Give values for a weight, as large as a layer's own."""
    inputs = math.prod(shape) / shape[-1] if len(shape) > 1 else 100
    return uniform(seed, shape, math.sqrt(3 / inputs))
