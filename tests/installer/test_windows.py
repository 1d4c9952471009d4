"""What Windows gets, made here: the real compiler reads the script, and the zip is read back."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from installer import icons, product, windows
from wise_feedback import __version__

compiler = pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not here")
SCRIPT = Path(windows.__file__).with_name("windows.nsi").read_text("utf-8")


@compiler
def test_the_script_compiles_without_a_warning(program, out, tmp_path):
    icons.put_for_windows_and_mac(tmp_path)
    file = windows.compiled(program, out, tmp_path, is_fast=True)
    assert file.read_bytes()[:2] == b"MZ"
    assert file.name == f"wise-feedback-{__version__}-windows.exe"


def test_only_what_was_installed_is_removed(program):
    lines = windows._removing(program).splitlines()
    places = [re.sub(r'^\w+ "\$INSTDIR\\|"$', "", line) for line in lines]
    there = [str(path.relative_to(program)).replace("/", "\\") for path in program.rglob("*")]
    assert sorted(places) == sorted(there)
    assert not re.search(r"RMDir\s+/r", SCRIPT)


def test_a_folder_is_removed_after_what_is_in_it(program):
    lines = windows._removing(program).splitlines()
    inner = r'"$INSTDIR\_internal\resources\letters\sv.toml"'
    assert lines.index(f"Delete {inner}") < lines.index(r'RMDir "$INSTDIR\_internal"')


def test_the_data_lies_outside_what_is_installed():
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\${NAME}"' in SCRIPT
    assert 'Delete "$LOCALAPPDATA' not in SCRIPT


def test_every_sentence_is_there_in_both_languages():
    told = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    names = {name for name, _ in told}
    assert sorted(told) == sorted((name, lang) for name in names for lang in ("ENGLISH", "SWEDISH"))
    assert names == set(re.findall(r"\$\((\w+)\)", SCRIPT))


def test_the_version_is_told_as_windows_counts():
    assert ".".join(map(str, windows.four_numbers())) == f"{__version__}.0"


def test_without_the_compiler_there_is_a_zip_with_all_of_it(program, out):
    with zipfile.ZipFile(windows.zipped(program, out)) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert f"{product.NAME}/wise-feedback" in names
    assert f"{product.NAME}/_internal/resources/letters/sv.toml" in names


def test_the_same_program_makes_the_same_zip_to_the_byte(program, out):
    before = windows.zipped(program, out).read_bytes()
    (program / "wise-feedback").touch()
    assert windows.zipped(program, out).read_bytes() == before
