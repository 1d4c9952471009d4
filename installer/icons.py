"""The sign of the program in every form that a system wants it in, drawn from one SVG."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.product import ROOT

MARK = ROOT / "resources" / "mark" / "mark.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]


def draw(size: int) -> Image.Image:
    """Return the sign, *size* pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(MARK)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


def put_for_windows_and_mac(work: Path) -> None:
    """Put the sign into *work* as ``mark.ico`` and ``mark.icns``."""
    large = draw(1024)
    large.save(work / "mark.ico", sizes=_ICO)
    large.save(work / "mark.icns")


def put_for_linux(folder: Path) -> None:
    """Put the sign into a theme's *folder*, such as ``/usr/share/icons/hicolor``."""
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        draw(size).save(place / "wise-feedback.png")
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True)
    (place / "wise-feedback.svg").write_bytes(MARK.read_bytes())
