// SPDX-License-Identifier: GPL-3.0-or-later
// A box with something the visitor must know: kind "info", "success", "warning" or "error".
import QtQuick
import QtQuick.Templates as T
import Parvis.Theme

T.Control {
    id: notice

    property string kind: "info"
    property string label                    // whom it concerns; small, above all else
    property string title
    property string text
    readonly property color ink: kind === "error" ? Theme.colour.error : kind === "warning" ? Theme.colour.warning
                                 : kind === "success" ? Theme.colour.success : Theme.colour.primary

    function after(words: string, more: string): string {
        return words === "" || more === "" ? words + more : words + ". " + more
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: after(after(label, title), text)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceM
    leftPadding: Theme.spaceM + (mirrored ? 0 : Theme.spaceXs)
    rightPadding: Theme.spaceM + (mirrored ? Theme.spaceXs : 0)

    // Placed by hand: a layout keeps the narrow width of a notice that was hidden when its page came up.
    component SignAndWords: Item {
        id: inside

        required property string sign
        required property string label
        required property string heading
        required property string words
        required property color ink

        implicitWidth: icon.width + row.spacing + Math.max(whom.implicitWidth, title.implicitWidth, text.implicitWidth)
        implicitHeight: Math.max(icon.height, column.height)

        Row {
            id: row

            width: parent.width
            spacing: Theme.spaceM

            Icon {
                id: icon

                name: inside.sign
                color: inside.ink
                size: Math.round(Theme.icon * 1.2)
            }
            Column {
                id: column

                width: row.width - icon.width - row.spacing
                spacing: Theme.spaceXs

                PlainText {
                    id: whom

                    width: parent.width
                    visible: inside.label !== ""
                    text: inside.label
                    tight: true
                    font.pixelSize: Theme.caption
                }
                PlainText {
                    id: title

                    width: parent.width
                    visible: inside.heading !== ""
                    text: inside.heading
                    font.bold: true
                    tight: true
                    color: Theme.highContrast ? Theme.colour.ink : inside.ink
                }
                PlainText {
                    id: text

                    width: parent.width
                    visible: inside.words !== ""
                    text: inside.words
                }
            }
        }
    }

    contentItem: SignAndWords {
        sign: notice.kind
        label: notice.label
        heading: notice.title
        words: notice.text
        ink: notice.ink
    }

    background: Rectangle {
        radius: Theme.radius
        color: notice.kind === "error" ? Theme.colour.errorGround : notice.kind === "warning" ? Theme.colour.warningGround
               : notice.kind === "success" ? Theme.colour.successGround : Theme.colour.surfaceCool
        border.width: Theme.outline
        border.color: notice.ink
    }
}
