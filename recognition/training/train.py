"""Teaches PP-OCRv6's reader the lettering of machines, on drawn decals."""

import argparse
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional as F

import alphabet
import lines
from network import Network

HEAD = ("linear_8.w_0", "linear_8.b_0")
"""The weights with one column for each letter."""

DISCARDED = 0.1
"""So many lines of a batch, the worst read, may be illegible: from them one learns to guess."""

EASY = 0.02
"""The loss of a batch that is read well enough; nothing is learned from it."""

WARM_UP = 200
SMOOTHING = 0.999


def main():
    arguments = parsed()
    torch.manual_seed(arguments.seed)
    catalogue = arguments.project / "recognition/src/main/resources/trackunit/recognition/catalogue"
    known = alphabet.known(arguments.letters)
    places = alphabet.kept(known, catalogue)
    letters = [known[place] for place in places]
    network = Network(pruned(onnx.load(arguments.model), places))
    published = [weight.detach().clone() for weight in network.weights]
    if arguments.start:
        network.load(onnx.load(arguments.start))
    arguments.out.mkdir(parents=True, exist_ok=True)
    stream = lines.stream(arguments.project, letters, arguments.batch, arguments.seed)
    for step, taught in learn(network, stream, arguments):
        mixed = [one.lerp(other, arguments.taught) for one, other in zip(published, taught)]
        onnx.save(network.written(mixed), arguments.out / f"reader-{step}.onnx")
    (arguments.out / "letters.txt").write_text("\n".join(letters[1:-1]) + "\n", encoding="utf-8")


def parsed():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True, help="the published reader (ONNX)")
    parser.add_argument("--start", type=Path, help="taught weights (ONNX, of --taught 1) to go on from")
    parser.add_argument("--letters", type=Path, required=True, help="its letters, one a line")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=5200)
    parser.add_argument("--every", type=int, default=1000, help="after so many steps the weights are saved")
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--frozen", type=int, default=16, help="so many of the first convolutions stay as they are")
    parser.add_argument("--taught", type=float, default=0.5, help="share of the taught weights; the rest are the published ones")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def pruned(model, places):
    """Leaves out the answers for letters that are not kept, and the list of all letters."""
    for tensor in model.graph.initializer:
        if tensor.name in HEAD:
            value = np.ascontiguousarray(numpy_helper.to_array(tensor)[..., places])
            tensor.CopyFrom(numpy_helper.from_array(value, tensor.name))
    del model.graph.value_info[:]
    del model.metadata_props[:]
    model.graph.output[0].type.tensor_type.shape.dim[2].dim_value = len(places)
    return model


def learn(network, stream, arguments):
    """Yields a step and the smoothed weights now and then, and at the end; the rate rises, then falls like a cosine."""
    network.freeze(arguments.frozen)
    network.to(memory_format=torch.channels_last)
    averages = [weight.detach().clone() for weight in network.weights]
    optimizer = torch.optim.AdamW(groups(network, arguments.rate), weight_decay=0.0)
    for step in range(arguments.steps):
        loss = kept(losses(network, *next(stream)))
        if step < WARM_UP or loss.item() >= EASY:
            descend(network, optimizer, loss, pace(step, arguments.steps))
            smooth(averages, network.weights, step)
        if step % 100 == 0:
            print(f"step {step} of {arguments.steps}: loss {loss.item():.3f}", flush=True)
        if (step + 1) % arguments.every == 0 or step + 1 == arguments.steps:
            yield step + 1, averages


def pace(step, steps):
    return min(1.0, (step + 1) / WARM_UP) * (1 + math.cos(math.pi * step / steps)) / 2


def descend(network, optimizer, loss, share):
    for group in optimizer.param_groups:
        group["lr"] = group["rate"] * share
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
    optimizer.step()


@torch.no_grad()
def smooth(averages, weights, step):
    for average, weight in zip(averages, weights):
        average.lerp_(weight, 1 - min(SMOOTHING, (step + 1) / (step + 10)))


def groups(network, rate):
    """The layers that weigh the context learn fast, those that see strokes slowly."""
    fast = [network.weights[place] for name, place in network.places.items() if name.startswith("linear")]
    slow = [network.weights[place] for name, place in network.places.items() if not name.startswith("linear")]
    return [{"params": [weight for weight in weights if weight.requires_grad], "lr": 0.0, "rate": one}
            for weights, one in ((fast, rate), (slow, rate / 3))]


def losses(network, pictures, labels):
    """The CTC loss of each line, for each of its letters."""
    logits = network(torch.from_numpy(pictures).contiguous(memory_format=torch.channels_last))
    steps = F.log_softmax(logits, -1).transpose(0, 1)
    counts = torch.tensor([len(label) for label in labels])
    target = torch.tensor([place for label in labels for place in label], dtype=torch.long)
    lengths = torch.full((len(labels),), steps.shape[0], dtype=torch.long)
    loss = F.ctc_loss(steps, target, lengths, counts, blank=alphabet.BLANK, reduction="none", zero_infinity=True)
    return loss / counts.clamp(min=3)


def kept(loss):
    return loss.sort().values[: len(loss) - max(1, int(len(loss) * DISCARDED))].mean()


if __name__ == "__main__":
    main()
