"""Puts pictures into a document as they are kept: the data inside a PNG is data that PDF reads."""

import struct
from collections.abc import Iterator
from functools import lru_cache

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFStream

from wise_feedback.domain.pictures import Picture

_AFTER_SIGNATURE = 8
_GREY, _COLOUR, _INDEXED = 0, 2, 3
_CHANNELS = {_GREY: 1, _COLOUR: 3, _INDEXED: 1}


class DocumentImages:
    """The pictures of one document, each in it once however often it is drawn."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._names: dict[Picture, str] = {}

    def name(self, picture: Picture) -> str:
        """Return the name of a picture, and keep it."""
        if picture not in self._names:
            self._names[picture] = f"picture{len(self._names) + 1}"
            facts, data = _parts(picture.png)
            stream = PDFStream(dictionary=PDFDictionary(dict(facts)), content=data)
            self._document.addForm(self._names[picture], stream)
        return self._names[picture]


@lru_cache(maxsize=8)
def _parts(png: bytes) -> tuple[tuple[tuple[str, object], ...], bytes]:
    """Return what PDF is told of a PNG without transparency, and its data as they are.

    Source: PNG, 5.6 and 9; ISO 32000-1, 7.4.4.4, where predictor 15 is that of PNG.
    """
    chunks = list(_chunks(png))
    known = dict(chunks)
    width, height, bits, kind = struct.unpack(">IIBB", known[b"IHDR"][:10])
    colours = PDFName("DeviceGray" if kind == _GREY else "DeviceRGB")
    if kind == _INDEXED:
        palette = known[b"PLTE"]
        colours = f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]"
    row = {"Colors": _CHANNELS[kind], "BitsPerComponent": bits, "Columns": width}
    facts = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": bits,
        "ColorSpace": colours,
        "Filter": PDFName("FlateDecode"),
        "DecodeParms": PDFDictionary({"Predictor": 15, **row}),
    }
    return tuple(facts.items()), b"".join(data for name, data in chunks if name == b"IDAT")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _AFTER_SIGNATURE
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += length + 12  # its length, its name and a checksum
