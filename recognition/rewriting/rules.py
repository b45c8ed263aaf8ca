"""What is said in another way, in this order. Each rule keeps the answers but for rounding."""

from onnx import helper

from doubling import convolve_before_doubling
from blocks import convolve_parts, enter_blocks, fill_blocks, keep_gained_in_blocks
from doubling import convolve_before_doubling
from gains import add_gains_of_one, fold_gains, mean_before_widening
from graph import Graph, attributes
from pixels import mark_cells, mark_pixels
from sizes import name_sizes


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
    mark_pixels,
    convolve_before_doubling,
    convolve_parts,
    fold_gains,
    keep_gained_in_blocks,
    enter_blocks,
)
FOR_SEARCH = (*RULES, mark_cells)
