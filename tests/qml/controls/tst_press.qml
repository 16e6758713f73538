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

    Component { id: primary; PrimaryButton { text: "Go" } }
    Component { id: secondary; SecondaryButton { text: "Go" } }
    Component { id: quiet; QuietButton { text: "Go" } }
    Component { id: iconOnly; IconButton { icon: "close"; text: "Close" } }
    Component { id: choice; ChoiceCard { text: "Adult"; hint: "18 or more" } }
    Component { id: several; ChoiceCard { text: "Adult"; multiple: true } }
    Component { id: tile; TileButton { text: "Papers"; icon: "id-card" } }
    Component { id: row; RowButton { text: "Papers"; icon: "id-card" } }
    SignalSpy { id: spy; signalName: "clicked" }

    TestCase {
        id: test

        name: "Press"
        when: windowShown

        property var control: null

        function init() {
            Theme.pxPerMm = 3.2
            Theme.tapGuardMs = 0
        }

        function cleanup() {
            Theme.tapGuardMs = 350
            Theme.pxPerMm = 3.2
            control = null
        }

        function make(component, properties) {
            control = createTemporaryObject(component, scene, properties || {})
            spy.clear()
            spy.target = control
            waitForRendering(control, 200)
            return control
        }

        function all() {
            return [{ "tag": "primary", "part": primary }, { "tag": "secondary", "part": secondary }, { "tag": "quiet", "part": quiet },
                    { "tag": "icon", "part": iconOnly }, { "tag": "choice", "part": choice }, { "tag": "several", "part": several },
                    { "tag": "tile", "part": tile }, { "tag": "row", "part": row }]
        }

        function test_ways_data() { return all() }
        function test_ways(data) {
            const item = make(data.part)
            mouseClick(item)
            compare(spy.count, 1, "by touch")
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(spy.count, 2, "by Space")
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            compare(spy.count, 4, "by Enter")
            verify(AccessibleProbe.press(item))
            compare(spy.count, 5, "by the screen reader")
        }

        function test_onReleaseOnly_data() { return all() }
        function test_onReleaseOnly(data) {
            const item = make(data.part)
            mousePress(item)
            compare(spy.count, 0)
            verify(item.down)
            mouseMove(item, item.width + 40, item.height + 40)
            verify(!item.down)
            mouseRelease(item, item.width + 40, item.height + 40)
            compare(spy.count, 0, "sliding off takes it back")
        }

        function test_disabled_data() { return all() }
        function test_disabled(data) {
            const item = make(data.part, { "enabled": false })
            mouseClick(item)
            AccessibleProbe.press(item)
            compare(spy.count, 0)
        }

        function test_named_data() { return all() }
        function test_named(data) {
            const item = make(data.part)
            compare(AccessibleProbe.name(item), item.text)
            verify(AccessibleProbe.role(item) > 0)
            verify(AccessibleProbe.isFocusable(item))
            item.accessibleName = "Other"
            compare(AccessibleProbe.name(item), "Other")
        }

        function test_targetSize_data() {
            const rows = []
            for (const part of all())
                for (const density of [2.4, 3, 3.2, 3.78, 5.1])
                    rows.push({ "tag": part.tag + " at " + density, "part": part.part, "density": density })
            return rows
        }
        function test_targetSize(data) {
            Theme.pxPerMm = data.density
            const item = make(data.part)
            verify(item.implicitWidth / data.density >= 20, item.implicitWidth / data.density)
            verify(item.implicitHeight / data.density >= 20, item.implicitHeight / data.density)
            verify(Theme.gap / data.density >= 3)
            verify(Theme.targetMin / data.density >= 15)
        }

        function test_doubleTapGuard() {
            const item = make(primary)
            Theme.tapGuardMs = 400
            TapGuard.lastTap = 0
            mouseClick(item)
            mouseClick(item)
            compare(spy.count, 1)
            wait(450)
            mouseClick(item)
            compare(spy.count, 2)
        }

        function test_guardReachesTheNextControl() {
            const first = make(primary)
            const second = createTemporaryObject(secondary, scene, { "y": 300 })
            let pressed = 0
            second.clicked.connect(() => pressed += 1)
            Theme.tapGuardMs = 400
            TapGuard.lastTap = 0
            mouseClick(first)
            mouseClick(second)
            compare(pressed, 0)
        }

        function test_focusIsShownToKeysOnly() {
            const item = make(primary)
            mouseClick(item)
            verify(!ring(item).visible)
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            verify(ring(item).visible)
        }

        function ring(item) {
            for (let i = 0; i < item.children.length; ++i)
                if (item.children[i].toString().startsWith("FocusRing"))
                    return item.children[i]
            return null
        }

        function test_checkedState() {
            const item = make(choice)
            verify(!AccessibleProbe.isChecked(item))
            item.selected = true
            verify(AccessibleProbe.isChecked(item))
            compare(AccessibleProbe.description(item), "18 or more")
            mouseClick(item)
            verify(item.selected, "a card leaves its state to its owner")
        }
    }
}
