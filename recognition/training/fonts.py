"""Finds the fonts that decals are drawn with among those that fontconfig knows."""

import random
import subprocess
from pathlib import Path

BOLD = ("Bold", "Black", "Heavy", "Demi")
OTHER_CUTS = ("Thin", "Hairline", "ExtraLight", "Extra Light", "Outline")
BOLD_IS_LIKELIER = 4


def latin(families: Path) -> list[str]:
    """Gives files of fonts, each as often as it shall be drawn; `families` has a number and a family in each line."""
    rng = random.Random(1)
    drawn = []
    for line in families.read_text(encoding="utf-8").splitlines():
        times, _, family = line.partition(" ")
        cuts = sorted(cut for cut in installed(f"{family}:lang=en") if not any(other in cut[1] for other in OTHER_CUTS))
        if not cuts:
            raise SystemExit(f"The font {family} is not installed")
        weights = [BOLD_IS_LIKELIER if any(bold in style for bold in BOLD) else 1 for _, style in cuts]
        drawn += rng.choices([file for file, _ in cuts], weights, k=int(times))
    return drawn


def wide() -> list[str]:
    """Gives fonts that know Chinese, Japanese, Korean and Cyrillic letters."""
    return sorted(file for file, _ in installed("Noto Sans CJK SC"))


def installed(pattern: str) -> list[tuple[str, str]]:
    listed = subprocess.run(["fc-list", pattern, "file", "style"], capture_output=True, text=True, check=True).stdout
    pairs = (line.split(":", 1) for line in listed.splitlines())
    return [(file, style) for file, style in pairs if file.endswith((".ttf", ".otf", ".ttc"))]
