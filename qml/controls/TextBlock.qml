// SPDX-License-Identifier: GPL-3.0-or-later
// Prose of the content files: paragraphs parted by an empty line, lines beginning with "- " as a list.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme

Column {
    id: block

    property string text
    property color colour: Theme.colour.ink
    property int pixelSize: Theme.body
    readonly property var pieces: split(text)

    function split(prose: string): var {
        const pieces = []
        for (const line of prose.split("\n")) {
            const trimmed = line.trim()
            const last = pieces.length > 0 ? pieces[pieces.length - 1] : null
            if (trimmed === "")
                pieces.push({ "kind": "gap", "text": "" })
            else if (trimmed.startsWith("- "))
                pieces.push({ "kind": "item", "text": trimmed.slice(2).trim() })
            else if (last && last.kind === "text")
                last.text += " " + trimmed
            else
                pieces.push({ "kind": "text", "text": trimmed })
        }
        return pieces.filter(piece => piece.kind !== "gap")
    }

    Repeater {
        model: block.pieces

        Item {
            id: piece

            required property var modelData
            required property int index
            readonly property bool listed: modelData.kind === "item"

            readonly property bool afterItem: index > 0 && block.pieces[index - 1].kind === "item"

            width: block.width
            height: words.y + words.height

            Rectangle {
                visible: piece.listed
                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceXs
                y: words.y + words.baselineOffset - block.pixelSize * 0.28 - height / 2
                width: Math.round(block.pixelSize * 0.26)
                height: width
                radius: Theme.hair
                rotation: 45
                color: Theme.colour.accent
            }

            BodyText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: piece.listed ? Theme.spaceL : 0
                anchors.right: parent.right
                y: piece.index === 0 ? 0 : piece.listed && piece.afterItem ? Theme.spaceXs : Theme.spaceM
                Accessible.role: piece.listed ? Accessible.ListItem : Accessible.StaticText
                text: piece.modelData.text
                color: block.colour
                font.pixelSize: block.pixelSize
            }
        }
    }
}
