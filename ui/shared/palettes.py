"""Between the program's tokens and Qt's palette: ours for Qt, and the system's high contrast."""

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from ui.shared.tokens import DARK, LIGHT, Tokens, Tone, contrast, mix

_ROLE = QPalette.ColorRole
_GROUP = QPalette.ColorGroup


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette that makes Qt's own widgets look like ours."""
    palette = QPalette()
    for role, colour in _roles(tokens).items():
        palette.setColor(role, QColor(colour))
    faded = QColor(mix(tokens.text3, tokens.surface, 0.4))
    for role in (_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText, _ROLE.PlaceholderText):
        palette.setColor(_GROUP.Disabled, role, faded)
    palette.setColor(_GROUP.Disabled, _ROLE.Highlight, QColor(tokens.line2))
    palette.setColor(_GROUP.Disabled, _ROLE.Accent, QColor(tokens.line2))
    return palette


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: tokens.canvas,
        _ROLE.WindowText: tokens.text,
        _ROLE.Base: tokens.surface,
        _ROLE.AlternateBase: tokens.surface2,
        _ROLE.Text: tokens.text,
        _ROLE.PlaceholderText: tokens.text3,
        _ROLE.Button: tokens.surface,
        _ROLE.ButtonText: tokens.text,
        _ROLE.BrightText: tokens.on_accent,
        _ROLE.Highlight: tokens.accent,
        _ROLE.HighlightedText: tokens.on_accent,
        _ROLE.Accent: tokens.accent,
        _ROLE.Link: tokens.accent,
        _ROLE.LinkVisited: tokens.accent,
        _ROLE.ToolTipBase: tokens.text,
        _ROLE.ToolTipText: tokens.canvas,
        _ROLE.Light: tokens.surface,
        _ROLE.Midlight: tokens.line,
        _ROLE.Mid: tokens.line2,
        _ROLE.Dark: tokens.ctl,
        _ROLE.Shadow: tokens.line2,
    }


def is_dark(palette: QPalette) -> bool:
    """Whether a palette writes light on dark."""
    window = palette.color(_ROLE.Window).lightness()
    return window < palette.color(_ROLE.WindowText).lightness()


def high_contrast(palette: QPalette) -> Tokens:
    """Return tokens in the system's own few colours, told apart by outlines instead of fills.

    The system's highlight is kept only where its text can be read on it.
    """
    canvas, text = (palette.color(role).name().upper() for role in (_ROLE.Window, _ROLE.WindowText))
    accent = palette.color(_ROLE.Highlight).name().upper()
    on_accent = palette.color(_ROLE.HighlightedText).name().upper()
    if contrast(accent, canvas) < 4.5 or contrast(on_accent, accent) < 4.5:
        accent, on_accent = text, canvas
    tone = Tone(text, canvas, text)
    base = DARK if is_dark(palette) else LIGHT
    return replace(
        base,
        is_outlined=True,
        canvas=canvas,
        sidebar=canvas,
        column=canvas,
        surface=canvas,
        surface2=canvas,
        well=canvas,
        raised=canvas,
        soft=canvas,
        text=text,
        text2=text,
        text3=text,
        line=text,
        line2=text,
        ctl=text,
        accent=accent,
        on_accent=on_accent,
        late=tone,
        today=tone,
        client=tone,
        done=tone,
        private=tone,
        slab=text,
        on_slab=canvas,
        slab_act=canvas,
        tints=(tone,) * len(base.tints),
    )
