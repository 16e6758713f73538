# SPDX-License-Identifier: GPL-3.0-or-later
"""A town's programs as processes of their own: configured, started and stopped in one folder, without a display."""
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

PATIENCE = 120  # seconds; a machine may be busy
SITE, CODE = "strasbourg", "open-sesame"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Town:
    """PROGRAMS and SOURCE are folders; FOLDER is emptied first. With IS_OPEN its lines give tickets at any hour of any day."""

    def __init__(self, programs, source, folder, is_open=False):
        self.programs, self.source, self.folder = Path(programs), Path(source), Path(folder)
        self.port = free_port()
        self.content = self.source / "kiosk-config/content"
        self.hub = None
        self.running = []
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(self.folder),
                            "XDG_RUNTIME_DIR": str(self.folder / "run"),
                            "LSAN_OPTIONS": f"suppressions={self.source / 'tests/journeys/leaks.txt'}"}
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "run").mkdir(parents=True, mode=0o700)
        if is_open:
            self.open_always()
        (self.folder / "hub.toml").write_text(
            f'port = {self.port}\ncontent = "{self.content}"\ndatabase = "hub.db"\nsecret = "hub.secret"\n'
            f'enrolmentCode = "{CODE}"\n[limits]\nenrolments = 0\n[[sites]]\nid = "{SITE}"\n[[sites]]\nid = "kehl"\n')
        self.parvis("hub", "init", "--config", self.folder / "hub.toml")

    def open_always(self):
        self.content = shutil.copytree(self.content, self.folder / "content")
        for file in (self.content / "sites").glob("*.json"):
            site = json.loads(file.read_text())
            site["closures"] = []
            site["hours"] = dict.fromkeys(site["hours"], [["00:00", "24:00"]])
            file.write_text(json.dumps(site))
        for file in (self.content / "queues").glob("*.json"):
            plan = json.loads(file.read_text())
            plan["closed"] = []
            for service in plan["services"]:
                service["sale"] = [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "until": "24:00"}]
            file.write_text(json.dumps(plan))

    def parvis(self, *arguments, told=""):
        done = subprocess.run([self.programs / "parvis", *map(str, arguments)], input=told, capture_output=True, text=True,
                              timeout=PATIENCE, env=self.environment, check=False)
        if done.returncode != 0:
            sys.exit(f"parvis {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def start_hub(self):
        self.hub = subprocess.Popen([self.programs / "parvis-hub", "--config", self.folder / "hub.toml"],
                                    stdout=subprocess.PIPE, text=True, stderr=(self.folder / "hub.log").open("a"),
                                    env=self.environment)
        line = self.hub.stdout.readline()
        if not line.startswith("listening on "):
            sys.exit(f"the hub does not start: {line}")

    def kill_hub(self):
        self.hub.kill()
        self.hub.wait()

    def join(self, kind, name, tables="", **settings):
        """Configures and enrols a kiosk, desk or board; gives its configuration file. TABLES are put at its end."""
        config = self.folder / f"{name}.toml"
        lines = {"site": SITE, "hub": f"http://127.0.0.1:{self.port}", "data": f"{name}-data", **settings}
        if kind == "kiosk":
            lines["content"] = str(self.content)
        if kind == "desk":
            lines["name"] = name
        config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in lines.items()) + tables)
        self.parvis(kind, "join", config, "--code", CODE, "--name", name)
        return config

    def agent(self, login, password, name, *options, site=SITE):
        self.parvis("hub", "agent", "add", "--config", self.folder / "hub.toml", "--site", site, "--name", name, *options,
                    login, told=password + "\n")

    def start(self, program, *arguments):
        """A process whose output goes to "<name>.log", NAME being that of its configuration file."""
        name = next(Path(one).stem for one in arguments if str(one).endswith(".toml"))
        with (self.folder / f"{name}.log").open("w") as log:
            process = subprocess.Popen([self.programs / program, *map(str, arguments)], stdout=log, stderr=log,
                                       env=self.environment)
        process.name = name
        self.running.append(process)
        return process

    def said(self, process):
        return (self.folder / f"{process.name}.log").read_text()[-2000:]

    def ask(self, device, path):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/api/v1/{path}",
                                         headers={"Authorization": f"Device {device['device']}:{device['secret']}"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)

    def stop(self):
        for process in [*self.running, self.hub]:
            if process:
                process.kill()
                process.wait()


def until(condition, what):
    """Waits for CONDITION; WHAT is said when it never comes true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    sys.exit(f"never: {what}")


def steps(shots):
    """The whole lines of the log of a journey played into the folder SHOTS; the last may just be being written."""
    log = shots / "journey.ndjson"
    lines = log.read_text(errors="replace").split("\n")[:-1] if log.exists() else []
    return [json.loads(line) for line in lines]


def stand_before(town, kiosk, shots, word):
    """Waits until the journey of KIOSK stands before "await": WORD."""
    def stands():
        if kiosk.poll() is not None:
            sys.exit(f"the visit never came to {word}; the last picture is in {shots}: {town.said(kiosk)}")
        return any(step["do"] == "await" and step["target"] == word for step in steps(shots))
    until(stands, f"the visit stands before {word}")


def report(faults):
    """Names FAULTS; gives the exit status of the test."""
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} faults")
    return 1 if faults else 0
