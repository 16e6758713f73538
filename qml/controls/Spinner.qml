// SPDX-License-Identifier: GPL-3.0-or-later
// Three paving stones that take turns; still when motion is reduced. text says what is being waited for.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme

Item {
    id: spinner

    property string text
    property bool running: visible
    property int turn: 0

    Accessible.role: Accessible.Indicator
    Accessible.name: text !== "" ? text : qsTr("Please wait")
    implicitWidth: Math.max(stones.implicitWidth, words.implicitWidth)
    implicitHeight: stones.implicitHeight + (words.visible ? Theme.spaceM + words.height : 0)

    Timer {
        running: spinner.running && !Theme.reducedMotion
        interval: 600
        repeat: true
        onTriggered: spinner.turn = (spinner.turn + 1) % 3
    }
    Row {
        id: stones

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
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: stones.bottom
        anchors.topMargin: Theme.spaceM
        visible: text !== ""
        text: spinner.text
        horizontalAlignment: Text.AlignHCenter
    }
}
