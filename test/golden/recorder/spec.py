"""One description of a Keras object that gives both the object and the expression for it here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Spec:
    """The expression that makes a thing in tsteps, and a function that makes it in Keras."""

    expression: str
    make: Callable[[], Any]


def described(factory: Callable[..., Any], name: str | None = None) -> Callable[..., Spec]:
    """Return a function that takes what a Keras factory takes and gives a `Spec`.

    `described(layers.LSTM)(3, return_sequences=True)` has the expression
    `LSTM(3, { returnSequences: true })`.
    """

    def describe(*arguments: object, **options: object) -> Spec:
        written = [javascript(value) for value in arguments]
        if options:
            written.append(javascript(options))
        return Spec(
            f"{name or factory.__name__}({', '.join(written)})",
            lambda: factory(*made(arguments), **made(options)),
        )

    return describe


def made(value: object) -> Any:  # noqa: ANN401 -- a Keras object of any kind
    """Return a value with the things that its specs describe."""
    if isinstance(value, Spec):
        return value.make()
    if isinstance(value, dict):
        return {key: made(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(made(item) for item in value)
    return value


def javascript(value: object) -> str:
    """Return a value as TypeScript: names in camelCase, tuples as arrays."""
    if isinstance(value, Spec):
        return value.expression
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{camel_case(value)}'"
    if isinstance(value, dict):
        members = [f"{camel_case(key)}: {javascript(item)}" for key, item in value.items()]
        return f"{{ {', '.join(members)} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(javascript(item) for item in value)}]"
    return repr(value)


def camel_case(name: str) -> str:
    """Return `return_sequences` as `returnSequences`."""
    if name in OWN_SPELLING:
        return OWN_SPELLING[name]
    return re.sub(r"_([a-z0-9])", lambda match: match[1].upper(), name)


OWN_SPELLING = {
    "keepdims": "keepDims",
    "kl_divergence": "kullbackLeiblerDivergence",
}
