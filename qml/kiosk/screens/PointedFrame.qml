// SPDX-License-Identifier: GPL-3.0-or-later
// Around what an agent points at: an outline and a hand, so that it is not told by colour alone.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: frame

    anchors.fill: parent
    anchors.margins: -Theme.spaceXs
    radius: Theme.radius + Theme.spaceXs
    color: "transparent"
    border.width: Theme.outlineStrong
    border.color: Theme.colour.accent
    z: 1
    Accessible.ignored: true

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.top
        width: hand.size + Theme.spaceS
        height: width
        radius: width / 2
        color: Theme.colour.accent

        Icon {
            id: hand

            anchors.centerIn: parent
            name: "hand"
            color: Theme.colour.accentInk
            size: Theme.iconS
        }
    }
}
