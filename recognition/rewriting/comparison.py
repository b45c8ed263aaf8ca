"""Holds a rewritten network against what it was before."""

import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime

from pictures import shown

# Means of many pixels, summed in another order, move a likelihood (0 to 1) by less than this; on photos by a hundredth of it.
ROUNDING = 1e-3
SIZES = ((640, 960), (320, 640), (96, 32))
RUNS = 7
DIGITS = (0o75557, 0o26227, 0o71747, 0o71717, 0o55711, 0o74717, 0o74757, 0o71111, 0o75757, 0o75717)


def compare(first: onnx.ModelProto, second: Path) -> str:
    """
    Tells by how much their answers to drawn pictures differ, and how long they take; fails where it is more than rounding. The second
    one is also run as it is written, without blocks, which do not mind channels that do not fit.
    """
    networks = [session(file) for file in (first.SerializeToString(), second)]
    plain = session(second, onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL)
    told = []
    for rows, columns in SIZES:
        picture = drawn(rows, columns)
        before, after = (network.run(None, {"x": picture})[0] for network in networks)
        before = likeliest(before, after.shape)
        difference = max(float(np.abs(before - answer).max()) for answer in (after, plain.run(None, {"x": picture})[0]))
        if difference > ROUNDING:
            raise SystemExit(f"{rows} x {columns}: the answers differ by {difference}")
        published, rewritten = (milliseconds(network, picture) for network in networks)
        told.append(
            f"{rows} x {columns}: likelihoods up to {before.max():.2f} differ by {difference:.1e}; {rewritten} instead of {published} ms"
        )
    return "\n".join(told)


def likeliest(answer: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The largest of the answers that fall on one of so many."""
    rows, columns = shape[2:]
    return answer.reshape(1, 1, rows, answer.shape[2] // rows, columns, -1).max((3, 5))


def session(file: Path | bytes, level=onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = level
    options.intra_op_num_threads = 1
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def drawn(rows: int, columns: int) -> np.ndarray:
    """Rows of digits of all sizes on plain ground, normalised as the networks want pictures."""
    random = np.random.default_rng(rows * columns)
    picture = np.full((rows, columns, 3), random.random(3), np.float32)
    top = 4
    while top < rows:
        size = int(random.integers(2, 7))
        line = np.kron(np.hstack([digit(random.integers(10)) for _ in range(6)]), np.ones((size, size)))
        line = line[: rows - top, : columns - 4]
        picture[top : top + len(line), 4 : 4 + line.shape[1]][line > 0] = random.random(3)
        top += 9 * size
    return shown(picture)


def digit(number: int) -> np.ndarray:
    """Five rows of three pixels, and a column of ground."""
    bits = [int(bit) for bit in f"{DIGITS[number]:015b}"]
    return np.pad(np.array(bits).reshape(5, 3), ((0, 0), (0, 1)))


def milliseconds(network: onnxruntime.InferenceSession, picture: np.ndarray) -> str:
    taken = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        network.run(None, {"x": picture})
        taken.append(time.perf_counter() - begin)
    return f"{1000 * min(taken):.1f}"
