# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint needs: the tracked files, and a way to report."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def tracked(*patterns):
    """Paths of the project's files that match, new ones included; those deleted from the work tree are left out."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [ROOT / name for name in sorted(set(listing.split("\0"))) if name and (ROOT / name).is_file()]


def lines(path):
    return enumerate(path.read_text(encoding="utf-8").splitlines(), 1)


def report(findings, hint):
    """Prints each (path, line, message); ends the program with 1 if there was any."""
    for path, line, message in findings:
        print(f"{path.relative_to(ROOT)}:{line}: {message}")
    if findings:
        print(f"Hint: {hint}")
        sys.exit(1)
    print("clean")
