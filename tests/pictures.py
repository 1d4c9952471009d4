"""Pictures for letters to carry, as they are kept."""

from io import BytesIO

from PIL import Image

from wise_feedback.domain.pictures import Picture, Pictures


def picture(width: int, height: int, mode: str = "RGB") -> Picture:
    """A picture of this size, dark in the middle."""
    image = Image.new("RGB", (width, height), "white")
    image.paste((11, 92, 102), (width // 4, height // 4, width * 3 // 4, height * 3 // 4))
    file = BytesIO()
    (image.quantize(32) if mode == "P" else image.convert(mode)).save(file, "PNG")
    return Picture(file.getvalue(), width, height)


WIDE, SQUARE = picture(600, 150), picture(180, 180)
SIGNATURE = picture(900, 280, "P")
PICTURES = Pictures(WIDE, SIGNATURE)
