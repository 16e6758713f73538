# SPDX-License-Identifier: GPL-3.0-or-later
"""A line between a kiosk and the hub that can be cut, or fall silent while it stays open."""
import select
import socket
import threading


class Line:
    """Listens on a port of its own and passes bytes to PORT; each connection in a thread."""

    def __init__(self, port):
        self.to = port
        self.is_cut = False
        self.is_silent = False
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            client, _ = self.server.accept()
            if self.is_cut:
                client.close()
                continue
            threading.Thread(target=self.carry, args=(client,), daemon=True).start()

    def carry(self, client):
        try:
            hub = socket.create_connection(("127.0.0.1", self.to), timeout=5)
        except OSError:
            client.close()
            return
        ends = {client: hub, hub: client}
        try:
            while not self.is_cut:
                # What a silent line holds comes late, when the line is good again.
                readable = select.select(list(ends), [], [], 0.1)[0] if not self.is_silent else self.pause()
                for end in readable:
                    data = end.recv(65536)
                    if not data:
                        return
                    ends[end].sendall(data)
        except OSError:
            pass
        finally:
            client.close()
            hub.close()

    @staticmethod
    def pause():
        threading.Event().wait(0.1)
        return []
