"""An ONNX graph that can be changed: its nodes, and its weights by name."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper


class Graph:
    """What ONNX Runtime makes of a file with what every runtime could do: constants folded, biases in their convolutions."""

    def __init__(self, file: Path):
        with tempfile.TemporaryDirectory() as folder:
            options = onnxruntime.SessionOptions()
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
            options.optimized_model_filepath = str(Path(folder) / "basic.onnx")
            onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
            self.model = onnx.load(options.optimized_model_filepath)
        self.nodes = list(self.model.graph.node)
        self.weights = {tensor.name: flushed(numpy_helper.to_array(tensor)) for tensor in self.model.graph.initializer}
        self.named = 0
        self.sizes: list[onnx.ValueInfoProto] = []

    def of_type(self, *operations: str) -> list[onnx.NodeProto]:
        """Nodes that the answers depend on."""
        needed = self.needed()
        return [node for node in self.nodes if node.op_type in operations and node.output[0] in needed]

    def maker(self, value: str) -> onnx.NodeProto | None:
        """The node that gives a value; none gives weights and what the network is asked."""
        return next((node for node in self.nodes if value in node.output), None)

    def made_by(self, value: str, operation: str) -> bool:
        maker = self.maker(value)
        return maker is not None and maker.op_type == operation

    def convolves(self, node: onnx.NodeProto | None) -> bool:
        """Whether a node is a convolution with weights that are known beforehand."""
        return node is not None and node.op_type == "Conv" and node.input[1] in self.weights

    def users(self, value: str) -> list[onnx.NodeProto]:
        """Of the nodes that the answers depend on, those that use a value."""
        needed = self.needed()
        return [node for node in self.nodes if value in node.input and node.output[0] in needed]

    def needed(self) -> set[str]:
        return {value for node in self.ordered() for value in node.output}

    def ordered(self) -> list[onnx.NodeProto]:
        """What the answers depend on, every node behind those that it uses."""
        ordered: list[onnx.NodeProto] = []
        for answer in self.answers():
            self._visit(answer, ordered)
        return ordered

    def session(self, values: list[str]) -> onnxruntime.InferenceSession:
        """The network as it is now, answering with these values, too."""
        model = self.built()
        told = {*self.answers(), *values} - set(self.answers())
        model.graph.output.extend(helper.make_tensor_value_info(value, onnx.TensorProto.FLOAT, None) for value in sorted(told))
        return onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])

    def only_user(self, value: str) -> onnx.NodeProto:
        (user,) = self.users(value)
        return user

    def weight(self, values: np.ndarray) -> str:
        """Adds a weight, gives its name."""
        name = self.new_name("weight")
        self.weights[name] = np.ascontiguousarray(values)
        return name

    def add(self, operation: str, inputs: Iterable[str], **attributes) -> str:
        """Adds a node, gives the name of what it makes."""
        name = self.new_name(operation)
        self.nodes.append(helper.make_node(operation, list(inputs), [name], name=name, **attributes))
        return name

    def replace(self, old: str, new: str) -> None:
        """Gives the new value to all that used the old one, except to what makes the new one; no answer is replaced."""
        for node in self.nodes:
            if new not in node.output:
                node.input[:] = [new if value == old else value for value in node.input]

    def answers(self) -> list[str]:
        return [answer.name for answer in self.model.graph.output]

    def new_name(self, kind: str) -> str:
        self.named += 1
        return f"rewritten.{kind}.{self.named}"

    def write(self, file: Path) -> None:
        model = self.built()
        onnx.checker.check_model(model)
        onnx.save(model, file)

    def built(self) -> onnx.ModelProto:
        ordered = self.ordered()
        used = {value for node in ordered for value in node.input}
        model = onnx.ModelProto()
        model.CopyFrom(self.model)
        for field, kept in (
            (model.graph.node, ordered),
            (model.graph.value_info, self.sizes),
            (model.graph.initializer, [numpy_helper.from_array(self.weights[name], name) for name in self.weights if name in used]),
        ):
            del field[:]
            field.extend(kept)
        return model

    def _visit(self, value: str, ordered: list[onnx.NodeProto]) -> None:
        maker = self.maker(value)
        if maker is not None and maker not in ordered:
            for needed in maker.input:
                self._visit(needed, ordered)
            ordered.append(maker)


def flushed(weights: np.ndarray) -> np.ndarray:
    """Subnormal weights, which training leaves behind and a processor reckons with a hundred times more slowly, are nought."""
    subnormal = weights.dtype == np.float32 and np.abs(weights) < np.finfo(np.float32).tiny
    return np.where(subnormal, np.float32(0), weights) if np.any(subnormal) else weights


def attributes(node: onnx.NodeProto) -> dict:
    return {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
