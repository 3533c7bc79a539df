// Runs the Python of .venv: node kernel/packaging/python.mjs -m ruff check .
import { runCommand } from './fail.mjs';
import { venvProgram } from './paths.mjs';
import { runProgram } from './run-program.mjs';

await runCommand(() => runProgram('python', venvProgram('python'), process.argv.slice(2)));
