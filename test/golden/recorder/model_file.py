"""Saves a small trained model as Keras does, with what it predicts."""

import json
import re
import zipfile
from pathlib import Path

import keras

from recorder.arrays import fill_weights, packed, random_for
from recorder.layer import as_list, values_of
from recorder.spec import made
from recorder.training import TrainingCase, one_or_all

# Archives and metadata say when they were made: always then, so that they come out the same.
MADE = (2026, 1, 1, 0, 0, 0)
# Keras writes addresses in memory as ids.
SHARED_OBJECT = re.compile(r'"shared_object_id": \d+')


def save_model(case: TrainingCase, folder: Path) -> dict[str, object]:
    """Train, save as .keras and .weights.h5, and return inputs, weights and prediction."""
    random = random_for(case.name)
    keras.utils.clear_session()
    model = case.model.make()
    x = [values_of(given, random) for given in case.x]
    y = [values_of(given, random) for given in case.y]
    fill_weights(model.weights, random)
    model.compile(**made(case.compile))
    model.fit(
        one_or_all(x),
        one_or_all(y),
        batch_size=case.batch_size,
        epochs=case.epochs,
        shuffle=False,
        verbose=0,
    )
    model.save(folder / f"{case.name}.keras")
    model.save_weights(folder / f"{case.name}.weights.h5")
    forget_run(folder / f"{case.name}.keras")
    return {
        "expression": case.model.expression,
        "inputs": [packed(values) for values in x],
        "weights": [packed(weight) for weight in model.get_weights()],
        "prediction": [
            packed(output) for output in as_list(model.predict(one_or_all(x), verbose=0))
        ],
    }


def forget_run(file: Path) -> None:
    """Write a .keras archive again without what differs from run to run: dates and addresses."""
    with zipfile.ZipFile(file) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    metadata = json.loads(members["metadata.json"])
    metadata["date_saved"] = "2026-01-01@00:00:00"
    members["metadata.json"] = json.dumps(metadata).encode()
    config = members["config.json"].decode()
    for number, address in enumerate(dict.fromkeys(SHARED_OBJECT.findall(config))):
        config = config.replace(address, f'"shared_object_id": {number}')
    members["config.json"] = config.encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, MADE), content)
