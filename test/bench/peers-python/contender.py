"""A contender of `npm run bench` that takes turns with the others: contender.py LIBRARY THREADS.

A line of JSON comes in, a line of JSON goes out. `{"prepare": case}` makes a case ready,
`{"calls": n}` gives the seconds that n calls take, `{"value": true}` what a call gives, as
float32 in base64. The first line out says who is there.
"""

import base64
import importlib
import json
import sys
import time
from collections.abc import Callable

# What else is printed is no answer.
answers, sys.stdout = sys.stdout, sys.stderr


def main(library: str, threads: str) -> None:
    """Answer until the input ends."""
    try:
        cases = importlib.import_module(f"{library}_cases")
    except ImportError as error:
        return answer({"missing": str(error)})
    answer({"version": cases.start(int(threads)), "kinds": list(cases.KINDS)})
    case = None
    for line in sys.stdin:
        request = json.loads(line)
        if "prepare" in request:
            options = request["prepare"]
            case = cases.KINDS[options["kind"]](options)
            answer({"hasValue": case.value is not None})
        elif "calls" in request:
            answer({"seconds": seconds_of(case.call, request["calls"])})
        else:
            values = case.value().astype("float32").tobytes()
            answer({"value": base64.b64encode(values).decode()})
    return None


def seconds_of(call: Callable[[], object], calls: int) -> float:
    """Time calls in a row."""
    started = time.perf_counter()
    for _ in range(calls):
        call()
    return time.perf_counter() - started


def answer(what: dict) -> None:
    """Write a line."""
    print(json.dumps(what), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
