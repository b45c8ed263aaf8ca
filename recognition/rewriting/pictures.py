"""Pictures as the detecting networks are shown them."""

import numpy as np

GRID = 32
"""The networks halve a picture five times."""

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Of ImageNet's pictures, in the order that PaddleOCR gives them, blue first."""


def shown(pixels: np.ndarray) -> np.ndarray:
    """Rows of pixels, from 0 for black to 1, as planes."""
    return ((pixels - MEAN) / DEVIATION).transpose(2, 0, 1)[None].astype(np.float32)
