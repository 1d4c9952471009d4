"""How a ground is said: the requirement, what was seen, the two values, and why it matters."""

from collections.abc import Sequence
from dataclasses import dataclass

from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.basics import Language
from wise_feedback.domain.completeness import is_condition
from wise_feedback.domain.feedback import Ground, GroundKind, Source
from wise_feedback.letters.phrases import Phrases
from wise_feedback.letters.sentences import capital, clause, ended, lines, run, sentence

_PAIRS = {
    GroundKind.CV_FACT: "cv",
    GroundKind.WORK_SAMPLE: "work_sample",
    GroundKind.COMMERCIAL: "commercial",
    GroundKind.AVAILABILITY: "availability",
}
_SAW = {Source.CLIENT: "ground.client_saw", Source.REFERENCE: "ground.came_up"}
"""Who saw a strength, where it was not us."""


@dataclass(frozen=True, slots=True)
class Tied:
    """The grounds that are about one requirement, or one ground that is about none."""

    requirement: Requirement | None
    grounds: tuple[Ground, ...]

    @property
    def kind(self) -> GroundKind:
        """What sort of thing it rests on, by its first ground."""
        return self.grounds[0].kind

    @property
    def is_condition(self) -> bool:
        """Whether it is about a price or a date."""
        return is_condition(self.grounds[0], self.requirement)


def tied(grounds: Sequence[Ground], requirements: Sequence[Requirement]) -> tuple[Tied, ...]:
    """Return *grounds* by the requirement they are about, in the order they were written."""
    known = {row.id: row for row in requirements}
    gathered: dict[str, list[Ground]] = {}
    for number, ground in enumerate(grounds):
        key = ground.requirement_id if ground.requirement_id in known else f"none {number}"
        gathered.setdefault(key or "", []).append(ground)
    return tuple(Tied(known.get(key), tuple(rows)) for key, rows in gathered.items())


def only_conditions(groups: Sequence[Tied]) -> bool:
    """Whether a price or a date is all that decided."""
    return all(group.is_condition for group in groups)


class Speaker:
    """Says grounds in the words of one language. *source* is whose view the strengths are."""

    def __init__(
        self, phrases: Phrases, language: Language, source: Source = Source.CONSULTANT
    ) -> None:
        self._phrases = phrases
        self._language = language
        self._saw = _SAW.get(source, "ground.we_saw")

    def decision(self, groups: Sequence[Tied], *, after_cv: bool) -> str:
        """Return why somebody does not move on: one requirement, or several one by one."""
        after = ""
        if only_conditions(groups):
            number = "condition" if len(groups) == 1 else "conditions"
            after = self._phrases.say(f"ground.about_{number}")
        if len(groups) == 1:
            return run(self._only(groups[0], after_cv), self.account(groups[0]), after)
        paragraphs = [
            run(self._ordinal(group, number, len(groups)), self.account(group))
            for number, group in enumerate(groups)
        ]
        return lines(run(self._intro(groups), *paragraphs[:1]), *paragraphs[1:], after)

    def other(self, group: Tied, form: str, *, is_named: bool = True) -> str:
        """Return a gap that did not decide; its requirement is *is_named* unless it did."""
        key = f"ground.other.{form}"
        if group.requirement and is_named:
            lead = self._phrases.say(key, requirement=self.requirement(group))
        else:
            unnamed = f"{key}_unnamed"
            lead = self._phrases.say(unnamed) if unnamed in self._phrases else ""
        return run(lead, self.account(group))

    def account(self, group: Tied) -> str:
        """Return everything that was written about the grounds of one requirement."""
        first, *rest = (self._ground(ground, group.requirement) for ground in group.grounds)
        same = self._phrases.say("ground.same")
        return run(first, *(run(same, text) for text in rest))

    def strength(self, ground: Ground, requirement: Requirement | None) -> str:
        """Return what convinced: what was seen first, then where."""
        situation, observation = clause(ground.situation), ground.observation.strip()
        if not situation or not observation or observation[0].islower():
            return self._ground(ground, requirement, "pair_met")
        key = self._saw if self._phrases.is_adverbial(situation) else "ground.showed_it"
        where = self._phrases.say(key, situation=self._fitted(situation))
        seen = run(sentence(observation), where)
        values = self._values(ground, requirement, "pair_met")
        return run(seen, values, self._impact(ground))

    def requirement(self, group: Tied) -> str:
        """Return the requirement in quotation marks, and after them how much is asked for.

        The level is left out where a pair of values says it again.
        """
        assert group.requirement is not None
        title = capital(clause(group.requirement.title_in(self._language)))
        title = self._phrases.quoted([title])
        level = clause(group.requirement.level_in(self._language))
        if not level or any(ground.has_values for ground in group.grounds):
            return title
        inside = self._phrases.inside(level)
        return self._phrases.say("words.with_level", requirement=title, level=inside)

    def _only(self, group: Tied, after_cv: bool) -> str:
        if group.requirement is None:
            return ""
        form = "requirement"
        if group.is_condition:
            form = "condition"
        elif group.kind is GroundKind.COMPARISON:
            form = "comparison"
        elif group.kind is GroundKind.CV_FACT and after_cv:
            form = "cv"
        return self._phrases.say(f"ground.only.{form}", requirement=self.requirement(group))

    def _intro(self, groups: Sequence[Tied]) -> str:
        form = "several"
        if only_conditions(groups):
            form = "several_conditions"
        elif not all(group.requirement for group in groups):
            form = "several_mixed"
        number = self._phrases.number(len(groups))
        return self._phrases.say(f"ground.{form}", number=capital(number))

    def _ordinal(self, group: Tied, number: int, count: int) -> str:
        if group.requirement is None:
            key = "ground.ordinals.process_two"
            is_one_of_two = count == len(self._phrases.words(key))
            other = "ground.ordinals.process"
            return self._phrases.say_nth(key, number) if is_one_of_two else self._phrases.say(other)
        ordinals = "ground.ordinals.two" if count == 2 else "ground.ordinals.more"
        requirement = self.requirement(group)
        if number < len(self._phrases.words(ordinals)):
            lead = self._phrases.say_nth(ordinals, number, requirement=requirement)
        else:
            lead = self._phrases.say("ground.ordinals.next", requirement=requirement)
        is_comparison = group.kind is GroundKind.COMPARISON
        return run(lead, self._phrases.say("ground.ordinals.comparison") if is_comparison else "")

    def _ground(self, ground: Ground, requirement: Requirement | None, pair: str = "pair") -> str:
        seen, values = self._seen(ground), self._values(ground, requirement, pair)
        if ground.kind is GroundKind.CV_FACT or is_condition(ground, requirement):
            seen, values = values, seen
        return run(seen, values, self._impact(ground))

    def _seen(self, ground: Ground) -> str:
        situation, observation = clause(ground.situation), ground.observation.strip()
        if not situation:
            return sentence(observation)
        if not observation or not observation[0].islower():
            return run(self._where(situation), sentence(observation))
        straight = self._phrases.is_adverbial(situation) and self._phrases.runs_on(observation)
        key = "ground.run_on" if straight else "ground.colon"
        text = self._phrases.say(key, situation=capital(situation), observation=observation)
        return ended(text)

    def _where(self, situation: str) -> str:
        if self._phrases.is_adverbial(situation):
            return self._phrases.say("ground.came_up", situation=self._fitted(situation))
        return self._phrases.say("ground.rests_on", situation=capital(situation))

    def _fitted(self, situation: str) -> str:
        is_adverbial = self._phrases.is_adverbial(situation)
        return self._phrases.inside(situation) if is_adverbial else capital(situation)

    def _values(self, ground: Ground, requirement: Requirement | None, pair: str) -> str:
        """Return what was asked for and what was shown, against each other or in step."""
        if not ground.has_values:
            return ""
        form = _PAIRS.get(ground.kind, "observed")
        if requirement and form == "observed" and is_condition(ground, requirement):
            is_price = requirement.category is RequirementCategory.COMMERCIAL
            form = "commercial" if is_price else "availability"
        required, shown = clause(ground.required), clause(ground.shown)
        return self._phrases.say(f"{pair}.{form}", required=required, shown=shown)

    def _impact(self, ground: Ground) -> str:
        impact = ground.impact.strip()
        for key in ("that", "because"):
            if impact.lower().startswith(
                tuple(f"{word} " for word in self._phrases.words(f"text.{key}"))
            ):
                form = "ground.means" if key == "that" else "ground.matters"
                return sentence(self._phrases.say(form, impact=self._phrases.inside(impact)))
        return sentence(impact)
