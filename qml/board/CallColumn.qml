// SPDX-License-Identifier: GPL-3.0-or-later
// The last calls, newest first, for who looked up late.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    id: column

    required property real unit
    required property var headings
    required property var calls
    required property bool stale
    readonly property int most: 5
    readonly property real rowHeight: (height - heading.height) / most

    PlainText {
        id: heading

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: column.unit * 6
        verticalAlignment: Text.AlignTop
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: text
        visible: Array.from(column.calls).length > 0
        text: Array.from(column.headings).join("  ·  ")
        tight: true
        color: Theme.colour.inkSoft
        font.pixelSize: column.unit * 3
        fontSizeMode: Text.Fit
        minimumPixelSize: column.unit * 2
    }
    Column {
        anchors.top: heading.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            model: column.calls

            Item {
                id: row

                required property var modelData
                required property int index

                width: column.width
                height: column.rowHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.label + " " + modelData.desk

                Rectangle {
                    anchors.top: parent.top
                    width: parent.width
                    height: Math.max(2, column.unit * 0.25)
                    color: row.index === 0 ? Theme.colour.border : Theme.colour.line
                }
                PlainText {
                    id: label

                    objectName: "lastLabel"
                    anchors.left: parent.left
                    width: parent.width * 0.5
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.modelData.label
                    tight: true
                    wrapMode: Text.NoWrap
                    color: column.stale ? Theme.colour.inkSoft : Theme.colour.ink
                    font.bold: true
                    font.pixelSize: column.unit * 8.6
                    fontSizeMode: Text.Fit
                    minimumPixelSize: column.unit * 4
                }
                WayArrow {
                    id: arrow

                    visible: direction !== ""
                    anchors.left: label.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: visible ? column.unit * 5 : 0
                    height: width
                    direction: row.modelData.arrow
                    color: column.stale ? Theme.colour.inkSoft : Theme.colour.primary
                }
                PlainText {
                    anchors.left: arrow.right
                    anchors.leftMargin: column.unit * 1.5
                    anchors.right: parent.right
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.modelData.desk
                    tight: true
                    color: column.stale ? Theme.colour.inkSoft : Theme.colour.primary
                    font.bold: true
                    font.pixelSize: column.unit * 5.6
                    fontSizeMode: Text.Fit
                    minimumPixelSize: column.unit * 2.6
                }
            }
        }
    }
}
