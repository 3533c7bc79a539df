"""What torch takes for the founding case, forwards and with gradients.

Usage: founding.py THREADS. Prints one line of JSON.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable

import torch

BATCH, TIMESTEPS, UNITS, OUTPUTS = 32, 700, 200, 64
ROUNDS = 15


def main(threads: str) -> None:
    """Measure both and print what was found."""
    torch.set_num_threads(int(threads))
    x = torch.randn(BATCH, TIMESTEPS, 1)
    rnn = torch.nn.RNN(1, UNITS, batch_first=True)
    dense = torch.nn.Linear(UNITS, OUTPUTS)

    def forward() -> torch.Tensor:
        return torch.relu(dense(rnn(x)[0]))

    def forward_without_gradients() -> None:
        with torch.inference_mode():
            forward()

    def step() -> None:
        rnn.zero_grad()
        dense.zero_grad()
        forward().square().mean().backward()

    result = {
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "capability": torch.backends.cpu.get_cpu_capability(),
        "forward": timed(forward_without_gradients),
        "training": timed(step),
    }
    print(json.dumps(result))


def timed(run: Callable[[], None]) -> float:
    """Return the median time of a call in ms, the first two left out."""
    times = []
    for _ in range(ROUNDS + 2):
        started = time.perf_counter()
        run()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[2:])


if __name__ == "__main__":
    main(*sys.argv[1:])
