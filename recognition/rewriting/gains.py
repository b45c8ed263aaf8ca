"""
Gains: a number for each channel, reckoned from the channels' means, that the channel is multiplied by (squeeze and excitation;
Hu et al., 2018). ONNX Runtime multiplies outside of its blocked layout, so each gain costs two changes of layout.
"""

import numpy as np
import onnx

from graph import Graph


def mean_before_widening(graph: Graph) -> None:
    """The mean of what a 1 x 1 convolution gives is that convolution of the mean; the mean of fewer channels is cheaper."""
    for mean in graph.of_type("GlobalAveragePool"):
        convolution = graph.maker(mean.input[0])
        if is_pointwise(graph, convolution) and widens(graph, convolution) > 1:
            mean_of_fewer = graph.add("ReduceMean", convolution.input[:1], axes=[2, 3])
            inputs = [mean_of_fewer, *convolution.input[1:]]
            graph.replace(mean.output[0], graph.add("Conv", inputs, kernel_shape=[1, 1]))


def add_gains_of_one(graph: Graph) -> None:
    """x + x s is x (1 + s), which spares a pass over the picture."""
    for sum_ in graph.of_type("Add"):
        for plain, gained in (sum_.input, sum_.input[::-1]):
            if graph.made_by(gained, "Mul") and plain in graph.maker(gained).input:
                (gain,) = [value for value in graph.maker(gained).input if value != plain]
                one = graph.weight(np.array(1, np.float32))
                graph.replace(sum_.output[0], graph.add("Mul", [plain, graph.add("Add", [gain, one])]))
                break


def fold_gains(graph: Graph) -> None:
    """A gain behind a 1 x 1 convolution that widens and has no bias is a gain of its few weights."""
    for product in graph.of_type("Mul"):
        convolution, gain = graph.maker(product.input[0]), product.input[1]
        if not is_pointwise(graph, convolution) or len(convolution.input) > 2:
            continue
        if widens(graph, convolution) >= 1 and len(graph.users(convolution.output[0])) == 1:
            channels = graph.weight(np.array([-1, 1, 1, 1], np.int64))
            weights = graph.add("Mul", [convolution.input[1], graph.add("Reshape", [gain, channels])])
            graph.replace(product.output[0], graph.add("Conv", [convolution.input[0], weights], kernel_shape=[1, 1]))


def is_pointwise(graph: Graph, node: onnx.NodeProto | None) -> bool:
    return graph.convolves(node) and graph.weights[node.input[1]].shape[2:] == (1, 1)


def widens(graph: Graph, convolution: onnx.NodeProto) -> float:
    """How many channels it gives for each that it takes."""
    given, taken = graph.weights[convolution.input[1]].shape[:2]
    return given / taken
