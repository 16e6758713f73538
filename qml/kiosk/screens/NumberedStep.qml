// SPDX-License-Identifier: GPL-3.0-or-later
// One of several steps, with its number.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Row {
    id: step

    required property int number
    required property string text

    spacing: Theme.spaceM

    Rectangle {
        id: disc

        width: Theme.mm(12)
        height: width
        radius: width / 2
        color: Theme.colour.primary

        PlainText {
            anchors.centerIn: parent
            text: step.number
            tight: true
            font.bold: true
            color: Theme.colour.primaryInk
        }
    }
    BodyText {
        width: step.width - disc.width - step.spacing
        anchors.verticalCenter: parent.verticalCenter
        text: step.text
    }
}
