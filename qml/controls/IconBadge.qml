// SPDX-License-Identifier: GPL-3.0-or-later
// An icon in a portal, the mark of the house.
import QtQuick
import Parvis.Theme

Item {
    id: badge

    property string name
    property real size: Theme.iconL
    property color ground: Theme.colour.surfaceWarm
    property color color: Theme.colour.accent

    implicitWidth: Math.round(size * 1.4)
    implicitHeight: Math.round(size * 1.65)

    Drawing {
        anchors.fill: parent
        svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 33"><path fill="' + badge.ground + '" stroke="'
             + (Theme.highContrast ? badge.color : badge.ground) + '" stroke-width="1" d="M1 31v-16.5c0-7 5.5-11.3 13-14c7.5 '
             + '2.7 13 7 13 14v16.5a1.5 1.5 0 0 1-1.5 1.5h-23a1.5 1.5 0 0 1-1.5-1.5z"/></svg>'
    }
    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.round(badge.size * 0.13)
        name: badge.name
        color: badge.color
        size: Math.round(badge.size * 0.96)
    }
}
