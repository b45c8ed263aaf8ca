"""The last steps of a network that marks text: from what is known of 4 x 4 pixels to an answer for each, or one for all."""

import numpy as np

from graph import Graph, attributes

CELL = 4


def mark_pixels(graph: Graph) -> None:
    """
    Two transposed convolutions that double rows and columns, without overlap, are 1 x 1 convolutions to a channel for each pixel
    that a cell becomes; pixels are put in their places at the very end.
    """
    first, second = graph.of_type("ConvTranspose")
    first_sum, second_sum = (graph.only_user(node.output[0]) for node in (first, second))
    quartered = quarters(graph, first.input[1], added(graph, first_sum, first))
    parted = sixteenths(graph, second.input[1], added(graph, second_sum, second))
    cells = graph.add("Relu", [graph.add("Conv", [first.input[0], *quartered], kernel_shape=[1, 1])])
    pixels = graph.add("Conv", [cells, *parted], kernel_shape=[1, 1])
    graph.replace(second_sum.output[0], graph.add("DepthToSpace", [pixels], blocksize=CELL))


def mark_cells(graph: Graph) -> None:
    """One answer for 4 x 4 pixels, that of the likeliest: a sixteenth of the answers, which nobody has to copy."""
    (pixels,) = [node for node in graph.of_type("DepthToSpace") if attributes(node)["blocksize"] == CELL]
    cut = graph.maker(pixels.input[0])
    likeliest = graph.add("ReduceMax", cut.input[:1], axes=[1])
    sigmoid = graph.only_user(pixels.output[0])
    sigmoid.input[0] = graph.add("Slice", [likeliest, *cut.input[1:]])


def added(graph: Graph, sum_, node) -> np.ndarray:
    (bias,) = [value for value in sum_.input if value not in node.output]
    return graph.weights[bias].reshape(-1)


def quarters(graph: Graph, kernel: str, bias: np.ndarray) -> list[str]:
    """The channels of the upper left pixel, then those of the upper right, the lower left and the lower right one."""
    weights = graph.weights[kernel].transpose(2, 3, 1, 0)
    return [graph.weight(weights.reshape(-1, weights.shape[-1], 1, 1)), graph.weight(np.tile(bias, 4))]


def sixteenths(graph: Graph, kernel: str, bias: np.ndarray) -> list[str]:
    """A channel for each of 4 x 4 pixels, row by row; each depends on the channels of its quarter only."""
    taken = graph.weights[kernel][:, 0]
    weights = np.zeros((2, 2, 2, 2, 2, 2, len(taken)), np.float32)
    for row in range(2):
        for column in range(2):
            weights[row, :, column, :, row, column] = taken.transpose(1, 2, 0)
    return [graph.weight(weights.reshape(16, -1, 1, 1)), graph.weight(np.repeat(bias, 16))]
