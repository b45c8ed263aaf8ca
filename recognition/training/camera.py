"""What lens, sensor and file make of a picture."""

import math
import random

import cv2
import numpy as np


class Camera:
    """Takes pictures; not thread-safe."""

    def __init__(self, rng: random.Random, noise: np.random.Generator):
        self.rng, self.noise = rng, noise

    def photographed(self, picture: np.ndarray, least: float, most: float) -> np.ndarray:
        """Gives the picture as so many pixels high as a photo has for a decal, small ones as often as large ones."""
        rng = self.rng
        high = max(6, round(math.exp(rng.uniform(math.log(least), math.log(most)))))
        wide = max(6, int(picture.shape[1] * high / picture.shape[0]))
        picture = self.blurred(cv2.resize(picture.astype(np.float32), (wide, high), interpolation=cv2.INTER_AREA), high)
        picture = (picture - 128) * rng.uniform(0.6, 1.1) + 128 + rng.uniform(-40, 30)
        if rng.random() < 0.6:
            picture = picture + self.noise.normal(0, rng.uniform(1, 9), picture.shape)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        if rng.random() < 0.75:
            picture = self.compressed(picture)
        return self.resized(picture)

    def blurred(self, picture, high) -> np.ndarray:
        kind = self.rng.random()
        if kind < 0.45:
            return cv2.GaussianBlur(picture, (0, 0), self.rng.uniform(0.3, 0.3 + high / 20))
        if kind < 0.55:
            return self.moved(picture, max(2, int(self.rng.uniform(1, 2 + high / 9))))
        return picture

    def moved(self, picture, length) -> np.ndarray:
        kernel = np.zeros((length, length), np.float32)
        if self.rng.random() < 0.7:
            kernel[length // 2] = 1 / length
        else:
            np.fill_diagonal(kernel, 1 / length)
        return cv2.filter2D(picture, -1, kernel)

    def compressed(self, picture) -> np.ndarray:
        """Saves as JPEG somewhere on the photo's grid of blocks."""
        right, down = self.rng.randrange(8), self.rng.randrange(8)
        padded = cv2.copyMakeBorder(picture, down, 8, right, 8, cv2.BORDER_REPLICATE)
        _, file = cv2.imencode(".jpg", padded, [cv2.IMWRITE_JPEG_QUALITY, self.rng.randint(25, 95)])
        read = cv2.imdecode(file, cv2.IMREAD_COLOR)
        return read[down : down + picture.shape[0], right : right + picture.shape[1]]

    def resized(self, picture) -> np.ndarray:
        """Photos on the web were often made smaller, larger or sharper once more."""
        rng = self.rng
        if rng.random() < 0.2:
            factor = rng.uniform(0.7, 1.6)
            size = (max(6, int(picture.shape[1] * factor)), max(6, int(picture.shape[0] * factor)))
            picture = cv2.resize(picture, size, interpolation=rng.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_AREA)))
        if rng.random() < 0.3:
            strength = rng.uniform(0.3, 1.2)
            picture = cv2.addWeighted(picture, 1 + strength, cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.7, 1.5)), -strength, 0)
            picture = self.compressed(picture) if rng.random() < 0.5 else picture
        return picture
