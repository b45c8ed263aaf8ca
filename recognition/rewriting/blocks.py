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


def whole(channels: int) -> int:
    return -(-channels // BLOCK) * BLOCK


def grown(weights: np.ndarray, *sizes: int) -> np.ndarray:
    """Noughts behind the weights of its first axes, up to these sizes."""
    behind = [(0, size - had) for size, had in zip(sizes, weights.shape)]
    return np.pad(weights, behind + [(0, 0)] * (weights.ndim - len(sizes)))
