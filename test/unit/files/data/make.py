"""Makes the files that the readers are tested with, by the programs that people save them with.

Run: python make.py (needs Python 3.11, the packages of test/golden/requirements.txt, and
safetensors 0.8). Every array holds small whole numbers or their halves, so that each type stores
them exactly: expected.json has them once, and the tests compare with it. HDF5 files are mostly
zeros and are kept packed.
"""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"

import h5py
import keras
import ml_dtypes
import numpy as np
import safetensors
from keras import layers
from safetensors.numpy import save_file

HERE = Path(__file__).parent
EXPECTED: dict[str, object] = {}

FLOATS = ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]
INTEGERS = [
    "|i1",
    "|u1",
    "<i2",
    ">i2",
    "<u2",
    ">u2",
    "<i4",
    ">i4",
    "<u4",
    ">u4",
    "<i8",
    ">i8",
    "<u8",
    ">u8",
]


def values(dtype: str) -> np.ndarray:
    """Make a [2, 3] array that is unlike its transpose."""
    array = np.array([[1, 2, 3], [4, 5, 6]])
    return (array / 2 if "f" in dtype else array).astype(dtype)


def npy_files() -> None:
    """One archive holds what single files would: each member is a npy file."""
    arrays = {dtype: values(dtype) for dtype in [*FLOATS, *INTEGERS]}
    arrays["bool"] = np.array([[True, False, True]])
    arrays["scalar"] = np.array(1.5, "<f4")
    arrays["empty"] = np.zeros((0, 3), "<f4")
    arrays["fortran"] = np.asfortranarray(np.arange(24, dtype="<f4").reshape(2, 3, 4))
    np.savez_compressed(HERE / "numpy.npz", **arrays)
    EXPECTED["numpy.npz"] = {name: described(array) for name, array in arrays.items()}
    np.savez(HERE / "stored.npz", x=values("<f4"), ids=values("<i4"))
    np.save(HERE / "plain.npy", values("<f8"))
    for major in (2, 3):
        with open(HERE / f"version-{major}.npy", "wb") as file:
            np.lib.format.write_array(file, values("<f4"), version=(major, 0))


def described(array: np.ndarray) -> dict[str, object]:
    """Describe an array as the tensor that it shall become."""
    kind = {"f": "float32", "b": "bool"}.get(array.dtype.kind, "int32")
    return {
        "dtype": kind,
        "shape": list(array.shape),
        "values": array.astype("f8").ravel().tolist(),
    }


def safetensors_file() -> None:
    """Write every type that Python's safetensors and we both know."""
    names = ["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]
    arrays = {name: values(name) for name in names}
    arrays["bf16"] = values("f4").astype(ml_dtypes.bfloat16)
    arrays["bool"] = np.array([True, False])
    arrays["empty"] = np.zeros((0, 2), "f4")
    save_file(arrays, HERE / "python.safetensors", metadata={"made by": "Python"})
    EXPECTED["python.safetensors"] = {name: described(a) for name, a in arrays.items()} | {
        "bf16": described(values("f4"))
    }


def hdf5_files() -> None:
    """Write the default format, and the one of HDF5 1.10 as far as it is read."""
    for name, libver in {"default.h5": "earliest", "latest.h5": "v110"}.items():
        with h5py.File(HERE / name, "w", libver=libver) as file:
            file.attrs["title"] = "naïve"
            file.attrs["fixed"] = np.bytes_("text")
            file.attrs["names"] = np.array([b"dense", b"lstm_1"])
            file.attrs["words"] = ["one", "zwei"]
            file.attrs["steps"] = np.array([3, 5], ">i4")
            file.attrs["rate"] = 0.5
            file.attrs["nothing"] = h5py.Empty("f4")
            group = file.create_group("a/b")
            group.create_dataset("whole", data=values("<f4"))
            group.create_dataset("big", data=values(">f8"))
            group.create_dataset("half", data=values("<f2"))
            group.create_dataset("ids", data=values("<i8"))
            group.create_dataset("mask", data=np.array([True, False]))
            group.create_dataset("scalar", data=np.float32(1.5))
            # Newer formats keep more than 8 members of a group in a way that is not read.
            group = file.create_group("a/c")
            compact = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
            compact.set_layout(h5py.h5d.COMPACT)
            space = h5py.h5s.create_simple((2, 3))
            raw = h5py.h5d.create(group.id, b"compact", h5py.h5t.IEEE_F32LE, space, compact)
            raw.write(h5py.h5s.ALL, h5py.h5s.ALL, values("<f4"))
            group.create_dataset("unwritten", (2, 2), "f4")
            long = np.arange(35, dtype="<f4").reshape(7, 5)
            if libver == "earliest":
                group.create_dataset("chunks", data=long, chunks=(3, 2))
                group.create_dataset(
                    "packed", data=long, chunks=(3, 2), compression="gzip", shuffle=True
                )
                many = np.arange(300, dtype="<i4")
                group.create_dataset("many", data=many, chunks=(2,))
            else:
                group.create_dataset("single", data=long, chunks=(7, 5), compression="gzip")
    for name, libver in {"many-members.h5": "earliest", "dense-links.h5": "latest"}.items():
        with h5py.File(HERE / name, "w", libver=libver) as file:
            for index in range(40 if libver == "earliest" else 9):
                file.create_group(f"layer_{index}").attrs["index"] = index
    with h5py.File(HERE / "other-filters.h5", "w") as file:
        file.create_dataset("lzf", data=values("f4"), chunks=(1, 3), compression="lzf")
        file.create_dataset("texts", data=["one", "two"])
        file.create_dataset("complex", data=np.array([1 + 2j]))
        file.create_dataset("filled", (2, 2), "f4", fillvalue=7)


def keras_files() -> None:
    """Save one model whole, and its weights alone."""
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            layers.Input((4, 2)),
            layers.LSTM(3, return_sequences=True, name="memory"),
            layers.TimeDistributed(layers.Dense(2)),
        ]
    )
    model.compile("sgd", "mse")
    model.save(HERE / "sequential.keras")
    model.save_weights(HERE / "sequential.weights.h5")
    x = np.arange(16, dtype="f4").reshape(2, 4, 2) / 16
    EXPECTED["sequential.keras"] = {
        "weights": [described(weight) for weight in model.get_weights()],
        "x": described(x),
        "y": described(np.asarray(model(x))),
    }


def main() -> None:
    """Make all files anew."""
    npy_files()
    safetensors_file()
    hdf5_files()
    keras_files()
    for path in HERE.glob("*.h5"):
        path.with_suffix(".h5.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        path.unlink()
    modules = (np, h5py, keras, safetensors)
    EXPECTED["versions"] = {module.__name__: module.__version__ for module in modules}
    (HERE / "expected.json").write_text(json.dumps(EXPECTED) + "\n")


if __name__ == "__main__":
    main()
