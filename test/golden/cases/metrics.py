"""Every metric over two batches of different size, with masks and sample weights."""

from collections.abc import Iterator

import numpy as np
from keras import metrics
from recorder.arrays import normal, random_for
from recorder.metric import Batch, MetricCase
from recorder.spec import Spec, described

from cases.losses import Values, binary, distribution, label, one_hot, positive, probability
from cases.masks import MASK

Accuracy = described(metrics.Accuracy)
BinaryAccuracy = described(metrics.BinaryAccuracy)
CategoricalAccuracy = described(metrics.CategoricalAccuracy)
SparseCategoricalAccuracy = described(metrics.SparseCategoricalAccuracy)
TopKCategoricalAccuracy = described(metrics.TopKCategoricalAccuracy)
SparseTopKCategoricalAccuracy = described(metrics.SparseTopKCategoricalAccuracy)
MeanSquaredError = described(metrics.MeanSquaredError)
MeanAbsoluteError = described(metrics.MeanAbsoluteError)
RootMeanSquaredError = described(metrics.RootMeanSquaredError)
MeanAbsolutePercentageError = described(metrics.MeanAbsolutePercentageError)
BinaryCrossentropy = described(metrics.BinaryCrossentropy)
CategoricalCrossentropy = described(metrics.CategoricalCrossentropy)
SparseCategoricalCrossentropy = described(metrics.SparseCategoricalCrossentropy)
# As a metric it is the similarity, as a loss its negative.
CosineSimilarity = described(metrics.CosineSimilarity)


def digit(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Return 0, 1 or 2."""
    return random.integers(0, 3, shape).astype("float32")


# name: (metric, what the true values are, what the predictions are)
METRICS: dict[str, tuple[Spec, Values, Values]] = {
    "accuracy": (Accuracy(), digit, digit),
    "binary-accuracy": (BinaryAccuracy(), binary, probability),
    "binary-accuracy-threshold": (BinaryAccuracy(threshold=0.7), binary, probability),
    "categorical-accuracy": (CategoricalAccuracy(), one_hot, distribution),
    "sparse-categorical-accuracy": (SparseCategoricalAccuracy(), label, distribution),
    "top-k-categorical-accuracy": (TopKCategoricalAccuracy(k=2), one_hot, distribution),
    "sparse-top-k-categorical-accuracy": (
        SparseTopKCategoricalAccuracy(k=2),
        label,
        distribution,
    ),
    "mean-squared-error": (MeanSquaredError(), normal, normal),
    "mean-absolute-error": (MeanAbsoluteError(), normal, normal),
    "root-mean-squared-error": (RootMeanSquaredError(), normal, normal),
    "mean-absolute-percentage-error": (MeanAbsolutePercentageError(), normal, normal),
    "binary-crossentropy": (BinaryCrossentropy(), binary, probability),
    "categorical-crossentropy": (CategoricalCrossentropy(), one_hot, distribution),
    "sparse-categorical-crossentropy": (SparseCategoricalCrossentropy(), label, distribution),
    "cosine-similarity": (CosineSimilarity(), normal, normal),
}


def of_each() -> Iterator[MetricCase]:
    """Yield each metric plainly, with a mask and with sample weights."""
    for name, (metric, true_values, predicted_values) in METRICS.items():
        random = random_for(name)

        def batch(
            samples: int,
            random: np.random.Generator = random,
            make: tuple[Values, Values] = (true_values, predicted_values),
            **options: np.ndarray,
        ) -> Batch:
            shape = (samples, 5, 4)
            return Batch(make[0](random, shape), make[1](random, shape), **options)

        yield MetricCase(name, metric, (batch(4), batch(1)))
        # Keras 3.15.1 computes the root mean squared error as if there were no mask.
        if name != "root-mean-squared-error":
            batches = (batch(4, mask=MASK), batch(3, mask=MASK[:3]))
            yield MetricCase(f"{name}-mask", metric, batches)
        weights = positive(random, (5,))
        yield MetricCase(
            f"{name}-sample-weight",
            metric,
            (batch(4, sample_weight=weights[:4]), batch(1, sample_weight=weights[4:])),
        )


def single(name: str, metric: Spec, y_true: object, y_pred: object) -> MetricCase:
    """Return a case of one small batch."""
    return MetricCase(
        name, metric, (Batch(np.array(y_true, "float32"), np.array(y_pred, "float32")),)
    )


CASES: list[MetricCase] = [
    *of_each(),
    # A prediction at the threshold counts as 0.
    single("binary-accuracy-at-threshold", BinaryAccuracy(), [[1], [0]], [[0.5], [0.5]]),
    single(
        "categorical-accuracy-ties",
        CategoricalAccuracy(),
        [[0, 1, 0], [1, 0, 0]],
        [[0.4, 0.4, 0.2], [0.4, 0.4, 0.2]],
    ),
    single(
        "top-k-ties",
        TopKCategoricalAccuracy(k=1),
        [[0, 1, 0], [1, 0, 0]],
        [[0.4, 0.4, 0.2], [0.4, 0.4, 0.2]],
    ),
    single("root-mean-squared-error-rank-2", RootMeanSquaredError(), [[0, 0]], [[3, 4]]),
]
