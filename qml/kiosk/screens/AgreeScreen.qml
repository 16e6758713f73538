// SPDX-License-Identifier: GPL-3.0-or-later
// All about the appointment on one page, each part one tap from where it was chosen, before it is booked.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking

    function lines(texts: var): string {
        return texts.join("\n")
    }

    icon: "list"
    title: booking.requesting ? qsTr("Ask for an appointment?") : booking.moving ? qsTr("Move the appointment?") : qsTr("Is everything right?")
    lead: booking.reasonTitle
    spacing: Theme.spaceS

    above: KeptNote {
        width: parent ? parent.width : 0
        booking: page.booking
    }
    under: [
        Notice {
            objectName: "agree.problem"
            width: parent ? parent.width : 0
            visible: page.booking.problem !== ""
            kind: "error"
            text: page.booking.problem
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.booking.waiting
        }
    ]

    Notice {
        width: parent.width
        visible: page.booking.requesting
        text: qsTr("Nothing is booked yet. The town hall looks for a time and tells you.")
    }
    CheckRow {
        objectName: "agree.old"
        width: parent.width
        visible: page.booking.moving
        editable: false
        label: qsTr("Until now")
        value: page.booking.oldTime
    }
    CheckRow {
        objectName: "agree.when"
        width: parent.width
        visible: page.booking.dayLine !== ""
        label: page.booking.moving ? qsTr("New time") : qsTr("When")
        value: page.booking.dayLine + ", " + page.booking.timeLine
        onChange: page.session.changeBooking("times")
    }
    CheckRow {
        objectName: "agree.where"
        width: parent.width
        editable: page.booking.channels.length > 1 && !page.booking.moving
        label: page.booking.channel === "desk" ? qsTr("Where") : qsTr("How")
        value: page.booking.placeLine
        onChange: page.session.changeBooking("channel")
    }
    CheckRow {
        objectName: "agree.reasons"
        width: parent.width
        visible: page.booking.several
        editable: !page.booking.moving
        label: qsTr("What for")
        value: page.lines(page.booking.wishes)
        onChange: page.session.changeBooking("reasons")
    }
    CheckRow {
        objectName: "agree.persons"
        width: parent.width
        visible: page.booking.mostPersons > 1 && !page.booking.moving && !page.booking.several
        label: qsTr("Persons")
        value: qsTr("%n person(s)", "", page.booking.persons)
        onChange: page.session.changeBooking("persons")
    }
    CheckRow {
        objectName: "agree.contact"
        width: parent.width
        visible: !page.booking.moving
        label: page.booking.contactKind === "email" ? qsTr("E-mail") : page.booking.contactKind === "phone" ? qsTr("Telephone") : qsTr("How to reach you")
        value: page.booking.contactShown === "" ? qsTr("not given") : page.booking.contactShown
        onChange: page.session.changeBooking("contact")
    }
    CheckRow {
        objectName: "agree.name"
        width: parent.width
        visible: page.booking.canName
        label: qsTr("On the day, found by")
        value: page.booking.personName === "" ? qsTr("the code only") : qsTr("the code, or the name %1").arg(page.booking.personName)
        changeText: page.booking.personName === "" ? qsTr("Add my name") : qsTr("Change")
        onChange: page.session.openPerson()
    }

    actions: PrimaryButton {
        objectName: "agree.book"
        icon: "check"
        enabled: !page.booking.waiting
        text: page.booking.requesting ? qsTr("Send the request") : page.booking.moving ? qsTr("Move it") : qsTr("Book this appointment")
        onClicked: page.booking.agree()
    }
}
