// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Parvis.Theme
import Parvis.Controls
import Parvis.Testing

Item {
    id: scene

    width: 1000
    height: 900

    Component { id: line; TextEntry { label: "Name"; hint: "As on the card" } }
    Component { id: area; TextAreaEntry { label: "Story"; width: 600 } }
    Component { id: number; NumberEntry { label: "Sum"; decimals: 2 } }
    Component { id: date; DateEntry { label: "Birth"; objectName: "field.birth" } }
    Component { id: pad; SignaturePad { label: "Signature"; width: 600; height: 240 } }
    Component { id: stepper; Stepper { label: "Copies"; from: 1; to: 3; value: 1; objectName: "copies" } }
    Component {
        id: scroll
        ScrollArea {
            width: 600
            height: 400
            objectName: "list"
            Repeater {
                model: 12
                RowButton { required property int index; objectName: "row" + index; width: 400; text: "Row " + index }
            }
        }
    }
    Component {
        id: page
        Item {
            anchors.fill: parent
            property alias sheet: modal
            SecondaryButton { objectName: "behind"; text: "Behind" }
            ModalSheet { id: modal; objectName: "sheet"; title: "Leave?"; text: "All is erased."; acceptText: "Leave" }
        }
    }
    SignalSpy { id: spy }

    TestCase {
        name: "Entries"
        when: windowShown

        function make(component, properties) {
            Theme.tapGuardMs = 0
            return createTemporaryObject(component, scene, properties || {})
        }

        function test_physicalKeys() {
            const entry = make(line)
            entry.forceActiveFocus()
            for (const letter of "abc")
                keyClick(letter)
            keyClick(Qt.Key_Backspace)
            compare(entry.text, "ab")
            spy.clear()
            spy.target = entry
            spy.signalName = "next"
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }

        function test_lengthIsKept() {
            const entry = make(line, { "maxLength": 5 })
            entry.type("abc")
            entry.type("defgh")
            compare(entry.text, "abcde")
            entry.type("x")
            compare(entry.text, "abcde")
            entry.erase()
            compare(entry.text, "abcd")
        }

        function test_noClipboard() {
            const entry = make(line, { "text": "secret" })
            entry.forceActiveFocus()
            entry.selectAll()
            keyClick(Qt.Key_X, Qt.ControlModifier)
            compare(entry.text, "secret")
            keyClick(Qt.Key_C, Qt.ControlModifier)
            entry.deselect()
            keyClick(Qt.Key_V, Qt.ControlModifier)
            keyClick(Qt.Key_Insert, Qt.ShiftModifier)
            compare(entry.text, "secret")
        }

        function test_errorIsSpoken() {
            const entry = make(line, { "error": "Too short" })
            compare(AccessibleProbe.name(entry), "Name")
            compare(AccessibleProbe.description(entry), "Too short. As on the card")
        }

        function test_areaLimit() {
            const entry = make(area, { "maxLength": 4 })
            entry.type("abcdef")
            compare(entry.text, "abcd")
            entry.forceActiveFocus()
            keyClick("e")
            compare(entry.text, "abcd")
            keyClick(Qt.Key_Backspace)
            compare(entry.text, "abc")
        }

        function test_number_data() {
            return [
                { "tag": "12,5", "keys": "12,5", "text": "12,5" }, { "tag": "point", "keys": "1.25", "text": "1.25" },
                { "tag": "letters", "keys": "1a2", "text": "12" }, { "tag": "two commas", "keys": "1,,5", "text": "1,5" },
                { "tag": "too many decimals", "keys": "1,234", "text": "1,23" }, { "tag": "no minus", "keys": "-3", "text": "3" }
            ]
        }
        function test_number(row) {
            const entry = make(number)
            entry.forceActiveFocus()
            for (const letter of row.keys)
                keyClick(letter)
            compare(entry.text, row.text)
        }

        function test_dateGoesOnByItself() {
            const entry = make(date)
            for (const letter of "03121987")
                entry.type(letter)
            compare(JSON.stringify(entry.value), '{"day":"03","month":"12","year":"1987"}')
            spy.clear()
            spy.target = entry
            spy.signalName = "next"
            entry.forward()
            compare(spy.count, 1)
        }

        function test_dateErasesBackwards() {
            const entry = make(date)
            for (const letter of "0312")
                entry.type(letter)
            entry.erase()
            entry.erase()
            compare(entry.monthText, "")
            entry.erase()
            compare(entry.dayText, "0")
        }

        function test_dateByPhysicalKeys() {
            const entry = make(date)
            findChild(entry, "field.birth.day").forceActiveFocus()
            for (const letter of "31011999")
                keyClick(letter)
            compare(JSON.stringify(entry.value), '{"day":"31","month":"01","year":"1999"}')
        }

        function test_dateMarksThePart() {
            const entry = make(date, { "error": "No such month", "errorPart": "month" })
            compare(findChild(entry, "field.birth.month").error, "No such month")
            compare(findChild(entry, "field.birth.day").error, "")
        }

        function test_signature() {
            const item = make(pad)
            verify(item.empty)
            mousePress(item, 50, 50)
            mouseMove(item, 100, 80)
            mouseMove(item, 150, 60)
            mouseRelease(item, 150, 60)
            mouseClick(item, 300, 100)
            compare(item.value.strokes.length, 2)
            compare(item.value.strokes[0].length, 3)
            compare(JSON.stringify(item.value.strokes[0][0]), "[50,50]")
            compare(item.value.width, 600)
            item.clear()
            verify(item.empty)
        }

        function test_signatureStaysInside() {
            const item = make(pad)
            mousePress(item, 50, 50)
            mouseMove(item, 900, -40)
            mouseRelease(item, 900, -40)
            compare(JSON.stringify(item.value.strokes[0][1]), "[600,0]")
        }

        function test_signatureIsBounded() {
            const item = make(pad, { "pointLimit": 5 })
            mousePress(item, 10, 10)
            for (let x = 20; x < 400; x += 10)
                mouseMove(item, x, 20)
            mouseRelease(item, 400, 20)
            verify(item.pointCount <= 5)
        }

        function test_stepper() {
            const item = make(stepper)
            const minus = findChild(item, "copies.minus"), plus = findChild(item, "copies.plus")
            verify(!minus.enabled)
            mouseClick(plus)
            mouseClick(plus)
            mouseClick(plus)
            compare(item.value, 3)
            verify(!plus.enabled)
            compare(AccessibleProbe.name(item), "Copies: 3")
        }

        function test_scrollByButtons() {
            const item = make(scroll)
            const down = findChild(item, "list.down")
            verify(item.longer)
            let presses = 0
            while (!item.atEnd && presses < 20) {
                mouseClick(down)
                presses += 1
                wait(Theme.calm + 60)
            }
            verify(item.atEnd)
            verify(presses > 1)
            verify(!down.enabled)
        }

        function test_scrollFollowsTheFocus() {
            const item = make(scroll)
            const last = findChild(item, "row11")
            last.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => last.mapToItem(item, 0, last.height).y <= item.height + 1)
        }

        function test_sheetKeepsTheFocus() {
            const item = make(page)
            const behind = findChild(item, "behind")
            behind.forceActiveFocus()
            item.sheet.open = true
            const seen = []
            compare(scene.Window.activeFocusItem.objectName, "sheet.title")
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_Tab)
                seen.push(scene.Window.activeFocusItem.objectName)
            }
            compare(seen.join(), "sheet.accept,sheet.reject,sheet.title,sheet.accept")
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            compare(scene.Window.activeFocusItem.objectName, "sheet.reject")
        }

        function test_sheetPutsTheSafeActionFirst() {
            const item = make(page)
            item.sheet.destructive = true
            item.sheet.open = true
            waitForRendering(item, 100)
            verify(findChild(item, "sheet.reject").x < findChild(item, "sheet.accept").x)
            let left = 0
            item.sheet.accepted.connect(() => left += 1)
            mouseClick(findChild(item, "sheet.accept"))
            compare(left, 1)
        }

        function test_sheetIsLeft() {
            const item = make(page)
            const behind = findChild(item, "behind")
            behind.forceActiveFocus()
            item.sheet.open = true
            let left = 0
            item.sheet.rejected.connect(() => left += 1)
            keyClick(Qt.Key_Escape)
            compare(left, 1)
            mouseClick(findChild(item, "sheet.reject"))
            compare(left, 2)
            item.sheet.open = false
            verify(behind.activeFocus)
        }

        function test_sheetHoldsTouches() {
            const item = make(page)
            const behind = findChild(item, "behind")
            let pressed = 0
            behind.clicked.connect(() => pressed += 1)
            item.sheet.open = true
            mouseClick(behind)
            compare(pressed, 0)
        }
    }
}
