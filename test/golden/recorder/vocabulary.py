"""The names a cell sees, each describing the Keras object of that name."""

import keras
from keras import layers, regularizers

from recorder.spec import Spec, described

Input = described(keras.Input)
Sequential = described(keras.Sequential)

Activation = described(layers.Activation)
Add = described(layers.Add)
BatchNormalization = described(layers.BatchNormalization)
Bidirectional = described(layers.Bidirectional)
Concatenate = described(layers.Concatenate)
Conv1D = described(layers.Conv1D)
Dense = described(layers.Dense)
Dropout = described(layers.Dropout)
Embedding = described(layers.Embedding)
Flatten = described(layers.Flatten)
GlobalAveragePooling1D = described(layers.GlobalAveragePooling1D)
GRU = described(layers.GRU)
LayerNormalization = described(layers.LayerNormalization)
LSTM = described(layers.LSTM)
Masking = described(layers.Masking)
MaxPooling1D = described(layers.MaxPooling1D)
Permute = described(layers.Permute)
RepeatVector = described(layers.RepeatVector)
Reshape = described(layers.Reshape)
SimpleRNN = described(layers.SimpleRNN)
TimeDistributed = described(layers.TimeDistributed)

L1 = described(regularizers.L1)
L1L2 = described(regularizers.L1L2)
L2 = described(regularizers.L2)

# The three layers that carry a state from timestep to timestep.
RECURRENT = {"simple-rnn": SimpleRNN, "lstm": LSTM, "gru": GRU}

ACTIVATIONS = (
    "linear",
    "relu",
    "sigmoid",
    "softmax",
    "tanh",
    "elu",
    "exponential",
    "gelu",
    "hard_sigmoid",
    "leaky_relu",
    "relu6",
    "selu",
    "silu",
    "softplus",
    "softsign",
)


def kebab_case(name: str) -> str:
    """Return `hard_sigmoid` as `hard-sigmoid`, for the name of a case."""
    return name.replace("_", "-")


__all__ = [name for name, value in list(globals().items()) if callable(value)] + [
    "ACTIVATIONS",
    "RECURRENT",
    "Spec",
]
