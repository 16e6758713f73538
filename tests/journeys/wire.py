# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub's address that counts every message and, at one of them, kills the hub, the one who asks or the one who does not,
or drops the connection."""
import re
import socket
import threading
import time

# What happens at the message, and to whom. "before": the hub never hears it; "during": nobody knows; "after": it is done,
# and the answer is lost.
FAULTS = ("hub-before", "hub-during", "hub-after", "cut-before", "cut-after", "asker-before", "asker-after", "other")
HUB_AWAY = 0.3  # seconds until a killed hub is started again


class Cut(Exception):
    """The connection is gone."""


def read_message(stream):
    """Head and body of one HTTP message as they came; without chunks, which neither side sends."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            raise Cut()
        head += line
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    has_body = length and not re.match(rb"HTTP/1\.1 (1\d\d|204|304)", head)
    return head, stream.read(int(length.group(1))) if has_body else b""


def pump(source, target):
    """All that comes, until one of both is gone; then both are."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def pattern(target):
    """A path without the names of single things in it, and without its query."""
    return re.sub(r"/[0-9a-f]{32}", "/*", target.split("?")[0].split("/sites/")[-1])


class Wire:
    """NAMES gives the program of a device, ANYBODY all others. Every message lies in `log` as (program, method, pattern)."""

    def __init__(self, town, names, anybody="nobody"):
        self.town, self.names, self.anybody = town, names, anybody
        self.log, self.at, self.fault = [], None, None
        self.victim = None  # the program that is dead; whoever plays it takes note
        self.is_cut = False  # whether the fault came
        self.lock = threading.Lock()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.restart = None
        threading.Thread(target=self._accept, daemon=True).start()

    def arm(self, at, fault):
        """FAULT comes at message number AT, or at the first one that is AT: (method, pattern)."""
        self.settle()
        self.log, self.at, self.fault, self.victim, self.is_cut = [], at, fault, None, False

    def settle(self):
        if self.restart:
            self.restart.join()
            self.restart = None

    def _accept(self):
        while True:
            client, _ = self.server.accept()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            with client, client.makefile("rb") as asked:
                while True:
                    self._pass_on(client, *read_message(asked))
        except (Cut, OSError):
            pass

    def _pass_on(self, client, head, body):
        words = head.split(b" ", 2)
        device = re.search(rb"(?i)\r\nauthorization: *device ([^:]*):", head)
        who = self.names.get(device.group(1).decode() if device else "", self.anybody)
        if re.search(rb"(?i)\r\nupgrade: *websocket", head):
            return self._tunnel(client, head)
        with self.lock:
            message = (who, words[0].decode(), pattern(words[1].decode()))
            is_it = self.at in (len(self.log), message[1:]) and not self.is_cut
            self.log.append(message)
            self.is_cut = self.is_cut or is_it
        client.sendall(self._answer(head + body, who, self.fault if is_it else None))

    def _tunnel(self, client, head):
        with socket.create_connection(("127.0.0.1", self.town.port)) as hub:
            hub.sendall(head)
            back = threading.Thread(target=pump, args=(hub, client), daemon=True)
            back.start()
            pump(client, hub)
            back.join()
        raise Cut()

    def _answer(self, message, who, fault):
        what, _, when = (fault or "").partition("-")
        if what == "asker":
            self.victim = who
        elif what == "other":
            self.victim = "desk" if who == "kiosk" else "kiosk"
        if when == "before":
            self._fall(what)
        with socket.create_connection(("127.0.0.1", self.town.port)) as hub:
            hub.sendall(message)
            if when == "during":
                time.sleep(0.001 * (len(self.log) % 5))
                self._fall(what)
            with hub.makefile("rb") as answered:
                answer = b"".join(read_message(answered))
        if when == "after":
            self._fall(what)
        return answer

    def _fall(self, what):
        if what == "hub":
            self.town.kill_hub()
            self.restart = threading.Thread(target=self._restart)
            self.restart.start()
        raise Cut()

    def _restart(self):
        time.sleep(HUB_AWAY)
        self.town.start_hub()
