"""Blocks of 16 channels, in which ONNX Runtime keeps pixels on processors with AVX-512; with AVX2 blocks are of 8."""

import numpy as np
import onnx

from graph import Graph, attributes

BLOCK = 16


def fill_blocks(graph: Graph) -> None:
    """
    The first convolutions, up to the concatenation of both branches, get channels of nought until their blocks are full: they are
    reckoned anyway, and cut away and filled in again between any two nodes.
    """
    concatenation = graph.of_type("Concat")[0]
    taker = graph.only_user(concatenation.output[0])
    taken = 3
    for convolution in graph.of_type("Conv")[: graph.of_type("Conv").index(taker)]:
        given = whole(graph.weights[convolution.input[1]].shape[0])
        convolution.input[1] = graph.weight(grown(graph.weights[convolution.input[1]], given, taken))
        convolution.input[2] = graph.weight(grown(graph.weights[convolution.input[2]], given))
        taken = given
    parts = np.split(graph.weights[taker.input[1]], len(concatenation.input), axis=1)
    taker.input[1] = graph.weight(np.concatenate([grown(part, len(part), taken) for part in parts], axis=1))


def convolve_parts(graph: Graph) -> None:
    """A convolution of a concatenation is the sum of its parts' convolutions; parts of whole blocks need not be copied together."""
    for concatenation in graph.of_type("Concat"):
        convolution = graph.only_user(concatenation.output[0])
        weights = np.split(graph.weights[convolution.input[1]], len(concatenation.input), axis=1)
        if weights[0].shape[1] % BLOCK == 0:
            graph.replace(convolution.output[0], sum_of_parts(graph, concatenation.input, convolution, weights))


def sum_of_parts(graph: Graph, parts: list[str], convolution: onnx.NodeProto, weights: list[np.ndarray]) -> str:
    total = None
    for part, weight in zip(parts, weights, strict=True):
        bias = convolution.input[2:] if total is None else []
        convolved = graph.add("Conv", [part, graph.weight(weight), *bias], **attributes(convolution))
        total = convolved if total is None else graph.add("Add", [convolved, total])
    return total


def keep_gained_in_blocks(graph: Graph) -> None:
    """What was multiplied goes on into a convolution and past it into a sum; in blocks, the sum is part of the convolution that it follows."""
    for sum_ in graph.of_type("Add"):
        for gained, convolved in (sum_.input, sum_.input[::-1]):
            if graph.made_by(gained, "Mul") and graph.made_by(convolved, "Conv"):
                if graph.made_by(graph.maker(gained).input[1], "HardSigmoid"):
                    into_blocks(graph, gained)
                    break


def enter_blocks(graph: Graph) -> None:
    """What was enlarged, or made of channels, and is added to a convolution is part of it if it is in blocks, too."""
    for sum_ in graph.of_type("Add"):
        for convolved, other in (sum_.input, sum_.input[::-1]):
            made = graph.maker(other)
            if graph.convolves(graph.maker(convolved)) and made is not None:
                if made.op_type == "DepthToSpace":
                    into_blocks(graph, other)
                elif made.op_type == "Resize" and not in_blocks(graph, made.input[0]):
                    into_blocks(graph, made.input[0])


def into_blocks(graph: Graph, value: str) -> None:
    """A pooling of single pixels changes nothing, but has a blocked form."""
    graph.replace(value, graph.add("MaxPool", [value], kernel_shape=[1, 1]))


def in_blocks(graph: Graph, value: str) -> bool:
    maker = graph.maker(value)
    return maker.op_type == "MaxPool" or any(graph.convolves(graph.maker(part)) for part in maker.input)


def whole(channels: int) -> int:
    return -(-channels // BLOCK) * BLOCK


def grown(weights: np.ndarray, *sizes: int) -> np.ndarray:
    """Noughts behind the weights of its first axes, up to these sizes."""
    behind = [(0, size - had) for size, had in zip(sizes, weights.shape)]
    return np.pad(weights, behind + [(0, 0)] * (weights.ndim - len(sizes)))
