// SPDX-License-Identifier: GPL-3.0-or-later
// An icon under an arch, the mark of the house.
import QtQuick
import Parvis.Theme

Item {
    id: badge

    property string name
    property int size: Theme.iconL
    property color ground: Theme.colour.surfaceWarm
    property color color: Theme.colour.accent

    implicitWidth: size * 1.35
    implicitHeight: size * 1.5

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: badge.ground
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: badge.color
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: parent.height / 2
        visible: !Theme.highContrast
        radius: Theme.radiusS
        color: badge.ground
    }
    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.round(badge.size * 0.05)
        name: badge.name
        color: badge.color
        size: badge.size
    }
}
