// SPDX-License-Identifier: GPL-3.0-or-later
// One thing the town says, at the foot; the session changes it in turn. Nothing scrolls.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: strip

    required property real unit
    required property real margin
    required property string text
    required property string severity // "info", "closure", "alert"

    readonly property bool alerts: severity === "alert"

    visible: text !== ""
    color: Theme.highContrast ? Theme.colour.paper : alerts ? Theme.colour.accent : Theme.colour.primary

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: strip.unit * 0.8
        color: strip.alerts && !Theme.highContrast ? Theme.colour.ink : Theme.colour.accent
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: strip.margin
        anchors.verticalCenter: parent.verticalCenter
        name: strip.severity === "info" ? "info" : "warning"
        size: strip.unit * 5
        color: words.color
    }
    PlainText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: strip.unit * 2
        anchors.right: parent.right
        anchors.rightMargin: strip.margin
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: strip.unit * 1.4
        anchors.bottomMargin: strip.unit * 0.6
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        text: strip.text
        tight: true
        color: Theme.highContrast ? Theme.colour.ink : Theme.colour.primaryInk
        font.pixelSize: strip.unit * 4
        fontSizeMode: Text.Fit
        minimumPixelSize: strip.unit * 2.2
    }
}
