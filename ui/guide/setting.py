"""Sets a chapter of the guide in the program's own type and colours."""

from dataclasses import dataclass

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.guide.chapters import Block, Chapter, Form, Line, Mark, Piece
from ui.shared.fonts import Role
from ui.shared.theme import colour, current, font, px

MARGIN = 28
_LEADING, _TIGHT, _ABOVE_POINTS, _KEYS = 142, 120, 3, 34
_STYLES = {Form.POINT: QTextListFormat.Style.ListDisc, Form.STEP: QTextListFormat.Style.ListDecimal}
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def set_chapter(document: QTextDocument, chapter: Chapter) -> None:
    """Put *chapter* in place of what the document held, as the program looks now."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(px(MARGIN))
    document.setIndentWidth(px(22))
    _Setter(document).set(chapter)


@dataclass(slots=True)
class _Setter:
    document: QTextDocument
    _is_begun: bool = False
    _list: QTextListFormat.Style | None = None

    def set(self, chapter: Chapter) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # or each cell of a table would be laid out anew
        self._head(cursor, chapter.title, chapter.id, 1)
        for block in chapter.blocks:
            if block.form is not Form.POINT and block.form is not Form.STEP:
                self._list = None
            match block.form:
                case Form.HEADING:
                    self._head(cursor, next(block.said), block.id, 2)
                case Form.TEXT:
                    self._begin(cursor, _spaced(above=8))
                    _write(cursor, block.lines[0][0])
                case Form.TABLE:
                    self._table(cursor, block)
                case Form.POINT | Form.STEP:
                    self._point(cursor, block)
        cursor.endEditBlock()

    def _begin(self, cursor: QTextCursor, form: QTextBlockFormat) -> None:
        """Go on to a new block; the first one is there already."""
        if self._is_begun:
            cursor.insertBlock(form, QTextCharFormat())
        else:
            cursor.setBlockFormat(form)
            self._is_begun = True
        if cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
            cursor.setBlockFormat(form)

    def _head(self, cursor: QTextCursor, title: str, name: str, level: int) -> None:
        form = _spaced(above=0 if level == 1 else 22)
        form.setHeadingLevel(level)
        self._begin(cursor, form)
        written = _ink("title" if level == 1 else "lead", "text")
        if name:
            written.setAnchor(True)
            written.setAnchorNames([name])
        cursor.insertText(title, written)

    def _point(self, cursor: QTextCursor, block: Block) -> None:
        style = _STYLES[block.form]
        here = cursor.currentList()
        self._begin_point(cursor, goes_on=self._list is style and here is not None)
        if self._list is not style or here is None:
            form = QTextListFormat()
            form.setStyle(style)
            cursor.createList(form)
        else:
            here.add(cursor.block())
        self._list = style
        _write(cursor, block.lines[0][0])

    def _begin_point(self, cursor: QTextCursor, *, goes_on: bool) -> None:
        self._begin(cursor, _spaced(above=_ABOVE_POINTS if goes_on else 8))

    def _table(self, cursor: QTextCursor, block: Block) -> None:
        rows, columns = len(block.lines), len(block.lines[0])
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setBorderCollapse(True)
        form.setTopMargin(px(10))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        rest = [QTextLength(QTextLength.Type.VariableLength, 0)] * (columns - 1)
        first = QTextLength(QTextLength.Type.PercentageLength, _KEYS)
        form.setColumnWidthConstraints([first, *rest])
        table = cursor.insertTable(rows, columns, form)
        self._is_begun = True
        for row, cells in enumerate(block.lines):
            for column, cell in enumerate(cells):
                _fill(table, row, column, cell)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(_spaced(above=0))


def _fill(table: QTextTable, row: int, column: int, cell: Line) -> None:
    place = table.cellAt(row, column)
    form = QTextTableCellFormat()
    form.setPadding(px(5))
    form.setBottomBorder(1)
    form.setBottomBorderBrush(colour(current().line))
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    place.setFormat(form)
    cursor = place.firstCursorPosition()
    cursor.setBlockFormat(_spaced(above=0, leading=_TIGHT))
    if row:
        _write(cursor, cell)
    else:
        _write(cursor, cell, "detail_strong", "text2")


def _write(cursor: QTextCursor, line: Line, role: Role = "seen", ink: str = "text") -> None:
    for piece in line:
        cursor.insertText(piece.said, _form(piece, role, ink))


def _form(piece: Piece, role: Role, ink: str) -> QTextCharFormat:
    if piece.mark is Mark.LABEL:
        bold = _ink(role, ink)
        bold.setFontWeight(QFont.Weight.DemiBold)
        return bold
    if piece.mark is Mark.KEYS:
        keys = _ink("medium", "text")
        keys.setBackground(colour(current().well))
        return keys
    form = _ink(role, "accent" if piece.mark is Mark.LINK else ink)
    if piece.mark is Mark.LINK:
        form.setAnchor(True)
        form.setAnchorHref(f"#{piece.target}")
        form.setFontUnderline(True)
    return form


def _ink(role: Role, ink: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font(role))
    form.setForeground(colour(current().ink(ink)))
    return form


def _spaced(above: int, leading: int = _LEADING) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(px(above))
    form.setLineHeight(leading, _PROPORTIONAL)
    return form
