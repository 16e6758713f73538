// SPDX-License-Identifier: GPL-3.0-or-later
// Three paving stones that take turns; still when motion is reduced. text says what is being waited for.
import QtQuick
import Parvis.Theme

Column {
    id: spinner

    property string text
    property bool running: visible
    property int turn: 0

    Accessible.role: Accessible.Indicator
    Accessible.name: text !== "" ? text : qsTr("Please wait")
    spacing: Theme.spaceM

    Timer {
        running: spinner.running && !Theme.reducedMotion
        interval: 600
        repeat: true
        onTriggered: spinner.turn = (spinner.turn + 1) % 3
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.spaceS

        Repeater {
            model: 3

            Rectangle {
                required property int index
                readonly property bool lit: Theme.reducedMotion || spinner.turn === index

                width: Theme.mm(7)
                height: width
                radius: Theme.radiusS
                color: lit ? Theme.colour.accent : Theme.colour.surfaceWarm
                border.width: Theme.outline
                border.color: Theme.colour.accent

                Behavior on color {
                    ColorAnimation { duration: Theme.calm }
                }
            }
        }
    }
    PlainText {
        width: Math.min(implicitWidth, spinner.width > 0 ? spinner.width : implicitWidth)
        visible: text !== ""
        text: spinner.text
        horizontalAlignment: Text.AlignHCenter
    }
}
