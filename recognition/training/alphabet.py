"""The letters that the taught reader keeps of those that PP-OCRv6 knows."""

import unicodedata
from pathlib import Path

BLANK = 0
"""The place of "no letter here" (CTC; Graves et al., 2006)."""

OTHER = "□"
"""Stands for every letter that is not kept."""

SCRIPTS = ("LATIN CAPITAL", "LATIN SMALL")


def known(file: Path) -> list[str]:
    """Gives the published reader's letters in its order: "no letter" first, a blank space last."""
    return ["", *file.read_text(encoding="utf-8").removesuffix("\n").split("\n"), " "]


def kept(known_letters: list[str], catalogue: Path) -> list[int]:
    """Gives the places of the letters to keep: Latin ones of Europe's languages, and all that the catalogue writes."""
    written = set("".join(file.read_text(encoding="utf-8") for file in sorted(catalogue.glob("*.txt"))))
    return [place for place, letter in enumerate(known_letters) if place == BLANK or wanted(letter, written)]


def wanted(letter: str, written: set[str]) -> bool:
    if letter.isascii() or letter in written or letter == OTHER:
        return True
    return ord(letter) < 0x180 and unicodedata.name(letter, "").startswith(SCRIPTS)
