// SPDX-License-Identifier: GPL-3.0-or-later
// How many come with one appointment.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking

    icon: "people"
    title: qsTr("For how many persons?")
    lead: page.booking.askedTitle

    BodyText {
        width: parent.width
        text: qsTr("Count only those who need it for themselves, children too. Each one makes the appointment longer.")
    }
    Repeater {
        model: page.booking.mostPersons

        ChoiceCard {
            required property int index

            objectName: "persons." + (index + 1)
            width: parent.width
            text: qsTr("%n person(s)", "", index + 1)
            selected: page.booking.persons === index + 1
            onClicked: page.booking.choosePersons(index + 1)
        }
    }
}
