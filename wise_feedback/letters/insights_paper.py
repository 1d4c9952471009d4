"""The insights of a period as a paper: what is told, and what stands round it."""

from dataclasses import dataclass
from datetime import date

from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Overview
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.letters.insights_words import words
from wise_feedback.letters.phrases import phrases


@dataclass(frozen=True, slots=True)
class InsightsPaper:
    """All the words of a paper with insights. The same paper always makes the same PDF."""

    overview: Overview
    day: date
    label: str
    subject: str
    footnote: str
    signer: Consultant
    agency: Agency
    page_word: str
    page_number: str
    org_no_word: str
    f_tax_phrase: str
    keywords: tuple[str, ...] = ()

    @property
    def language(self) -> Language:
        """The language of its reader."""
        return self.overview.language


def paper(overview: Overview, day: date, signer: Consultant, agency: Agency) -> InsightsPaper:
    """Return the paper of insights that were told on a day."""
    said, common = words(overview.language), phrases(overview.language)
    return InsightsPaper(
        overview=overview,
        day=day,
        label=said["label"],
        subject=f"{overview.title} · {overview.subtitle.split(' · ')[0]}",
        footnote=said["kinds"],
        signer=signer,
        agency=agency,
        page_word=common.say("words.page"),
        page_number=common.say("words.page_number"),
        org_no_word=common.say("words.org_no"),
        f_tax_phrase=common.say("words.f_tax"),
        keywords=(said["label"].lower(),),
    )
