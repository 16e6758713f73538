// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment found by its code: I am here, move, cancel, earlier.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property AppointmentSession appointment: session.appointment
    readonly property string status: appointment.status
    readonly property bool near: appointment.canCheckIn

    function headline(): string {
        switch (status) {
        case "cancelled": return qsTr("This appointment is cancelled")
        case "over": return qsTr("This appointment is over")
        case "served": return qsTr("This appointment is done")
        case "missed": return appointment.remote ? qsTr("We could not reach you") : qsTr("We missed you")
        case "late": return qsTr("Your time has passed")
        case "checkedIn": return appointment.elsewhere ? qsTr("Your appointment") : qsTr("You are expected")
        case "requested": return qsTr("The town hall has not answered yet")
        }
        return qsTr("Your appointment")
    }

    icon: appointment.gone ? "info" : status === "checkedIn" || status === "served" ? "check" : "calendar"
    title: headline()
    lead: appointment.reasonTitle

    under: [
        Notice {
            objectName: "appointment.problem"
            width: parent ? parent.width : 0
            visible: page.appointment.problem !== ""
            kind: "error"
            text: page.appointment.problem
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.appointment.waiting || page.session.ticket.waiting
        }
    ]

    Notice {
        objectName: "appointment.town"
        width: parent.width
        visible: page.appointment.townTitle !== ""
        kind: page.appointment.changedByTown ? "warning" : "info"
        title: page.appointment.townTitle
        text: page.appointment.townText
    }
    Notice {
        objectName: "appointment.elsewhere"
        width: parent.width
        visible: page.appointment.elsewhereTitle !== ""
        kind: "warning"
        title: page.appointment.elsewhereTitle
        text: page.appointment.elsewhereText
    }
    VisitCard {
        width: parent.width
        calm: page.status !== "checkedIn" || page.appointment.elsewhere
        day: page.appointment.dayLine
        time: page.appointment.timeLine
        place: page.appointment.placeLine
        code: page.appointment.code
        spokenCode: page.appointment.spokenCode
    }
    Notice {
        width: parent.width
        visible: page.status === "checkedIn" && !page.appointment.elsewhere
        kind: "success"
        text: page.session.ticket.available ? qsTr("Please take a seat. You are called by sight and by voice.")
                                            : qsTr("Please say at the reception that you are here.")
    }
    Notice {
        width: parent.width
        visible: page.status === "cancelled"
        text: page.appointment.changedByTown ? qsTr("You can book another time.")
                                             : qsTr("The time is free for somebody else. You can book another one.")
    }
    Notice {
        objectName: "appointment.late"
        width: parent.width
        visible: page.near && (page.status === "late" || page.status === "missed")
        text: qsTr("You can still come in today. Touch “I am here”: it may take longer now.")
    }
    Notice {
        objectName: "appointment.missed"
        width: parent.width
        visible: page.status === "missed" && page.appointment.gone
        text: page.appointment.remote ? qsTr("You were not reached at that time. It does not matter: you can book another appointment.")
                                      : qsTr("You were not there at that time. It does not matter: you can book another appointment.")
    }
    Notice {
        objectName: "appointment.not-called"
        width: parent.width
        visible: page.appointment.remote && page.status === "late"
        text: qsTr("If the town hall has not reached you, please ask at the desk, or call a member of staff.")
    }
    Notice {
        objectName: "appointment.served"
        width: parent.width
        visible: page.status === "served"
        text: page.appointment.remote ? qsTr("It was dealt with. If something is still open, ask at the reception.")
            : page.appointment.elsewhere ? qsTr("You have been there, and it was dealt with. If something is still open, ask at the reception there.")
            : qsTr("You have been here, and it was dealt with. If something is still open, ask at the reception.")
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        text: page.appointment.checkInFrom
    }
    BodyText {
        objectName: "appointment.by-name"
        width: parent.width
        visible: page.appointment.byName && page.status === "confirmed"
        soft: true
        text: qsTr("To move or cancel it the code is needed. It stands on your confirmation.")
    }
    Notice {
        width: parent.width
        visible: page.appointment.wished
        kind: "success"
        text: page.appointment.remote ? qsTr("It is noted that an earlier time would suit you. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.")
            : qsTr("It is noted that you would come earlier. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.")
    }
    Notice {
        objectName: "appointment.offer"
        width: parent.width
        visible: page.appointment.earlierText !== ""
        kind: "success"
        title: page.appointment.remote ? qsTr("An earlier time is free") : qsTr("You can come earlier")
        text: page.appointment.earlierText
    }
    Grid {
        id: choice

        width: parent.width
        visible: page.appointment.earlierText !== ""
        columns: Theme.textScale > 1.2 ? 1 : 2
        spacing: Theme.gap

        readonly property int share: (width - (columns - 1) * spacing) / columns

        PrimaryButton {
            objectName: "appointment.take-earlier"
            width: choice.share
            icon: "check"
            text: qsTr("Take the earlier time")
            enabled: !page.appointment.waiting
            onClicked: page.appointment.takeEarlier()
        }
        SecondaryButton {
            objectName: "appointment.keep-present"
            width: choice.share
            text: qsTr("Keep my time")
            enabled: !page.appointment.waiting
            onClicked: page.appointment.keepPresent()
        }
    }
    BringList {
        width: parent.width
        visible: page.appointment.bring.length > 0 && (page.status === "confirmed" || page.status === "requested" || page.near)
        things: page.appointment.bring
        atHand: page.appointment.remote
    }
    Grid {
        id: deeds

        width: parent.width
        visible: page.appointment.canChange
        columns: Theme.textScale > 1.2 ? 1 : 2
        spacing: Theme.gap

        readonly property int share: (width - (columns - 1) * spacing) / columns

        SecondaryButton {
            objectName: "appointment.move"
            width: deeds.share
            alignStart: true
            icon: "calendar"
            text: qsTr("Another time")
            enabled: !page.appointment.waiting
            onClicked: page.session.moveAppointment()
        }
        SecondaryButton {
            objectName: "appointment.earlier"
            width: deeds.share
            alignStart: true
            icon: "clock"
            text: page.appointment.remote ? qsTr("Earlier, if possible") : qsTr("I would come earlier")
            visible: page.appointment.earlierText === "" && !page.appointment.elsewhere
            enabled: !page.appointment.waiting && !page.appointment.wished
            onClicked: page.appointment.wishEarlier()
        }
        SecondaryButton {
            objectName: "appointment.cancel"
            width: deeds.share
            alignStart: true
            icon: "trash"
            text: qsTr("Cancel the appointment")
            enabled: !page.appointment.waiting
            onClicked: page.appointment.askCancel()
        }
    }

    actions: [
        PrimaryButton {
            objectName: "appointment.check-in"
            visible: page.near
            icon: "hand"
            text: qsTr("I am here")
            enabled: !page.appointment.waiting && !page.session.ticket.waiting
            onClicked: page.session.checkIn()
        },
        PrimaryButton {
            objectName: "appointment.number"
            visible: page.status === "checkedIn" && page.session.hasNumber
            icon: "ticket"
            text: qsTr("Show my number")
            enabled: !page.session.ticket.waiting
            onClicked: page.session.checkIn()
        },
        PrimaryButton {
            objectName: "appointment.again"
            visible: page.appointment.gone
            icon: "calendar"
            text: qsTr("Book another appointment")
            enabled: !page.appointment.waiting
            onClicked: page.session.bookAgain()
        },
        SecondaryButton {
            objectName: "appointment.leave"
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        }
    ]
}
