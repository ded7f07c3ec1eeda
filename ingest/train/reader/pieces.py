"""Writes the word pieces that the reader keeps of MiniLM's: `python pieces.py FILE`. English needs those of ASCII and of a few marks; what is left out becomes smaller pieces, or unknown."""
import re
import sys
from pathlib import Path

from network import BASE

KEPT = re.compile(r"(?:##)?[ -~£€§°–—‘’“”…•]+|\[(?:PAD|UNK|CLS|SEP)\]")

pieces = [piece for piece in (BASE / "vocab.txt").read_text("utf8").splitlines() if KEPT.fullmatch(piece) and not re.fullmatch(r"\[(?:unused\d+|MASK)\]", piece)]
Path(sys.argv[1]).write_text("\n".join(pieces), "utf8")
print(f"{len(pieces)} pieces")
