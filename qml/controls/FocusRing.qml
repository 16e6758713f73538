// SPDX-License-Identifier: GPL-3.0-or-later
// Two-tone ring around the control it is a child of: visible on any ground.
import QtQuick
import Parvis.Theme

Rectangle {
    id: ring

    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.mm(1.8)
    color: "transparent"
    radius: around + Theme.mm(1.8)
    border.width: Theme.mm(1.1)
    border.color: Theme.colour.focus
    z: 100

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.border.width
        color: "transparent"
        radius: ring.radius - ring.border.width
        border.width: Theme.mm(0.8)
        border.color: Theme.colour.focusGap
    }
}
