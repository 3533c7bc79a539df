"""The cases of gpu-measure.mjs in torch on CUDA: one line of JSON, or a failure without CUDA."""

import json
import statistics
import time
from collections.abc import Callable

import torch

assert torch.cuda.is_available()
torch.backends.cuda.matmul.allow_tf32 = False
torch.backends.cudnn.allow_tf32 = False

BATCH, TIMESTEPS, UNITS, OUTPUTS = 32, 700, 200, 64
times = {}


def measure(name: str, call: Callable[[], object]) -> None:
    """Keep the median time of a call, in ms."""
    for _ in range(3):
        call()
    torch.cuda.synchronize()
    rounds = []
    for _ in range(7):
        started = time.perf_counter()
        for _ in range(20):
            call()
        torch.cuda.synchronize()
        rounds.append((time.perf_counter() - started) / 20 * 1000)
    times[name] = statistics.median(rounds)


def normal(*shape: int) -> torch.Tensor:
    """Give normal random numbers on the device."""
    return torch.randn(*shape, device="cuda")


def both(modules: list[torch.nn.Module], x: torch.Tensor) -> Callable[[], None]:
    """Give a call that goes through modules forward and backward."""

    def call() -> None:
        y = x
        for module in modules:
            y = module(y)
            y = y[0] if isinstance(y, tuple) else y
        (y * y).mean().backward()

    return call


with torch.no_grad():
    for size in [32, 64, 128, 256, 512, 1024, 2048]:
        a, b = normal(size, size), normal(size, size)
        measure(f"matMul [{size}, {size}] · [{size}, {size}]", lambda a=a, b=b: a @ b)
    sequence = normal(BATCH, TIMESTEPS, UNITS)
    dense = torch.nn.Linear(UNITS, OUTPUTS).cuda()
    measure(
        "TimeDistributed(Dense(64, relu)) over [32, 700, 200]",
        lambda: torch.relu(dense(sequence)),
    )

x = normal(BATCH, TIMESTEPS, 1)
rnn = torch.nn.RNN(1, UNITS, batch_first=True).cuda()
with torch.no_grad():
    measure("founding case, forward", lambda: torch.relu(dense(rnn(x)[0])))
measure("founding case, forward and backward", both([rnn, dense, torch.nn.ReLU()], x))

features = normal(BATCH, TIMESTEPS, 64)
for name, layer in [("LSTM", torch.nn.LSTM), ("GRU", torch.nn.GRU)]:
    module = layer(64, 128, batch_first=True).cuda()
    with torch.no_grad():
        measure(f"{name}(128) over [32, 700, 64], forward", lambda m=module: m(features))
    measure(f"{name}(128) over [32, 700, 64], forward and backward", both([module], features))

with torch.no_grad():
    large, rows = normal(2048, 2048), normal(4096, 1024)
    measure("tanh of 4 M elements", lambda: torch.tanh(large))
    measure("tanh(2 · x + bias) of 4 M elements", lambda: torch.tanh(2 * large + large[0]))
    measure("softmax of [4096, 1024]", lambda: torch.softmax(rows, -1))
    measure("sum of [4096, 1024] over its last axis", lambda: rows.sum(-1))

print(
    json.dumps(
        {"version": torch.__version__, "device": torch.cuda.get_device_name(), "times": times}
    )
)
