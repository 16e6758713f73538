// SPDX-License-Identifier: GPL-3.0-or-later
// Whose board this is, and what day and time it is there.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    id: head

    required property real unit
    required property string name
    required property string time
    required property var dates
    // As many as can be read beside the clock; the others are on the strip in turn.
    readonly property var shownDates: Array.from(dates).slice(0, 3)

    LogoMark {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: head.unit * 8.5
    }
    PlainText {
        anchors.left: mark.right
        anchors.leftMargin: head.unit * 2
        anchors.right: days.left
        anchors.rightMargin: head.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        height: head.height * 0.9
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        text: head.name
        tight: true
        wrapMode: Text.WordWrap // smaller rather than a word in two
        font.bold: true
        font.pixelSize: head.unit * 4.4
        fontSizeMode: Text.Fit
        minimumPixelSize: head.unit * 2
    }
    Column {
        id: days

        anchors.right: clock.left
        anchors.rightMargin: head.unit * 3
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: head.shownDates

            PlainText {
                required property string modelData

                anchors.right: parent ? parent.right : undefined
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                text: modelData
                tight: true
                wrapMode: Text.NoWrap
                color: Theme.colour.inkSoft
                font.pixelSize: head.unit * 3
            }
        }
    }
    PlainText {
        id: clock

        objectName: "clock"
        anchors.right: parent.right
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        text: head.time
        tight: true
        wrapMode: Text.NoWrap
        font.bold: true
        font.pixelSize: head.unit * 8
    }
}
