// SPDX-License-Identifier: GPL-3.0-or-later
// What the board says when it shows no calls, once in each language.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    id: panel

    required property real unit
    required property bool wide
    required property string icon
    required property var messages
    readonly property int columns: wide && messages.length > 3 ? 2 : 1
    readonly property int rows: Math.ceil(messages.length / columns)
    readonly property real gap: unit * 4
    readonly property real roomWide: width - badge.width - gap
    readonly property real cellWidth: ((wide ? roomWide : width) - (columns - 1) * gap) / columns
    readonly property real cellHeight: (words.height - (rows - 1) * gap) / Math.max(1, rows)

    IconBadge {
        id: badge

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: panel.unit * 3
        name: panel.icon
        size: panel.unit * 16
    }
    Item {
        id: words

        anchors.right: parent.right
        anchors.top: panel.wide ? parent.top : badge.bottom
        anchors.topMargin: panel.wide ? 0 : panel.gap
        anchors.bottom: parent.bottom
        width: panel.wide ? panel.roomWide : panel.width

        Grid {
            anchors.fill: parent
            columns: panel.columns
            columnSpacing: panel.gap
            rowSpacing: panel.gap

            Repeater {
                model: panel.messages

                Item {
                    id: message

                    required property var modelData
                    readonly property string body: [modelData.text, modelData.reason].filter(line => line !== "").join("\n")

                    width: panel.cellWidth
                    height: panel.cellHeight

                    PlainText {
                        id: title

                        anchors.left: parent.left
                        anchors.right: parent.right
                        height: parent.height * 0.42
                        verticalAlignment: Text.AlignBottom
                        Accessible.ignored: false
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                        text: message.modelData.title
                        tight: true
                        color: Theme.colour.primary
                        font.bold: true
                        font.pixelSize: panel.unit * 7.4
                        fontSizeMode: Text.Fit
                        minimumPixelSize: panel.unit * 3
                    }
                    PlainText {
                        anchors.top: title.bottom
                        anchors.topMargin: panel.unit * 0.6
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        Accessible.ignored: false
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                        text: message.body
                        tight: true
                        font.pixelSize: panel.unit * 5.4
                        fontSizeMode: Text.Fit
                        minimumPixelSize: panel.unit * 2.4
                    }
                }
            }
        }
    }
}
