"""From insights to their words: the same sentences, tables and charts on screen and on paper."""

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import (
    Bar,
    BarChart,
    Cell,
    ColumnChart,
    Figure,
    LineChart,
    Overview,
    Point,
    Table,
    Tile,
    number,
)
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.insights import Insights, Views
from wise_feedback.resources import resource

MOST_PHRASES = 12
"""How many phrases are shown; a workbook has them all the same, since nobody chases more."""


def compose(insights: Insights, language: Language) -> Overview:
    """Return all that insights tell, in words of a language."""
    return _Composer(insights, language).overview()


def days_in(count: float, language: Language) -> str:
    """Return a number of working days in words: ``2,5 dagar``."""
    word = "day" if count == 1 else "days"
    return str(words(language)[word]).format(days=number(count, language))


@cache
def words(language: Language) -> dict[str, Any]:
    """Return the phrases of a language, by what they are for."""
    return tomllib.loads(resource("insights", f"{language}.toml").read_text("utf-8"))


class _Composer:
    """Words of one period in one language."""

    def __init__(self, insights: Insights, language: Language) -> None:
        self._told, self._language, self._words = insights, language, words(language)

    def overview(self) -> Overview:
        """Return everything, the numbers that matter most first."""
        said = self._words
        period = said["period"][self._told.period]
        about = [period, self._told.client, said["own"]]
        figures = (
            self._weeks(),
            self._answers(),
            self._phrases(),
            self._chairs(),
            self._stages(),
            *self._outcomes(),
            self._views(),
        )
        return Overview(
            language=self._language,
            title=said["title"],
            subtitle=" · ".join(filter(None, about)),
            tiles=self._tiles(),
            figures=figures,
            advice_title=said["advice"]["title"],
            advice=self._advice(),
            name=said["name"],
        )

    def _tiles(self) -> tuple[Tile, ...]:
        told, tile = self._told, self._words["tiles"]
        before, promised = told.told.before, number(told.told.promised, self._language)
        is_known = before.median is not None and not before.is_too_few
        word = "told_was" if is_known else "told_note"
        was = self._figure(before)
        share = told.concrete_in_the_end
        later = "" if share.is_too_few else tile["concrete_note"].format(percent=share.percent)
        parts_before = told.parts_before
        parts = (
            ""
            if parts_before.is_too_few
            else tile["parts_was"].format(before=_percent(parts_before, self._language))
        )
        return (
            self._spread_tile(
                "told", told.told.days, tile[word].format(promised=promised, before=was)
            ),
            Tile("chairs", tile["chairs"], str(told.chairs), self._chairs_before()),
            self._share_tile("parts", told.parts, parts),
            self._share_tile("concrete", told.concrete, later),
        )

    def _spread_tile(self, key: str, days: Spread, note: str) -> Tile:
        label = self._words["tiles"][key]
        if days.is_too_few or days.median is None:
            return Tile(key, label, "", self._words["too_few_of"].format(count=days.count))
        return Tile(key, label, days_in(days.median, self._language), note)

    def _share_tile(self, key: str, share: Share, note: str) -> Tile:
        label = self._words["tiles"][key]
        if share.is_too_few:
            return Tile(key, label, "", self._words["too_few_of"].format(count=share.whole))
        return Tile(key, label, _percent(share, self._language), note)

    def _chairs_before(self) -> str:
        first = self._told.chair_weeks[0]
        if len(self._told.chair_weeks) == 1:
            return ""
        was = self._words["tiles"]["chairs_was"]
        return str(was.format(count=first.count, week=self._week(first.monday)))

    def _weeks(self) -> Figure:
        told, said = self._told.told, self._words["told"]
        promised = number(told.promised, self._language)
        facts = {"count": told.days.count, "promised": days_in(told.promised, self._language)}
        sentence = said["sentence_few"].format(**facts)
        if not told.days.is_too_few and told.days.median is not None:
            sentence = said["sentence"].format(
                median=days_in(told.days.median, self._language),
                p90=days_in(told.days.p90 or 0.0, self._language),
                in_time=self._of(told.in_time),
                **facts,
            )
        points = tuple(
            Point(self._week(one.monday), None if one.days.is_too_few else one.days.median)
            for one in told.weeks
        )
        rows = tuple(
            (self._week(one.monday), one.monday, one.days.count, *self._pair(one.days))
            for one in told.weeks
        )
        limit = said["limit"].format(promised=promised)
        chart = LineChart(points, float(told.promised), limit)
        return Figure("told", said["title"], sentence, _table(said, rows), chart)

    def _answers(self) -> Figure:
        said, told = self._words["answers"], self._told
        share, later = told.concrete, told.concrete_in_the_end
        facts = {"part": share.part, "whole": share.whole, "later": self._of(later)}
        word = "sentence_few" if share.is_too_few else "sentence"
        sentence = said[word if share.whole else "sentence_none"].format(**facts)
        bars, rows = [], []
        for one in told.answers:
            own = one.concrete
            note = self._of(own)
            if not one.days.is_too_few and one.days.median is not None:
                days = days_in(one.days.median, self._language)
                note = said["note_days"].format(part=own.part, whole=own.whole, days=days)
            if own.whole:
                bars.append(Bar(one.client, note, own.part, own.whole))
            counts = (own.whole, one.at_once, one.chased, one.never, one.days.count)
            rows.append((one.client, *counts, self._cell(one.days, one.days.median)))
        chart = BarChart(tuple(bars)) if bars else None
        return Figure("answers", said["title"], sentence, _table(said, rows), chart)

    def _phrases(self) -> Figure:
        said = self._words["phrases"]
        rows = [
            (
                one.count,
                f"”{one.words}”" if self._language == "sv" else f"“{one.words}”",
                ", ".join(one.clients),
            )
            for one in self._told.phrases[:MOST_PHRASES]
        ]
        sentence = said["sentence" if rows else "sentence_none"]
        return Figure("phrases", said["title"], sentence, _table(said, rows))

    def _chairs(self) -> Figure:
        said, weeks = self._words["chairs"], self._told.chair_weeks
        points = tuple(Point(self._week(one.monday), float(one.count)) for one in weeks)
        rows = [(self._week(one.monday), one.monday, one.count) for one in weeks]
        sentence = said["sentence"].format(count=self._told.chairs)
        return Figure("chairs", said["title"], sentence, _table(said, rows), ColumnChart(points))

    def _stages(self) -> Figure:
        said, kinds = self._words["stages"], self._words["stage"]
        rows = [
            (kinds[one.before], kinds[one.after], one.days.count, *self._pair(one.days))
            for one in self._told.stages
        ]
        sentence = said["sentence" if rows else "sentence_none"]
        return Figure("stages", said["title"], sentence, _table(said, rows))

    def _outcomes(self) -> tuple[Figure, Figure]:
        told, said = self._told.outcomes, self._words["outcomes"]
        ways = [
            (self._words["way"][way] if way else said["unknown"], count)
            for way, count in told.closed
        ]
        rows = [*([(said["placed"], told.placed)] if told.placed else []), *ways]
        word = "sentence" if rows else "sentence_none"
        sentence = said[word].format(count=told.count, placed=told.placed)
        sorts, of = self._words["categories"], self._words["category"]
        counted = [(of[category], count) for category, count in told.categories]
        sorts_sentence = sorts["sentence" if counted else "sentence_none"]
        return (
            Figure("outcomes", said["title"], sentence, _table(said, rows), _counted(rows)),
            Figure(
                "categories",
                sorts["title"],
                sorts_sentence,
                _table(sorts, counted),
                _counted(counted),
            ),
        )

    def _views(self) -> Figure:
        told, said = self._told.views, self._words["views"]
        median = number(told.recommend.median or 0.0, self._language)
        word = "sentence_few" if told.recommend.is_too_few else "sentence"
        sentence = said[word if told.count else "sentence_none"]
        points = tuple(Point(str(mark), float(n)) for mark, n in enumerate(told.recommended))
        chart = ColumnChart(points) if told.recommend.count else None
        return Figure(
            "views",
            said["title"],
            sentence.format(count=told.count, median=median),
            _table(said, self._answered(told) if told.count else []),
            chart,
            told.whys,
        )

    def _answered(self, told: Views) -> list[tuple[Cell, ...]]:
        said, answers = self._words["views"], self._words["answer"]
        asked = ((said["knew"], told.knew), (said["helped"], told.helped))
        rows: list[tuple[Cell, ...]] = [
            (question, answers[answer], count) for question, all_ in asked for answer, count in all_
        ]
        marks = [(mark, count) for mark, count in enumerate(told.recommended) if count]
        return [*rows, *((said["recommend"], str(mark), count) for mark, count in marks)]

    def _advice(self) -> str:
        advice, said = self._told.advice, self._words["advice"]
        if advice is None:
            return ""
        *first, last = advice.clients
        clients = said["and"].format(first=", ".join(first), last=last) if first else last
        facts = said["facts"].format(
            agreed=advice.agreed.part,
            agreed_of=advice.agreed.whole,
            without=advice.without.part,
            without_of=advice.without.whole,
        )
        return f"{said['one'].format(clients=clients)} {facts}"

    def _week(self, monday: date) -> str:
        return str(self._words["week"].format(week=monday.isocalendar().week))

    def _of(self, share: Share) -> str:
        return str(self._words["of"].format(part=share.part, whole=share.whole))

    def _figure(self, days: Spread) -> str:
        return "" if days.median is None else number(days.median, self._language)

    def _pair(self, days: Spread) -> tuple[Cell, Cell]:
        return self._cell(days, days.median), self._cell(days, days.p90)

    def _cell(self, days: Spread, value: float | None) -> Cell:
        few: str = self._words["few"]
        return few if days.is_too_few or value is None else value


def _table(said: dict[str, Any], rows: Sequence[tuple[Cell, ...]]) -> Table:
    return Table(tuple(said["headings"]), tuple(rows))


def _counted(rows: Sequence[tuple[str, int]]) -> BarChart | None:
    most = max((count for _, count in rows), default=0)
    bars = tuple(Bar(label, str(count), count, count) for label, count in rows)
    return BarChart(bars, most) if bars else None


def _percent(share: Share, language: Language) -> str:
    return f"{share.percent}\u00a0%" if language == "sv" else f"{share.percent}%"
