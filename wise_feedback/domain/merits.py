"""What is held of the merits of somebody who was called to interview, or got the job."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Merits:
    """The merits of one person, without who it is. *skills* is a list as it was typed."""

    is_hired: bool
    years: int | None = None
    skills: str = ""
