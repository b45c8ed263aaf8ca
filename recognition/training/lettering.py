"""Draws the letters of a line, white on black."""

import functools
import random
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIZE = 72
"""Size in pixels of the letters before anything spoils them."""

SUFFIX_IS_SMALLER = 0.25
ASCENT = 1.1
ROOM = 1.6
CAPITAL = 0.72


@dataclass(frozen=True)
class Part:
    """A stretch of a line that has a size of its own; `raised` is 0 on the base line and 1 at the height of capitals."""

    text: str
    scale: float = 1
    squeeze: float = 1
    raised: float = 0


def letters(text: str, fonts: list[str], rng: random.Random) -> np.ndarray:
    """Gives the line without room around it."""
    font = fitting(text, fonts, rng)
    squeeze = rng.choice((1.0, rng.uniform(0.55, 1.0), rng.uniform(1.0, 1.45)))
    spacing = rng.choice((0.0, 0.0, rng.uniform(-0.04, 0.02), rng.uniform(0, 0.25)))
    return trimmed(np.hstack([strip(part, font, squeeze, spacing) for part in parts(text, rng)]))


def fitting(text: str, fonts: list[str], rng: random.Random) -> str:
    """Chooses a font; one that has capitals only is for capitals only."""
    font = rng.choice(fonts)
    return fitting(text, fonts, rng) if text != text.upper() and capitals_only(font) else font


@functools.cache
def capitals_only(file: str) -> bool:
    font = ImageFont.truetype(file, SIZE)
    return bytes(font.getmask("a")) == bytes(font.getmask("A"))


def parts(text: str, rng: random.Random) -> list[Part]:
    """Splits off a suffix, which is printed smaller on some machines."""
    places = [place for place in range(2, len(text)) if text[place - 1].isdigit() and not text[place].isdigit()]
    if not places or rng.random() >= SUFFIX_IS_SMALLER:
        return [Part(text)]
    at = rng.choice(places)
    suffix = Part(text[at:], rng.uniform(0.5, 0.85), rng.uniform(0.8, 1.1), rng.choice((0.0, 1.0, 1.0, 0.5)))
    return [Part(text[:at]), suffix]


def strip(part: Part, file: str, squeeze: float, spacing: float) -> np.ndarray:
    size = int(SIZE * part.scale)
    font = ImageFont.truetype(file, size)
    pieces = list(part.text) if spacing else [part.text]
    step = spacing * size
    image = Image.new("L", (int(sum(font.getlength(piece) + step for piece in pieces)) + size, int(SIZE * ROOM)), 0)
    pen = ImageDraw.Draw(image)
    right = 2.0
    base = int(SIZE * ASCENT) - part.raised * (SIZE - size) * CAPITAL
    for piece in pieces:
        pen.text((right, base), piece, 255, font=font, anchor="ls")
        right += font.getlength(piece) + step
    drawn = np.asarray(image)[:, : int(right) + 3]
    width = max(4, int(drawn.shape[1] * squeeze * part.squeeze))
    return cv2.resize(drawn, (width, drawn.shape[0]), interpolation=cv2.INTER_AREA)


def trimmed(mask: np.ndarray) -> np.ndarray:
    points = cv2.findNonZero(mask)
    if points is None:
        return mask
    x, y, w, h = cv2.boundingRect(points)
    return mask[y : y + h, x : x + w]


def weighted(mask: np.ndarray, rng: random.Random) -> np.ndarray:
    """Makes some letters fatter, until they touch, or leaner than their font has them."""
    kind = rng.random()
    if kind < 0.12:
        return cv2.dilate(mask, np.ones((1, 3), np.uint8), iterations=rng.randint(1, 2))
    if kind < 0.2:
        return cv2.dilate(mask, np.ones((3, 3), np.uint8))
    return cv2.erode(mask, np.ones((2, 2), np.uint8)) if kind < 0.25 else mask
