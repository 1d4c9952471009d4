"""The text check: one text in, what to say of it out. Never raises for what a person may write."""

from collections.abc import Iterable, Iterator, Sequence

from wise_feedback.check.kinds import kind_of
from wise_feedback.check.lexicon import BIT, lexicon
from wise_feedback.check.patterns import Tagged, tagged
from wise_feedback.check.personal_id import personal_ids
from wise_feedback.check.protected import protected
from wise_feedback.check.specificity import certainty
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import Check, FindingKind, TextFinding, Verdict

_SURE = 0.5
"""From here on a sentence counts as concrete."""


def check(text: str, language: Language, requirements: Iterable[str] = ()) -> Check:
    """Return whether *text* is concrete, and what in it is vague or must not be said.

    *requirements* are the titles of the kravprofil: whatever names one is evidence. A text is
    concrete if one of its sentences is.
    """
    words = lexicon(language)
    read = [tagged(sentence, words) for sentence in sentences(text)]
    if not read:
        return Check(None)
    required = required_words(requirements, language)
    sure = [certainty(tokens, required) for tokens in read]
    verdict = Verdict.CONCRETE if max(sure) >= _SURE else Verdict.VAGUE
    found = [finding for tokens in read for finding in protected(tokens, language)]
    found += (
        TextFinding("personal_id", FindingKind.PERSONAL_ID, "personal_id", start, end)
        for start, end in personal_ids(text)
    )
    if verdict is Verdict.VAGUE:
        found += list(_vague(read, found, language))
    return Check(verdict, tuple(sorted(found, key=lambda finding: (finding.start, finding.end))))


def _vague(
    read: Sequence[Sequence[Tagged]], found: Sequence[TextFinding], language: Language
) -> Iterator[TextFinding]:
    """Yield that a sentence is vague, unless something weightier was found in it already."""
    told = [finding.start for finding in found]
    for tokens in read:
        start, end = tokens[0].token.start, tokens[-1].token.end
        if any(start <= place < end for place in told):
            continue
        kind = kind_of(tokens, language).id
        yield TextFinding(f"vague.{kind}", FindingKind.VAGUE, kind, start, end)


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
