// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket: the number, how it stands, what happens next, where one waits, paper.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property TicketSession ticket: session.ticket
    readonly property TicketPaper paper: session.paper
    readonly property PhoneShare phone: session.phone
    readonly property string turn: ticket.turn

    function headline(): string {
        switch (turn) {
        case "called": return ticket.calledTo === "" ? qsTr("It is your turn") : qsTr("It is your turn: %1").arg(ticket.calledTo)
        case "serving": return qsTr("You are being served")
        case "parked": return qsTr("Your ticket is set aside")
        case "missed": return qsTr("Your number was called")
        case "over": return qsTr("This ticket is finished")
        }
        return qsTr("This is your number")
    }
    function words(): string {
        switch (turn) {
        case "called": return qsTr("Please go there now.")
        case "parked": return qsTr("A member of staff keeps it until you have what was missing.")
        case "missed": return qsTr("Please go to the reception in this hall: your ticket can be put back into the line.")
        }
        return ""
    }

    icon: turn === "missed" ? "warning" : turn === "called" ? "person-call" : "ticket"
    title: headline()
    lead: words()

    under: Notice {
        objectName: "ticket.paper"
        parent: page.sideBySide ? page.underHeading : below        // nothing stands before the number
        width: parent ? parent.width : 0
        visible: page.paper.message !== ""
        kind: page.paper.stage === TicketPaper.Failed ? "warning" : page.paper.stage === TicketPaper.Printed ? "success" : "info"
        text: page.paper.message
    }

    TicketCard {
        width: parent.width
        ticket: page.ticket
    }
    FactGrid {
        width: parent.width
        facts: [
            { "icon": "map-pin", "label": page.ticket.placeName, "text": page.ticket.placeDetail }
        ]
    }
    Grid {
        id: codes

        readonly property bool follows: page.phone.ticketSource !== "" && page.turn !== "over"
        readonly property bool joins: page.phone.wifiSource !== ""
        readonly property int share: Math.floor((width - (columns - 1) * Theme.gap) / columns)
        readonly property int tallest: Math.max(follows ? follow.wanted : 0, joins ? wifi.wanted : 0)

        width: parent.width
        visible: follows || joins
        columns: follows && joins && Theme.textScale < 1.2 && width > Theme.body * 26 ? 2 : 1
        spacing: Theme.gap

        PhoneCode {
            id: follow

            objectName: "ticket.phone"
            visible: codes.follows
            width: codes.share
            height: codes.columns > 1 ? codes.tallest : wanted
            source: page.phone.ticketSource
            heading: qsTr("Follow it on your phone")
            text: qsTr("Scan the code: your place in the line, and when it is your turn.")
        }
        PhoneCode {
            id: wifi

            objectName: "ticket.wifi"
            visible: codes.joins
            width: codes.share
            height: codes.columns > 1 ? codes.tallest : wanted
            source: page.phone.wifiSource
            heading: qsTr("Wifi in this hall")
            text: page.phone.wifiPassword === "" ? qsTr("Network: %1").arg(page.phone.wifiName)
                                                 : qsTr("Network: %1").arg(page.phone.wifiName) + "\n" + qsTr("Password: %1").arg(page.phone.wifiPassword)
        }
    }
    Column {
        id: below

        width: parent.width
        spacing: page.spacing
    }
    Column {
        parent: page.sideBySide ? page.underHeading : below        // where the screen is wide all of it is seen at once
        width: parent ? parent.width : 0
        spacing: Theme.spaceS
        visible: page.turn === "waiting"

        Heading {
            width: parent.width
            level: 2
            text: qsTr("What happens next")
        }
        Repeater {
            model: page.ticket.nextSteps

            NumberedStep {
                required property string modelData
                required property int index

                width: parent.width
                number: index + 1
                text: modelData
            }
        }
    }
    BodyText {
        width: parent.width
        visible: !page.paper.canPrint
        soft: true
        text: qsTr("This kiosk has no printer. Remember your number, or photograph this page.")
    }

    actions: [
        PrimaryButton {
            objectName: "ticket.erase"
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        SecondaryButton {
            objectName: "ticket.print"
            visible: page.paper.canPrint
            enabled: page.paper.stage !== TicketPaper.Printing
            icon: "printer"
            text: page.paper.stage === TicketPaper.Failed ? qsTr("Try to print again") : page.paper.again ? qsTr("Print once more") : qsTr("Print")
            onClicked: page.paper.print()
        },
        QuietButton {
            objectName: "ticket.home"
            icon: "home"
            text: qsTr("Something else")
            onClicked: page.session.goHome()
        }
    ]
}
