"""What is said in another way, in this order. Each rule keeps the answers but for rounding."""

from onnx import helper

from blocks import convolve_parts, fill_blocks
from gains import add_gains_of_one, fold_gains, keep_gained_in_blocks, mean_before_widening
from graph import Graph, attributes
from pixels import mark_pixels


def pad_explicitly(graph: Graph) -> None:
    """SAME_UPPER around a 2 x 2 kernel is a row below and a column on the right; said so, the size is known to stay."""
    for node in graph.of_type("Conv", "MaxPool"):
        given = attributes(node)
        if given.get("auto_pad") == b"SAME_UPPER" and given["kernel_shape"] == [2, 2] and given["strides"] == [1, 1]:
            said = {name: value for name, value in given.items() if name not in ("auto_pad", "pads")}
            del node.attribute[:]
            node.attribute.extend(helper.make_attribute(*each) for each in (*said.items(), ("pads", [0, 0, 1, 1])))


RULES = (
    pad_explicitly,
    mean_before_widening,
    add_gains_of_one,
    fill_blocks,
    convolve_parts,
    mark_pixels,
    fold_gains,
    keep_gained_in_blocks,
)
