"""Batches of drawn lines, made in a process of its own while the network learns."""

import multiprocessing
import random
from pathlib import Path

import cv2
import numpy as np

import fonts
from alphabet import OTHER
from decals import Decals
from inscriptions import Inscriptions

HEIGHT = 48
"""The reader's height in pixels; the product scales lines to it, too."""

WIDEST = 304
LONGEST = 32
NOTHING = 0.07
FOREIGN = 0.02
POOL = 480
AHEAD = 40


def stream(project: Path, letters: list[str], size: int, seed: int):
    """Yields (pictures, labels) for ever: `size` pictures of one width, and for each the places of its letters."""
    context = multiprocessing.get_context("fork")
    queue = context.Queue(AHEAD)
    context.Process(target=draw, args=(queue, project, letters, size, seed), daemon=True).start()
    while True:
        yield queue.get()


def draw(queue, project, letters, size, seed):
    cv2.setNumThreads(1)
    rng = random.Random(seed)
    source = Source(project, letters, rng)
    while True:
        pool = sorted((source.line() for _ in range(POOL)), key=lambda line: line[0].shape[1] / line[0].shape[0])
        batches = [batch(pool[at : at + size]) for at in range(0, POOL, size)]
        rng.shuffle(batches)
        for one in batches:
            queue.put(one)


class Source:
    """Draws one line after the other."""

    def __init__(self, project: Path, letters: list[str], rng: random.Random):
        self.rng = rng
        self.places = {letter: place for place, letter in enumerate(letters)}
        self.inscriptions = Inscriptions(project)
        self.decals = Decals(fonts.latin(Path(__file__).with_name("families.txt")), fonts.wide(), rng)

    def line(self):
        """Gives a picture and the places of its letters, none where it shows no text."""
        kind = self.rng.random()
        if kind < NOTHING:
            return self.decals.nothing(), []
        text = self.foreign() if kind < NOTHING + FOREIGN else self.text()
        picture = self.decals.draw(text)
        if picture.shape[1] > picture.shape[0] * WIDEST / HEIGHT:
            return self.line()
        return picture, [self.places.get(letter, self.places[OTHER]) for letter in text]

    def text(self) -> str:
        return " ".join(self.inscriptions.draw(self.rng).split())[:LONGEST].strip()

    def foreign(self) -> str:
        """Chinese characters, nearly all of which are not kept."""
        return "".join(chr(self.rng.randrange(0x4E00, 0x9000)) for _ in range(self.rng.randint(2, 8)))


def batch(lines):
    """Lines of nearly the same shape, stretched to one width."""
    wide = int(np.mean([HEIGHT * picture.shape[1] / picture.shape[0] for picture, _ in lines]))
    return np.stack([planes(picture, max(16, wide)) for picture, _ in lines]), [label for _, label in lines]


def planes(picture, wide):
    method = cv2.INTER_AREA if picture.shape[0] > HEIGHT else cv2.INTER_CUBIC
    scaled = cv2.resize(picture, (wide, HEIGHT), interpolation=method)
    return ((scaled.astype(np.float32) / 255 - 0.5) / 0.5).transpose(2, 0, 1)
