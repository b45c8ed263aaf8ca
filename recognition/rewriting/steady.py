"""Gains that hardly depend on what is seen, held at their means."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
from PIL import Image

from graph import Graph
from pictures import GRID, shown

FINE = 8
"""Gains of pictures an eighth as long and wide as what is shown, or larger, cost the most."""

LONGER_SIDE = 640


class Gained(NamedTuple):
    """x + x s: the sum, the 1 x 1 convolution that gives x, and the name of s."""

    sum: onnx.NodeProto
    convolution: onnx.NodeProto
    gain: str


def hold_gains(graph: Graph, pictures: Path) -> None:
    """Makes the gains of the finest two levels that are gained by x + x s part of the convolutions before them."""
    gained = list(gained_sums(graph))
    for (sum_, convolution, _), gain in zip(gained, means(graph, gained, pictures), strict=True):
        if gain is not None:
            weights = graph.weights[convolution.input[1]] * (1 + gain)
            held = graph.add("Conv", [convolution.input[0], graph.weight(weights)], kernel_shape=[1, 1])
            graph.replace(sum_.output[0], held)


def gained_sums(graph: Graph) -> Iterator[Gained]:
    for sum_ in graph.of_type("Add"):
        for plain, product in (sum_.input, sum_.input[::-1]):
            convolution = graph.maker(plain)
            if graph.made_by(product, "Mul") and plain in graph.maker(product).input and len(convolution.input) == 2:
                (gain,) = [value for value in graph.maker(product).input if value != plain]
                yield Gained(sum_, convolution, gain)


def means(graph: Graph, gained: list[Gained], pictures: Path) -> list[np.ndarray | None]:
    """The mean of each gain over the pictures, as the convolution's weights lie; none for those of coarse levels."""
    asked = [each.gain for each in gained] + [each.sum.output[0] for each in gained]
    network = graph.session(asked)
    seen = [scaled(file) for file in sorted(pictures.glob("*.jpg"))]
    answers = [network.run(asked, {"x": picture}) for picture in seen]
    fine = [answer.shape[2] * FINE >= seen[0].shape[2] for answer in answers[0][len(gained) :]]
    gains = [np.mean([answer[place].reshape(-1, 1, 1, 1) for answer in answers], axis=0) for place in range(len(gained))]
    return [gain if is_fine else None for gain, is_fine in zip(gains, fine, strict=True)]


def scaled(file: Path) -> np.ndarray:
    """A picture, blue first, as the networks are shown it."""
    picture = Image.open(file).convert("RGB")
    scale = LONGER_SIDE / max(picture.size)
    size = [max(1, round(side * scale / GRID)) * GRID for side in picture.size]
    return shown(np.asarray(picture.resize(size, Image.Resampling.BOX), np.float32)[..., ::-1] / 255)
