"""For any other Linux: one file that installs into the home folder of whoever runs it.

It is a shell script (``install.sh``) with the program packed behind it.
"""

import hashlib
import platform
import shutil
import subprocess
from pathlib import Path

from installer import linux
from installer.freeze import size
from installer.product import COMMAND, COMMAND_LINE, NAME, VERSION
from installer.source import built_at

_SCRIPT = Path(__file__).with_name("install.sh")


def build(program: Path, out: Path, work: Path, *, is_fast: bool = False) -> list[Path]:
    """Make the file from a *program* and return it; *fast* makes it quicker and larger.

    Raises ``subprocess.CalledProcessError`` if ``tar`` or ``xz`` gives up.
    """
    root = work / "run"
    shutil.rmtree(root, ignore_errors=True)
    linux.put_program(program, root / "program")
    linux.put_share(root / "share", "@COMMAND@")
    (root / "program" / "VERSION").write_text(f"{VERSION}\n", "utf-8")
    seconds = int(built_at().timestamp())
    linux.make_plain(root, seconds)
    packed = _pack(root, seconds, is_fast=is_fast)
    file = out / f"{COMMAND}-{VERSION}-linux-{platform.machine()}.run"
    file.write_bytes(script(packed, size(root), is_fast=is_fast).encode() + packed)
    file.chmod(0o755)
    return [file]


def script(packed: bytes, unpacked: int, *, is_fast: bool) -> str:
    """Return the script for a program that is *packed*, and takes *unpacked* bytes."""
    text = _SCRIPT.read_text("utf-8")
    values = {
        "NAME": NAME,
        "NAME_OF_COMMAND": COMMAND,
        "COMMAND_LINE": COMMAND_LINE,
        "VERSION": VERSION,
        "MACHINE": platform.machine(),
        "GLIBC": platform.libc_ver()[1],
        "LIBRARIES": " ".join(linux.DEPENDS.values()),
        "KILOBYTES": str(unpacked // 1000),
        "SHA256": hashlib.sha256(packed).hexdigest(),
        "PACKED": "gzip" if is_fast else "xz",
        "LINES": str(text.count("\n") + 1),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _pack(root: Path, seconds: int, *, is_fast: bool) -> bytes:
    """Return the files as a tar that comes out the same wherever it is made."""
    plain = ["--sort=name", f"--mtime=@{seconds}", "--owner=0", "--group=0", "--numeric-owner"]
    tar = ["tar", "--create", "--format=gnu", *plain, "--directory", str(root), "."]
    packer = ["gzip", "-1", "-n"] if is_fast else ["xz", "-9", "--threads=0"]
    with subprocess.Popen(tar, stdout=subprocess.PIPE) as packing:
        done = subprocess.run(packer, stdin=packing.stdout, stdout=subprocess.PIPE, check=True)
    if packing.returncode:
        raise subprocess.CalledProcessError(packing.returncode, tar)
    return done.stdout
