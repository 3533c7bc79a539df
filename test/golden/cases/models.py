"""Sequential, nested and functional models."""

import keras
import numpy as np
from keras import layers
from recorder.layer import LayerCase, layer_case
from recorder.spec import Spec
from recorder.vocabulary import (
    GRU,
    LSTM,
    Bidirectional,
    Dense,
    Embedding,
    Flatten,
    Input,
    LayerNormalization,
    Masking,
    Sequential,
    SimpleRNN,
    TimeDistributed,
)

from cases.masks import MASK, padded


def two_inputs_two_outputs() -> keras.Model:
    """Return a model that joins two sequences and has two heads."""
    a = keras.Input((3, 2))
    b = keras.Input((3, 1))
    joined = layers.Concatenate()([a, b])
    hidden = layers.LSTM(3, return_sequences=True)(joined)
    steps = layers.TimeDistributed(layers.Dense(2))(hidden)
    whole = layers.Dense(1)(layers.GlobalAveragePooling1D()(hidden))
    return keras.Model(inputs=[a, b], outputs=[steps, whole])


def shared_layer() -> keras.Model:
    """Return a model that uses one recurrent layer for two inputs."""
    a = keras.Input((4, 2))
    b = keras.Input((4, 2))
    encoder = layers.GRU(3)
    return keras.Model(inputs=[a, b], outputs=layers.Add()([encoder(a), encoder(b)]))


def residual() -> keras.Model:
    """Return a model with a way around a layer."""
    x = keras.Input((4, 3))
    y = layers.Dense(3, activation="tanh")(x)
    return keras.Model(inputs=x, outputs=layers.LayerNormalization()(layers.Add()([x, y])))


def encoder_decoder() -> keras.Model:
    """Return a model whose second LSTM starts with the first one's states."""
    source = keras.Input((4, 2))
    target = keras.Input((3, 2))
    _, h, c = layers.LSTM(3, return_state=True)(source)
    decoded = layers.LSTM(3, return_sequences=True)(target, initial_state=[h, c])
    return keras.Model(inputs=[source, target], outputs=layers.Dense(2)(decoded))


def encoder_decoder_mask() -> keras.Model:
    """Return the same with words and masks.

    The decoder begins with given states: in Keras 3.15.1 it then takes no notice of the mask that
    comes with its input.
    """
    source = keras.Input((4,), dtype="int32")
    target = keras.Input((3,), dtype="int32")
    embedding = layers.Embedding(6, 2, mask_zero=True)
    _, state = layers.GRU(3, return_state=True)(embedding(source))
    decoded = layers.GRU(3, return_sequences=True)(embedding(target), initial_state=[state])
    return keras.Model(
        inputs=[source, target], outputs=layers.Dense(6, activation="softmax")(decoded)
    )


def nested_functional() -> keras.Model:
    """Return a model with a model inside, called twice."""
    inner_input = keras.Input((4, 2))
    inner = keras.Model(inner_input, layers.SimpleRNN(2)(inner_input))
    a = keras.Input((4, 2))
    b = keras.Input((4, 2))
    return keras.Model(inputs=[a, b], outputs=layers.Concatenate()([inner(a), inner(b)]))


def time_distributed_model() -> keras.Model:
    """Return a model that applies another to every timestep."""
    x = keras.Input((4, 2))
    inner = keras.Model(inputs=x, outputs=layers.Dense(2)(layers.LSTM(2)(x)))
    words = keras.Input((3, 4, 2))
    return keras.Model(inputs=words, outputs=layers.TimeDistributed(inner)(words))


def functional(*lines: str) -> str:
    """Return the lines as a function called on the spot."""
    return f"(() => {{ {' '.join(lines)} }})()"


TWO_BY_TWO = Spec(
    functional(
        "const a = Input([3, 2]);",
        "const b = Input([3, 1]);",
        "const joined = Concatenate()([a, b]);",
        "const hidden = LSTM(3, { returnSequences: true })(joined);",
        "const steps = TimeDistributed(Dense(2))(hidden);",
        "const whole = Dense(1)(GlobalAveragePooling1D()(hidden));",
        "return Model({ inputs: [a, b], outputs: [steps, whole] });",
    ),
    two_inputs_two_outputs,
)

CASES: list[LayerCase] = [
    layer_case(
        "sequential-founding",
        Sequential(
            [
                Input((70, 1)),
                SimpleRNN(20, return_sequences=True),
                TimeDistributed(Dense(6)),
            ]
        ),
        (2, 70, 1),
    ),
    layer_case(
        "sequential-founding-lstm",
        Sequential([LSTM(8, return_sequences=True), TimeDistributed(Dense(3, activation="relu"))]),
        (2, 40, 2),
    ),
    layer_case(
        "sequential-flatten",
        Sequential([SimpleRNN(5, return_sequences=True), Flatten(), Dense(3)]),
        (4, 7, 2),
    ),
    layer_case("sequential-last-step", Sequential([SimpleRNN(5), Dense(3)]), (4, 7, 2)),
    layer_case(
        "sequential-nested",
        Sequential(
            [
                Sequential([Dense(3, activation="tanh"), LSTM(2, return_sequences=True)]),
                Sequential([GRU(2), Dense(2)]),
            ]
        ),
        (2, 4, 3),
    ),
    layer_case(
        "sequential-nested-mask",
        Sequential(
            [
                Masking(),
                Sequential([Dense(3), Bidirectional(LSTM(2, return_sequences=True))]),
                LayerNormalization(),
                SimpleRNN(2),
            ]
        ),
        padded((5, 6, 2)),
    ),
    layer_case(
        "sequential-given-mask",
        Sequential([Dense(2), LSTM(2, return_sequences=True), TimeDistributed(Dense(2))]),
        (4, 5, 2),
        mask=MASK,
    ),
    layer_case(
        "sequential-words",
        Sequential(
            [
                Embedding(7, 3, mask_zero=True),
                Bidirectional(LSTM(2, return_sequences=True)),
                TimeDistributed(Dense(4, activation="softmax")),
            ]
        ),
        np.array([[3, 1, 6, 2, 0], [5, 5, 0, 0, 0]], "int32"),
    ),
    layer_case("model-two-inputs-two-outputs", TWO_BY_TWO, (2, 3, 2), (2, 3, 1)),
    layer_case(
        "model-shared-layer",
        Spec(
            functional(
                "const a = Input([4, 2]);",
                "const b = Input([4, 2]);",
                "const encoder = GRU(3);",
                "return Model({ inputs: [a, b], outputs: Add()([encoder(a), encoder(b)]) });",
            ),
            shared_layer,
        ),
        (2, 4, 2),
        (2, 4, 2),
    ),
    layer_case(
        "model-residual",
        Spec(
            functional(
                "const x = Input([4, 3]);",
                "const y = Dense(3, { activation: 'tanh' })(x);",
                "return Model({ inputs: x, outputs: LayerNormalization()(Add()([x, y])) });",
            ),
            residual,
        ),
        (2, 4, 3),
    ),
    layer_case(
        "model-encoder-decoder",
        Spec(
            functional(
                "const source = Input([4, 2]);",
                "const target = Input([3, 2]);",
                "const [, h, c] = LSTM(3, { returnState: true })(source);",
                "const decoder = LSTM(3, { returnSequences: true });",
                "const decoded = decoder(target, { initialState: [h, c] });",
                "return Model({ inputs: [source, target], outputs: Dense(2)(decoded) });",
            ),
            encoder_decoder,
        ),
        (2, 4, 2),
        (2, 3, 2),
    ),
    layer_case(
        "model-encoder-decoder-mask",
        Spec(
            functional(
                "const source = Input([4], { dtype: 'int32' });",
                "const target = Input([3], { dtype: 'int32' });",
                "const embedding = Embedding(6, 2, { maskZero: true });",
                "const [, state] = GRU(3, { returnState: true })(embedding(source));",
                "const decoder = GRU(3, { returnSequences: true });",
                "const decoded = decoder(embedding(target), { initialState: [state] });",
                "const outputs = Dense(6, { activation: 'softmax' })(decoded);",
                "return Model({ inputs: [source, target], outputs });",
            ),
            encoder_decoder_mask,
        ),
        np.array([[3, 1, 5, 2], [4, 4, 0, 0]], "int32"),
        np.array([[1, 2, 3], [5, 0, 0]], "int32"),
    ),
    layer_case(
        "model-nested",
        Spec(
            functional(
                "const x = Input([4, 2]);",
                "const inner = Model({ inputs: x, outputs: SimpleRNN(2)(x) });",
                "const a = Input([4, 2]);",
                "const b = Input([4, 2]);",
                "return Model({ inputs: [a, b], outputs: Concatenate()([inner(a), inner(b)]) });",
            ),
            nested_functional,
        ),
        (2, 4, 2),
        (2, 4, 2),
    ),
    layer_case(
        "model-time-distributed-model",
        Spec(
            functional(
                "const x = Input([4, 2]);",
                "const inner = Model({ inputs: x, outputs: Dense(2)(LSTM(2)(x)) });",
                "const words = Input([3, 4, 2]);",
                "return Model({ inputs: words, outputs: TimeDistributed(inner)(words) });",
            ),
            time_distributed_model,
        ),
        (2, 3, 4, 2),
    ),
]
