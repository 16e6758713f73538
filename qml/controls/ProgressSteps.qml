// SPDX-License-Identifier: GPL-3.0-or-later
// "Question 3 of 7" above a bar of paving stones. text replaces the words.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme

Column {
    id: progress

    property int step: 1
    property int steps: 1
    property string text: qsTr("Question %1 of %2").arg(step).arg(steps)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    spacing: Theme.spaceXs

    PlainText {
        width: parent.width
        text: progress.text
        tight: true
        font.bold: true
        font.pixelSize: Theme.caption
        color: Theme.colour.inkSoft
    }
    Row {
        id: bar

        readonly property int pieces: Math.max(1, Math.min(progress.steps, 40))

        width: parent.width
        spacing: Theme.mm(1)

        Repeater {
            model: bar.pieces

            Rectangle {
                required property int index
                readonly property bool done: (index + 1) * progress.steps <= progress.step * bar.pieces

                width: (bar.width - bar.spacing * (bar.pieces - 1)) / bar.pieces
                height: Theme.mm(2.6)
                radius: Theme.mm(0.8)
                color: done ? Theme.colour.accent : Theme.colour.surface
                border.width: Theme.hair
                border.color: done ? Theme.colour.accent : Theme.colour.border
            }
        }
    }
}
