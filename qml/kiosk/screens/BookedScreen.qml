// SPDX-License-Identifier: GPL-3.0-or-later
// The one unmistakable end of a booking: when, where, the code, what to bring, paper and phone.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking
    readonly property FinishState finish: session.finish
    readonly property bool requested: booking.outcome === "requested"

    icon: requested ? "clock" : "check"
    title: requested ? qsTr("Your request is written down") : booking.outcome === "moved" ? qsTr("Your appointment is moved") : qsTr("Your appointment is booked")
    lead: booking.reasonTitle

    Notice {
        objectName: "booked.elsewhere"
        width: parent.width
        visible: page.booking.elsewhereTitle !== ""
        kind: "warning"
        title: page.booking.elsewhereTitle
        text: page.booking.elsewhereText
    }
    VisitCard {
        width: parent.width
        calm: page.requested
        day: page.booking.dayLine
        time: page.booking.timeLine
        place: page.booking.placeLine
        code: page.booking.code
        spokenCode: page.booking.spokenCode
        qrSource: page.requested ? "" : page.finish.qrSource
    }
    TextBlock {
        width: parent.width
        text: page.requested ? qsTr("It is not booked yet. The town hall looks for a time and tells you by telephone or e-mail. Keep the code.")
            : page.booking.elsewhere ? qsTr("Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, there or at this kiosk.")
                                     : qsTr("Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, here or at the desk.")
    }
    BringList {
        width: parent.width
        things: page.booking.bring
        atHand: page.booking.channel !== "desk"
    }
    Notice {
        width: parent.width
        visible: page.finish.printMessage !== ""
        kind: page.finish.printStage === FinishState.Failed ? "warning" : page.finish.printStage === FinishState.Printed ? "success" : "info"
        text: page.finish.printMessage
    }
    BodyText {
        width: parent.width
        visible: !page.finish.canPrint
        soft: true
        text: qsTr("This kiosk has no printer. Photograph this page, or write the code down.")
    }

    actions: [
        PrimaryButton {
            objectName: "booked.print"
            visible: page.finish.canPrint
            enabled: page.finish.printStage === FinishState.NotAsked || page.finish.printStage === FinishState.Failed
            icon: "printer"
            text: page.finish.printStage === FinishState.Failed ? qsTr("Try to print again") : qsTr("Print")
            onClicked: page.finish.print()
        },
        PrimaryButton {
            objectName: page.finish.canPrint ? "" : "booked.erase"
            visible: !page.finish.canPrint
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        SecondaryButton {
            objectName: page.finish.canPrint ? "booked.erase" : ""
            visible: page.finish.canPrint
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        QuietButton {
            objectName: "booked.home"
            icon: "home"
            text: qsTr("Something else")
            onClicked: page.session.goHome()
        }
    ]
}
