// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the town hall: its letter, what it is for, and how long one waits.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme
import Parvis.Controls

Pressable {
    id: row

    required property string letter
    required property string title
    property string summary
    property string line                     // how it stands: wait, closed until
    property string mine                     // the number he has for it; empty = none
    property string spokenMine
    property bool open: true

    // PARTS that say something, as one sentence after the other.
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(". ")
    }

    text: title
    accessibleDescription: joined([mine === "" ? "" : qsTr("Your number: %1").arg(spokenMine), summary, line])
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    implicitHeight: Math.max(Theme.mm(26), implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            implicitWidth: Math.round(Theme.mm(16) * (1 + (Theme.textScale - 1) * 0.5))
            implicitHeight: implicitWidth
            radius: Theme.radius
            color: row.open ? Theme.colour.primary : Theme.colour.surfaceCool
            border.width: row.open ? 0 : Theme.outline
            border.color: Theme.colour.border

            PlainText {
                anchors.centerIn: parent
                text: row.letter
                tight: true
                font.bold: true
                font.pixelSize: Math.round(parent.width * 0.7)
                color: row.open ? Theme.colour.primaryInk : Theme.colour.inkSoft
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: row.title
                tight: true
                font.bold: true
                color: row.open ? Theme.colour.ink : Theme.colour.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: row.summary !== ""
                text: row.summary
                tight: true
                font.pixelSize: Theme.caption
                color: Theme.colour.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.mine === "" ? row.line : qsTr("Your number: %1").arg(row.mine)
                tight: true
                font.bold: true
                font.pixelSize: Theme.caption
                color: row.mine !== "" ? Theme.colour.success : row.open ? Theme.colour.primary : Theme.colour.ink
            }
        }
        Icon {
            name: row.open && row.mine === "" ? "ticket" : "chevron-right"
            color: Theme.colour.primary
            size: Theme.icon
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.colour.pressed : row.open ? Theme.colour.surface : Theme.colour.paper
        border.width: Theme.outline
        border.color: row.open ? Theme.colour.border : Theme.colour.line
    }
}
