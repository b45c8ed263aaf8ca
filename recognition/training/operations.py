"""ONNX operations, as far as PP-OCRv6's reader has them, in PyTorch's words."""

import torch
from torch.nn import functional as F


def conv(given, x, weight, bias=None):
    if given.get("auto_pad") == b"SAME_UPPER":
        x, pads = F.pad(x, (0, 1, 0, 1)), (0, 0)
    else:
        pads = tuple(given["pads"][:2])
    bias = None if bias is None else bias.reshape(-1)
    return F.conv2d(x, weight, bias, given["strides"], pads, given["dilations"], given["group"])


def max_pool(given, x):
    return F.max_pool2d(F.pad(x, (0, 1, 0, 1), value=float("-inf")), given["kernel_shape"], given["strides"])


def sliced(given, x, starts, ends, axes, steps=None):
    for axis, start, end in zip(axes.tolist(), starts.tolist(), ends.tolist()):
        end = min(end, x.shape[axis]) if end >= 0 else x.shape[axis] + end
        x = x.narrow(axis, start, end - start)
    return x


def reshaped(given, x, shape):
    return x.reshape([x.shape[place] if size == 0 else size for place, size in enumerate(shape.tolist())])


def squeezed(given, x):
    for axis in sorted(given["axes"], reverse=True):
        x = x.squeeze(axis)
    return x


def unsqueezed(given, x):
    for axis in given["axes"]:
        x = x.unsqueeze(axis)
    return x


def normalised(given, x, weight, bias, mean, variance):
    return F.batch_norm(x, mean, variance, weight, bias, False, 0, given["epsilon"])


OPERATIONS = {
    "Add": lambda given, a, b: a + b,
    "AveragePool": lambda given, x: F.avg_pool2d(x, given["kernel_shape"], given["strides"]),
    "BatchNormalization": normalised,
    "Concat": lambda given, *parts: torch.cat(parts, given["axis"]),
    "Conv": conv,
    "Div": lambda given, a, b: a / b,
    "Gelu": lambda given, x: F.gelu(x),
    "HardSigmoid": lambda given, x: torch.clamp(x * given.get("alpha", 0.2) + given.get("beta", 0.5), 0, 1),
    "Identity": lambda given, x: x,
    "MatMul": lambda given, a, b: a @ b,
    "MaxPool": max_pool,
    "Mul": lambda given, a, b: a * b,
    "Pow": lambda given, a, b: a**b,
    "ReduceMean": lambda given, x: x.mean(given["axes"], keepdim=bool(given.get("keepdims", 1))),
    "Relu": lambda given, x: F.relu(x),
    "Reshape": reshaped,
    "Shape": lambda given, x: torch.tensor(x.shape),
    "Sigmoid": lambda given, x: torch.sigmoid(x),
    "Slice": sliced,
    "Softmax": lambda given, x: torch.softmax(x, given.get("axis", -1)),
    "Sqrt": lambda given, x: torch.sqrt(x),
    "Squeeze": squeezed,
    "Sub": lambda given, a, b: a - b,
    "Transpose": lambda given, x: x.permute(given["perm"]),
    "Unsqueeze": unsqueezed,
}
"""Each takes the node's attributes and its inputs."""
