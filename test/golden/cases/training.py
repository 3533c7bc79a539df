"""Models trained for three steps and more, from stored weights and without shuffling."""

import keras
import numpy as np
from keras import layers
from recorder.spec import Spec
from recorder.training import TrainingCase
from recorder.vocabulary import (
    GRU,
    LSTM,
    BatchNormalization,
    Bidirectional,
    Conv1D,
    Dense,
    Embedding,
    Flatten,
    GlobalAveragePooling1D,
    Input,
    LayerNormalization,
    Masking,
    MaxPooling1D,
    Sequential,
    SimpleRNN,
    TimeDistributed,
)

from cases.losses import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)
from cases.masks import padded
from cases.metrics import SparseCategoricalAccuracy
from cases.models import TWO_BY_TWO, functional
from cases.optimizers import Adam

ADAM = Adam(learning_rate=0.01)
MSE = {"optimizer": ADAM, "loss": "mean_squared_error"}

# Six samples in batches of two: three steps.
X = (6, 4, 2)
STEPS = (6, 4, 3)
RANDOM = np.random.default_rng(20261125)
TOKENS = np.array(
    [
        [1, 2, 3, 4, 5],
        [5, 4, 0, 0, 0],
        [2, 0, 2, 0, 1],
        [3, 3, 3, 0, 0],
        [6, 1, 0, 0, 0],
        [4, 6, 2, 1, 0],
    ],
    "int32",
)
LABELS = RANDOM.integers(0, 3, (6,)).astype("int32")
STEP_LABELS = RANDOM.integers(0, 3, (6, 5)).astype("int32")
ONE_HOT = np.eye(3, dtype="float32")[LABELS]
BINARY = RANDOM.integers(0, 2, (6, 1)).astype("float32")


def two_inputs() -> keras.Model:
    """Return a model of two sequences."""
    a = keras.Input((4, 2))
    b = keras.Input((4, 1))
    joined = layers.Concatenate()([a, b])
    return keras.Model(inputs=[a, b], outputs=layers.Dense(1)(layers.GRU(3)(joined)))


def encoder(layer: object) -> Spec:
    """Return a model with one layer that gives the last step, and a Dense."""
    return Sequential([Input((4, 2)), layer, Dense(2)])


CASES: list[TrainingCase] = [
    TrainingCase(
        "dense",
        Sequential([Input((3,)), Dense(4, activation="relu"), Dense(2)]),
        MSE,
        ((6, 3),),
        ((6, 2),),
    ),
    TrainingCase("simple-rnn", encoder(SimpleRNN(3)), MSE, (X,), ((6, 2),)),
    TrainingCase("lstm", encoder(LSTM(3)), MSE, (X,), ((6, 2),)),
    TrainingCase("gru", encoder(GRU(3)), MSE, (X,), ((6, 2),)),
    TrainingCase("gru-reset-before", encoder(GRU(3, reset_after=False)), MSE, (X,), ((6, 2),)),
    TrainingCase("bidirectional", encoder(Bidirectional(LSTM(2))), MSE, (X,), ((6, 2),)),
    TrainingCase("epochs", encoder(LSTM(3)), MSE, (X,), ((6, 2),), epochs=3),
    TrainingCase(
        "time-distributed",
        Sequential([Input((4, 2)), LSTM(3, return_sequences=True), TimeDistributed(Dense(3))]),
        MSE,
        (X,),
        (STEPS,),
    ),
    TrainingCase(
        "founding",
        Sequential(
            [
                Input((20, 1)),
                SimpleRNN(6, return_sequences=True),
                TimeDistributed(Dense(2, activation="sigmoid")),
            ]
        ),
        {"optimizer": "rmsprop", "loss": "mean_squared_error", "metrics": ["mean_absolute_error"]},
        ((6, 20, 1),),
        ((6, 20, 2),),
    ),
    TrainingCase(
        "time-distributed-conv1d",
        Sequential(
            [
                Input((3, 5, 2)),
                TimeDistributed(Conv1D(2, 2, activation="relu")),
                TimeDistributed(MaxPooling1D(pool_size=2)),
                TimeDistributed(Flatten()),
                LSTM(2),
                Dense(1),
            ]
        ),
        MSE,
        ((6, 3, 5, 2),),
        ((6, 1),),
    ),
    TrainingCase(
        # The mask goes all the way to the loss, which counts the steps that are there.
        "masking",
        Sequential(
            [
                Input((6, 2)),
                Masking(),
                LSTM(3, return_sequences=True),
                TimeDistributed(Dense(2)),
            ]
        ),
        MSE | {"metrics": ["mean_absolute_error"]},
        (padded((6, 6, 2)),),
        ((6, 6, 2),),
        has_mask=True,
    ),
    TrainingCase(
        "masking-last",
        Sequential([Input((6, 2)), Masking(), Bidirectional(GRU(2)), Dense(1)]),
        MSE,
        (padded((6, 6, 2)),),
        ((6, 1),),
    ),
    TrainingCase(
        "embedding-mask-zero",
        Sequential(
            [
                Input((5,), dtype="int32"),
                Embedding(7, 3, mask_zero=True),
                Bidirectional(LSTM(2, return_sequences=True)),
                TimeDistributed(Dense(3, activation="softmax")),
            ]
        ),
        {
            "optimizer": ADAM,
            "loss": "sparse_categorical_crossentropy",
            "metrics": ["accuracy"],
        },
        (TOKENS,),
        (STEP_LABELS,),
        has_mask=True,
    ),
    TrainingCase(
        "embedding-mean",
        Sequential(
            [
                Input((5,), dtype="int32"),
                Embedding(7, 3, mask_zero=True),
                GlobalAveragePooling1D(),
                Dense(3, activation="softmax"),
            ]
        ),
        {"optimizer": ADAM, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]},
        (TOKENS,),
        (LABELS,),
    ),
    TrainingCase(
        "categorical",
        Sequential([Input((4, 2)), GRU(3), Dense(3, activation="softmax")]),
        {"optimizer": ADAM, "loss": "categorical_crossentropy", "metrics": ["accuracy"]},
        (X,),
        (ONE_HOT,),
        epochs=2,
    ),
    TrainingCase(
        "categorical-logits",
        encoder(GRU(3)),
        {
            "optimizer": ADAM,
            "loss": CategoricalCrossentropy(from_logits=True, label_smoothing=0.1),
        },
        (X,),
        (ONE_HOT[:, :2],),
    ),
    TrainingCase(
        "sparse-logits",
        Sequential([Input((4, 2)), LSTM(3), Dense(3)]),
        {
            "optimizer": ADAM,
            "loss": SparseCategoricalCrossentropy(from_logits=True),
            "metrics": [SparseCategoricalAccuracy()],
        },
        (X,),
        (LABELS,),
    ),
    TrainingCase(
        "binary",
        Sequential([Input((4, 2)), SimpleRNN(3), Dense(1, activation="sigmoid")]),
        {"optimizer": ADAM, "loss": "binary_crossentropy", "metrics": ["accuracy"]},
        (X,),
        (BINARY,),
        epochs=2,
    ),
    TrainingCase(
        "binary-logits",
        Sequential([Input((4, 2)), SimpleRNN(3), Dense(1)]),
        {"optimizer": ADAM, "loss": BinaryCrossentropy(from_logits=True)},
        (X,),
        (BINARY,),
    ),
    TrainingCase(
        "batch-normalization",
        Sequential(
            [
                Input((4, 2)),
                # No bias: its gradient would be 0 but for rounding, which Adam blows up.
                Conv1D(3, 2, use_bias=False),
                BatchNormalization(momentum=0.8),
                LSTM(2),
                Dense(1),
            ]
        ),
        MSE,
        (X,),
        ((6, 1),),
        batch_size=3,
        epochs=2,
    ),
    TrainingCase(
        "batch-normalization-mask",
        Sequential(
            [
                Input((6, 2)),
                Masking(),
                BatchNormalization(momentum=0.8),
                GRU(2, return_sequences=True),
                TimeDistributed(Dense(1)),
            ]
        ),
        MSE,
        (padded((6, 6, 2)),),
        ((6, 6, 1),),
    ),
    TrainingCase(
        "layer-normalization",
        Sequential([Input((4, 2)), GRU(3, return_sequences=True), LayerNormalization(), LSTM(2)]),
        MSE,
        (X,),
        ((6, 2),),
    ),
    TrainingCase(
        "two-inputs",
        Spec(
            functional(
                "const a = Input([4, 2]);",
                "const b = Input([4, 1]);",
                "const joined = Concatenate()([a, b]);",
                "return Model({ inputs: [a, b], outputs: Dense(1)(GRU(3)(joined)) });",
            ),
            two_inputs,
        ),
        MSE,
        ((6, 4, 2), (6, 4, 1)),
        ((6, 1),),
    ),
    TrainingCase(
        "two-outputs",
        TWO_BY_TWO,
        {
            "optimizer": ADAM,
            "loss": ["mean_squared_error", "mean_absolute_error"],
            "loss_weights": [1.0, 0.3],
        },
        ((6, 3, 2), (6, 3, 1)),
        ((6, 3, 2), (6, 1)),
    ),
]
