"""Pictures that are doubled in both directions, each pixel four times, before they are convolved."""

import numpy as np
import onnx

from graph import Graph, attributes
from pixels import CELL

ROWS = np.array([[[1, 1, 0], [0, 0, 1]], [[1, 0, 0], [0, 1, 1]]], np.float32)
"""
Which of three rows of a kernel fall on the upper and which on the lower of two rows that were doubled: first for the lower copy of
the upper row, then for the upper copy of the lower row.
"""


def convolve_before_doubling(graph: Graph) -> None:
    """
    A 3 x 3 convolution of a picture that was doubled sees two rows and two columns of what it was made from: a 2 x 2 convolution
    before the doubling gives all four pixels around a corner, with a quarter of the steps. The corners around the whole picture
    are reckoned, too; what belongs to them is cut off at the end.
    """
    for concatenation in graph.of_type("Concat"):
        convolution = graph.only_user(concatenation.output[0])
        parts = list(concatenation.input)
        weights = np.split(graph.weights[convolution.input[1]], len(parts), axis=1)
        doubled = [place for place, part in enumerate(parts) if graph.made_by(part, "Resize")]
        if len(doubled) == len(parts) - 1:
            (plain,) = set(range(len(parts))) - set(doubled)
            halves = graph.add("Concat", [halved(graph, parts[place]) for place in doubled], axis=1)
            corners = around_corners(graph, halves, np.concatenate([weights[place] for place in doubled], axis=1))
            wider = {**attributes(convolution), "pads": [2, 2, 2, 2]}
            convolved = graph.add("Conv", [parts[plain], graph.weight(weights[plain]), *convolution.input[2:]], **wider)
            graph.replace(convolution.output[0], graph.add("Add", [convolved, corners]))
            cut_off(graph)


def halved(graph: Graph, enlarged: str) -> str:
    """What was enlarged, enlarged half as much."""
    resize = graph.maker(enlarged)
    scales = graph.weights[resize.input[2]] / np.array([1, 1, 2, 2], np.float32)
    if np.all(scales == 1):
        return resize.input[0]
    return graph.add("Resize", [*resize.input[:2], graph.weight(scales)], **attributes(resize))


def around_corners(graph: Graph, picture: str, kernel: np.ndarray) -> str:
    """The convolution of the doubled picture, with one more pixel on each side."""
    folded = np.einsum("aty,bsx,ocyx->abocts", ROWS, ROWS, kernel)
    weights = graph.weight(folded.reshape(-1, *folded.shape[3:]))
    four = graph.add("Conv", [picture, weights], kernel_shape=[2, 2], pads=[1, 1, 1, 1])
    return graph.add("DepthToSpace", [four], blocksize=2)


def cut_off(graph: Graph) -> None:
    """Takes the outermost pixels off the cells that the last steps are reckoned in."""
    (pixels,) = [node for node in graph.of_type("DepthToSpace") if attributes(node)["blocksize"] == CELL]
    ends = [graph.weight(np.array(values, np.int64)) for values in ([1, 1], [-1, -1], [2, 3])]
    pixels.input[0] = graph.add("Slice", [pixels.input[0], *ends])
