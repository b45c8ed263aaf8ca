"""Sheet metal, stickers and dirt; colours are blue, green, red."""

import random

import cv2
import numpy as np

PAINTS = ((20, 20, 20), (40, 40, 45), (245, 245, 240), (235, 235, 235), (0, 185, 255), (10, 170, 240), (30, 120, 230), (40, 40, 190),
          (150, 70, 20), (110, 60, 30), (60, 110, 40), (120, 120, 120), (170, 170, 165), (70, 75, 80), (20, 90, 235))
MUD = (70, 100, 130)
LUMINANCE = (0.11, 0.59, 0.3)


class Paint:
    """Paints planes and letters; not thread-safe."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        self.noise = np.random.default_rng(rng.randrange(1 << 30))

    def any(self, paint=None) -> np.ndarray:
        """Gives a paint, or one like that which is given."""
        return np.clip(np.asarray(paint or self.rng.choice(PAINTS), float) + self.noise.normal(0, 9, 3), 0, 255)

    def pair(self) -> tuple[np.ndarray, np.ndarray]:
        """Gives the paint of the ground and one that can be told from it."""
        ground = self.any()
        least = self.rng.choice((40, 75, 110))
        for _ in range(30):
            ink = self.any()
            if abs(float(np.dot(ink - ground, LUMINANCE))) > least:
                return ground, ink
        return np.array((240.0, 240.0, 240.0)), np.array((20.0, 20.0, 20.0))

    def painted(self, mask: np.ndarray) -> np.ndarray:
        """Gives letters on a plane: plain, rimmed, with a shadow, or as outlines only."""
        rng = self.rng
        ground, ink = self.pair()
        picture = self.plane(mask.shape, ground)
        kind = rng.random()
        if kind < 0.10:
            rim = cv2.dilate(mask, np.ones((3, 3), np.uint8), iterations=rng.randint(1, 3))
            picture = blend(picture, rim, self.any())
        elif kind < 0.18:
            shift = rng.randint(1, 6)
            shadow = np.roll(mask, (shift, rng.choice((-shift, shift))), (0, 1))
            picture = blend(picture, shadow, self.any((20, 20, 20)), rng.uniform(0.4, 1))
        elif kind < 0.24:
            inner = cv2.erode(mask, np.ones((3, 3), np.uint8), iterations=rng.randint(1, 2))
            return blend(blend(picture, mask, ink), inner, ground * 0.9)
        return blend(picture, mask, ink, rng.choice((1.0, 1.0, rng.uniform(0.5, 1.0))))

    def plane(self, shape, paint) -> np.ndarray:
        picture = np.empty((*shape, 3), np.float32)
        picture[:] = paint
        if self.rng.random() < 0.35:
            for _ in range(self.rng.randint(1, 3)):
                self.edge(picture)
        if self.rng.random() < 0.5:
            picture *= self.light(*shape, self.rng.uniform(0.1, 0.5))
        return picture

    def edge(self, picture) -> None:
        """The edge of a sheet, a sticker or a stripe above, below or beside the letters."""
        rng = self.rng
        high, wide = picture.shape[:2]
        paint = tuple(self.any())
        if rng.random() < 0.5:
            at = rng.choice((rng.uniform(0, 0.35), rng.uniform(0.65, 1)))
            y = int(at * high)
            end = y + rng.randint(2, 8) if rng.random() < 0.5 else 0 if at < 0.5 else high
            cv2.rectangle(picture, (0, min(y, end)), (wide, max(y, end)), paint, -1)
        else:
            x = int(rng.choice((rng.uniform(0, 70), wide - rng.uniform(0, 70))))
            end = 0 if x < wide / 2 else wide
            cv2.rectangle(picture, (min(x, end), 0), (max(x, end), high), paint, -1)

    def light(self, high, wide, depth) -> np.ndarray:
        grid = self.noise.uniform(1 - depth, 1 + depth / 2, (2, 3)).astype(np.float32)
        return cv2.resize(grid, (wide, high), interpolation=cv2.INTER_CUBIC)[..., None]

    def obstructed(self, picture) -> np.ndarray:
        """Puts rails and hoses before the letters, and dirt on them."""
        rng = self.rng
        picture = np.ascontiguousarray(picture)
        high, wide = picture.shape[:2]
        if rng.random() < 0.14:
            for _ in range(rng.randint(1, 2)):
                x, lean = rng.uniform(0, wide), rng.uniform(-30, 30)
                cv2.line(picture, (int(x), 0), (int(x + lean), high), tuple(self.any()), rng.randint(2, 8))
        if rng.random() < 0.1:
            y, lean = rng.uniform(0, high), rng.uniform(-20, 20)
            cv2.line(picture, (0, int(y)), (wide, int(y + lean)), tuple(self.any()), rng.randint(2, 5))
        return self.dirty(picture) if rng.random() < 0.25 else picture

    def dirty(self, picture) -> np.ndarray:
        rng = self.rng
        high, wide = picture.shape[:2]
        coarse = self.spots(high, wide, rng.randint(4, 16), 1)
        cover = np.clip(coarse - rng.uniform(0.6, 1.6), 0, 1)
        return picture * (1 - cover) + self.any(MUD) * cover

    def spots(self, high, wide, size, channels) -> np.ndarray:
        """Gives smooth noise with spots so many pixels large."""
        shape = (max(2, high // size), max(2, wide // size), channels)
        spots = cv2.resize(self.noise.normal(0, 1, shape).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC)
        return spots.reshape(high, wide, channels)


def blend(picture, mask, paint, opacity=1.0) -> np.ndarray:
    cover = (mask.astype(np.float32) / 255 * opacity)[..., None]
    return picture * (1 - cover) + np.asarray(paint, np.float32) * cover
