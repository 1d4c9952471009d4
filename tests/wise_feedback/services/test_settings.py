"""Settings: what was chosen comes back, the rest is the default."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as configure
from hypothesis import strategies as st

from tests.contents import contents
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import BadAddressError, TextTooLongError
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.services import history, settings
from wise_feedback.services import vault as vaults
from wise_feedback.storage import tables

LINES = st.text("abcåäö É'\"0123", max_size=12).map(lambda text: " ".join(text.split()))
CHOSEN = st.builds(
    Settings,
    language=st.sampled_from([None, "sv", "en"]),
    theme=st.sampled_from(["system", "light", "dark"]),
    zoom=st.integers(50, 300),
    density=st.sampled_from(["cards", "dense"]),
    single_keys=st.booleans(),
    consultant=st.builds(Consultant, LINES, LINES, LINES, st.sampled_from(["", "eva@exempel.se"])),
    agency=st.builds(Agency, LINES, LINES, LINES, LINES, LINES, LINES, LINES, LINES, st.booleans()),
    address_window=st.sampled_from(["right", "left", "none"]),
    retention_months=st.integers(1, 120),
    welcomed=st.booleans(),
)


def test_nothing_chosen_is_the_default(vault):
    assert settings.load() == Settings()


@given(chosen=CHOSEN)
@configure(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_was_chosen_comes_back(vault, chosen):
    settings.save(chosen)
    assert settings.load() == chosen


def test_choices_travel_with_the_vault(vault):
    chosen = Settings(theme="dark", consultant=Consultant(name="Eva Öst"))
    settings.save(chosen)
    vaults.close_vault()
    vaults.open_vault(vault)
    assert settings.load() == chosen


def test_a_choice_that_is_no_longer_known_is_passed_over(vault):
    settings.save(Settings(zoom=120))
    tables.Setting.create(id="font_of_the_day", value=json.dumps("Comic Sans"))
    assert settings.load() == Settings(zoom=120)


def test_only_what_differs_is_written(vault):
    settings.save(Settings(zoom=120))
    assert [row.id for row in tables.Setting.select()] == ["zoom"]


def test_saving_what_is_chosen_already_is_no_act(vault):
    settings.save(Settings(zoom=120))
    before = contents()
    heard = []
    stop = history.subscribe(heard.append)
    settings.save(Settings(zoom=120))
    stop()
    assert heard == []
    assert contents() == before


def test_saving_is_undone_as_one(vault):
    settings.save(Settings(theme="dark", consultant=Consultant("Eva"), agency=Agency("Byrån")))
    assert history.undo() is Act.CHANGE_SETTINGS
    assert settings.load() == Settings()
    history.redo()
    assert settings.load().agency.name == "Byrån"


def test_who_signs_is_cleaned_like_any_text(vault):
    settings.save(Settings(consultant=Consultant(" Eva\u202e\n Öst "), agency=Agency("A\x00B")))
    assert settings.load().consultant.name == "Eva Öst"
    assert settings.load().agency.name == "AB"


@pytest.mark.parametrize(
    ("chosen", "error"),
    [
        (Settings(zoom=150, consultant=Consultant(email="Eva <eva@exempel.se>")), BadAddressError),
        (Settings(zoom=150, consultant=Consultant(name="a" * 201)), TextTooLongError),
        (Settings(zoom=150, agency=Agency(web="a" * 201)), TextTooLongError),
    ],
)
def test_what_a_letter_could_not_carry_is_refused_whole(vault, chosen, error):
    with pytest.raises(error):
        settings.save(chosen)
    assert settings.load() == Settings()


def test_a_choice_of_looks_is_remembered_without_a_step_to_undo(vault):
    heard = []
    stop = history.subscribe(heard.append)
    settings.remember(Settings(density="dense", zoom=110))
    stop()
    assert settings.load() == Settings(density="dense", zoom=110)
    assert (heard, history.next_undo()) == ([], None)


def test_remembering_looks_never_puts_an_older_signature_back(vault):
    stale = settings.load()
    settings.save(Settings(consultant=Consultant("Eva Öst"), agency=Agency("Byrån")))
    settings.remember(replace(stale, zoom=110))
    kept = settings.load()
    assert (kept.zoom, kept.consultant.name, kept.agency.name) == (110, "Eva Öst", "Byrån")


@pytest.mark.parametrize(
    "choice",
    [{"status_days": 0}, {"news_days": -1}, {"reply_days": 21}, {"report_weekday": 6}],
)
def test_days_that_no_promise_can_be_counted_by_are_not_kept(vault, choice):
    with pytest.raises(ValueError, match=next(iter(choice))):
        settings.save(replace(settings.load(), **choice))
    assert settings.load() == Settings()


@pytest.mark.parametrize("value", ["0", "-3", "9999", '"tio"', "null"])
def test_days_that_were_damaged_take_their_default(vault, value):
    tables.Setting.create(id="feedback_days", value=value)
    assert settings.load().feedback_days == 2
    assert settings.load_terms().feedback == 2


@given(st.integers(0, 30), st.integers(0, 30), st.one_of(st.none(), st.integers(-2, 8)))
def test_days_either_fit_or_are_named(status, news, weekday):
    chosen = Settings(status_days=status, news_days=news, report_weekday=weekday)
    named = chosen.misfits
    assert ("status_days" in named) == (status not in range(1, 21))
    assert ("news_days" in named) == (news not in range(21))
    assert ("report_weekday" in named) == (weekday is not None and weekday not in range(5))
