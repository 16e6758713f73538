// SPDX-License-Identifier: GPL-3.0-or-later
// The number, large enough to be read across the hall, and what is known of the wait.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: card

    required property TicketSession ticket
    readonly property bool called: ticket.turn === "called"
    readonly property bool calm: ticket.turn !== "waiting" && !called

    implicitHeight: words.implicitHeight + 2 * Theme.spaceL
    radius: Theme.radiusL
    color: calm ? Theme.colour.surfaceCool : called ? Theme.colour.selected : Theme.colour.successGround
    border.width: called ? Theme.outlineStrong : Theme.highContrast ? Theme.outline : 0
    border.color: called ? Theme.colour.borderStrong : Theme.colour.border

    Column {
        id: words

        x: Theme.spaceL
        y: Theme.spaceL
        width: parent.width - 2 * Theme.spaceL
        spacing: Theme.spaceXs

        BodyText {
            objectName: "ticket.service"
            width: parent.width
            tight: true
            font.bold: true
            text: card.ticket.serviceTitle
        }
        PlainText {
            objectName: "ticket.label"
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Your number: %1").arg(card.ticket.spokenLabel)
            width: parent.width
            text: card.ticket.label
            tight: true
            font.bold: true
            font.pixelSize: Math.round(Theme.display * (Theme.portrait ? 2.6 : 2.1))
            font.letterSpacing: Theme.mm(0.8)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            minimumPixelSize: Theme.title
            color: card.calm ? Theme.colour.ink : card.called ? Theme.colour.primary : Theme.colour.success
        }
        BodyText {
            objectName: "ticket.appointment"
            width: parent.width
            visible: card.ticket.appointmentTime !== ""
            tight: true
            font.bold: true
            text: qsTr("Your appointment: %1").arg(card.ticket.appointmentTime)
        }
        BodyText {
            objectName: "ticket.position"
            width: parent.width
            visible: text !== ""
            tight: true
            font.bold: true
            font.pixelSize: Theme.lead
            text: card.ticket.positionText
        }
        BodyText {
            objectName: "ticket.wait"
            width: parent.width
            visible: card.ticket.waitText !== ""
            tight: true
            font.pixelSize: Theme.lead
            text: qsTr("Wait: %1").arg(card.ticket.waitText)
        }
        BodyText {
            objectName: "ticket.confidence"
            width: parent.width
            visible: text !== ""
            soft: true
            text: card.ticket.confidenceText
        }
    }
}
