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

    icon: subject === "appointment" ? "calendar" : subject === "ticket" ? "ticket" : "person-call"
    title: subject === "appointment" ? qsTr("Appointments are made at the desk")
         : subject === "ticket" ? qsTr("Tickets are given at the desk")
         : qsTr("A person helps you at the desk")

    TextBlock {
        width: parent.width
        pixelSize: Theme.lead
        text: page.subject === "appointment" ? qsTr("Please go to the desk in this hall. Say that you have an appointment or that you need one.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : page.subject === "ticket" ? qsTr("Please go to the desk in this hall and ask for a ticket.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
            : qsTr("Please go to the desk in this hall, or wave to a member of staff.\n\nThis kiosk cannot call anyone by itself. Your answers stay on this screen while you read this. Touch “Back” to go on.")
    }
    FactGrid {
        width: parent.width
        facts: [
            { "icon": "clock", "label": qsTr("Opening hours"), "text": page.session.siteHours },
            { "icon": "phone", "label": qsTr("Telephone"), "text": page.session.sitePhone },
            { "icon": "map-pin", "label": page.session.siteName, "text": page.session.siteAddress }
        ]
    }

    actions: PrimaryButton {
        objectName: "notice.back"
        icon: "back"
        text: qsTr("Back")
        onClicked: page.session.back()
    }
}
