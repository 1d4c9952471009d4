"""The vaults that released versions left, unpacked to be opened."""

import json
import lzma
from pathlib import Path
from typing import Any

VAULTS = Path(__file__).parent / "data" / "vaults"
VERSIONS = sorted(path.name.removesuffix(".db.xz") for path in VAULTS.glob("*.db.xz"))


def unpack(version: str, folder: Path) -> Path:
    """Put the vault of a version into *folder*, as its user has it, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    packed = (VAULTS / f"{version}.db.xz").read_bytes()
    (folder / "wise.db").write_bytes(lzma.decompress(packed))
    return folder


def told(version: str) -> dict[str, Any]:
    """Return what the version itself said that its vault held."""
    found: dict[str, Any] = json.loads((VAULTS / f"{version}.json").read_text("utf-8"))
    return found
