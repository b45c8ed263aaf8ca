"""Draws decals as a camera sees them: one line of text, cut out as text detection cuts it out."""

import random

import cv2
import numpy as np

from camera import Camera
from lettering import SIZE, letters, weighted
from neighbours import beside
from paint import Paint

DECAL_HEIGHTS = (8, 46)
"""Heights of cut-out lines in a photo's pixels."""

NOTHING_HEIGHTS = (8, 60)
ROOM = 1.7
VISIBLE = 60


class Decals:
    """Draws with fonts that the caller found; not thread-safe."""

    def __init__(self, fonts: list[str], wide_fonts: list[str], rng: random.Random):
        self.fonts, self.wide_fonts, self.rng = fonts, wide_fonts, rng
        self.paint = Paint(rng)
        self.camera = Camera(rng, self.paint.noise)

    def draw(self, text: str) -> np.ndarray:
        """Gives a picture (blue, green, red) of a line of text, as many pixels high as it is in the photo."""
        mask, line = self.bent(letters(text, self.fonts if text.isascii() else self.wide_fonts, self.rng))
        mask = beside(weighted(mask, self.rng), line, self.fonts, self.rng)
        picture = self.paint.obstructed(self.cut(self.paint.painted(mask), line))
        return self.camera.photographed(picture, *DECAL_HEIGHTS)

    def bent(self, mask: np.ndarray) -> tuple[np.ndarray, tuple[int, int, int, int]]:
        """Gives the letters in perspective on a larger plane, and the upright rectangle around them there."""
        rng = self.rng
        high, wide = mask.shape
        room = int(ROOM * high)
        slant = rng.choice((0.0, 0.0, rng.uniform(-0.1, 0.35))) * high
        turn = rng.choice((0.0, rng.gauss(0, 0.03))) * wide / 2
        taper = rng.choice((0.0, 0.0, rng.uniform(-0.25, 0.25))) * high / 2
        shake = [rng.gauss(0, 0.03) * high for _ in range(4)]
        source = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
        target = room + np.float32([[slant, shake[0] - turn - taper], [wide + slant, shake[1] + turn + taper],
                                    [wide, high + shake[2] + turn - taper], [0, high + shake[3] - turn + taper]])
        target[:, 1] -= min(0.0, float(target[:, 1].min()) - room / 2)
        size = (int(wide + abs(slant) + 2 * room), int(target[:, 1].max()) + room)
        bent = cv2.warpPerspective(mask, cv2.getPerspectiveTransform(source, target), size, flags=cv2.INTER_LINEAR)
        points = cv2.findNonZero((bent > VISIBLE).astype(np.uint8))
        return bent, (room, room, wide, high) if points is None else cv2.boundingRect(points)

    def cut(self, picture: np.ndarray, line: tuple[int, int, int, int]) -> np.ndarray:
        """Cuts the line out with the room around it that detection leaves, and that a suffix is looked for in."""
        rng = self.rng
        x, y, w, h = line
        left, right = (rng.choice((rng.uniform(0.02, 0.3), rng.uniform(0.1, 0.6))) * h for _ in range(2))
        if rng.random() < 0.14:
            right = rng.uniform(0.5, 1.6) * h
        top, bottom = (rng.choice((rng.uniform(0.02, 0.22), rng.uniform(0.1, 0.45))) * h for _ in range(2))
        if rng.random() < 0.06:
            top = -0.05 * h
        return picture[max(0, int(y - top)) : int(y + h + bottom), max(0, int(x - left)) : int(x + w + right)]

    def nothing(self) -> np.ndarray:
        """Draws what detection takes for text and is none: pictograms, lamps, grilles, rubble."""
        picture = self.paint.plane((SIZE, int(SIZE * self.rng.uniform(0.6, 5))), self.paint.any())
        self.rng.choices((self.shapes, self.grille, self.rubble), (30, 25, 45))[0](picture)
        return self.camera.photographed(np.clip(picture, 0, 255), *NOTHING_HEIGHTS)

    def shapes(self, picture) -> None:
        rng = self.rng
        high, wide = picture.shape[:2]
        for _ in range(rng.randint(1, 5)):
            paint = tuple(self.paint.any())
            points = np.array([[rng.randrange(wide), rng.randrange(high)] for _ in range(rng.randint(3, 6))])
            kind = rng.random()
            if kind < 0.4:
                cv2.fillPoly(picture, [points], paint)
            elif kind < 0.7:
                cv2.polylines(picture, [points], True, paint, rng.randint(2, 6))
            else:
                self.lamp(picture, (int(points[0][0]), int(points[0][1])), paint)

    def lamp(self, picture, centre, paint) -> None:
        rng = self.rng
        radius = rng.randint(6, 36)
        axes = (radius, int(radius * rng.uniform(0.3, 1)))
        cv2.ellipse(picture, centre, axes, rng.uniform(0, 180), 0, 360, paint, rng.choice((-1, 3, 6)))
        cv2.ellipse(picture, centre, (radius // 2, radius // 3), 0, 0, 360, tuple(self.paint.any()), -1)

    def grille(self, picture) -> None:
        rng = self.rng
        high, wide = picture.shape[:2]
        paint = tuple(self.paint.any())
        step, lean = rng.randint(10, 40), rng.uniform(-20, 20)
        for x in range(-20, wide + 20, step):
            ends = (x, rng.randint(0, 12)), (int(x + lean), high - rng.randint(0, 12))
            cv2.line(picture, *ends, paint, max(2, step // rng.randint(2, 4)))

    def rubble(self, picture) -> None:
        high, wide = picture.shape[:2]
        for size in (4, 9, 18):
            picture += self.rng.uniform(5, 45) * self.paint.spots(high, wide, size, self.rng.choice((1, 3)))
