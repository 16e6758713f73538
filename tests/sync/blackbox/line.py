# SPDX-License-Identifier: GPL-3.0-or-later
"""A line between a kiosk and the hub that can be cut, or fall silent while it stays open, and one that is always bad."""
import queue
import random
import select
import socket
import threading
import time


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


class BadLine(Line):
    """64 kbit/s, 300 ms each way, and of packets 30 % are lost: TCP sends those again later, and all behind them waits."""

    BITS_A_SECOND, DELAY, LOSS, RETRANSMIT, PACKET, ON_THE_WAY = 64_000, 0.3, 0.3, 0.6, 1400, 40

    def __init__(self, port, seed):
        super().__init__(port)
        self.chance = random.Random(seed)

    def carry(self, client):
        try:
            hub = socket.create_connection(("127.0.0.1", self.to), timeout=5)
        except OSError:
            client.close()
            return
        hub.settimeout(None)
        for come, go in ((client, hub), (hub, client)):
            packets = queue.Queue(self.ON_THE_WAY)
            threading.Thread(target=self.load, args=(come, packets), daemon=True).start()
            threading.Thread(target=self.deliver, args=(packets, come, go), daemon=True).start()

    def load(self, come, packets):
        """Says of each packet when it arrives, in order."""
        free = last = 0
        data = b"?"
        while data:
            try:
                data = come.recv(self.PACKET)
            except OSError:
                data = b""
            free = max(free, time.monotonic()) + len(data) * 8 / self.BITS_A_SECOND
            late, again = 0, self.RETRANSMIT
            while self.chance.random() < self.LOSS:
                late, again = late + again, again * 2
            last = max(last, free + self.DELAY + late)
            packets.put((last, data))

    def deliver(self, packets, come, go):
        while True:
            at, data = packets.get()
            while self.is_silent or (time.monotonic() < at and not self.is_cut):
                time.sleep(min(0.1, max(0.001, at - time.monotonic())))
            try:
                if data and not self.is_cut:
                    go.sendall(data)
                    continue
            except OSError:
                pass
            for end in (come, go):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
            break
        # Who still loads finds both ends shut, and room to say so.
        while data:
            _, data = packets.get()
        come.close()
