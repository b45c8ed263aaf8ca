"""What is known of the sizes of pictures between nodes: ONNX Runtime makes sums part of convolutions only where it knows that both are of one size."""

import numpy as np
import onnx

from graph import Graph

SIZES = ((64, 224), (96, 160))
"""Rows and columns of two pictures, all different, in whole steps of what the networks halve five times."""


def name_sizes(graph: Graph) -> None:
    """Gives each number of rows and of columns a name; two have one name where they are equal whatever is shown."""
    nodes = graph.ordered()
    values = [value for node in nodes for value in node.output]
    network = graph.session(values)
    first, second = (network.run(values, {"x": np.zeros((1, 3, *size), np.float32)}) for size in SIZES)
    graph.sizes = [
        onnx.helper.make_tensor_value_info(value, onnx.TensorProto.FLOAT, named(one.shape, other.shape))
        for value, one, other in zip(values, first, second, strict=True)
    ]


def named(first: tuple[int, ...], second: tuple[int, ...]) -> list[int | str]:
    return [one if one == other else f"{one} or {other}" for one, other in zip(first, second, strict=True)]
