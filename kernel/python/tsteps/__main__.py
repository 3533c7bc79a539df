"""Starts the notebook kernel, and the commands `tsteps doctor` and `tsteps install`."""

from __future__ import annotations

import os
import sys

from .wheel_node import wheel_node

KERNEL = os.path.join(os.path.dirname(__file__), "bundle", "node", "kernel.cjs")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; a bare file name is a connection file, as Jupyter passes it."""
    arguments = sys.argv[1:] if arguments is None else arguments
    is_kernel = len(arguments) == 1 and arguments[0].endswith(".json")
    # People wait for a kernel: what pip has installed beside us is new enough, and everything
    # else (70 ms of imports, and of asking a Node for its version) can wait.
    node = wheel_node() if is_kernel and not os.environ.get("TSTEPS_NODE") else None
    if node is not None:
        return run_kernel(node, arguments[0])

    from .node_runtime import NodeMissing, find_node

    try:
        if is_kernel:
            return run_kernel(find_node().path, arguments[0])
        return run_command(arguments)
    except NodeMissing as error:
        print(error, file=sys.stderr)
        return 1


def run_kernel(node: str, connection_file: str) -> int:
    """Become Node running the kernel: same process, so that interrupt and kill reach it."""
    # glibc's own first value. Left alone, it learns to keep what it is given back: 40 MB of a
    # kernel at rest.
    os.environ.setdefault("MALLOC_TRIM_THRESHOLD_", str(128 * 1024))
    command = [node, KERNEL, connection_file]
    if sys.platform != "win32":
        os.execv(node, command)
    # Windows has no exec: the child is tied to this process by its exit code and its death.
    import subprocess

    with subprocess.Popen(command) as child:
        try:
            return child.wait()
        finally:
            child.terminate()


def run_command(arguments: list[str]) -> int:
    """Run `tsteps doctor`, `tsteps install` or `tsteps install gpu`."""
    import argparse

    from . import __version__
    from .doctor import doctor
    from .install import install_gpu, install_kernelspec

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
