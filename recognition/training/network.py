"""A published ONNX file as a PyTorch module: the same graph, its weights trainable, and back into the file."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from operations import OPERATIONS

GELU = ["Div", "Erf", "Add", "Mul", "Mul"]


class Network(nn.Module):
    """Runs the graph node by node up to, and without, the last softmax; gives logits."""

    def __init__(self, model: onnx.ModelProto):
        super().__init__()
        self.model = model
        self.constants, self.weights, self.places = {}, nn.ParameterList(), {}
        moments = {name for node in model.graph.node if node.op_type == "BatchNormalization" for name in node.input[3:]}
        for tensor in model.graph.initializer:
            value = torch.from_numpy(numpy_helper.to_array(tensor).copy())
            if value.is_floating_point() and value.numel() > 1 and tensor.name not in moments:
                value[value.abs() < torch.finfo(torch.float32).tiny] = 0
                self.places[tensor.name] = len(self.weights)
                self.weights.append(nn.Parameter(value))
            else:
                self.constants[tensor.name] = value
        self.nodes = [(node, attributes(node)) for node in fused(list(model.graph.node), self.places)]

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        values = {self.model.graph.input[0].name: pictures, **self.constants}
        values.update((name, self.weights[place]) for name, place in self.places.items())
        for node, given in self.nodes[:-1]:
            values[node.output[0]] = OPERATIONS[node.op_type](given, *(values[name] for name in node.input))
        softmax, _ = self.nodes[-1]
        return values[softmax.input[0]]

    def freeze(self, convolutions: int) -> None:
        """Keeps the weights up to and with the first so many convolutions."""
        for node, _ in self.nodes:
            if node.op_type == "Conv":
                convolutions -= 1
            if convolutions < 0:
                return
            for name in node.input:
                if name in self.places:
                    self.weights[self.places[name]].requires_grad_(False)

    def load(self, model: onnx.ModelProto) -> None:
        """Takes the weights of another file of the same graph."""
        for tensor in model.graph.initializer:
            if tensor.name in self.places:
                self.weights[self.places[tensor.name]].data.copy_(torch.from_numpy(numpy_helper.to_array(tensor).copy()))

    def written(self, weights: list[torch.Tensor]) -> onnx.ModelProto:
        """Gives the file with these weights."""
        model = onnx.ModelProto()
        model.CopyFrom(self.model)
        for tensor in model.graph.initializer:
            if tensor.name in self.places:
                value = weights[self.places[tensor.name]].detach().contiguous().numpy().astype(np.float32)
                tensor.CopyFrom(numpy_helper.from_array(value, tensor.name))
        return model


def attributes(node) -> dict:
    return {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}


def fused(nodes: list, places) -> list:
    """Joins what PyTorch reckons faster as one: the five steps of a GELU, and a convolution with what is added to it."""
    joined, at = [], 0
    while at < len(nodes):
        if [node.op_type for node in nodes[at : at + 5]] == GELU:
            joined.append(onnx.helper.make_node("Gelu", nodes[at].input[:1], nodes[at + 4].output))
            at += 5
        elif biased(nodes[at : at + 2], places):
            joined.append(with_bias(nodes[at], nodes[at + 1]))
            at += 2
        else:
            joined.append(nodes[at])
            at += 1
    return joined


def biased(nodes: list, places) -> bool:
    if [node.op_type for node in nodes] != ["Conv", "Add"] or len(nodes[0].input) > 2:
        return False
    return nodes[1].input[0] == nodes[0].output[0] and nodes[1].input[1] in places


def with_bias(conv, add):
    joined = onnx.NodeProto()
    joined.CopyFrom(conv)
    joined.input.append(add.input[1])
    joined.output[0] = add.output[0]
    return joined
