// SPDX-License-Identifier: GPL-3.0-or-later
// A square code for the visitor's own phone, and what it is good for.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: card

    required property string source
    required property string heading
    required property string text
    property string spoken: heading + ". " + text
    readonly property int wanted: Math.max(square.height, words.implicitHeight) + 2 * Theme.spaceM

    implicitHeight: wanted
    radius: Theme.radiusL
    color: Theme.colour.surface
    border.width: Theme.outline
    border.color: Theme.colour.line
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Row {
        x: Theme.spaceM
        width: parent.width - 2 * Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceM

        Image {
            id: square

            width: Math.round(Math.min(Theme.mm(44), card.width * 0.42))
            height: width
            source: card.source
            smooth: false
            fillMode: Image.PreserveAspectFit
        }
        Column {
            id: words

            width: parent.width - square.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceXs

            PlainText {
                width: parent.width
                text: card.heading
                tight: true
                font.bold: true
            }
            BodyText {
                width: parent.width
                text: card.text
            }
        }
    }
}
