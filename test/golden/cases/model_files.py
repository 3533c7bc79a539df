"""The models that are saved as files."""

import keras
import numpy as np
from keras import layers
from recorder.spec import Spec
from recorder.training import TrainingCase
from recorder.vocabulary import (
    GRU,
    LSTM,
    Activation,
    BatchNormalization,
    Bidirectional,
    Conv1D,
    Dense,
    Dropout,
    Embedding,
    Input,
    LayerNormalization,
    Masking,
    Sequential,
    SimpleRNN,
    TimeDistributed,
)

from cases.masks import padded
from cases.models import functional
from cases.optimizers import Adam
from cases.training import TOKENS

COMPILE = {"optimizer": Adam(learning_rate=0.01), "loss": "mean_squared_error"}
RANDOM = np.random.default_rng(20261126)


def question_and_answer() -> keras.Model:
    """Return a model of words and a sequence, whose layers have names of their own."""
    words = keras.Input((5,), dtype="int32", name="words")
    sound = keras.Input((5, 2), name="sound")
    embedded = layers.Embedding(7, 3, mask_zero=True, name="embedding_of_words")(words)
    joined = layers.Concatenate(name="joined")([embedded, sound])
    hidden = layers.TimeDistributed(layers.Dense(3, activation="tanh"), name="hidden")(joined)
    encoded = layers.GRU(3, name="encoder")(hidden)
    return keras.Model(
        inputs=[words, sound], outputs=layers.Dense(2, name="head")(encoded), name="answers"
    )


CASES: list[TrainingCase] = [
    TrainingCase(
        "words",
        Sequential(
            [
                Input((5,), dtype="int32"),
                Embedding(7, 3, mask_zero=True),
                Bidirectional(LSTM(3, return_sequences=True)),
                TimeDistributed(Dense(4, activation="tanh")),
                Sequential([Dense(3), BatchNormalization()]),
                Dropout(0.2, seed=1),
                Dense(2, activation="softmax"),
            ]
        ),
        COMPILE,
        (TOKENS,),
        (RANDOM.random((6, 5, 2)).astype("float32"),),
        epochs=2,
    ),
    TrainingCase(
        # Every other layer that has weights, two of a kind in one model.
        "steps",
        Sequential(
            [
                Input((6, 2)),
                Masking(),
                SimpleRNN(3, return_sequences=True),
                LayerNormalization(),
                GRU(3, return_sequences=True),
                GRU(2, return_sequences=True, reset_after=False),
                TimeDistributed(Dense(3)),
                Activation("relu"),
                Conv1D(2, 2, padding="causal", name="filters"),
                Bidirectional(SimpleRNN(2), merge_mode="sum"),
                Dense(2, use_bias=False),
                Dense(1),
            ]
        ),
        COMPILE,
        (padded((6, 6, 2)),),
        ((6, 1),),
    ),
    TrainingCase(
        "two-inputs",
        Spec(
            functional(
                "const words = Input([5], { dtype: 'int32', name: 'words' });",
                "const sound = Input([5, 2], { name: 'sound' });",
                "const embedded = Embedding(7, 3, { maskZero: true })(words);",
                "const joined = Concatenate()([embedded, sound]);",
                "const hidden = TimeDistributed(Dense(3, { activation: 'tanh' }))(joined);",
                "const encoded = GRU(3)(hidden);",
                "return Model({ inputs: [words, sound], outputs: Dense(2)(encoded) });",
            ),
            question_and_answer,
        ),
        COMPILE,
        (TOKENS, (6, 5, 2)),
        ((6, 2),),
    ),
]
