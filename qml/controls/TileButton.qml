// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the home screen: icon, title, one line of summary.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: tile

    property string icon
    property string summary
    // A word is never broken: the longest one decides how large the title may be.
    readonly property int titleSize: Theme.portrait ? Theme.lead : Math.round(Theme.body * 1.1)

    accessibleDescription: summary
    padding: Theme.spaceM
    implicitWidth: Theme.mm(140)
    implicitHeight: Math.max(Theme.mm(Theme.portrait ? 38 : 26), implicitContentHeight + topPadding + bottomPadding)
    ringRadius: Theme.radiusL

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.bold: true
        font.pixelSize: tile.titleSize
    }

    contentItem: RowLayout {
        spacing: Theme.spaceM

        IconBadge {
            Layout.alignment: Qt.AlignVCenter
            visible: tile.icon !== ""
            name: tile.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.mm(0.6)

            PlainText {
                readonly property real longest: Math.max(1, ...text.split(/\s+/).map(word => metrics.advanceWidth(word)))

                Layout.fillWidth: true
                text: tile.text
                tight: true
                font.bold: true
                font.pixelSize: width > 0 && longest > width ? Math.max(Math.round(tile.titleSize * 0.7), Math.floor(tile.titleSize * width / longest))
                                                             : tile.titleSize
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
