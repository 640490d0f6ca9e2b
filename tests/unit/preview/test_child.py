"""The builder in a process of its own: started, ended, and what it says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugins.preview.child import carry_out, command


@pytest.mark.parametrize("code", [0, 1, 2])
def test_a_build_gives_its_exit_code(tmp_path, code):
    assert carry_out([sys.executable, "-c", f"raise SystemExit({code})"], tmp_path) == code


def test_a_build_works_in_its_folder_and_speaks_to_the_terminal(tmp_path, capfd):
    carry_out([sys.executable, "-c", "import os; print(os.getcwd())"], tmp_path)
    assert capfd.readouterr().out.strip() == str(tmp_path)


def test_ctrl_c_ends_the_build_without_a_word(tmp_path, capfd):
    begun = tmp_path / "begun"
    # Presses Ctrl-C on the one that waits, and would work on for a minute.
    words = f"import os, signal, time; open({str(begun)!r}, 'w').close(); os.kill(os.getppid(), signal.SIGINT)"
    with pytest.raises(KeyboardInterrupt):
        carry_out([sys.executable, "-c", f"{words}; time.sleep(60)"], tmp_path)
    assert begun.exists()
    assert capfd.readouterr() == ("", "")


def test_the_command_names_its_folders():
    words = command(Path("content"), Path("settings.py"), Path("site"))
    assert words == [sys.executable, "-m", "plugins.gate.preview", "content", "settings.py", "site"]
