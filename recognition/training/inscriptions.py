"""What is written on the drawn decals: designations and names of the catalogue, and what else stands on machines."""

import random
import re
import string
from pathlib import Path

LETTERS = string.ascii_uppercase
DIGITS = string.digits
SUFFIXES = LETTERS + DIGITS + 2 * "CDEGHLMNRSUWXZ"
KEYS = ("names:", "words:", "shy:", "lines:", "scripts:")
POPULAR = 0.5
"""The share of the makers of popular.txt, which are on most photos, in what is drawn of all makers."""

OTHER_NUMBERS = ("##", "###", "####", "#####", "##-##", "0#### ######", "+## ### ######", "#.## t", "## ### ###", "AA-AA ###",
                 "AA## AAA", "#", "A", "AA", "###-####", "www.aaaaaaa.com", "#,## m", "## kg", "MAX ## t", "Aaaaaaa", "aaaaaaaa",
                 "AAAAAA", "AAAAA AAAAA", "##.##.####", "#:##", "A ##", "© aaaaaa")


class Inscriptions:
    """Draws texts; the same random generator gives the same texts."""

    def __init__(self, project: Path):
        catalogue = project / "recognition/src/main/resources/trackunit/recognition/catalogue"
        refused_texts = project / "recognition/src/test/resources/trackunit/recognition/catalogue/not-designations.txt"
        files = [file for file in sorted((catalogue / "designations").glob("*.txt")) if designations(file)]
        self.makers = [designations(file) for file in files]
        popular = set(Path(__file__).with_name("popular.txt").read_text(encoding="utf-8").splitlines())
        self.popular = [designations(file) for file in files if maker(file) in popular]
        self.names = names(catalogue)
        self.popular_names = [name for name in self.names if name.title() in {one.title() for one in popular}]
        self.scripts = [name for name in self.names if not name.isascii()]
        self.bystanders = bystanders(catalogue / "bystanders.txt")
        self.refused = refused(refused_texts)

    def draw(self, rng: random.Random) -> str:
        """Gives a line of text; designations are the most frequent."""
        kinds = {
            42: lambda: self.designation(rng),
            20: lambda: arbitrary(rng),
            12: lambda: self.name(rng),
            2: lambda: rng.choice(self.scripts),
            4: lambda: f"{self.name(rng)} {self.designation(rng)}",
            7: lambda: cased(rng, rng.choice(self.bystanders)),
            5: lambda: rng.choice(self.refused),
            8: lambda: other_number(rng),
        }
        return rng.choices(list(kinds.values()), list(kinds))[0]()

    def designation(self, rng: random.Random) -> str:
        """Gives a designation as makers print it: apart, without a hyphen, or without its prefix."""
        text = rng.choice(rng.choice(self.popular if rng.random() < POPULAR else self.makers))
        kind = rng.random()
        if kind < 0.12:
            return text.replace("-", rng.choice((" ", "", " - ")))
        if kind < 0.24:
            return re.sub(r"^([A-Z]+)(\d)", r"\1 \2", text)
        if kind < 0.34:
            return re.sub(r"(\d)([A-Z]+)$", r"\1 \2", text)
        if kind < 0.38:
            return re.sub(r"^[A-Z]{1,3}(?=\d)", "", text)
        return text

    def name(self, rng: random.Random) -> str:
        return cased(rng, rng.choice(self.popular_names if rng.random() < POPULAR else self.names))


def maker(file: Path) -> str:
    return file.read_text(encoding="utf-8").splitlines()[0].removeprefix("maker: ")


def designations(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    found = (part.strip() for line in lines if ":" in line for part in line.split(":", 1)[1].split(","))
    return [text for text in found if text]


def names(catalogue: Path) -> list[str]:
    lines = (line for file in sorted(catalogue.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines())
    found = {part.strip() for line in lines if line.startswith(KEYS) for part in line.split(":", 1)[1].split(",")}
    return sorted(found - {""})


def bystanders(file: Path) -> list[str]:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith(("#", "kind:"))]
    return sorted({part.strip() for line in lines for part in line.split(",")} - {""})


def refused(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#") and len(line) < 40]


def arbitrary(rng: random.Random) -> str:
    """Gives a text like a designation that no maker need have, so that the network learns to read and not to guess."""
    prefix = "".join(rng.choices(LETTERS, k=rng.choice((0, 0, 1, 1, 2, 2, 2, 3))))
    size = "".join(rng.choices(DIGITS, k=rng.choice((1, 2, 2, 3, 3, 3, 4))))
    suffix = "".join(rng.choices(SUFFIXES, k=rng.choice((0, 0, 0, 1, 1, 2, 3))))
    version = rng.choice(("", "", f"-{rng.randint(1, 12)}", rng.choice(LETTERS), f"-{rng.choice(LETTERS)}"))
    return prefix + rng.choice(("", "", "", " ", "-")) + size + rng.choice(("", "", " ")) + suffix + version


def other_number(rng: random.Random) -> str:
    drawn_from = {"#": DIGITS, "A": LETTERS, "a": string.ascii_lowercase}
    return "".join(rng.choice(drawn_from.get(sign, sign)) for sign in rng.choice(OTHER_NUMBERS))


def cased(rng: random.Random, text: str) -> str:
    return rng.choice((text, text, text, text.upper(), text.title(), text.lower()))
