"""The cases of cases.mjs in Keras on JAX's CPU, each call jitted as a whole."""

import os
from collections.abc import Callable

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import keras
import numpy as np
from case import Case
from keras import layers, ops
from values import uniform, weight

LAYERS = {"SimpleRNN": layers.SimpleRNN, "LSTM": layers.LSTM, "GRU": layers.GRU}


def start(threads: int) -> str:
    """Keep to some cores, for each of which JAX starts a thread, and say which Keras this is."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    return f"{keras.__version__} on jax {jax.__version__}"


def compiled(run: Callable, *inputs: object, value: Callable = lambda result: result) -> Case:
    """Measure a function of inputs, waiting for its result."""
    jitted = jax.jit(run)

    def call() -> object:
        return jax.block_until_ready(jitted(*inputs))

    return Case(call, lambda: np.asarray(value(call())))


def given(values: np.ndarray) -> jax.Array:
    """Give values as an array."""
    return jax.numpy.asarray(values)


def applied(stack: list[layers.Layer], x: jax.Array, training: bool = False) -> Case:
    """Apply layers one after the other, with gradients of mean(y²) if it is a training."""
    model = keras.Sequential([keras.Input(batch_shape=x.shape), *stack])
    shapes = [list(one.shape) for one in model.weights]
    model.set_weights([weight(10 + i, shape) for i, shape in enumerate(shapes)])
    weights = [one.value for one in model.trainable_variables]
    others = [one.value for one in model.non_trainable_variables]

    def run(weights: list[jax.Array], x: jax.Array) -> jax.Array:
        return model.stateless_call(weights, others, x)[0]

    def loss(weights: list[jax.Array], x: jax.Array) -> jax.Array:
        return ops.mean(ops.square(run(weights, x)))

    if not training:
        return compiled(run, weights, x)
    return compiled(jax.value_and_grad(loss), weights, x, value=lambda result: result[1][1])


def mat_mul(options: dict) -> Case:
    """Multiply two square matrices."""
    return compiled(ops.matmul, *(given(uniform(seed, [options["n"]] * 2)) for seed in (1, 2)))


def time_distributed(units: int) -> layers.Layer:
    """Make what is applied to each timestep."""
    return layers.TimeDistributed(layers.Dense(units, activation="relu"))


def dense(options: dict) -> Case:
    """Apply Dense(relu) to each timestep."""
    return applied([time_distributed(options["units"])], given(uniform(1, options["shape"])))


def recurrent(options: dict) -> Case:
    """Go over all timesteps."""
    stack = [LAYERS[options["layer"]](options["units"], return_sequences=True)]
    if options.get("outputs"):
        stack.append(time_distributed(options["outputs"]))
    return applied(stack, given(uniform(1, options["shape"])), options.get("training", False))


def elementwise(options: dict) -> Case:
    """Apply a function to each element."""
    functions = {
        "tanh": ops.tanh,
        "exp": ops.exp,
        "gelu": lambda x: ops.gelu(x, approximate=False),
        "add": lambda x: ops.add(x, x),
    }
    return compiled(functions[options["op"]], given(uniform(1, options["shape"])))


def softmax(options: dict) -> Case:
    """Apply softmax over the last axis."""
    return compiled(ops.softmax, given(uniform(1, options["shape"])))


def conv1d(options: dict) -> Case:
    """Convolve."""
    layer = layers.Conv1D(options["units"], options["window"])
    return applied([layer], given(uniform(1, options["shape"])))


def addition(options: dict) -> Case:
    """Make a step of Adam."""
    examples = options["examples"]
    x = uniform(1, [examples, 5, 12])
    y = np.eye(12, dtype=np.float32)[(np.arange(examples * 3) * 7) % 12].reshape(examples, 3, 12)
    model = keras.Sequential(
        [
            keras.Input((5, 12)),
            layers.LSTM(128),
            layers.RepeatVector(3),
            layers.LSTM(128, return_sequences=True),
            layers.TimeDistributed(layers.Dense(12, activation="softmax")),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy")
    return Case(lambda: model.train_on_batch(x, y))


KINDS = {
    "matMul": mat_mul,
    "dense": dense,
    "recurrent": recurrent,
    "elementwise": elementwise,
    "softmax": softmax,
    "conv1d": conv1d,
    "addition": addition,
}
