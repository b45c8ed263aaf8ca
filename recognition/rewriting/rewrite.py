"""Writes a detecting network anew so that ONNX Runtime computes it faster; its answers stay the same but for rounding."""

import argparse
from pathlib import Path

from comparison import compare
from graph import Graph
from rules import RULES


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("published", type=Path, help="the network as it was published")
    arguments.add_argument("rewritten", type=Path, help="where to write it")
    asked = arguments.parse_args()
    graph = Graph(asked.published)
    for rule in RULES:
        rule(graph)
    graph.write(asked.rewritten)
    print(compare(asked.published, asked.rewritten))


if __name__ == "__main__":
    main()
