"""The one style sheet: how Qt's own controls are drawn in the colours of the tokens.

It names only what Qt draws itself. Everything else paints itself, since each rule costs every
widget a comparison when it is first shown.
"""

from ui.shared.tokens import Tokens

_SHEET = """
QToolTip {{ background: {text}; color: {canvas}; border: 1px solid {canvas}; padding: 4px 6px; }}
QMenu {{ background: {surface}; border: 1px solid {line2}; padding: 5px; }}
Menu {{ border-radius: 9px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; min-height: {h22}px; border: 1px solid transparent;
    border-radius: 6px; }}
QMenu::item:selected {{ background: {well}; border-color: {line}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}

LineEdit, TextArea, Select, DateField {{ background: {surface}; color: {text};
    placeholder-text-color: {text3};
    border: 1px solid {ctl}; border-radius: 7px; padding: 0 9px; }}
LineEdit:focus, TextArea:focus, Select:focus, DateField:focus {{ border: 2px solid {accent};
    padding: 0 8px; }}
TextArea {{ padding: 1px; }}
TextArea:focus {{ padding: 0; }}
LineEdit[wrong="true"], TextArea[wrong="true"], Select[wrong="true"], DateField[wrong="true"] {{
    border-color: {late}; }}
LineEdit:read-only, TextArea:read-only {{ background: {surface2}; }}
LineEdit:disabled, TextArea:disabled, Select:disabled, DateField:disabled {{
    background: {surface2}; color: {text3}; border-color: {line2}; }}
DateField::drop-down {{ subcontrol-position: left; width: {h24}px; border: none; }}
DateField::down-arrow {{ image: none; }}
Select {{ combobox-popup: 0; }}
Select::drop-down {{ border: none; width: {h28}px; }}
Select::down-arrow {{ image: none; }}
Select QAbstractItemView {{ background: {surface}; border: 1px solid {line2}; padding: 4px;
    outline: none; }}
Select QAbstractItemView::item {{ min-height: {h28}px; padding: 0 6px; color: {text};
    border: 1px solid transparent; border-radius: 6px; }}
Select QAbstractItemView::item:selected {{ background: {well}; border-color: {line}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {text}; border: none;
    border-radius: 6px; padding: 5px 8px; margin: 2px; }}
QCalendarWidget QToolButton:hover {{ background: {well}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}

QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {line2}; border: 3px solid transparent; border-radius: 6px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {ctl}; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}

QTableView {{ border: 1px solid {line}; gridline-color: {line};
    selection-background-color: {soft}; selection-color: {text}; }}
QTableView::item {{ padding: 0 8px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section, QTableCornerButton::section {{ background: {surface2}; color: {text2};
    border: none; border-bottom: 1px solid {line}; padding: 6px 10px; }}
QProgressBar {{ background: {well}; border: 1px solid {line}; border-radius: 4px; height: 6px;
    max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""

_NAMES = (
    *("canvas", "surface", "surface2", "well", "soft", "text", "text2", "text3"),
    *("line", "line2", "ctl", "accent", "late"),
)


def style_sheet(tokens: Tokens, zoom: int = 100) -> str:
    """Return the sheet in the colours of *tokens*, controls grow with *zoom*, in per cent."""
    names = ("canvas", "surface", "surface2", "well", "soft", "text", "text2", "text3")
    colours = {
        name: tokens.ink(name) for name in (*names, "line", "line2", "ctl", "accent", "late")
    }
    heights = {f"h{size}": round(size * zoom / 100) for size in (22, 24, 28)}
    return _SHEET.format(**colours, **heights)
