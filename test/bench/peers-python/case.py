"""A case that is ready to be measured."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass
class Case:
    """What is measured, and what it gives: what the others give, or None where it is not."""

    call: Callable[[], object]
    value: Callable[[], np.ndarray] | None = None
