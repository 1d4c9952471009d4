"""The preview: what would come of every row and every column, before anything is written."""

from PySide6.QtCore import Qt

from tests.boards import add
from wise_feedback.services import board, notes


def lines(dialog, tab: str) -> list[tuple[str, ...]]:
    """Turn to a tab; return its rows."""
    dialog.view.tabs.choose(tab)
    return [tuple(line) for line in dialog.view.rows.table.lines]


def how(dialog) -> str:
    return dialog.view._how.text()


def choose(dialog, number: int, words: str) -> None:
    """Say what a column is."""
    dialog.view.column_list._choices[number].setCurrentText(words)


def test_new_people_are_shown_with_their_row(bring):
    assert lines(bring("Åsa Björk;asa@exempel.se"), "taken") == [
        ("2", "Åsa Björk", "asa@exempel.se", "", "")
    ]


def test_ids_of_another_system_are_shown_where_the_list_has_them(bring):
    dialog = bring("Åsa Björk;K-17", heads="Namn;Kandidat-id")
    assert lines(dialog, "taken") == [("2", "K-17", "Åsa Björk", "", "", "")]


def test_a_stage_of_the_list_is_shown_as_it_is_called_here(bring):
    dialog = bring("Åsa Björk;Intervju", heads="Namn;Status")
    assert lines(dialog, "taken")[0][3] == "Our interview"


def test_it_is_said_what_could_not_be_used_of_a_row_that_is_taken(bring):
    told = lines(bring("Åsa Björk;asa@"), "taken")[0][4]
    assert told == "the e-mail address cannot be used; kept in the note"


def test_a_row_that_is_refused_is_shown_with_number_reason_and_words(bring):
    dialog = bring("Åsa Björk;asa@exempel.se", ";tom@exempel.se")
    assert lines(dialog, "refused") == [("3", "has no name", "tom@exempel.se")]


def test_a_row_that_is_refused_for_its_length_is_shown_in_short(bring):
    ((_number, reason, says),) = lines(bring(f"{'x' * 10_000};"), "refused")
    assert (reason, len(says)) == ("the name is too long to be one", 300)


def test_a_blank_row_is_refused_with_its_number(bring):
    dialog = bring("Åsa Björk;", ";", "Nils Ek;")
    assert lines(dialog, "refused") == [("3", "is empty", "")]


def test_somebody_who_stands_twice_is_recognised_with_the_row(bring):
    dialog = bring("Åsa Björk;asa@exempel.se", "Å. Björk;asa@exempel.se")
    assert lines(dialog, "duplicates") == [("3", "Å. Björk", "same e-mail address as row 2")]


def test_somebody_on_the_board_is_said_to_be_there(bring, assignment):
    add(assignment, "Elin Berg")
    dialog = bring("Elin Berg;")
    assert lines(dialog, "duplicates") == [
        ("2", "Elin Berg", "same name; is on this board already")
    ]


def test_every_row_is_counted_under_one_head(bring):
    dialog = bring("Åsa Björk;a@b.se", "Å. Björk;a@b.se", ";x@y.se", "Nils Ek;")
    counts = {b.segment.value: b.segment.count for b in dialog.view.tabs._buttons()}
    assert counts == {"taken": 2, "duplicates": 1, "refused": 1, "columns": None}


def test_it_is_said_how_the_list_was_read(bring):
    assert how(bring("Åsa Björk;")) == "1 row, read as Unicode text with semicolons"


def test_a_list_from_windows_is_said_to_be_one(open_file, tmp_path):
    path = tmp_path / "lista.csv"
    path.write_bytes("Namn;E-post\nÅsa Björk;\n".encode("cp1252"))
    assert how(open_file(path)) == "1 row, read as text from Windows with semicolons"


def test_letters_from_windows_are_read_as_they_were_written(open_file, tmp_path):
    path = tmp_path / "lista.csv"
    path.write_bytes("Namn;E-post\nÅsa Björk;\n".encode("cp1252"))
    assert lines(open_file(path), "taken")[0][1] == "Åsa Björk"


def test_thousands_are_parted(bring):
    dialog = bring(*(f"Person {n};person{n}@exempel.se" for n in range(1200)))
    assert how(dialog).startswith("1,200 rows")


def test_columns_that_mean_nothing_to_us_are_told(bring):
    dialog = bring("Åsa Björk;38;Ja", heads="Namn;Skostorlek;Körkort")
    assert how(dialog).endswith(" · to a private note: Skostorlek, Körkort")


def test_what_no_column_has_room_for_comes_in_the_private_note(bring, assignment):
    bring("Åsa Björk;38", heads="Namn;Skostorlek").run()
    (key,) = (key for lane in board.lanes(assignment) for key in board.card_ids(lane.stage.id))
    card = board.card(key)
    assert [note.text for note in notes.notes(card.id)] == ["Skostorlek: 38"]


def test_a_column_can_be_read_otherwise(bring):
    dialog = bring("Åsa Björk;Testledare", heads="Namn;Annat")
    choose(dialog, 1, "Role")
    assert dialog.preview.taken[0].facts.headline == "Testledare"


def test_a_column_that_is_read_otherwise_is_no_longer_a_note(bring):
    dialog = bring("Åsa Björk;Testledare", heads="Namn;Annat")
    choose(dialog, 1, "Role")
    assert "private note" not in how(dialog)


def test_a_list_without_a_column_of_names_asks_for_one(bring):
    dialog = bring("38;Åsa", heads="A;B")
    assert dialog.banner.title.text() == "No column holds names. Choose which one does."
    assert dialog.view.tabs.value() == "columns"


def test_a_list_without_a_column_of_names_cannot_be_brought_in(bring):
    assert not bring("38;Åsa", heads="A;B").bring.isEnabled()


def test_choosing_the_column_of_names_is_enough(bring):
    dialog = bring("38;Åsa", heads="A;B")
    choose(dialog, 1, "Name")
    assert (dialog.banner.isVisible(), dialog.bring.text()) == (False, "Import 1 candidate")


def test_taking_the_names_away_says_what_is_missing(bring):
    dialog = bring("Åsa Björk;")
    choose(dialog, 0, "Private note")
    assert dialog.banner.title.text() == "No column holds names. Choose which one does."


def test_columns_show_what_stands_in_them(bring):
    dialog = bring("Åsa Björk;38", "Nils Ek;44", heads="Namn;Skostorlek")
    grid = dialog.view.column_list._grid
    assert [grid.itemAtPosition(row, 2).widget().text() for row in (0, 1)] == [
        "Åsa Björk · Nils Ek",
        "38 · 44",
    ]


def test_markup_in_a_list_is_shown_as_it_is_written(bring):
    dialog = bring("<b>Åsa</b>;")
    assert lines(dialog, "taken")[0][1] == "<b>Åsa</b>"


def test_the_preview_is_what_is_written(bring, assignment):
    dialog = bring("Åsa Björk;asa@exempel.se", "Nils Ek;", "Nils Ek;")
    shown = [line[1] for line in lines(dialog, "taken")]
    dialog.run()
    ids = [key for lane in board.lanes(assignment) for key in board.card_ids(lane.stage.id)]
    assert [card.name for card in board.cards(ids)] == shown


def test_a_remark_that_is_cut_is_told_in_full(bring):
    dialog = bring("Elin;elin@;Avslutad;x", heads="Namn;E-post;Status;År")
    remark = dialog.view.rows.table.index(0, 4)
    assert remark.data() in remark.data(Qt.ItemDataRole.ToolTipRole)


def test_the_heads_run_to_the_edge_of_the_list(bring, qtbot):
    dialog = bring("Åsa;", ";x@y.se")
    dialog.view.tabs.choose("refused")
    rows = dialog.view.rows
    qtbot.waitUntil(lambda: rows.horizontalHeader().length() == rows.viewport().width())
