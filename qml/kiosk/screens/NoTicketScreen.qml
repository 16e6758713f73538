// SPDX-License-Identifier: GPL-3.0-or-later
// No ticket: why, when again, and the other ways: an appointment, the reception.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property TicketSession ticket: session.ticket
    readonly property bool asked: session.subject === "appointment"      // he asked for an appointment himself

    icon: asked ? "calendar" : "clock"
    title: asked ? qsTr("What is the appointment for?") : ticket.refusalTitle
    lead: asked ? "" : ticket.refusalText

    Heading {
        width: parent.width
        visible: !page.asked && page.session.offers.count > 0
        level: 2
        text: qsTr("Book an appointment instead")
    }
    Repeater {
        model: page.session.offers

        RowButton {
            required property string reasonId
            required property string title

            objectName: "reason." + reasonId
            width: parent.width
            icon: "calendar"
            text: title
            onClicked: page.session.bookReason(reasonId)
        }
    }
    CallBackRow {
        objectName: "no-ticket.back-call"
        width: parent.width
        visible: !page.asked && page.session.canAskForCall
        session: page.session
    }
    Heading {
        width: parent.width
        visible: !page.asked
        level: 2
        text: qsTr("Or ask at the reception")
    }
    FactGrid {
        width: parent.width
        visible: !page.asked
        facts: [
            { "icon": "clock", "label": qsTr("Opening hours"), "text": page.session.siteHours },
            { "icon": "phone", "label": qsTr("Telephone"), "text": page.session.sitePhone },
            { "icon": "map-pin", "label": page.session.siteName, "text": page.session.siteAddress }
        ]
    }

    actions: PrimaryButton {
        objectName: "no-ticket.back"
        icon: "back"
        text: qsTr("Back")
        onClicked: page.session.back()
    }
}
