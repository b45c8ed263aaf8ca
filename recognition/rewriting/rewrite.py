"""Writes a detecting network anew so that ONNX Runtime computes it faster; its answers stay the same but for rounding."""

import argparse
from pathlib import Path

from comparison import compare
from graph import Graph
from rules import FOR_SEARCH, RULES
from sizes import name_sizes
from steady import hold_gains


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("published", type=Path, help="the network as it was published")
    arguments.add_argument("rewritten", type=Path, help="where to write it")
    arguments.add_argument("--search", type=Path, metavar="PICTURES", help="for searching: one answer for 4 x 4 pixels, and the \
gains of fine levels are held at their means over the pictures (JPEG) of this folder")
    asked = arguments.parse_args()
    graph = Graph(asked.published)
    if asked.search:
        hold_gains(graph, asked.search)
    before = graph.built()
    for rule in (*(FOR_SEARCH if asked.search else RULES), name_sizes):
        rule(graph)
    graph.write(asked.rewritten)
    print(compare(before, asked.rewritten))


if __name__ == "__main__":
    main()
