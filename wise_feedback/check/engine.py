"""The text check: one text in, what to say of it out. Never raises for what a person may write."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wise_feedback.check.kinds import is_wish, kind_of
from wise_feedback.check.languages import is_foreign, leans_to
from wise_feedback.check.lexicon import BIT, lexicon
from wise_feedback.check.own_phrases import OwnPhrases, own_phrases
from wise_feedback.check.patterns import Tagged, tagged
from wise_feedback.check.personal_id import personal_ids
from wise_feedback.check.pointing import empty_words
from wise_feedback.check.protected import protected
from wise_feedback.check.specificity import Impression, certainty, impression, strongest
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.checking import Check, FindingKind, TextFinding, Verdict
from wise_feedback.domain.phrases import PhraseList

_SURE = 0.5
"""From here on a sentence counts as concrete."""

_EMPTY = 0.25
"""Below this a sentence says nothing, also beside one that does."""

_NEVER_A_GROUND = {"gut_feeling", "personality", "culture", "overqualified"}
"""What must not stand in a letter as a reason, however good the others are."""

_NO_PHRASES = PhraseList()


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence as it was read, and how sure it is that it teaches its reader something."""

    tokens: Sequence[Tagged]
    own: list[range]
    allowed: list[range]
    impression: Impression | None
    certainty: float


def check(
    text: str,
    language: Language,
    requirements: Iterable[str] = (),
    phrases: PhraseList = _NO_PHRASES,
) -> Check:
    """Return whether *text* is concrete, and what in it is vague or must not be said.

    *requirements* are the titles of the kravprofil: whatever names one is evidence. *phrases* are
    what the agency has listed. A text is concrete if one ground in it stands out from the rest. One
    that is clearly not in *language* is not judged: that it is not, is what is found.
    """
    listed = sentences(text)
    if not listed:
        return Check(None)
    found = list(_personal_ids(text))
    if is_foreign(listed, language):
        start, end = listed[0][0].start, listed[-1][-1].end
        other = TextFinding("language", FindingKind.STYLE, "other_language", start, end)
        return Check(None, (other, *found))
    words, required = lexicon(language), required_words(requirements, language)
    own = own_phrases(phrases)
    read = [_read(tagged(sentence, words), required, own) for sentence in listed]
    is_concrete = any(one.allowed for one in read) or _certainty(read) >= _SURE
    for one in read:
        found += _told(one, language, is_concrete=is_concrete)
    verdict = Verdict.CONCRETE if is_concrete else Verdict.VAGUE
    return Check(verdict, tuple(sorted(found, key=lambda finding: (finding.start, finding.end))))


def _read(tokens: Sequence[Tagged], required: frozenset[str], own: OwnPhrases) -> _Read:
    """Read a sentence. What the agency has listed is stronger than what we think of it."""
    vague, allowed = own.vague(tokens), own.concrete(tokens)
    if allowed:
        return _Read(tokens, vague, allowed, None, 1.0)
    left_out = {place for places in vague for place in places}
    rest = [found for place, found in enumerate(tokens) if place not in left_out]
    if vague and not any(found.token.kind == "word" for found in rest):
        return _Read(tokens, vague, allowed, None, 0.0)
    shown = impression(rest, required)
    return _Read(tokens, vague, allowed, shown, certainty([shown]))


def _certainty(read: Iterable[_Read]) -> float:
    return certainty([one.impression for one in read if one.impression])


def _told(read: _Read, language: Language, *, is_concrete: bool) -> Iterator[TextFinding]:
    """Yield what is found in a sentence: at most one thing about any of its words."""
    allowed = [_extent(read.tokens, places) for places in read.allowed]
    grave = [
        finding
        for finding in _once(protected(read.tokens, language, read.certainty))
        if not any(start < finding.end and finding.start < end for start, end in allowed)
    ]
    yield from grave
    for places in read.own:
        start, end = _extent(read.tokens, places)
        yield TextFinding("vague.own", FindingKind.VAGUE, "own", start, end)
    if not grave and not read.own and (read.certainty < _EMPTY or not is_concrete):
        yield from _vague(read, language, is_concrete=is_concrete)


def _once(found: Iterable[TextFinding]) -> list[TextFinding]:
    """Return of the findings that overlap on one ground the longest: nobody is told that twice."""
    kept: list[TextFinding] = []
    latest: dict[str, int] = {}
    for finding in sorted(found, key=lambda one: (one.start, -one.end)):
        place = latest.get(finding.ground)
        if place is None or finding.start >= kept[place].end:
            latest[finding.ground] = len(kept)
            kept.append(finding)
        elif finding.end - finding.start > kept[place].end - kept[place].start:
            kept[place] = finding
    return kept


def _vague(read: _Read, language: Language, *, is_concrete: bool) -> Iterator[TextFinding]:
    kind = kind_of(read.tokens, language).id
    if is_concrete and kind not in _NEVER_A_GROUND:
        return
    start, end = _extent(read.tokens, empty_words(read.tokens))
    yield TextFinding(f"vague.{kind}", FindingKind.VAGUE, kind, start, end)


def _extent(tokens: Sequence[Tagged], places: range) -> tuple[int, int]:
    return tokens[places[0]].token.start, tokens[places[-1]].token.end


def _personal_ids(text: str) -> Iterator[TextFinding]:
    for start, end in personal_ids(text):
        yield TextFinding("personal_id", FindingKind.PERSONAL_ID, "personal_id", start, end)


def aside(text: str, language: Language) -> Iterator[TextFinding]:
    """Yield what must not be said in the sentences of *text* that are in our other language.

    A letter in Swedish may quote English, and says no less by it.
    """
    listed = sentences(text)
    if is_foreign(listed, language):
        return  # the whole text is, and has been judged as such
    for other in LANGUAGES:
        if other != language:
            for sentence in listed:
                if leans_to(sentence, other):
                    found = protected(tagged(sentence, lexicon(other)), other, 1.0)
                    yield from (finding for finding in _once(found) if finding.blocks)


def wish(text: str, language: Language) -> TextFinding | None:
    """Return that *text*, an advice, is a wish rather than something to do, if it is (rule F09)."""
    words = lexicon(language)
    for sentence in sentences(text):
        if not is_wish(tagged(sentence, words), language):
            return None
    found = [token for sentence in sentences(text) for token in sentence]
    if not found:
        return None
    return TextFinding("advice.wish", FindingKind.VAGUE, "wish", found[0].start, found[-1].end)


def reasons(
    text: str, language: Language, requirements: Iterable[str] = ()
) -> list[tuple[str, float]]:
    """Return the features of *text* that decided, the strongest first, with what each weighed.

    A number above 0 speaks for a concrete text, one below for a vague one.
    """
    words, required = lexicon(language), required_words(requirements, language)
    read = [impression(tagged(sentence, words), required) for sentence in sentences(text)]
    return strongest(read) if read else []


def required_words(requirements: Iterable[str], language: Language) -> frozenset[str]:
    """Return the words of the kravprofil that name something."""
    words = lexicon(language)
    found = (
        read
        for title in requirements
        for sentence in sentences(title)
        for read in tagged(sentence, words)
    )
    telling = BIT["skill"] | BIT["work"] | BIT["act"] | BIT["situation"]
    return frozenset(
        read.token.low
        for read in found
        if read.token.kind == "word" and (read.tags == 0 or read.tags & telling)
    )
