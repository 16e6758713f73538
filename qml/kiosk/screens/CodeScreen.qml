// SPDX-License-Identifier: GPL-3.0-or-later
// The code of an appointment already made.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property AppointmentSession appointment: session.appointment

    title: qsTr("The code of your appointment")
    lead: qsTr("It stands on your confirmation, on paper or on your phone.")

    under: [
        Notice {
            id: refusal

            objectName: "code.error"
            parent: page.sideBySide ? below : page.underHeading
            onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
            width: parent ? parent.width : 0
            visible: page.appointment.codeError !== ""
            kind: "error"
            title: page.appointment.codeError
            text: page.appointment.codeMend
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.appointment.waiting
        }
    ]

    TextEntry {
        id: entry

        objectName: "code.entry"
        width: parent.width
        label: page.title
        hint: page.lead
        error: page.appointment.codeError
        maxLength: 20
        showsCounter: false
        typing: true
        focus: true
        Component.onCompleted: text = page.appointment.codeText
        onTextEdited: page.appointment.clearError()
    }
    Column {
        id: below

        width: parent.width
    }
    QuietButton {
        objectName: "code.none"
        text: qsTr("I do not have the code")
        onClicked: page.session.openNotice("appointment")
    }
    Component.onCompleted: scroll.keep = entry

    // A scanner has read it: what is asked for is what stands there.
    Connections {
        target: page.appointment
        function onWaitingChanged() {
            if (page.appointment.waiting)
                entry.text = page.appointment.codeText
        }
    }

    actions: PrimaryButton {
        objectName: "code.next"
        visible: Theme.portrait
        icon: "search"
        text: qsTr("Find my appointment")
        enabled: !page.appointment.waiting
        onClicked: page.appointment.giveCode(entry.text)
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        mode: "code"
        capitals: "all"
        target: entry
        nextText: qsTr("Find")
        onNext: page.appointment.giveCode(entry.text)
    }
}
