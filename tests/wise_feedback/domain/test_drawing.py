"""A chart as marks: inside its room, true to its values, and hatched by lines."""

from dataclasses import replace
from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.charts import Bar, BarChart, ColumnChart, LineChart, Point
from wise_feedback.domain.drawing import Box, Dot, Drawing, Rule, Words, draw

WIDTH = 600.0
VALUES = st.none() | st.integers(0, 400).map(lambda n: n / 2)
POINTS = st.lists(VALUES, min_size=1, max_size=60).map(
    lambda values: tuple(Point(f"v. {n}", value) for n, value in enumerate(values, 1))
)
COUNTS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)
BARS = st.lists(COUNTS, max_size=8).map(
    lambda pairs: tuple(Bar(f"Kund {n}", "", a, b) for n, (a, b) in enumerate(pairs))
)
CHARTS = st.one_of(
    st.builds(LineChart, POINTS, st.integers(0, 30).map(float), st.just("löfte 2")),
    st.builds(ColumnChart, POINTS),
    st.builds(BarChart, BARS, st.none()),
)


def measure(text: str, kind: str) -> float:
    return 6.0 * len(text)


def drawn(chart: object) -> Drawing:
    return draw(chart, WIDTH, measure, "sv")


def of(drawing: Drawing, kind: type) -> list:
    return [mark for mark in drawing.marks if isinstance(mark, kind)]


@settings(max_examples=60, deadline=None)
@given(CHARTS)
def test_everything_is_inside_the_room(chart):
    drawing = drawn(chart)
    for mark in drawing.marks:
        right = {
            Box: lambda m: m.x + m.width,
            Rule: lambda m: max(m.x, m.to_x),
            Dot: lambda m: m.x + m.radius,
            Words: lambda m: m.x + measure(m.text, m.kind),
        }[type(mark)](mark)
        assert right <= WIDTH + 0.01
        assert min(mark.x, getattr(mark, "to_x", mark.x)) >= -0.01
        assert -0.01 <= mark.y <= drawing.height + 0.01


def line(*values: float | None) -> LineChart:
    points = tuple(Point(f"v. {n}", value) for n, value in enumerate(values, 1))
    return LineChart(points, 2.0, "löfte 2")


def test_a_value_stands_as_high_as_it_is():
    low, high = of(drawn(line(2.0, 4.0)), Dot)
    (limit,) = (rule for rule in of(drawn(line(2.0, 4.0)), Rule) if rule.dash)
    assert isclose(low.y, limit.y)
    zero = max(rule.y for rule in of(drawn(line(2.0, 4.0)), Rule))
    assert isclose(zero - high.y, 2 * (zero - low.y))


def test_no_line_goes_over_a_week_of_which_too_little_is_known():
    drawing = drawn(line(2.0, 3.0, None, 4.0))
    assert len(of(drawing, Dot)) == 3
    assert sum(rule.tone == "accent" for rule in of(drawing, Rule)) == 1


def test_the_first_and_the_last_value_are_written_beside_them():
    words = [mark.text for mark in of(drawn(line(6.5, 3.0, 2.0)), Words) if mark.kind == "strong"]
    assert words == ["6,5", "2"]


def test_a_chart_of_weeks_without_any_figure_has_its_promise_alone():
    drawing = drawn(line(None, None))
    assert of(drawing, Dot) == []
    assert sum(rule.dash > 0 for rule in of(drawing, Rule)) == 1


def test_a_bar_is_filled_for_its_part_and_hatched_for_the_rest():
    drawing = drawn(BarChart((Bar("Tallbo", "3 av 4", 3, 4),)))
    rest, filled = of(drawing, Box)
    assert (filled.x, filled.width) == (0.0, 450.0)
    assert (rest.x, rest.width) == (450.0, 150.0)
    hatching = of(drawing, Rule)
    assert len(hatching) > 20
    for rule in hatching:
        assert isclose(rule.to_x - rule.x, rule.y - rule.to_y)
        assert rest.x - 0.01 <= rule.x < rule.to_x <= rest.x + rest.width + 0.01
        assert rest.y - 0.01 <= rule.to_y < rule.y <= rest.y + rest.height + 0.01


@pytest.mark.parametrize("part", [0, 4])
def test_a_bar_that_is_whole_or_empty_has_no_other_part(part):
    assert len(of(drawn(BarChart((Bar("Tallbo", "", part, 4),))), Box)) == 1


def test_bars_that_are_counts_are_as_long_as_their_share_of_the_most():
    bars = tuple(Bar(str(n), "", n, n) for n in (10, 5))
    first, second = of(drawn(BarChart(bars, 10)), Box)
    assert (first.width, second.width) == (WIDTH, WIDTH / 2)


def test_a_name_that_is_too_long_gives_way_to_its_number():
    bar = Bar("En kund med ett mycket långt namn " * 6, "3 av 4", 3, 4)
    name, note = of(drawn(BarChart((bar,))), Words)
    assert name.text.endswith("…")
    assert name.x + measure(name.text, "") < note.x
    assert of(drawn(BarChart((replace(bar, label="Kort"),))), Words)[0].text == "Kort"


def test_the_last_week_is_always_named():
    points = tuple(Point(f"v. {n}", 1.0) for n in range(1, 54))
    names = [mark.text for mark in of(drawn(ColumnChart(points)), Words)]
    assert "v. 53" in names
    assert len([name for name in names if name.startswith("v.")]) < 20
