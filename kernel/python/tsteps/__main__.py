"""Starts the notebook kernel, and the commands `tsteps doctor` and `tsteps install`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from . import __version__
from .doctor import doctor
from .install import install_gpu, install_kernelspec
from .node_runtime import NodeMissing, find_node

KERNEL = Path(__file__).parent / "bundle" / "node" / "kernel.cjs"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; a bare file name is a connection file, as Jupyter passes it."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if len(arguments) == 1 and arguments[0].endswith(".json"):
            return run_kernel(arguments[0])
        return run_command(arguments)
    except NodeMissing as error:
        print(error, file=sys.stderr)
        return 1


def run_kernel(connection_file: str) -> int:
    """Become Node running the kernel: same process, so that interrupt and kill reach it."""
    node = find_node()
    command = [node.path, str(KERNEL), connection_file]
    if sys.platform != "win32":
        os.execv(node.path, command)
    # Windows has no exec: the child is tied to this process by its exit code and its death.
    with subprocess.Popen(command) as child:
        try:
            return child.wait()
        finally:
            child.terminate()


def run_command(arguments: list[str]) -> int:
    """Run `tsteps doctor`, `tsteps install` or `tsteps install gpu`."""
    parser = argparse.ArgumentParser(
        prog="tsteps", description="TypeScript notebook kernel that shows every timestep."
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    commands.add_parser("doctor", help="say what is installed and what is missing, with the fix")
    install = commands.add_parser(
        "install", help="register the kernel with Jupyter; or: install gpu"
    )
    install.add_argument(
        "part", nargs="?", choices=["kernel", "gpu"], default="kernel", help="default: kernel"
    )
    place = install.add_mutually_exclusive_group()
    place.add_argument("--user", action="store_true", help="for this user")
    place.add_argument("--sys-prefix", action="store_true", help="for this environment (default)")
    place.add_argument("--prefix", help="under this folder")
    options = parser.parse_args(arguments)
    if options.command == "doctor":
        return doctor()
    if options.part == "gpu":
        return install_gpu()
    return install_kernelspec(user=options.user, prefix=options.prefix)


if __name__ == "__main__":
    sys.exit(main())
