"""Insights as an Excel workbook: a sheet for each figure, numbers as numbers and days as days."""

import io
import re
from datetime import date
from typing import Any

from wise_feedback.domain.charts import Cell, Figure, Overview

_WIDEST, _ROOM = 60, 2
_SHEET_NAME = 31
"""How long the name of a sheet may be, by the format itself."""


def make_workbook(overview: Overview) -> bytes:
    """Return insights as the bytes of an ``.xlsx`` file.

    Words are never read as formulas, addresses or numbers, whatever they begin with: a client's
    phrase may well begin with an equals sign.
    """
    from xlsxwriter import Workbook  # not at start

    file = io.BytesIO()
    plain = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(file, plain)
    book.set_properties({"title": f"{overview.title} · {overview.subtitle}"})
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "number": book.add_format({"num_format": "0.0"}),
    }
    _write_tiles(book, overview, formats)
    for figure in overview.figures:
        _write_figure(book, figure, formats)
    book.close()
    return file.getvalue()


def _write_tiles(book: Any, overview: Overview, formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_name(overview.title))
    sheet.write_string(0, 0, overview.title, formats["title"])
    sheet.write_string(1, 0, overview.subtitle)
    for row, tile in enumerate(overview.tiles, 3):
        for place, text in enumerate((tile.label, tile.value, tile.note)):
            sheet.write_string(row, place, text)
    if overview.advice:
        sheet.write_string(8, 0, overview.advice_title, formats["title"])
        sheet.write_string(9, 0, overview.advice)
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 16)
    sheet.set_column(2, 2, 40)


def _write_figure(book: Any, figure: Figure, formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_name(figure.title))
    for place, heading in enumerate(figure.table.headings):
        cells = [row[place] for row in figure.table.rows]
        lengths = [len(str(cell)) for cell in (heading, *cells)]
        sheet.set_column(place, place, min(max(lengths) + _ROOM, _WIDEST))
        sheet.write_string(0, place, heading, formats["head"])
        for row, cell in enumerate(cells, 1):
            _write_cell(sheet, row, place, cell, formats)
    below = len(figure.table.rows) + 2
    for row, note in enumerate(figure.notes, below):
        sheet.write_string(row, 0, note)
    sheet.freeze_panes(1, 0)


def _write_cell(sheet: Any, row: int, place: int, cell: Cell, formats: dict[str, Any]) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, place, cell, formats["day"])
    elif isinstance(cell, float):
        sheet.write_number(row, place, cell, formats["number"])
    elif isinstance(cell, int):
        sheet.write_number(row, place, cell)
    else:
        sheet.write_string(row, place, cell)


def _name(title: str) -> str:
    """Return what a sheet is called: without the signs that Excel refuses there."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", title)
    if len(plain) > _SHEET_NAME:
        plain = plain[: _SHEET_NAME - 1].rsplit(" ", 1)[0].rstrip(",") + "…"
    return plain.strip("'")
