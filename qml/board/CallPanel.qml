// SPDX-License-Identifier: GPL-3.0-or-later
// The call of the moment, to be read from the far end of the room: label, desk, way. What is spoken stands below.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: panel

    required property real unit
    required property var call
    required property bool highlighted
    required property bool stale
    readonly property color ink: highlighted ? Theme.colour.primaryInk : stale ? Theme.colour.inkSoft : Theme.colour.ink
    readonly property color deskInk: highlighted || stale ? ink : Theme.colour.primary
    readonly property string arrow: call.arrow || ""
    readonly property real inset: unit * 4
    readonly property real room: width - 2 * inset

    radius: unit * 2.5
    color: highlighted ? Theme.colour.primary : stale ? Theme.colour.disabledGround : Theme.colour.surface
    border.width: highlighted ? unit * 0.9 : Math.max(2, unit * 0.25)
    border.color: highlighted ? Theme.colour.focusGap : stale ? Theme.colour.border : Theme.colour.borderStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Array.from(call.sentences || []).join(". ")

    Behavior on color { ColorAnimation { duration: Theme.calm } }

    PlainText {
        id: label

        objectName: "callLabel"
        anchors.top: parent.top
        anchors.topMargin: panel.inset * 0.4
        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        width: panel.room
        height: panel.height * 0.39
        verticalAlignment: Text.AlignVCenter
        text: panel.call.label || ""
        tight: true
        wrapMode: Text.NoWrap
        color: panel.ink
        font.family: Theme.hasAndika ? "Andika" : "Noto Sans" // Latin letters and digits in every language
        font.bold: true
        font.pixelSize: panel.unit * 34
        fontSizeMode: Text.Fit
        minimumPixelSize: panel.unit * 8
    }
    Item {
        id: desk

        anchors.top: label.bottom
        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        width: panel.room
        height: panel.height * 0.2

        WayArrow {
            id: arrow

            visible: panel.arrow !== ""
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Math.round(parent.height * 0.86) : 0
            height: width
            direction: panel.arrow
            color: panel.deskInk
        }
        PlainText {
            objectName: "callDesk"
            anchors.left: arrow.right
            anchors.leftMargin: arrow.visible ? panel.unit * 2.5 : 0
            anchors.right: parent.right
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: panel.call.desk || ""
            tight: true
            color: panel.deskInk
            font.bold: true
            font.pixelSize: panel.unit * 14
            fontSizeMode: Text.Fit
            minimumPixelSize: panel.unit * 5
        }
    }
    PlainText {
        id: ways

        anchors.top: desk.bottom
        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        width: panel.room
        height: text === "" ? 0 : panel.height * 0.17
        verticalAlignment: Text.AlignVCenter
        text: Array.from(panel.call.ways || []).join("\n")
        tight: true
        color: panel.ink
        font.pixelSize: panel.unit * 4
        fontSizeMode: Text.Fit
        minimumPixelSize: panel.unit * 2.4
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.inset * 0.6
        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        width: panel.room

        Repeater {
            model: Array.from(panel.call.sentences || [])

            // Each by itself: a text of two directions would be read in that of its first line.
            PlainText {
                required property string modelData

                width: panel.room
                height: panel.height * (ways.text === "" ? 0.13 : 0.08)
                verticalAlignment: Text.AlignVCenter
                text: modelData
                tight: true
                color: panel.ink
                font.pixelSize: panel.unit * (ways.text === "" ? 6 : 4.2)
                fontSizeMode: Text.Fit
                minimumPixelSize: panel.unit * 2.4
            }
        }
    }
}
