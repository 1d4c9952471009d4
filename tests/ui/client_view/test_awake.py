"""The screen stays on for as long as the client view is shown, where the system can be asked."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ui.client_view import awake
from ui.client_view.awake import DesktopAwake, MacAwake, NoAwake, WindowsAwake

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("kind", [DesktopAwake, MacAwake, WindowsAwake, NoAwake])
def test_where_nothing_can_be_asked_nothing_is_said(qapp, monkeypatch, kind):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    wish = kind()
    wish.hold()
    wish.release()
    wish.release()


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for caffeinate is a shell script")
def test_a_mac_is_asked_by_a_program_that_ends_with_the_view(monkeypatch, tmp_path):
    program = tmp_path / "caffeinate"
    program.write_text('#!/bin/sh\necho "$@" > "$0.asked"\nexec sleep 60\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    wish = MacAwake()
    wish.hold()
    running = wish._running
    assert running is not None
    asked = tmp_path / "caffeinate.asked"
    until = time.monotonic() + 10
    while not (asked.exists() and asked.read_text()) and time.monotonic() < until:
        os.sched_yield()
    assert asked.read_text().split() == ["-d", "-w", str(os.getpid())]
    wish.release()
    assert running.poll() is not None


def test_this_system_has_its_way():
    assert isinstance(awake.awake(), DesktopAwake | MacAwake | WindowsAwake | NoAwake)


def test_the_bus_of_a_desktop_is_only_looked_for_once_it_is_needed():
    code = "import ui.client_view.awake, sys; print('PySide6.QtDBus' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
