// SPDX-License-Identifier: GPL-3.0-or-later
// A true word about what is done with a person, and where to find one.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property string subject: session.subject

    icon: closed ? "clock" : subject === "appointment" || elsewhere ? "calendar" : subject === "ticket" ? "ticket" : subject === "staff" ? "key" : "person-call"
    readonly property bool elsewhere: subject === "elsewhere"     // the town of the procedure is not this one
    readonly property bool closed: subject === "closed"

    title: closed ? qsTr("The reception is closed") : elsewhere ? qsTr("This appointment is made there: %1").arg(session.noticeSite)
         : subject === "appointment" ? qsTr("Appointments are made at the desk")
         : subject === "ticket" ? qsTr("Tickets are given at the desk")
         : subject === "staff" ? qsTr("The staff cannot sign in here")
         : qsTr("A person helps you at the desk")

    TextBlock {
        width: parent.width
        pixelSize: Theme.lead
        text: page.closed ? qsTr("Nobody can come to you now, and no tickets are given. Everything else works: look up what you need, fill in forms, book an appointment.\n\nTouch “Back” to go on.")
            : page.elsewhere ? qsTr("This kiosk makes appointments for its own town hall only. Please call the other one, or go there.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : page.subject === "appointment" ? qsTr("Please go to the desk in this hall. Say that you have an appointment or that you need one.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : page.subject === "ticket" ? qsTr("Please go to the desk in this hall and ask for a ticket.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : page.subject === "staff" ? qsTr("The town hall does not let its staff sign in at this kiosk. Everything else works as before.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : qsTr("Please go to the desk in this hall, or wave to a member of staff.\n\nThis kiosk cannot call anyone by itself. Your answers stay on this screen while you read this. Touch “Back” to go on.")
    }
    Notice {
        objectName: "notice.opens"
        width: parent.width
        visible: page.closed && text !== ""
        text: page.session.closedText
    }
    CallBackRow {
        objectName: "notice.back-call"
        width: parent.width
        visible: page.session.canAskForCall && (page.closed || page.subject === "call" || page.subject === "appointment" || page.subject === "ticket")
        session: page.session
    }
    FactGrid {
        width: parent.width
        visible: page.subject !== "staff"
        facts: [
            { "icon": "clock", "label": qsTr("Opening hours"), "text": page.session.noticeHours },
            { "icon": "phone", "label": qsTr("Telephone"), "text": page.session.noticePhone },
            { "icon": "map-pin", "label": page.session.noticeSite, "text": page.session.noticeAddress }
        ]
    }

    actions: [
        PrimaryButton {
            objectName: "notice.back"
            icon: "back"
            text: qsTr("Back")
            onClicked: page.session.back()
        },
        SecondaryButton {
            objectName: "notice.ticket"
            visible: page.session.ticket.available && !page.session.closed && (page.subject === "call" || page.subject === "appointment")
            icon: "ticket"
            text: qsTr("Take a ticket")
            onClicked: page.session.openTickets()
        }
    ]
}
