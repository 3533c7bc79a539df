"""The cases of cases.mjs in torch: batch first, and with autograd only where gradients count."""

from collections.abc import Callable

import numpy as np
import torch
from case import Case
from values import uniform, weight

# Where torch has our gate: its LSTM has Keras's order, its GRU the first two the other way round.
GATES = {"SimpleRNN": [0], "LSTM": [0, 1, 2, 3], "GRU": [1, 0, 2]}

LAYERS = {"SimpleRNN": torch.nn.RNN, "LSTM": torch.nn.LSTM, "GRU": torch.nn.GRU}


def start(threads: int) -> str:
    """Set the number of threads and say which torch this is."""
    torch.set_num_threads(threads)
    return f"{torch.__version__}, {torch.backends.cpu.get_cpu_capability()}"


def given(values: np.ndarray) -> torch.Tensor:
    """Give values as a tensor."""
    return torch.from_numpy(np.ascontiguousarray(values))


def forwards(run: Callable[[], torch.Tensor]) -> Case:
    """Measure a call without gradients."""
    run = torch.inference_mode()(run)
    return Case(run, lambda: run().numpy())


def mat_mul(options: dict) -> Case:
    """Multiply two square matrices."""
    a, b = (given(uniform(seed, [options["n"]] * 2)) for seed in (1, 2))
    return forwards(lambda: a @ b)


def linear(inputs: int, units: int, seed: int) -> torch.nn.Linear:
    """Make a dense layer."""
    layer = torch.nn.Linear(inputs, units)
    layer.weight.data = given(weight(seed, [inputs, units]).T)
    layer.bias.data = given(weight(seed + 1, [units]))
    return layer


def dense(options: dict) -> Case:
    """Apply Dense(relu) to each timestep."""
    x = given(uniform(1, options["shape"]))
    layer = linear(x.shape[-1], options["units"], 10)
    return forwards(lambda: torch.relu(layer(x)))


def recurrent_layer(name: str, features: int, units: int) -> torch.nn.RNNBase:
    """Make a recurrent layer; it has two biases, and Keras has them for a GRU alone."""
    layer = LAYERS[name](features, units, batch_first=True)
    columns = len(GATES[name]) * units
    layer.weight_ih_l0.data = given(by_gate(weight(10, [features, columns]).T, name))
    layer.weight_hh_l0.data = given(by_gate(weight(11, [units, columns]).T, name))
    biases = np.zeros([2, columns], np.float32)
    biases[:] = weight(12, [2, columns]) if name == "GRU" else [weight(12, [columns]), biases[1]]
    layer.bias_ih_l0.data = given(by_gate(biases[0], name))
    layer.bias_hh_l0.data = given(by_gate(biases[1], name))
    return layer


def by_gate(values: np.ndarray, name: str) -> np.ndarray:
    """Put the gates where torch has them, or back: each order is its own inverse."""
    gates = np.split(values, len(GATES[name]))
    return np.concatenate([gates[gate] for gate in GATES[name]])


def recurrent(options: dict) -> Case:
    """Go over all timesteps, with gradients of mean(y²) if it is a training."""
    x = given(uniform(1, options["shape"]))
    name, units = options["layer"], options["units"]
    layer = recurrent_layer(name, x.shape[-1], units)
    if options.get("outputs"):
        top = linear(units, options["outputs"], 13)
        modules = torch.nn.ModuleList([layer, top])
    else:
        top, modules = None, layer

    def run() -> torch.Tensor:
        y = layer(x)[0]
        return torch.relu(top(y)) if top else y

    if not options.get("training"):
        return forwards(run)

    def step() -> None:
        modules.zero_grad()
        run().square().mean().backward()

    def gradient() -> np.ndarray:
        step()
        return by_gate(layer.weight_hh_l0.grad.numpy(), name).T

    return Case(step, gradient)


def elementwise(options: dict) -> Case:
    """Apply a function to each element."""
    x = given(uniform(1, options["shape"]))
    functions = {
        "tanh": torch.tanh,
        "exp": torch.exp,
        "gelu": torch.nn.functional.gelu,
        "add": lambda x: x + x,
    }
    function = functions[options["op"]]
    return forwards(lambda: function(x))


def softmax(options: dict) -> Case:
    """Apply softmax over the last axis."""
    x = given(uniform(1, options["shape"]))
    return forwards(lambda: torch.softmax(x, -1))


def conv1d(options: dict) -> Case:
    """Convolve; its axes are [batch, features, timesteps], and turning them does not count."""
    x = given(uniform(1, options["shape"]).transpose(0, 2, 1))
    window, units = options["window"], options["units"]
    layer = torch.nn.Conv1d(x.shape[1], units, window)
    layer.weight.data = given(weight(10, [window, x.shape[1], units]).transpose(2, 1, 0))
    layer.bias.data = given(weight(11, [units]))
    case = forwards(lambda: layer(x))
    return Case(case.call, lambda: case.value().transpose(0, 2, 1))


class Addition(torch.nn.Module):
    """The model of Keras's addition example."""

    def __init__(self) -> None:
        """Make its layers."""
        super().__init__()
        self.reader = torch.nn.LSTM(12, 128, batch_first=True)
        self.writer = torch.nn.LSTM(128, 128, batch_first=True)
        self.dense = torch.nn.Linear(128, 12)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Give the logits of three characters."""
        _, (last, _) = self.reader(x)
        return self.dense(self.writer(last[0][:, None].repeat(1, 3, 1))[0])


def addition(options: dict) -> Case:
    """Make a step of Adam."""
    examples = options["examples"]
    x = given(uniform(1, [examples, 5, 12]))
    y = (torch.arange(examples * 3) * 7) % 12
    model = Addition()
    optimizer = torch.optim.Adam(model.parameters())

    def step() -> float:
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(x).reshape(-1, 12), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return Case(step)


KINDS = {
    "matMul": mat_mul,
    "dense": dense,
    "recurrent": recurrent,
    "elementwise": elementwise,
    "softmax": softmax,
    "conv1d": conv1d,
    "addition": addition,
}
