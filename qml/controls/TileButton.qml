// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the home screen: icon, title, one line of summary.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: tile

    property string icon
    property string summary

    accessibleDescription: summary
    padding: Theme.spaceM
    implicitWidth: Theme.mm(140)
    implicitHeight: Math.max(Theme.mm(Theme.portrait ? 38 : 26), implicitContentHeight + topPadding + bottomPadding)
    ringRadius: Theme.radiusL

    contentItem: RowLayout {
        spacing: Theme.spaceM

        IconBadge {
            Layout.alignment: Qt.AlignTop
            visible: tile.icon !== ""
            name: tile.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.mm(0.6)

            PlainText {
                Layout.fillWidth: true
                text: tile.text
                tight: true
                font.bold: true
                font.pixelSize: Theme.portrait ? Theme.lead : Math.round(Theme.body * 1.1)
                color: tile.enabled ? Theme.colour.ink : Theme.colour.disabledInk
            }
            PlainText {
                Layout.fillWidth: true
                visible: tile.summary !== ""
                text: tile.summary
                tight: true
                color: tile.enabled ? Theme.colour.inkSoft : Theme.colour.disabledInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusL
        color: tile.down ? Theme.colour.pressed : tile.enabled ? Theme.colour.surface : Theme.colour.disabledGround
        border.width: Theme.outline
        border.color: tile.enabled ? Theme.colour.border : Theme.colour.disabledInk
    }
}
