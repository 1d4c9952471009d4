"""What may happen to a vault: a full disk, a lock, a folder nobody may write in, a power cut."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contents import contents
from tests.factories import a_person
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import FileNotWrittenError, VaultError, VaultProblem
from wise_feedback.services import board, candidates, history, notes
from wise_feedback.storage import store, tables
from wise_feedback.storage import vault as vaults
from wise_feedback.storage.history import transaction
from wise_feedback.storage.tables import db

ROOT = Path(__file__).parents[3]
NOBODY = 65534

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="faults are made with POSIX permissions, mounts and signals"
)


def problem_of(act, *arguments) -> VaultProblem:
    with pytest.raises(VaultError) as caught:
        act(*arguments)
    return caught.value.problem


@pytest.fixture
def card(assignment: str) -> str:
    return candidates.add(a_person(), assignment)


# --- read only ---------------------------------------------------------------------------------


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody may enter; gives one in it for a vault."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name) / "vault"
        vaults.close_vault()
        for folder in (Path(name), *Path(name).glob("*/")):
            folder.chmod(0o777)


@contextlib.contextmanager
def powerless() -> Iterator[None]:
    """Be somebody whom permissions hold for; root they do not."""
    am_root = os.geteuid() == 0
    if am_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if am_root:
            os.seteuid(0)


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_cannot_be_written_in_is_told(shared, mode):
    shared.mkdir()
    shared.chmod(mode)
    with powerless():
        assert problem_of(vaults.open_vault, shared) is VaultProblem.READ_ONLY


def test_a_folder_that_cannot_be_made_is_told(shared):
    shared.parent.chmod(0o555)
    with powerless():
        assert problem_of(vaults.open_vault, shared) is VaultProblem.READ_ONLY


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o777, 0o444)])
def test_a_vault_that_cannot_be_written_is_told_at_once(shared, folder_mode, file_mode):
    vaults.open_vault(shared)
    vaults.close_vault()
    file = shared / vaults.FILE_NAME
    file.chmod(file_mode)
    shared.chmod(folder_mode)
    before = file.read_bytes()
    with powerless():
        assert problem_of(vaults.open_vault, shared) is VaultProblem.READ_ONLY
        assert db.is_closed()
    assert file.read_bytes() == before


def test_a_copy_into_a_folder_that_cannot_be_written_in_is_told(shared):
    vaults.open_vault(shared)
    locked = shared.parent / "locked"
    locked.mkdir(mode=0o555)
    with powerless(), pytest.raises(FileNotWrittenError):
        vaults.copy_to(locked / "copy.db")
    assert not list(locked.iterdir())


# --- locked ------------------------------------------------------------------------------------

HOLD = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def held(file: Path, how: str = "IMMEDIATE") -> Iterator[None]:
    """Let another program hold the vault while the block runs."""
    command = [sys.executable, "-c", HOLD, str(file), how]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield
        finally:
            other.communicate("")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait long for another program, so that a test does not either."""
    monkeypatch.setattr(store, "PATIENCE", 0.05)


def test_a_vault_that_another_program_writes_in_is_told_within_seconds(vault):
    vaults.close_vault()
    with held(vault / vaults.FILE_NAME):
        start = time.monotonic()
        assert problem_of(vaults.open_vault, vault) is VaultProblem.LOCKED
    assert 2.5 < time.monotonic() - start < 5


def test_a_write_behind_a_lock_is_told_and_loses_nothing(impatient, assignment, vault):
    vaults.close_vault()
    vaults.open_vault(vault)
    card = candidates.add(a_person(), assignment)
    before = contents()
    with held(vaults.file_path()):
        assert problem_of(notes.write, card, "Ringde.") is VaultProblem.LOCKED
        assert problem_of(history.undo) is VaultProblem.LOCKED
        assert contents() == before
    notes.write(card, "Ringde igen.")
    assert [note.text for note in notes.notes(card)] == ["Ringde igen."]
    assert (history.undo(), history.undo()) == (Act.WRITE_NOTE, Act.ADD_CANDIDATE)


def test_reading_goes_on_while_another_program_writes(impatient, card, assignment, vault):
    with held(vaults.file_path()):
        assert [lane.count for lane in board.lanes(assignment)] == [1, 0, 0, 0, 0, 0, 0]


def test_closing_behind_a_lock_closes_and_loses_nothing(impatient, card, vault):
    before = contents()
    with held(vaults.file_path()):
        vaults.close_vault()
        assert db.is_closed()
    vaults.open_vault(vault)
    assert contents() == before


# --- a full disk -------------------------------------------------------------------------------

LONG = "Ett långt samtal om allt mellan himmel och jord. " * 400


@pytest.fixture
def full(card: str) -> Iterator[str]:
    """A vault that cannot grow by a page; gives a card in it."""
    db.pragma("max_page_count", db.pragma("page_count"))
    yield card
    db.pragma("max_page_count", 1_000_000)


def test_a_full_disk_is_told_by_its_name(full):
    assert problem_of(notes.write, full, LONG) is VaultProblem.DISK_FULL


def test_an_act_that_did_not_fit_leaves_nothing_half_written(full, assignment):
    before = contents()

    def add_many() -> None:
        with transaction(Act.IMPORT_LIST):
            for number in range(500):
                candidates.add(a_person(f"Kandidat {number}", skills="Java, " * 30), assignment)

    assert problem_of(add_many) is VaultProblem.DISK_FULL
    assert contents() == before
    assert db.pragma("integrity_check") == "ok"


def test_an_act_that_did_not_fit_is_no_step_to_undo_and_no_news(full):
    heard = []
    stop = history.subscribe(heard.append)
    problem_of(notes.write, full, LONG)
    stop()
    assert heard == []
    assert history.next_undo() is Act.ADD_CANDIDATE


def test_the_vault_goes_on_once_there_is_room_again(full, assignment):
    problem_of(notes.write, full, LONG)
    db.pragma("max_page_count", 1_000_000)
    notes.write(full, LONG)
    assert [note.text for note in notes.notes(full)] == [LONG.strip()]
    assert (history.undo(), notes.notes(full)) == (Act.WRITE_NOTE, [])


def test_an_undo_that_does_not_fit_can_be_tried_again(card, assignment):
    key = notes.write(card, LONG)
    notes.remove(key)
    db.execute_sql("VACUUM")
    db.pragma("max_page_count", db.pragma("page_count"))
    assert problem_of(history.undo) is VaultProblem.DISK_FULL
    assert history.next_undo() is Act.REMOVE_NOTE
    db.pragma("max_page_count", 1_000_000)
    history.undo()
    assert [note.text for note in notes.notes(card)] == [LONG.strip()]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB; skips where none can be made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    try:
        subprocess.run(mount, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a disk that fills up can only be mounted by root")
    try:
        yield disk
        vaults.close_vault()
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Use up what is left of a disk; gives the file to delete for room."""
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        for size in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass
    return ballast


def test_a_vault_on_a_disk_that_fills_up_keeps_what_it_has(small_disk):
    vaults.open_vault(small_disk / "vault")
    before = contents()
    ballast = fill(small_disk)

    def add_many() -> None:
        with transaction(Act.IMPORT_LIST):
            for number in range(5000):
                tables.Candidate.create(name=f"Kandidat {number}", headline=LONG, added_at=0)

    assert problem_of(add_many) is VaultProblem.DISK_FULL
    assert contents() == before
    ballast.unlink()
    tables.Candidate.create(name="Ada", added_at=0)
    assert db.pragma("integrity_check") == "ok"


def test_the_rollback_after_a_full_disk_does_not_hide_why_it_came(small_disk):
    """The engine has rolled back by itself; a second ROLLBACK would fail and be what is told."""
    vaults.open_vault(small_disk / "vault")
    fill(small_disk)
    with pytest.raises(VaultError) as caught, transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name="Ada", headline=LONG, added_at=0)
    assert str(caught.value.__cause__) == "database or disk is full"


def test_a_vault_closed_on_a_full_disk_opens_with_all_it_held(small_disk):
    vaults.open_vault(small_disk / "vault")
    tables.Candidate.create(name="Ada", headline=LONG, added_at=0)
    before = contents()
    fill(small_disk)
    vaults.close_vault()
    vaults.open_vault(small_disk / "vault")
    assert contents() == before


def test_a_vault_that_has_no_room_to_be_opened_is_told_and_left_alone(small_disk):
    vaults.open_vault(small_disk / "vault")
    vaults.close_vault()
    file = small_disk / "vault" / vaults.FILE_NAME
    before = file.read_bytes()
    fill(small_disk)
    assert problem_of(vaults.open_vault, small_disk / "vault") is VaultProblem.DISK_FULL
    assert file.read_bytes() == before


def test_a_vault_that_has_no_room_to_be_made_is_not_half_made(small_disk):
    ballast = fill(small_disk)
    assert problem_of(vaults.open_vault, small_disk / "vault") is VaultProblem.DISK_FULL
    assert [path for path in small_disk.rglob("*") if path.is_file()] == [ballast]


@pytest.mark.parametrize("room", [8192, 90_000, 400_000])
def test_a_vault_that_runs_out_of_room_while_it_is_made_is_not_half_made(small_disk, room):
    ballast = fill(small_disk)
    os.truncate(ballast, ballast.stat().st_size - room)
    assert problem_of(vaults.open_vault, small_disk / "vault") is VaultProblem.DISK_FULL
    assert [path for path in small_disk.rglob("*") if path.is_file()] == [ballast]


def test_an_older_copy_on_a_disk_that_is_full_survives(vault, small_disk):
    target = small_disk / "copy.db"
    vaults.copy_to(target)
    before = target.read_bytes()
    fill(small_disk)
    assert problem_of(vaults.copy_to, target) is VaultProblem.DISK_FULL
    assert target.read_bytes() == before
    assert {path.name for path in small_disk.iterdir()} == {"copy.db", "ballast"}
