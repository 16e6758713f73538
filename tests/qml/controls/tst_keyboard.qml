// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Parvis.Theme
import Parvis.Controls
import Parvis.Testing

Item {
    id: scene

    width: 1080
    height: 1920

    TextEntry { id: entry; width: 800; label: "Name"; typing: true }
    TouchKeyboard { id: keyboard; y: 600; width: scene.width; language: "fr"; mode: "name"; target: entry }
    SignalSpy { id: nextSpy; target: keyboard; signalName: "next" }
    SignalSpy { id: typedSpy; target: keyboard; signalName: "typed" }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init() {
            Theme.keyGuardMs = 0
            keyboard.language = "fr"
            keyboard.mode = "name"
            keyboard.reset()
            entry.clear()
            nextSpy.clear()
            typedSpy.clear()
            settle()
        }

        function cleanup() {
            Theme.pxPerMm = 3.2
            Theme.windowWidth = 1080
            Theme.windowHeight = 1920
            Theme.textScale = 1
            scene.width = 1080
        }

        // New keys get their places with the next picture.
        function settle() {
            waitForRendering(keyboard, 100)
        }

        function key(name) {
            const found = findChild(keyboard, "key." + name)
            verify(found, "no key " + name)
            return found
        }

        function tap(names) {
            for (const name of names) {
                mouseClick(key(name))
                if (["accents", "numbers", "letters"].includes(name))
                    settle()
            }
        }

        function test_writes_data() {
            return [
                { "tag": "capital by itself", "mode": "name", "taps": ["l", "e"], "text": "Le" },
                { "tag": "capital after a hyphen", "mode": "name", "taps": ["a", "-", "b"], "text": "A-B" },
                { "tag": "capital after a space", "mode": "name", "taps": ["d", "e", "space", "m"], "text": "De M" },
                { "tag": "accents", "mode": "name", "taps": ["l", "é", "o", "ç"], "text": "Léoç" },
                { "tag": "capital accent", "mode": "name", "taps": ["é", "v", "a"], "text": "Éva" },
                { "tag": "second accents", "mode": "name", "taps": ["accents", "ö", "ü", "ß", "œ"], "text": "Öüßœ" },
                { "tag": "no capital when refused", "mode": "name", "taps": ["shift", "d", "e"], "text": "de" },
                { "tag": "shift once", "mode": "email", "taps": ["shift", "a", "b"], "text": "Ab" },
                { "tag": "e-mail", "mode": "email", "taps": ["z", "@", "a", ".fr"], "text": "z@a.fr" },
                { "tag": "sentence", "mode": "text", "taps": ["a", ".", "space", "b", "c"], "text": "A. Bc" },
                { "tag": "digits of an address", "mode": "text", "taps": ["1", "2", "space", "r"], "text": "12 r" },
                { "tag": "signs", "mode": "name", "taps": ["numbers", "/", "letters", "s"], "text": "/s" },
                { "tag": "backspace", "mode": "name", "taps": ["a", "b", "backspace", "c"], "text": "Ac" },
                { "tag": "backspace on nothing", "mode": "name", "taps": ["backspace"], "text": "" },
                { "tag": "phone", "mode": "phone", "taps": ["+", "3", "3", "0"], "text": "+330" },
                { "tag": "decimal", "mode": "decimal", "taps": ["1", ",", "5"], "text": "1,5" },
                { "tag": "date", "mode": "date", "taps": ["1", ".", "2"], "text": "1.2" }
            ]
        }
        function test_writes(row) {
            keyboard.mode = row.mode
            settle()
            tap(row.taps)
            compare(entry.text, row.text)
        }

        function test_layouts_data() {
            return [
                { "tag": "fr", "first": "a", "second": "z" }, { "tag": "de", "first": "q", "second": "w" },
                { "tag": "en", "first": "q", "second": "w" }, { "tag": "ar", "first": "ض", "second": "ص" },
                { "tag": "de-CH", "first": "q", "second": "w" }, { "tag": "xx", "first": "q", "second": "w" }
            ]
        }
        function test_layouts(row) {
            keyboard.language = row.tag
            settle()
            tap([row.first, row.second])
            compare(entry.text.toLowerCase(), row.first + row.second)
            verify(keyboard.rtl === (row.tag === "ar"))
            verify((key(row.first).x < key(row.second).x) === (row.tag !== "ar"))
        }

        function test_everyAccent_data() { return [{ "tag": "fr" }, { "tag": "de" }, { "tag": "en" }] }
        function test_everyAccent(row) {
            keyboard.language = row.tag
            settle()
            for (const letter of "éèêëàâçôùûîïœæäöüß") {
                let found = findChild(keyboard, "key." + letter)
                if (!found) {
                    tap(["accents"])
                    found = findChild(keyboard, "key." + letter)
                }
                verify(found, row.tag + " has no " + letter)
                keyboard.accentPage = 0
                settle()
            }
        }

        function test_next() {
            keyboard.nextEnabled = false
            tap(["next"])
            compare(nextSpy.count, 0)
            keyboard.nextEnabled = true
            tap(["next"])
            compare(nextSpy.count, 1)
            compare(entry.text, "")
        }

        function test_keepsTheFieldsFocus() {
            entry.forceActiveFocus()
            tap(["a"])
            verify(entry.activeFocus)
        }

        function test_tremblingKey() {
            Theme.keyGuardMs = 300
            tap(["l", "l"])
            compare(entry.text, "L")
            wait(320)
            tap(["l", "e"])
            compare(entry.text, "Lle")
        }

        function test_screenReader() {
            for (const found of keys()) {
                verify(AccessibleProbe.name(found) !== "", found.objectName)
                verify(found.objectName.startsWith("key."))
            }
            compare(AccessibleProbe.name(key("'")), "Apostrophe")
            verify(AccessibleProbe.press(key("a")))
            compare(entry.text, "A")
        }

        function keys(root, found) {
            found = found || []
            const children = (root || keyboard).children
            for (let i = 0; i < children.length; ++i) {
                const child = children[i]
                if (child.objectName.startsWith("key."))
                    found.push(child)
                else
                    keys(child, found)
            }
            return found
        }

        function test_arrowsReachEveryKey() {
            key("a").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            compare(scene.Window.activeFocusItem, key("q"))
            keyClick(Qt.Key_Right)
            compare(scene.Window.activeFocusItem, key("s"))
            keyClick(Qt.Key_Space)
            compare(entry.text, "S")
            const seen = new Set()
            const waiting = [key("a")]
            while (waiting.length > 0) {
                const from = waiting.pop()
                if (seen.has(from.objectName))
                    continue
                seen.add(from.objectName)
                for (const move of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
                    const to = keyboard.neighbour(from, move[0], move[1])
                    if (to)
                        waiting.push(to)
                }
            }
            compare(seen.size, keys().length)
        }

        function test_sizes_data() {
            const rows = []
            const panels = [[1080, 1920, 3.2], [1920, 1080, 3.2], [1280, 1024, 3.78], [1920, 1080, 3.6]]
            for (const panel of panels)
                for (const mode of ["text", "name", "email", "digits", "phone", "decimal", "date"])
                    for (const language of ["fr", "de", "en", "ar"])
                        rows.push({ "tag": panel.join("x") + " " + mode + " " + language, "panel": panel, "mode": mode,
                                    "language": language })
            return rows
        }
        function test_sizes(row) {
            Theme.windowWidth = row.panel[0]
            Theme.windowHeight = row.panel[1]
            Theme.pxPerMm = row.panel[2]
            scene.width = row.panel[0]
            keyboard.mode = row.mode
            keyboard.language = row.language
            const mm = row.panel[2]
            const boxes = []
            settle()
            for (const found of keys()) {
                verify(found.width / mm >= 15, found.objectName + " is " + (found.width / mm).toFixed(1) + " mm wide")
                verify(found.height / mm >= 15, found.objectName + " is " + (found.height / mm).toFixed(1) + " mm high")
                const at = found.mapToItem(keyboard, 0, 0)
                verify(at.x >= 0 && at.x + found.width <= keyboard.width)
                boxes.push({ "x": at.x, "y": at.y, "r": at.x + found.width, "b": at.y + found.height })
            }
            for (let i = 0; i < boxes.length; ++i)
                for (let j = 0; j < i; ++j) {
                    const across = Math.max(boxes[i].x - boxes[j].r, boxes[j].x - boxes[i].r)
                    const down = Math.max(boxes[i].y - boxes[j].b, boxes[j].y - boxes[i].b)
                    verify(Math.max(across, down) / mm >= 2.99, "keys " + i + " and " + j + " are too close")
                }
            verify(keyboard.implicitHeight <= row.panel[1] * 0.5, "half of the screen stays free")
        }
    }
}
