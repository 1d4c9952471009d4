"""An assignment: one role to fill for a client, and the kravprofil everything is judged against."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.stages import Stage

TITLE_LENGTH = 80
LEVEL_LENGTH = 160


class RequirementKind(StrEnum):
    """Whether the role cannot do without it."""

    MUST = "must"
    SHOULD = "should"


class RequirementCategory(StrEnum):
    """What sort of thing is required; decides what a ground about it has to show."""

    TECHNICAL = "technical"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    COMPETENCY = "competency"
    LANGUAGE = "language"
    FORMAL = "formal"
    AVAILABILITY = "availability"
    COMMERCIAL = "commercial"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A row of the kravprofil. *level* says how much is asked for: "at least three years live".

    The English wording is for letters in English; where it is empty the first wording stands in.
    """

    id: Key
    code: str
    title: str
    kind: RequirementKind = RequirementKind.MUST
    category: RequirementCategory = RequirementCategory.TECHNICAL
    level: str = ""
    title_en: str = ""
    level_en: str = ""

    def title_in(self, language: Language) -> str:
        """Return the title for a reader of *language*."""
        return (self.title_en if language == "en" else "") or self.title

    def level_in(self, language: Language) -> str:
        """Return the level asked for, for a reader of *language*."""
        return (self.level_en if language == "en" else "") or self.level


@dataclass(frozen=True, slots=True)
class AssignmentFacts:
    """What is written down about an assignment when it is started or edited.

    A requirement or stage without an id is new. *role_en* is for letters in English.
    """

    role: str
    client: str
    contact: str = ""
    role_en: str = ""
    requirements: tuple[Requirement, ...] = ()
    stages: tuple[Stage, ...] = ()

    def role_in(self, language: Language) -> str:
        """Return the role for a reader of *language*."""
        return (self.role_en if language == "en" else "") or self.role


@dataclass(frozen=True, slots=True)
class Assignment:
    """One role to fill, with its kravprofil and the stages of its board in order.

    *closed_at* is when it was closed, ``None`` while it is open.
    """

    id: Key
    facts: AssignmentFacts
    client_id: Key
    is_sample: bool = False
    cards: int = field(default=0, compare=False)
    closed_at: datetime | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it has been closed: nobody is in play in it, and its client is owed nothing."""
        return self.closed_at is not None

    def requirement(self, requirement_id: Key | None) -> Requirement | None:
        """Return the requirement with this id, if the kravprofil still has it."""
        rows = self.facts.requirements
        return next((row for row in rows if row.id == requirement_id), None)

    def stage(self, stage_id: Key) -> Stage:
        """Return the stage with this id. Raises ``KeyError`` if the board has none."""
        for stage in self.facts.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)
