// SPDX-License-Identifier: GPL-3.0-or-later
// One procedure: what it is, what it costs, and the two ways on.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property ProcedureView procedure: session.procedure

    icon: procedure.icon
    title: procedure.title
    lead: procedure.siteName

    BodyText {
        width: parent.width
        font.pixelSize: Theme.lead
        text: page.procedure.summary
    }
    Notice {
        width: parent.width
        visible: page.procedure.validity !== ""
        kind: page.procedure.valid ? "info" : "warning"
        text: page.procedure.validity
    }
    FactGrid {
        width: parent.width
        facts: [
            { "icon": "euro", "label": qsTr("Cost"), "text": page.procedure.cost },
            { "icon": "clock", "label": qsTr("Time"), "text": page.procedure.delay }
        ]
    }

    Repeater {
        model: page.procedure.sections

        Column {
            id: section

            required property string title
            required property string text

            width: parent.width
            spacing: Theme.spaceS

            Heading {
                width: parent.width
                level: 2
                text: section.title
            }
            TextBlock {
                width: parent.width
                text: section.text
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: page.procedure.counterpartId !== ""

        Heading {
            width: parent.width
            level: 2
            text: qsTr("On the other bank of the Rhine")
        }
        RowButton {
            objectName: "procedure.counterpart"
            width: parent.width
            icon: "bridge"
            text: page.procedure.counterpartTitle
            mark: page.procedure.counterpartSite
            onClicked: page.session.openProcedure(page.procedure.counterpartId)
        }
    }
    BodyText {
        width: parent.width
        visible: page.procedure.legalLabel !== ""
        soft: true
        font.pixelSize: Theme.caption
        text: qsTr("Source: %1 · %2").arg(page.procedure.legalLabel).arg(page.procedure.legalUrl.replace("https://", ""))
    }

    actions: [
        PrimaryButton {
            objectName: "procedure.guide"
            visible: page.procedure.hasGuide
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Find out what I need")
            onClicked: page.session.startGuide()
        },
        SecondaryButton {
            objectName: "procedure.form"
            visible: page.procedure.hasForm
            icon: "pencil"
            text: qsTr("Fill in the form")
            onClicked: page.session.startForm()
        },
        SecondaryButton {
            objectName: "procedure.ticket"
            visible: page.session.hasTicket
            icon: "ticket"
            text: qsTr("Take a ticket for this")
            onClicked: page.session.openTickets()
        }
    ]
}
