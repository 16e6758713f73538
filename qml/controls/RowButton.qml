// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list: icon, title, text and the sign that it leads on.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: row

    property string icon
    property string summary
    property string mark                     // short words beside the chevron, such as a place
    property bool chevron: true

    accessibleDescription: summary !== "" && mark !== "" ? summary + ". " + mark : summary + mark
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    implicitHeight: Math.max(Theme.mm(24), implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            visible: row.icon !== ""
            name: row.icon
            color: row.enabled ? Theme.colour.accent : Theme.colour.disabledInk
            size: Math.round(Theme.iconL * 0.9)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: row.text
                tight: true
                font.bold: true
                color: row.enabled ? Theme.colour.ink : Theme.colour.disabledInk
            }
            PlainText {
                Layout.fillWidth: true
                visible: row.summary !== ""
                text: row.summary
                tight: true
                color: row.enabled ? Theme.colour.inkSoft : Theme.colour.disabledInk
            }
            PlainText {
                Layout.fillWidth: true
                visible: row.mark !== ""
                text: row.mark
                tight: true
                font.bold: true
                font.pixelSize: Theme.caption
                color: row.enabled ? Theme.colour.accent : Theme.colour.disabledInk
            }
        }
        Icon {
            visible: row.chevron
            name: "chevron-right"
            color: row.enabled ? Theme.colour.primary : Theme.colour.disabledInk
            size: Theme.icon
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.colour.pressed : row.enabled ? Theme.colour.surface : Theme.colour.disabledGround
        border.width: Theme.outline
        border.color: row.enabled ? Theme.colour.border : Theme.colour.disabledInk
    }
}
