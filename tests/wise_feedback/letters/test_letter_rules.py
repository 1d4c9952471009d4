"""What holds for every letter, whatever was written."""

from dataclasses import replace
from datetime import date, time

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.occasions import MAJA, letter, whole
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.voice import FILL_INS, Slot, Tone, Voice, called, clean_voice
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.sentences import sentence

WORDS = st.lists(
    st.sampled_from(
        ["du", "ritade", "tre", "köer", "gRPC", "{namn}", "”löser", "sig”", "%s", "5 år", "och"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
GROUNDS = st.builds(
    Ground,
    requirement_id=st.sampled_from([None, "k1", "k2", "k3", "k4", "k9"]),
    kind=st.sampled_from(GroundKind),
    decisive=st.booleans(),
    situation=st.just("") | WORDS,
    observation=WORDS,
    impact=st.just("") | WORDS,
    required=st.sampled_from(["", "5 år"]),
    shown=st.sampled_from(["", "2 år"]),
)
FEEDBACKS = st.builds(
    Feedback,
    decision=st.sampled_from(Decision),
    hold_until=st.none() | st.just(date(2026, 12, 4)),
    levels=st.dictionaries(st.sampled_from(["k1", "k2"]), st.sampled_from(Level)).map(
        lambda levels: tuple(levels.items())
    ),
    strengths=st.lists(GROUNDS, max_size=2).map(tuple),
    gaps=st.lists(GROUNDS, min_size=1, max_size=4).map(tuple),
    development=st.lists(WORDS, max_size=2).map(tuple),
    fits_better=st.just("") | WORDS,
    next_step=st.builds(
        NextStep,
        st.sampled_from(Channel),
        st.none() | st.dates(date(2026, 11, 1)),
        st.none() | st.just(time(15, 5)),
    ),
    source=st.sampled_from(Source),
)
ANY = {
    "feedback": FEEDBACKS,
    "stage": st.sampled_from(StageKind),
    "language": st.sampled_from(["sv", "en"]),
}


def composed(feedback, stage, language):
    assume(feedback.decision is not Decision.REJECT or feedback.decisive_gaps)
    return letter(feedback, None, stage, language=language)


def bare(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum() or sign == "{")


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_everything_that_was_seen_is_told_whole(feedback, stage, language):
    told = bare(whole(composed(feedback, stage, language)))
    for ground in (*feedback.strengths, *feedback.gaps):
        assert bare(ground.observation) in told
        assert bare(ground.situation) in told
        assert bare(ground.impact) in told
    for text in (
        *feedback.development,
        feedback.fits_better if "reject" in feedback.decision else "",
    ):
        assert bare(text) in told


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_no_field_is_left_unfilled(feedback, stage, language):
    told = whole(composed(feedback, stage, language))
    assert told.replace("{namn}", "").replace("{Namn}", "").count("{") == 0


@settings(max_examples=60, deadline=None)
@given(**ANY, other=GROUNDS)
def test_different_grounds_never_make_the_same_letter(feedback, stage, language, other):
    feedback = replace(feedback, decision=Decision.REJECT)
    first = replace(feedback.gaps[0], decisive=True)
    other = replace(other, decisive=True)
    assume(bare(first.observation) != bare(other.observation))
    made = [
        letter(replace(feedback, gaps=(gap, *feedback.gaps[1:])), None, stage, language=language)
        for gap in (first, other)
    ]
    assert whole(made[0]) != whole(made[1])


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_every_line_of_a_letter_begins_and_ends_as_a_sentence(feedback, stage, language):
    for text in composed(feedback, stage, language).parts:
        for line in filter(None, text.text.split("\n")):
            assert line == line.strip()
            assert line == sentence(line) or line.startswith("Dear ")


@settings(max_examples=40, deadline=None)
@given(**ANY)
def test_the_same_feedback_always_makes_the_same_letter(feedback, stage, language):
    assert composed(feedback, stage, language) == composed(feedback, stage, language)


# --- voices --------------------------------------------------------------------------------------

SAID = {PartKind.OPENING, PartKind.NEXT}
"""What a voice may say in other words; all else was seen."""

CALL = Channel.PHONE
"""How a step that is set in the consultant's own words is always taken."""


@st.composite
def voices(draw, language):
    """A voice with something of its own in some slots, fields anywhere among the words."""
    texts = {}
    for slot in draw(st.sets(st.sampled_from(Slot), min_size=len(Slot) - 2)):
        fields = [f"{{{called(fill_in, language)}}}" for fill_in in FILL_INS[slot]]
        said = draw(st.lists(st.sampled_from(["Så", "säger", "jag!", "nu.", *fields]), max_size=4))
        said += fields[:1] if slot.decides else []
        texts[slot] = " ".join([*said, "not" if language == "en" else "inte"])
    tone = draw(st.sampled_from([Tone.MINE, Tone.MINE, *Tone]))
    return clean_voice(replace(Voice(language).saying(texts), tone=tone))


@st.composite
def told(draw):
    """A letter as it is usually told, and in somebody's voice."""
    language = draw(st.sampled_from(["sv", "en"]))
    given = {"language": language, "name_client": draw(st.booleans())}
    given["kind"] = draw(st.sampled_from([None, None, LetterKind.REFERENCE]))
    feedback, stage = draw(FEEDBACKS), draw(st.sampled_from(StageKind))
    if feedback.decision is Decision.REJECT:
        feedback = replace(feedback, gaps=tuple(replace(g, decisive=True) for g in feedback.gaps))
    usual = letter(feedback, None, stage, **given)
    return usual, letter(feedback, None, stage, **given, voice=draw(voices(language)))


def facts(usual):
    """What the opening and the ending of a letter as it is usually told give away, by part."""
    say, words = phrases(usual.language).say, phrases(usual.language).words
    days = [f" {number} {month}" for number in range(1, 32) for month in words("dates.months")]
    seen = [say(f"why.{source}").rstrip(".") for source in Source]
    client = ("Brevia Logistik", say("words.our_client"))
    ways = [say(f"next.change.{way}", when="").rstrip(" .") for way in set(Channel) - {CALL}]
    reach = (MAJA.phone, MAJA.email)
    everything = (*client, *days, *seen, *ways, *reach, "automation", "15:05", "15.05")
    for kind in SAID:
        text = usual.part(kind).text.casefold()
        yield kind, [fact for fact in everything if fact.casefold() in text]


@settings(max_examples=80, deadline=None)
@given(pair=told())
def test_a_voice_changes_only_what_opens_and_ends_a_letter(pair):
    usual, voiced = pair
    same = {"parts": usual.parts, "closing": usual.closing, "tone": usual.tone}
    assert replace(voiced, **same) == usual
    for kind in set(PartKind) - SAID:
        assert voiced.part(kind) == usual.part(kind)
    for kind in SAID:
        assert voiced.part(kind).heading == usual.part(kind).heading


@settings(max_examples=80, deadline=None)
@given(pair=told())
def test_every_voice_tells_every_fact(pair):
    usual, voiced = pair
    for kind, expected in facts(usual):
        text = voiced.part(kind).text.casefold()
        assert [fact for fact in expected if fact.casefold() not in text] == []


@settings(max_examples=80, deadline=None)
@given(pair=told())
def test_no_voice_makes_bad_news_loud_or_leaves_a_field_open(pair):
    _, voiced = pair
    texts = [voiced.closing, *(voiced.part(kind).text for kind in SAID)]
    assert not any("{" in text for text in texts)
    assert voiced.kind is LetterKind.MOVES_ON or not any("!" in text for text in texts)


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_a_short_letter_is_never_longer_and_a_warm_one_never_shorter(feedback, stage, language):
    assume(feedback.decision is not Decision.REJECT or feedback.decisive_gaps)
    short, usual, warm = (
        sum(
            len(letter(feedback, None, stage, language=language, tone=tone).part(kind).text.split())
            for kind in SAID
        )
        for tone in (Tone.SHORT, Tone.MINE, Tone.WARM)
    )
    assert short <= usual <= warm
