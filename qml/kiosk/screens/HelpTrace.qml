// SPDX-License-Identifier: GPL-3.0-or-later
// What agents did at this kiosk, the newest first: when and who, and under it what.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Column {
    id: trace

    required property RowModel steps

    visible: steps.count > 0
    spacing: Theme.spaceS

    Heading {
        width: parent.width
        topPadding: Theme.spaceS
        level: 2
        text: qsTr("Help given at this kiosk")
    }
    Repeater {
        model: trace.steps

        Column {
            id: step

            required property string when
            required property string what

            width: trace.width
            spacing: Theme.spaceXs
            Accessible.role: Accessible.StaticText
            Accessible.name: when + ". " + what

            Rectangle {
                width: parent.width
                height: Theme.outline
                color: Theme.colour.line
            }
            PlainText {
                width: parent.width
                text: step.when
                tight: true
                font.pixelSize: Theme.caption
                color: Theme.colour.inkSoft
            }
            PlainText {
                width: parent.width
                text: step.what
                tight: true
            }
        }
    }
}
