// SPDX-License-Identifier: GPL-3.0-or-later
// For what there are tickets: one touch gives one. What somebody needs is said before, by whoever wants to.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property TicketSession ticket: session.ticket
    readonly property bool some: ticket.services.count > 0
    property bool needsOpen: false

    icon: "ticket"
    title: ticket.narrowed ? qsTr("A ticket for this?") : qsTr("What is your ticket for?")
    lead: ticket.anyOpen || !some ? qsTr("Touch it, and you have your number.") : qsTr("No tickets are given at the moment. Touch one to see what you can do.")

    under: [
        Notice {
            objectName: "services.closed"
            width: parent ? parent.width : 0
            visible: page.ticket.closedReason !== "" && page.some
            kind: "warning"
            text: page.ticket.closedReason
        },
        Notice {
            objectName: "services.offline"
            width: parent ? parent.width : 0
            visible: !page.ticket.online && page.some
            text: qsTr("The kiosk has no connection to the town hall just now. It gives numbers of its own, which count all the same.")
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.ticket.waiting
        }
    ]

    SecondaryButton {
        objectName: "services.needs"
        width: parent.width
        visible: page.ticket.needs.count > 0 && page.ticket.anyOpen
        alignStart: true
        icon: page.needsOpen ? "chevron-up" : "hand"
        text: page.ticket.needsChosen > 0 ? qsTr("What you need: %n chosen", "", page.ticket.needsChosen) : qsTr("Do you need a seat, help or priority?")
        onClicked: page.needsOpen = !page.needsOpen
    }
    Column {
        width: parent.width
        visible: page.needsOpen && page.ticket.anyOpen
        spacing: Theme.spaceS

        Repeater {
            model: page.ticket.needs

            ChoiceCard {
                required property string needId
                required property string label
                required selected

                objectName: "need." + needId
                width: parent.width
                multiple: true
                text: label
                onClicked: page.ticket.toggleNeed(needId)
            }
        }
        BodyText {
            width: parent.width
            soft: true
            text: qsTr("Then touch what your ticket is for.")
        }
    }
    Repeater {
        model: page.ticket.services

        ServiceRow {
            required property string serviceId
            required property string details
            required property string sale
            required letter
            required title
            required line
            required mine
            required spokenMine

            objectName: "service." + serviceId
            width: parent.width
            summary: details
            open: sale === "open"
            enabled: !page.ticket.waiting
            onClicked: page.ticket.choose(serviceId)
        }
    }
    SecondaryButton {
        objectName: "services.all"
        width: parent.width
        visible: page.ticket.narrowed
        alignStart: true
        icon: "list"
        text: qsTr("A ticket for something else")
        onClicked: page.ticket.showAll()
    }
}
