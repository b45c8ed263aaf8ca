"""Lines that stand so near another one that some of them is cut out with it."""

import random

import cv2
import numpy as np

from lettering import letters

LETTERS = "ABCDEHKLMNOPRSTU0123456789 abdeghiklmnoprstu"
FREQUENCY = 0.1
Box = tuple[int, int, int, int]


def beside(mask: np.ndarray, line: Box, fonts: list[str], rng: random.Random) -> np.ndarray:
    """Draws another line above or below some of the lines; `line` is the rectangle (x, y, width, height) of this one."""
    if rng.random() >= FREQUENCY:
        return mask
    x, y, w, h = line
    other = scaled(letters("".join(rng.choices(LETTERS, k=rng.randint(3, 14))), fonts, rng), rng.uniform(0.3, 1.1) * h)
    gap = int(rng.uniform(0.1, 0.35) * h)
    top = y - gap - other.shape[0] if rng.random() < 0.5 else y + h + gap
    return laid(mask, other, top, x + int(rng.uniform(-0.3, 0.6) * w))


def scaled(mask: np.ndarray, high: float) -> np.ndarray:
    factor = high / mask.shape[0]
    size = (max(4, int(mask.shape[1] * factor)), max(4, int(high)))
    return cv2.resize(mask, size, interpolation=cv2.INTER_AREA)


def laid(mask: np.ndarray, other: np.ndarray, top: int, left: int) -> np.ndarray:
    """Gives the first with as much of the other as lies on it."""
    first, last = max(0, top), min(mask.shape[0], top + other.shape[0])
    start, end = max(0, left), min(mask.shape[1], left + other.shape[1])
    if last <= first or end <= start:
        return mask
    both = mask.copy()
    both[first:last, start:end] = np.maximum(mask[first:last, start:end], other[first - top : last - top, start - left : end - left])
    return both
