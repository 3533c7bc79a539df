"""Losses that a layer adds by itself: regularizers of its weights and of its output."""

import keras
from keras import layers, regularizers
from recorder.layer import LayerCase, layer_case
from recorder.spec import Spec
from recorder.vocabulary import (
    GRU,
    L1,
    L1L2,
    L2,
    LSTM,
    BatchNormalization,
    Bidirectional,
    Conv1D,
    Dense,
    Embedding,
    LayerNormalization,
    Sequential,
    SimpleRNN,
    TimeDistributed,
)

from cases.masks import MASK, TOKENS
from cases.models import functional

SHAPE = (2, 4, 3)


def model_with_activity_loss() -> keras.Model:
    """Return a functional model of one layer that looks at its output's size."""
    x = keras.Input((4, 3))
    dense = layers.Dense(2, activity_regularizer=regularizers.L2(0.1))
    return keras.Model(inputs=x, outputs=dense(x))


CASES: list[LayerCase] = [
    layer_case("regularized-dense-l1", Dense(3, kernel_regularizer=L1(0.02)), SHAPE),
    layer_case("regularized-dense-l2", Dense(3, kernel_regularizer=L2(0.02)), SHAPE),
    layer_case(
        "regularized-dense-l1l2",
        Dense(3, kernel_regularizer=L1L2(l1=0.02, l2=0.03), bias_regularizer=L1(0.5)),
        SHAPE,
    ),
    # The names 'l1' and 'l2' mean 0.01; 'l1l2' means L1L2(), which is 0 and 0.
    layer_case("regularized-dense-l1-name", Dense(3, kernel_regularizer="l1"), SHAPE),
    layer_case("regularized-dense-l2-name", Dense(3, kernel_regularizer="l2"), SHAPE),
    layer_case("regularized-dense-l1l2-name", Dense(3, kernel_regularizer="l1l2"), SHAPE),
    # The output's loss is divided by the batch size.
    layer_case("regularized-dense-activity-l2", Dense(3, activity_regularizer=L2(0.1)), (5, 4)),
    layer_case("regularized-dense-activity-l1", Dense(3, activity_regularizer=L1(0.1)), SHAPE),
    layer_case(
        "regularized-dense-activity-mask",
        Dense(3, activity_regularizer=L2(0.1)),
        (4, 5, 2),
        mask=MASK,
    ),
    *(
        layer_case(
            f"regularized-{name}",
            layer(
                2,
                kernel_regularizer=L2(0.02),
                recurrent_regularizer=L1(0.03),
                bias_regularizer=L2(0.5),
                return_sequences=True,
            ),
            SHAPE,
        )
        for name, layer in {"simple-rnn": SimpleRNN, "lstm": LSTM, "gru": GRU}.items()
    ),
    # Not SimpleRNN: Keras 3.15.1 takes the option there and forgets it.
    *(
        layer_case(
            f"regularized-{name}-activity",
            layer(2, activity_regularizer=L1(0.1), return_sequences=True),
            SHAPE,
        )
        for name, layer in {"lstm": LSTM, "gru": GRU}.items()
    ),
    layer_case(
        "regularized-bidirectional",
        Bidirectional(LSTM(2, kernel_regularizer=L2(0.02), recurrent_regularizer=L2(0.03))),
        SHAPE,
    ),
    layer_case(
        "regularized-conv1d",
        Conv1D(3, 2, kernel_regularizer=L2(0.02), activity_regularizer=L2(0.01)),
        (2, 5, 3),
    ),
    layer_case("regularized-embedding", Embedding(6, 3, embeddings_regularizer=L2(0.02)), TOKENS),
    layer_case(
        "regularized-layer-normalization",
        LayerNormalization(gamma_regularizer=L2(0.02), beta_regularizer=L1(0.03)),
        SHAPE,
    ),
    layer_case(
        "regularized-batch-normalization",
        BatchNormalization(gamma_regularizer=L2(0.02), beta_regularizer=L1(0.03)),
        SHAPE,
        training=True,
    ),
    layer_case(
        "regularized-time-distributed",
        TimeDistributed(Dense(3, kernel_regularizer=L2(0.02))),
        SHAPE,
    ),
    layer_case(
        # The wrapper calls its child's `call`, where an output's loss is not added.
        "regularized-time-distributed-activity",
        TimeDistributed(Dense(3, activity_regularizer=L2(0.1))),
        SHAPE,
    ),
    layer_case(
        "regularized-sequential",
        Sequential(
            [
                Dense(3, kernel_regularizer=L2(0.02), activity_regularizer=L1(0.01)),
                Dense(2, activation="tanh", activity_regularizer=L2(0.1)),
            ]
        ),
        SHAPE,
    ),
    layer_case(
        # Inside a model the child's layers are called as layers, once for each timestep.
        "regularized-time-distributed-sequential-activity",
        TimeDistributed(Sequential([Dense(3, activity_regularizer=L2(0.1))])),
        SHAPE,
    ),
    layer_case(
        "regularized-bidirectional-activity",
        Bidirectional(GRU(2, activity_regularizer=L2(0.1), return_sequences=True)),
        SHAPE,
    ),
    layer_case(
        "regularized-model-activity",
        Spec(
            functional(
                "const x = Input([4, 3]);",
                "const dense = Dense(2, { activityRegularizer: L2(0.1) });",
                "return Model({ inputs: x, outputs: dense(x) });",
            ),
            model_with_activity_loss,
        ),
        SHAPE,
    ),
]
