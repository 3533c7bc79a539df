"""Train Keras's addition example on data given as npz: addition.py data.npz seed; prints JSON."""

from __future__ import annotations

import json
import os
import sys
import time

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers


def main() -> None:
    """Train for 55 epochs and print seconds and the best validation accuracy."""
    file, seed = sys.argv[1:3]
    keras.utils.set_random_seed(int(seed))
    with np.load(file) as data:
        x, y = data["x"], data["y"]
    model = keras.Sequential(
        [
            keras.Input((5, 12)),
            layers.LSTM(128),
            layers.RepeatVector(3),
            layers.LSTM(128, return_sequences=True),
            layers.TimeDistributed(layers.Dense(12, activation="softmax")),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
    )
    started = time.monotonic()
    history = model.fit(x, y, epochs=55, batch_size=32, validation_split=0.1, verbose=0)
    result = {
        "seconds": time.monotonic() - started,
        "best": max(history.history["val_accuracy"]),
        "keras": keras.__version__,
        "jax": jax.__version__,
        "threads": len(os.sched_getaffinity(0)),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
