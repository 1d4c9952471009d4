"""What the texts about one candidate are held against, and the phrases that may stay in them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.shared.hints.watch import Checked, Reader
from ui.shared.languages import spoken
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.checking import GAP, Hint, Scope, Yardstick
from wise_feedback.domain.errors import NotFoundError

translate = QCoreApplication.translate

_SAYS_ALL = {"personal_id", "other_language", GAP}
"""Grounds whose reason holds wherever they are found."""


class ProfileChecker:
    """Checks the words of a kravprofil, which letters repeat. Nothing is kept: they can change.

    The check itself is imported when a text is first read: a window that is only looked at does
    not wait for it.
    """

    can_keep = False

    def __init__(self, assignment_id: Key | None = None) -> None:
        self._assignment_id = assignment_id
        self._yardstick: Yardstick | None = None

    @property
    def yardstick(self) -> Yardstick:
        """What texts are held against now."""
        if self._yardstick is None:
            self._yardstick = self._load()
        return self._yardstick

    def reader(self, checked: Checked) -> Reader:
        """Return what reads the text of a field."""
        return lambda text: self._read(text, checked.scope_now, checked.about())

    def keep(self, hint: Hint, reason: str) -> None:
        """Let a phrase be, which only texts about a candidate allow."""

    def point_out_again(self, hint: Hint) -> None:
        """Speak of a phrase again."""

    def _load(self) -> Yardstick:
        from wise_feedback.services import yardsticks

        return yardsticks.of_profile(self._assignment_id)

    def _read(self, text: str, scope: Scope, about: Requirement | None) -> tuple[Hint, ...]:
        # Ways on are said to a candidate, and do not begin a requirement.
        return tuple(
            replace(hint, why=self._why(hint), starters=(), question="")
            for hint in self._hints(text, scope)
        )

    def _why(self, hint: Hint) -> str:
        """Return why a requirement should not say it: no candidate has shown anything yet."""
        if hint.finding.ground in _SAYS_ALL:
            return hint.why
        own = translate(
            "ProfileChecker",
            "This is printed in letters. Name what the work needs and at which level.",
        )
        if not hint.finding.blocks:
            return own
        from wise_feedback.services import checking

        return f"{checking.reason(hint.finding, spoken())} {own}"

    def _hints(self, text: str, scope: Scope, about: Requirement | None = None) -> tuple[Hint, ...]:
        if not text.strip():
            return ()
        from wise_feedback.services import checking

        return checking.hints(text, self.yardstick, told_in=spoken(), scope=scope, about=about)


class Checker(ProfileChecker):
    """Checks texts about a candidacy, and keeps phrases for it."""

    can_keep = True

    def __init__(self, candidacy_id: Key = "", language: Language | None = None) -> None:
        super().__init__()
        self._candidacy_id, self._language = candidacy_id, language

    def turn_to(self, candidacy_id: Key, language: Language) -> None:
        """Check texts about somebody else, or in another language, as things stand now."""
        self._candidacy_id, self._language, self._yardstick = candidacy_id, language, None

    def keep(self, hint: Hint, reason: str) -> None:
        """Let a phrase be. Raises ``MissingFieldError`` where a reason is asked for."""
        from wise_feedback.services import kept_phrases

        kept_phrases.keep(self._candidacy_id, hint.finding, hint.phrase, reason)
        self._yardstick = None

    def point_out_again(self, hint: Hint) -> None:
        """Speak of a phrase again."""
        from wise_feedback.services import kept_phrases

        kept_phrases.point_out_again(self._candidacy_id, hint.finding.ground, hint.phrase)
        self._yardstick = None

    def _read(self, text: str, scope: Scope, about: Requirement | None) -> tuple[Hint, ...]:
        return self._hints(text, scope, about)

    def _load(self) -> Yardstick:
        from wise_feedback.services import yardsticks

        try:
            return yardsticks.yardstick(self._candidacy_id, self._language)
        except NotFoundError:  # the card was taken away while somebody wrote about it
            return Yardstick(self._language or "sv")
