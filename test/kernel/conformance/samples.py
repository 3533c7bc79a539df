"""What jupyter_kernel_test lets each kernel run: in its language, and with its own means."""

from __future__ import annotations

from typing import Any

TYPESCRIPT: dict[str, Any] = {
    "language_name": "typescript",
    "file_extension": ".ts",
    "code_hello_world": "console.log('hello, world')",
    "code_stderr": "console.error('oops')",
    "complete_code_samples": ["1 + 1", "const x = { a: 1 };", "function f() {\n  return 1;\n}"],
    "incomplete_code_samples": [
        "const x = {",
        "function f() {\n  return 1;",
        "for (const x of [1])",
    ],
    "invalid_code_samples": ["const = 3", "let 1a = 2", ")"],
    "code_generate_error": "throw new Error('this must be one error')",
    "code_history_pattern": "1?2*",
    "supported_history_operations": ("tail", "range", "search"),
}

TSTEPS: dict[str, Any] = {
    **TYPESCRIPT,
    "completion_samples": [
        {"text": "Math.hypo", "matches": ["hypot"]},
        {"text": "RepeatV", "matches": ["RepeatVector"]},
        {"text": "const text = 'a'; text.toUpper", "matches": ["toUpperCase"]},
    ],
    "code_page_something": "page('a text too long for an output')",
    "code_execute_result": [
        {"code": "1+2+3", "result": "6"},
        {"code": "'1' + '2'", "result": "'12'"},
        {"code": "const a = 1 * 2; a", "result": "2"},
        {"code": "ones([1, 2]).shape", "result": "[ 1, 2 ]"},
        {"code": "ones([1, 2])", "mime": "application/vnd.tsteps.tensor.v1+json"},
        {"code": "ones([1, 2]); ones([2, 2])", "mime": "image/png"},
    ],
    "code_display_data": [
        {"code": "display(ones([2, 3]))", "mime": "image/png"},
        {"code": "display('text')", "mime": "text/plain"},
        {
            "code": "plot([{ y: [1, 4, 9], type: 'scatter' }])",
            "mime": "application/vnd.plotly.v1+json",
        },
    ],
    "code_inspect_sample": "TimeDistributed",
    "code_clear_output": "clearOutput()",
    "support_iopub_welcome": True,
}

TSLAB: dict[str, Any] = {
    **TYPESCRIPT,
    "completion_samples": [{"text": "Math.hypo", "matches": ["hypot"]}],
    "code_execute_result": [
        {"code": "1+2+3", "result": "6"},
        {"code": "const a = 1 * 2; a", "result": "2"},
    ],
    "code_display_data": [
        {"code": "import { display } from 'tslab'; display.html('<b>1</b>')", "mime": "text/html"}
    ],
    "code_page_something": "page('a text too long for an output')",
    "code_inspect_sample": "Math",
    "code_clear_output": "console.clear()",
    "support_iopub_welcome": True,
}

DENO: dict[str, Any] = {
    **TYPESCRIPT,
    "completion_samples": [{"text": "Math.hypo", "matches": ["hypot"]}],
    # Its text has colours.
    "code_execute_result": [
        {"code": "1+2+3", "result": "\x1b[33m6\x1b[39m"},
        {"code": "const a = 1 * 2; a", "result": "\x1b[33m2\x1b[39m"},
    ],
    "code_display_data": [
        {
            "code": "await Deno.jupyter.display(Deno.jupyter.html`<b>1</b>`)",
            "mime": "text/html",
        }
    ],
    "code_page_something": "page('a text too long for an output')",
    "code_inspect_sample": "Math",
    "code_clear_output": "await Deno.jupyter.broadcast('clear_output', { wait: false })",
    "support_iopub_welcome": True,
}

IPYKERNEL: dict[str, Any] = {
    "language_name": "python",
    "file_extension": ".py",
    "code_hello_world": "print('hello, world')",
    "code_stderr": "import sys; print('oops', file=sys.stderr)",
    "completion_samples": [{"text": "zi", "matches": ["zip"]}],
    "complete_code_samples": ["1 + 1", "x = {'a': 1}", "def f():\n  return 1\n\n"],
    "incomplete_code_samples": ["x = {", "def f():", "for x in [1]:"],
    "invalid_code_samples": ["import = 3", "1a = 2", ")"],
    "code_page_something": "zip?",
    "code_generate_error": "raise ValueError('this must be one error')",
    "code_execute_result": [
        {"code": "1+2+3", "result": "6"},
        {"code": "a = 1 * 2; a", "result": "2"},
    ],
    "code_display_data": [
        {
            "code": "from IPython.display import HTML, display; display(HTML('<b>1</b>'))",
            "mime": "text/html",
        }
    ],
    "code_history_pattern": "1?2*",
    "supported_history_operations": ("tail", "range", "search"),
    "code_inspect_sample": "zip",
    "code_clear_output": "from IPython.display import clear_output; clear_output()",
    "support_iopub_welcome": True,
}

SAMPLES: dict[str, dict[str, Any]] = {
    "tsteps": TSTEPS,
    "tslab": TSLAB,
    "deno": DENO,
    "ipykernel": IPYKERNEL,
}
