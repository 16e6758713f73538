# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium driven over WebDriver, with the standard library alone."""
import base64
import json
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE = 120  # seconds; a machine may be busy
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"tab": "\ue004", "enter": "\ue007", "space": " "}
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars"]


class Browser:
    """One window. FOLDER takes its profile."""

    def __init__(self, folder):
        self.driver = subprocess.Popen([shutil.which("chromedriver"), "--port=0"], stdout=subprocess.PIPE, text=True,
                                       stderr=subprocess.DEVNULL)
        port = None
        for line in self.driver.stdout:
            found = re.search(r"started successfully on port (\d+)", line)
            if found:
                port = found.group(1)
                break
        if not port:
            raise RuntimeError("chromedriver does not start")
        self.address = f"http://127.0.0.1:{port}/session"
        options = {"binary": shutil.which("chromium"), "args": FLAGS + [f"--user-data-dir={folder}"]}
        made = self._ask("POST", "", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options,
                                                                       "timeouts": {"pageLoad": PATIENCE * 1000, "script": PATIENCE * 1000}}}})
        self.address += "/" + made["sessionId"]

    def close(self):
        try:
            self._ask("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()

    def _ask(self, method, path, body=None):
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.address + path, data=data, method=method, headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as refused:
            raise RuntimeError(f"{method} {path}: {refused.read().decode()[:600]}") from refused

    def open(self, address):
        self._ask("POST", "/url", {"url": address})

    def address_shown(self):
        return self._ask("GET", "/url")

    def cdp(self, command, parameters=None):
        return self._ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters or {}})

    def size(self, width, height=640):
        self.cdp("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True})

    def scripts(self, allowed):
        self.cdp("Emulation.setScriptExecutionDisabled", {"value": not allowed})

    def dark(self, wanted):
        self.cdp("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if wanted else "light"}]})

    def content_width(self, wanted):
        """CSS pixels; a page wider than WANTED is measured again for a while: it may not be laid out for the phone yet."""
        end = time.monotonic() + 5
        while True:
            width = self.cdp("Page.getLayoutMetrics")["cssContentSize"]["width"]
            if width <= wanted or time.monotonic() > end:
                return width
            time.sleep(0.1)

    def source(self):
        return self._ask("GET", "/source")

    def run(self, script, *arguments):
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait_for(self, script, *arguments):
        return self._ask("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def press(self, *names):
        actions = []
        for name in names:
            key = KEYS.get(name, name)
            actions += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self._ask("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def active(self):
        """What has the focus: tag, text, value."""
        element = self._ask("GET", "/element/active")[ELEMENT]
        name = self._ask("GET", f"/element/{element}/name")
        value = self._ask("GET", f"/element/{element}/attribute/value")
        return name.lower(), self._ask("GET", f"/element/{element}/text"), value

    def picture(self, path):
        size = self.cdp("Page.getLayoutMetrics")["cssContentSize"]
        shot = self.cdp("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": size["width"],
                                                                                           "height": size["height"], "scale": 1}})
        path.write_bytes(base64.b64decode(shot["data"]))
