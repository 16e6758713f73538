// SPDX-License-Identifier: GPL-3.0-or-later
// A few facts side by side: an icon, a word, a short text. Empty ones are left out.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Flow {
    id: grid

    required property var facts
    readonly property var shown: facts.filter(fact => fact.text !== "")
    readonly property int columns: Math.max(1, Math.min(shown.length, 3, Math.floor((width + spacing) / (Theme.body * 13 + spacing))))
    readonly property int share: Math.floor((width - (columns - 1) * spacing) / columns)

    property int revision: 0

    spacing: Theme.gap
    visible: shown.length > 0

    // The height of the row in which fact INDEX stands.
    function tallest(index: int, _: int): int {
        const first = index - index % columns
        let height = Theme.mm(22)
        for (let i = first; i < first + columns && i < cards.count; ++i)
            height = Math.max(height, cards.itemAt(i) ? cards.itemAt(i).wanted : 0)
        return height
    }

    Repeater {
        id: cards

        model: grid.shown
        onItemAdded: ++grid.revision

        Rectangle {
            id: card

            required property var modelData
            required property int index
            readonly property bool alone: index === grid.shown.length - 1 && index % grid.columns === 0
            readonly property int wanted: words.implicitHeight + 2 * Theme.spaceM

            width: alone ? grid.width : grid.share
            height: grid.tallest(index, grid.revision)
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
