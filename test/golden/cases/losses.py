"""Every loss, with masks and sample weights, and the numbers one can check by hand."""

from collections.abc import Callable, Iterator

import numpy as np
from keras import losses
from recorder.arrays import normal, random_for
from recorder.loss import LossCase
from recorder.spec import Spec, described

from cases.masks import MASK

MeanSquaredError = described(losses.MeanSquaredError)
MeanAbsoluteError = described(losses.MeanAbsoluteError)
MeanAbsolutePercentageError = described(losses.MeanAbsolutePercentageError)
MeanSquaredLogarithmicError = described(losses.MeanSquaredLogarithmicError)
Huber = described(losses.Huber)
LogCosh = described(losses.LogCosh)
BinaryCrossentropy = described(losses.BinaryCrossentropy)
CategoricalCrossentropy = described(losses.CategoricalCrossentropy)
SparseCategoricalCrossentropy = described(losses.SparseCategoricalCrossentropy)
KullbackLeiblerDivergence = described(losses.KLDivergence, "KullbackLeiblerDivergence")
Poisson = described(losses.Poisson)
Hinge = described(losses.Hinge)
SquaredHinge = described(losses.SquaredHinge)
CosineSimilarity = described(losses.CosineSimilarity)

SHAPE = (4, 5, 3)
Values = Callable[[np.random.Generator, tuple[int, ...]], np.ndarray]


def positive(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return values between 0.2 and 2."""
    return random.uniform(0.2, 2, shape).astype("float32")


def probability(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return values between 0.05 and 0.95."""
    return random.uniform(0.05, 0.95, shape).astype("float32")


def distribution(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return values that add up to one along the last axis."""
    values = np.exp(random.standard_normal(shape))
    return (values / values.sum(-1, keepdims=True)).astype("float32")


def binary(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return zeros and ones."""
    return random.integers(0, 2, shape).astype("float32")


def one_hot(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return a one at a random place of the last axis."""
    return np.eye(shape[-1], dtype="float32")[random.integers(0, shape[-1], shape[:-1])]


def label(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return the number of a class."""
    return random.integers(0, shape[-1], shape[:-1]).astype("int32")


# name: (loss, what the true values are, what the predictions are)
LOSSES: dict[str, tuple[Spec, Values, Values]] = {
    "mean-squared-error": (MeanSquaredError(), normal, normal),
    "mean-absolute-error": (MeanAbsoluteError(), normal, normal),
    "mean-absolute-percentage-error": (MeanAbsolutePercentageError(), normal, normal),
    "mean-squared-logarithmic-error": (MeanSquaredLogarithmicError(), positive, positive),
    "huber": (Huber(), normal, normal),
    "huber-delta": (Huber(delta=0.5), normal, normal),
    "log-cosh": (LogCosh(), normal, normal),
    "binary-crossentropy": (BinaryCrossentropy(), binary, probability),
    "binary-crossentropy-logits": (BinaryCrossentropy(from_logits=True), binary, normal),
    "binary-crossentropy-smoothing": (BinaryCrossentropy(label_smoothing=0.2), binary, probability),
    "categorical-crossentropy": (CategoricalCrossentropy(), one_hot, distribution),
    "categorical-crossentropy-logits": (CategoricalCrossentropy(from_logits=True), one_hot, normal),
    "categorical-crossentropy-smoothing": (
        CategoricalCrossentropy(label_smoothing=0.1),
        one_hot,
        distribution,
    ),
    "categorical-crossentropy-smoothing-logits": (
        CategoricalCrossentropy(from_logits=True, label_smoothing=0.1),
        one_hot,
        normal,
    ),
    # Predictions that do not add up to one are divided by their sum.
    "categorical-crossentropy-unnormalized": (CategoricalCrossentropy(), one_hot, positive),
    "sparse-categorical-crossentropy": (SparseCategoricalCrossentropy(), label, distribution),
    "sparse-categorical-crossentropy-logits": (
        SparseCategoricalCrossentropy(from_logits=True),
        label,
        normal,
    ),
    "sparse-categorical-crossentropy-unnormalized": (
        SparseCategoricalCrossentropy(),
        label,
        positive,
    ),
    "kullback-leibler-divergence": (KullbackLeiblerDivergence(), distribution, distribution),
    "poisson": (Poisson(), positive, positive),
    "hinge": (Hinge(), binary, normal),
    "squared-hinge": (SquaredHinge(), binary, normal),
    "cosine-similarity": (CosineSimilarity(), normal, normal),
}


def of_each() -> Iterator[LossCase]:
    """Yield each loss plainly, with a mask, with sample weights and with both."""
    for name, (loss, true_values, predicted_values) in LOSSES.items():
        random = random_for(name)
        y_true, y_pred = true_values(random, SHAPE), predicted_values(random, SHAPE)
        # Keras multiplies weights of shape [batch] with the loss of each timestep as they are,
        # which fails; one of [batch, 1] goes over the timesteps.
        per_sample = positive(random, (SHAPE[0], 1))
        per_timestep = positive(random, SHAPE[:2])
        yield LossCase(name, loss, y_true, y_pred)
        yield LossCase(f"{name}-mask", loss, y_true, y_pred, mask=MASK)
        yield LossCase(f"{name}-sample-weight", loss, y_true, y_pred, sample_weight=per_sample)
        yield LossCase(
            f"{name}-mask-sample-weight",
            loss,
            y_true,
            y_pred,
            mask=MASK,
            sample_weight=per_timestep,
        )


def column(*values: float) -> np.ndarray:
    """Return values as one sample of many timesteps with one feature."""
    return np.array([[[value] for value in values]], "float32")


# Each of three steps has the loss 19.305, the masked one none.
ERROR = float(np.sqrt(19.305))

CASES: list[LossCase] = [
    *of_each(),
    LossCase("rank-2", MeanSquaredError(), np.eye(3, dtype="float32"), np.ones((3, 3), "float32")),
    LossCase(
        "sum-over-elements-not-weights",
        MeanSquaredError(),
        np.zeros((4, 1), "float32"),
        np.array([[1], [2], [3], [4]], "float32"),
        sample_weight=np.array([1, 0, 0, 0.5], "float32"),
    ),
    # (3 * 19.305) / 3 = 19.305 with the mask, / 4 = 14.479 without.
    LossCase(
        "masked-19.305",
        MeanSquaredError(),
        column(0, 0, 0, 0),
        column(ERROR, -ERROR, ERROR, 0),
        mask=np.array([[1, 1, 1, 0]], bool),
    ),
    LossCase(
        "unmasked-14.479",
        MeanSquaredError(),
        column(0, 0, 0, 0),
        column(ERROR, -ERROR, ERROR, 0),
    ),
    LossCase(
        "all-masked",
        MeanSquaredError(),
        column(1, 2),
        column(2, 4),
        mask=np.array([[0, 0]], bool),
    ),
    # Probabilities are held 1e-7 away from 0 and 1: -log(1e-7) = 16.118.
    LossCase(
        "clipped-categorical-16.118",
        CategoricalCrossentropy(),
        np.array([[0, 1]], "float32"),
        np.array([[1, 0]], "float32"),
    ),
    LossCase(
        "clipped-sparse-categorical-16.118",
        SparseCategoricalCrossentropy(),
        np.array([1], "int32"),
        np.array([[1, 0]], "float32"),
    ),
    # 1 - 1e-7 is 0.99999988 in float32: (16.118 + 15.942) / 2.
    LossCase(
        "clipped-binary-16.030",
        BinaryCrossentropy(),
        np.array([[1], [0]], "float32"),
        np.array([[0], [1]], "float32"),
    ),
    LossCase(
        "clipped-kullback-leibler-16.118",
        KullbackLeiblerDivergence(),
        np.array([[0, 1]], "float32"),
        np.array([[1, 0]], "float32"),
    ),
    LossCase(
        "large-logits",
        CategoricalCrossentropy(from_logits=True),
        np.array([[0, 1, 0], [1, 0, 0]], "float32"),
        np.array([[500, -500, 3], [500, -500, 3]], "float32"),
    ),
    LossCase(
        "large-binary-logits",
        BinaryCrossentropy(from_logits=True),
        np.array([[0], [1], [1], [0]], "float32"),
        np.array([[200], [200], [-200], [-200]], "float32"),
    ),
    LossCase(
        "log-cosh-far-off",
        LogCosh(),
        np.array([[0], [0]], "float32"),
        np.array([[500], [-1e-3]], "float32"),
    ),
    # Labels 0 and 1 are read as -1 and 1, labels -1 and 1 are left as they are.
    LossCase(
        "hinge-signed",
        Hinge(),
        np.array([[-1, 1, 1]], "float32"),
        np.array([[0.3, 0.4, -2]], "float32"),
    ),
    LossCase(
        "sparse-labels-with-last-axis",
        SparseCategoricalCrossentropy(),
        np.array([[[0], [2]], [[1], [1]]], "int32"),
        distribution(random_for("sparse-labels-with-last-axis"), (2, 2, 3)),
    ),
    LossCase(
        "rank-1-labels",
        BinaryCrossentropy(),
        np.array([1, 0, 1], "float32"),
        np.array([[0.6], [0.3], [0.2]], "float32"),
    ),
]
