// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of the guide: what to bring, what it costs, where to go, and the next step.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property GuideSession guide: session.guide
    readonly property FinishState finish: session.finish

    // PARTS that say something, with SEPARATOR between them.
    function joined(parts: var, separator: string): string {
        return parts.filter(part => part !== "").join(separator)
    }

    icon: guide.outcomeKind === "proceed" ? "check" : guide.outcomeKind === "refer" ? "map-pin" : "info"
    title: guide.outcomeTitle
    lead: guide.procedureTitle

    TextBlock {
        width: parent.width
        text: page.guide.outcomeText
    }

    Notice {
        width: parent.width
        visible: page.guide.referName !== ""
        title: qsTr("Go there: %1").arg(page.guide.referName)
        text: page.guide.referDetail + (page.guide.referWeb === "" ? "" : "\n" + page.guide.referWeb.replace("https://", ""))
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: page.guide.checklist.count > 0

        Heading {
            width: parent.width
            level: 2
            text: qsTr("To bring with you")
        }
        BodyText {
            width: parent.width
            soft: true
            text: qsTr("Touch what you already have.")
        }
        Repeater {
            model: page.guide.checklist

            ChoiceCard {
                required property string itemId
                required property string detail
                required property string alternative
                required property bool original
                required property int copies
                required property bool ticked
                readonly property string how: page.joined([original ? qsTr("Original.") : "",
                                                           copies > 0 ? qsTr("%n copy(ies).", "", copies) : "", detail], " ")

                required text
                objectName: "checklist." + itemId
                width: parent.width
                multiple: true
                selected: ticked
                hint: page.joined([how, alternative === "" ? "" : qsTr("Or: %1").arg(alternative)], "\n")
                onClicked: page.guide.tick(itemId)
            }
        }
    }

    ListAlong {
        width: parent.width
        phone: page.session.phone
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: page.guide.costs.count > 0

        Heading {
            width: parent.width
            level: 2
            text: qsTr("What it costs")
        }
        Repeater {
            model: page.guide.costs

            AmountRow {
                required label
                required amount

                width: parent.width
            }
        }
        AmountRow {
            width: parent.width
            visible: page.guide.costTotal !== ""
            label: qsTr("Together")
            amount: page.guide.costTotal
            total: true
        }
    }

    FactGrid {
        width: parent.width
        facts: [
            { "icon": "clock", "label": qsTr("How long it takes"), "text": page.guide.outcomeKind === "proceed" ? page.guide.delay : "" },
            { "icon": "map-pin", "label": page.guide.placeName, "text": page.guide.placeDetail }
        ]
    }
    Notice {
        width: parent.width
        visible: page.finish.printMessage !== ""
        kind: page.finish.printStage === FinishState.Failed ? "warning" : page.finish.printStage === FinishState.Printed ? "success" : "info"
        text: page.finish.printMessage
    }

    actions: [
        PrimaryButton {
            objectName: "outcome.form"
            visible: page.guide.formId !== ""
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Fill in the form now")
            onClicked: page.session.startForm()
        },
        SecondaryButton {
            objectName: "outcome.appointment"
            visible: page.guide.needsAppointment
            icon: "calendar"
            text: qsTr("Appointment")
            onClicked: page.session.bookAppointment()
        },
        SecondaryButton {
            objectName: "outcome.print"
            visible: page.finish.canPrint && page.guide.checklist.count > 0
            enabled: page.finish.printStage !== FinishState.Printing
            icon: "printer"
            text: qsTr("Print this list")
            onClicked: page.session.printChecklist()
        },
        SecondaryButton {
            objectName: "outcome.take"
            visible: page.session.phone.canTakeList && page.guide.checklist.count > 0 && page.session.phone.listStage !== PhoneShare.Ready
            enabled: page.session.phone.listStage !== PhoneShare.Asking
            icon: "check"
            text: qsTr("Take the list along on my phone")
            onClicked: page.session.takeListAlong()
        },
        SecondaryButton {
            objectName: "outcome.ticket"
            visible: page.session.hasTicket
            icon: "ticket"
            text: qsTr("Take a ticket for this")
            onClicked: page.session.openTickets()
        }
    ]
}
