"""TimeDistributed over every kind of child."""

import numpy as np
from recorder.layer import LayerCase, layer_case
from recorder.vocabulary import (
    GRU,
    LSTM,
    Activation,
    BatchNormalization,
    Bidirectional,
    Conv1D,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling1D,
    LayerNormalization,
    MaxPooling1D,
    RepeatVector,
    Reshape,
    Sequential,
    SimpleRNN,
    TimeDistributed,
)

from cases.masks import MASK

DEEP = (2, 3, 4, 3)

# One value a timestep for both samples: with statistics per step the moving mean ends elsewhere
# than with those of all steps at once.
STEPS = np.array([[[1.0], [2.0], [6.0]], [[3.0], [4.0], [-2.0]]], "float32")

CASES: list[LayerCase] = [
    layer_case("time-distributed-dense", TimeDistributed(Dense(4)), (3, 6, 5)),
    layer_case(
        "time-distributed-dense-relu", TimeDistributed(Dense(4, activation="relu")), (3, 6, 5)
    ),
    layer_case("time-distributed-dense-rank-4", TimeDistributed(Dense(2)), DEEP),
    layer_case("time-distributed-dense-mask", TimeDistributed(Dense(3)), (4, 5, 2), mask=MASK),
    layer_case("time-distributed-flatten", TimeDistributed(Flatten()), (2, 5, 6, 3)),
    layer_case("time-distributed-reshape", TimeDistributed(Reshape((9, 2))), (2, 5, 6, 3)),
    layer_case("time-distributed-activation", TimeDistributed(Activation("softmax")), (2, 5, 6)),
    layer_case("time-distributed-simple-rnn", TimeDistributed(SimpleRNN(4)), DEEP),
    layer_case(
        "time-distributed-simple-rnn-sequences",
        TimeDistributed(SimpleRNN(4, return_sequences=True)),
        DEEP,
    ),
    layer_case("time-distributed-lstm", TimeDistributed(LSTM(4)), (2, 5, 6, 3)),
    layer_case(
        "time-distributed-lstm-sequences", TimeDistributed(LSTM(2, return_sequences=True)), DEEP
    ),
    layer_case("time-distributed-gru", TimeDistributed(GRU(2)), DEEP),
    layer_case(
        "time-distributed-bidirectional", TimeDistributed(Bidirectional(SimpleRNN(4))), DEEP
    ),
    layer_case(
        "time-distributed-sequential",
        TimeDistributed(Sequential([SimpleRNN(4), Dense(3, activation="tanh")])),
        (2, 5, 6, 3),
    ),
    layer_case(
        "time-distributed-sequential-conv1d",
        TimeDistributed(
            Sequential(
                [Conv1D(3, 2, activation="relu"), MaxPooling1D(pool_size=2), Flatten(), Dense(2)]
            )
        ),
        (2, 3, 5, 2),
    ),
    layer_case("time-distributed-twice", TimeDistributed(TimeDistributed(Dense(3))), (2, 3, 4, 5)),
    layer_case("time-distributed-conv1d", TimeDistributed(Conv1D(4, 3)), (2, 5, 6, 3)),
    layer_case(
        "time-distributed-conv1d-same",
        TimeDistributed(Conv1D(4, 3, padding="same", activation="tanh")),
        DEEP,
    ),
    layer_case("time-distributed-max-pooling1d", TimeDistributed(MaxPooling1D(pool_size=2)), DEEP),
    layer_case(
        "time-distributed-global-average-pooling1d",
        TimeDistributed(GlobalAveragePooling1D()),
        DEEP,
    ),
    layer_case("time-distributed-repeat-vector", TimeDistributed(RepeatVector(2)), (2, 3, 4)),
    layer_case("time-distributed-layer-normalization", TimeDistributed(LayerNormalization()), DEEP),
    layer_case("time-distributed-batch-normalization", TimeDistributed(BatchNormalization()), DEEP),
    layer_case(
        # Statistics of each step, one after the other, not of all steps together.
        "time-distributed-batch-normalization-training",
        TimeDistributed(BatchNormalization(momentum=0.9)),
        DEEP,
        training=True,
    ),
    layer_case(
        "time-distributed-batch-normalization-steps",
        TimeDistributed(BatchNormalization(momentum=0.9)),
        STEPS,
        training=True,
        weights=([1], [0], [0], [1]),
    ),
    layer_case(
        # The child takes a mask: its statistics leave masked samples out, step by step.
        "time-distributed-batch-normalization-mask",
        TimeDistributed(BatchNormalization(momentum=0.9)),
        (4, 5, 2),
        mask=np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0], [0, 1, 1, 1, 1], [1, 0, 1, 1, 0]], bool),
        training=True,
    ),
    layer_case(
        "time-distributed-dropout-zero", TimeDistributed(Dropout(0.0)), (2, 3, 4), training=True
    ),
    layer_case("time-distributed-dropout-inference", TimeDistributed(Dropout(0.5)), (2, 3, 4)),
    layer_case(
        # The child's call takes no mask, so it gets none; masked steps are computed all the same.
        "time-distributed-flatten-mask",
        TimeDistributed(Flatten()),
        (4, 5, 2, 2),
        mask=MASK,
    ),
    layer_case(
        # mask[:, t] of shape [batch] would go to a child that takes a mask of its timesteps.
        "time-distributed-conv1d-mask",
        TimeDistributed(Conv1D(2, 2)),
        (4, 5, 3, 2),
        mask=MASK,
    ),
    layer_case(
        "time-distributed-lstm-mask-rank-3",
        TimeDistributed(LSTM(2, return_sequences=True)),
        (2, 3, 4, 2),
        mask=np.array(
            [
                [[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 0, 0]],
                [[0, 1, 1, 1], [1, 0, 1, 0], [1, 1, 1, 0]],
            ],
            bool,
        ),
    ),
]
