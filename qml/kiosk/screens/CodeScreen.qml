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

    readonly property FormShare share: session.formShare
    readonly property bool waiting: appointment.waiting || share.waiting
    readonly property string error: share.codeError === "" ? appointment.codeError : share.codeError

    title: share.available ? qsTr("Your code") : qsTr("The code of your appointment")
    lead: share.available ? qsTr("It stands on the confirmation of your appointment, or on your phone at the end of your form.")
                          : qsTr("It stands on your confirmation, on paper or on your phone.")

    under: [
        Notice {
            id: refusal

            objectName: "code.error"
            parent: page.sideBySide ? below : page.underHeading
            onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
            width: parent ? parent.width : 0
            visible: page.error !== ""
            kind: "error"
            title: page.error
            text: page.share.codeError === "" ? page.appointment.codeMend : page.share.codeMend
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.waiting
        }
    ]

    TextEntry {
        id: entry

        objectName: "code.entry"
        width: parent.width
        label: page.title
        hint: page.lead
        error: page.error
        maxLength: 20
        showsCounter: false
        typing: true
        focus: true
        Component.onCompleted: text = page.appointment.codeText
        onTextEdited: {
            page.appointment.clearError()
            page.share.clearCode()
        }
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
        text: page.share.available ? qsTr("Continue") : qsTr("Find my appointment")
        enabled: !page.waiting
        onClicked: page.session.giveCode(entry.text)
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        mode: "code"
        capitals: "all"
        target: entry
        nextText: qsTr("Find")
        onNext: page.session.giveCode(entry.text)
    }
}
