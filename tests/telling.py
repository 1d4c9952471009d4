"""Insights of twelve weeks, made up, with something of everything."""

from datetime import date, timedelta

from wise_feedback.domain.assignment import RequirementCategory
from wise_feedback.domain.closing import Way
from wise_feedback.domain.experience import Answer
from wise_feedback.domain.figures import Share, Spread, spread
from wise_feedback.domain.insights import (
    AgreementAdvice,
    ChasedPhrase,
    ClientAnswers,
    Days,
    Insights,
    Outcomes,
    Period,
    StageTime,
    Told,
    Views,
    WeekCount,
    WeekSpread,
)
from wise_feedback.domain.stages import StageKind

TODAY = date(2026, 11, 23)
MONDAYS = tuple(TODAY - timedelta(7 * week) for week in range(11, -1, -1))
MEDIANS = (6, 6, 5, 5, 4, 4, 4, 3, 3, 2, 2, 2)


def told() -> Insights:
    weeks = (
        WeekSpread(monday, spread([median] * (4 if number == 6 else 6)))
        for number, (monday, median) in enumerate(zip(MONDAYS, MEDIANS, strict=True))
    )
    return Insights(
        period=Period.WEEKS_12,
        days=Days(MONDAYS[0], TODAY),
        client="",
        told=Told(Spread(3.0, 6.0, 70), Spread(6.0, 9.0, 60), 2, Share(40, 70), tuple(weeks)),
        chairs=1,
        chair_weeks=tuple(WeekCount(monday, 12 - n) for n, monday in enumerate(MONDAYS)),
        parts=Share(47, 50),
        parts_before=Share(16, 40),
        answers=(
            ClientAnswers("a" * 32, "Brevia Logistik", 5, 2, 2, Spread(3.0, 4.0, 9)),
            ClientAnswers("b" * 32, "Tallbo Energi", 9, 0, 0, Spread(1.0, 2.0, 9)),
        ),
        phrases=(ChasedPhrase("=kändes inte rätt", 6, ("Brevia Logistik",)),),
        stages=(
            StageTime(StageKind.SCREENING, StageKind.OUR_INTERVIEW, Spread(4.0, 5.0, 37)),
            StageTime(StageKind.OFFER, StageKind.PLACED, Spread(2.0, 3.0, 3)),
        ),
        outcomes=Outcomes(
            2,
            ((Way.REQUIREMENT_NOT_MET, 7), (Way.CANDIDATE_WITHDREW, 1), (None, 1)),
            ((RequirementCategory.EXPERIENCE, 5), (RequirementCategory.LANGUAGE, 2)),
        ),
        advice=AgreementAdvice(Share(9, 9), Share(5, 9), ("Brevia Logistik",), "c" * 32),
        views=Views(
            6,
            ((Answer.YES, 4), (Answer.PARTLY, 1), (Answer.NO, 1)),
            ((Answer.YES, 3), (Answer.PARTLY, 2), (Answer.NO, 0)),
            Spread(8.0, 10.0, 6),
            (0, 0, 0, 0, 0, 0, 1, 1, 2, 1, 1),
            ("Jag visste alltid när ni skulle ringa.",),
        ),
    )
