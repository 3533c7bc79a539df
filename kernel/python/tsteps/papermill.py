"""Papermill writes the parameters of a TypeScript notebook in TypeScript.

Papermill finds this module by an entry point and loads it when it starts; nobody else needs
papermill.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

from papermill.engines import NBClientEngine
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

if TYPE_CHECKING:
    from nbformat import NotebookNode

#: The largest number up to which JavaScript's `number` tells all whole numbers apart.
MAX_SAFE_INTEGER = 2**53 - 1

DECLARATION = re.compile(
    r"^(?:let|const|var)\s+(?P<name>[\w$]+)\s*(?::\s*(?P<type>[^=]+?))?\s*=\s*"
    r"(?P<value>.*?)\s*;?\s*(?://\s*(?P<help>.*))?$"
)


class TypeScriptTranslator(Translator):
    """Values as TypeScript literals, declared with `let`.

    A `const` would have the type of its one value: a notebook that asks `mode === 'eval'` would
    then compile with some parameters and not with others.
    """

    @classmethod
    def translate_escaped_str(cls, str_val: object) -> str:
        """Write a JSON string, also of dates and whatever else YAML knows."""
        return json.dumps(str(str_val))

    @classmethod
    def translate_none(cls, val: None) -> str:
        """Write `null`."""
        return "null"

    @classmethod
    def translate_int(cls, val: int) -> str:
        """Write a number, or a bigint where a number would lose digits."""
        return f"{val}n" if abs(val) > MAX_SAFE_INTEGER else str(val)

    @classmethod
    def translate_float(cls, val: float) -> str:
        """Write a number, also one that JSON does not know."""
        if math.isnan(val):
            return "NaN"
        if math.isinf(val):
            return "Infinity" if val > 0 else "-Infinity"
        return repr(val)

    @classmethod
    def translate_list(cls, val: list[Any]) -> str:
        """Write an array."""
        return f"[{', '.join(cls.translate(item) for item in val)}]"

    @classmethod
    def translate_dict(cls, val: dict[Any, Any]) -> str:
        """Write an object."""
        entries = [f"{_key(key)}: {cls.translate(item)}" for key, item in val.items()]
        return f"{{ {', '.join(entries)} }}" if entries else "{}"

    @classmethod
    def comment(cls, cmt_str: str) -> str:
        """Write a comment, of several lines if need be."""
        return "\n".join(f"// {line}".rstrip() for line in cmt_str.split("\n"))

    @classmethod
    def assign(cls, name: str, str_val: str) -> str:
        """Write a declaration; what is empty has a type into which more fits."""
        wide = {"null": ": any", "[]": ": any[]", "{}": ": Record<string, any>"}
        return f"let {name}{wide.get(str_val, '')} = {str_val};"

    @classmethod
    def inspect(cls, parameters_cell: NotebookNode) -> list[Parameter]:
        """List what the cell tagged `parameters` declares, a line each, for `--help-notebook`."""
        lines = (line.strip() for line in parameters_cell["source"].splitlines())
        found = [match for line in lines if (match := DECLARATION.match(line))]
        return [
            Parameter(
                name=match["name"],
                inferred_type_name=match["type"] or "None",
                default=match["value"],
                help=match["help"] or "",
            )
            for match in found
        ]


def _key(key: object) -> str:
    """Write a property's name; in brackets where the bare name would set the prototype."""
    text = json.dumps(str(key))
    return f"[{text}]" if key == "__proto__" else text


class TypeScriptEngine(NBClientEngine):
    """Papermill's own engine; an entry point must name one to get this module loaded."""


papermill_translators.register("tsteps", TypeScriptTranslator)
papermill_translators.register("typescript", TypeScriptTranslator)
