"""What a candidate thought of the process, in words."""

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.experience import BEST, Answer, Experience

translate = QCoreApplication.translate


def answer_words() -> dict[Answer, str]:
    """Return the answers in words."""
    return {
        Answer.YES: translate("Experience", "Yes"),
        Answer.PARTLY: translate("Experience", "Partly"),
        Answer.NO: translate("Experience", "No"),
    }


def said_words(said: Experience) -> str:
    """Return what a candidate answered on one line, without why."""
    answers = answer_words()
    lines = []
    if said.knew:
        lines.append(
            translate("Experience", "Knew where they stood: {0}").format(answers[said.knew])
        )
    if said.helped:
        of_use = translate("Experience", "The feedback was of use: {0}")
        lines.append(of_use.format(answers[said.helped]))
    if said.recommend is not None:
        would = translate("Experience", "Would recommend us: {0} of {1}")
        lines.append(would.format(said.recommend, BEST))
    return " · ".join(lines)
