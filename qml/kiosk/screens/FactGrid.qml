// SPDX-License-Identifier: GPL-3.0-or-later
// A few facts side by side: an icon, a word, a short text. Empty ones are left out.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Grid {
    id: grid

    required property var facts
    readonly property var shown: facts.filter(fact => fact.text !== "")

    columns: Theme.textScale > 1.5 && !Theme.landscape ? 1 : Math.max(1, Math.min(shown.length, Theme.landscape ? 3 : 2))
    spacing: Theme.gap
    visible: shown.length > 0

    Repeater {
        model: grid.shown

        Rectangle {
            id: card

            required property var modelData

            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            height: Math.max(words.implicitHeight + 2 * Theme.spaceM, Theme.mm(22))
            radius: Theme.radiusL
            color: Theme.colour.surfaceCool
            border.width: Theme.highContrast ? Theme.outline : 0
            border.color: Theme.colour.border

            Row {
                anchors.fill: parent
                anchors.margins: Theme.spaceM
                spacing: Theme.spaceM

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: card.modelData.icon
                    color: Theme.colour.primary
                    size: Theme.mm(11)
                }
                Column {
                    id: words

                    width: parent.width - mark.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter

                    PlainText {
                        width: parent.width
                        text: card.modelData.label
                        tight: true
                        font.pixelSize: Theme.caption
                        color: Theme.colour.inkSoft
                    }
                    PlainText {
                        width: parent.width
                        text: card.modelData.text
                        tight: true
                        font.bold: true
                    }
                }
            }
        }
    }
}
