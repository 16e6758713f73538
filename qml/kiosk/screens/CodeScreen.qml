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
    readonly property CodeCamera camera: session.camera

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
            visible: title !== ""
            kind: "error"
            title: page.error !== "" ? page.error : page.camera.problem
            text: page.share.codeError !== "" ? page.share.codeMend
                : page.appointment.codeError !== "" ? page.appointment.codeMend : page.camera.mend
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
            page.camera.close()
            page.appointment.clearError()
            page.share.clearCode()
        }
    }
    Column {
        id: below

        width: parent.width
    }
    CameraPanel {
        id: panel

        objectName: "code.looking"
        width: parent.width
        visible: page.camera.looking
        hint: page.camera.hint
        onVisibleChanged: if (visible) page.scroll.showSoon(panel)
        onOff: page.camera.close()
    }
    Grid {
        id: ways

        width: parent.width
        columns: page.sideBySide || Theme.textScale > 1.2 ? 1 : 2
        spacing: Theme.gap
        visible: !page.camera.looking

        readonly property int share: (width - (columns - 1) * spacing) / columns
        // Side by side they are equally tall.
        readonly property real tall: columns === 1 ? 0 : Math.max(shown.implicitHeight, named.implicitHeight)

        SecondaryButton {
            id: shown

            objectName: "code.camera"
            width: ways.share
            height: Math.max(implicitHeight, ways.tall)
            visible: page.camera.available
            alignStart: true
            icon: "camera"
            text: qsTr("Show my code to the camera")
            enabled: !page.waiting
            onClicked: {
                page.appointment.clearError()
                page.camera.look()
            }
        }
        SecondaryButton {
            id: named

            objectName: "code.name"
            width: ways.share
            height: Math.max(implicitHeight, ways.tall)
            alignStart: true
            icon: "people"
            text: qsTr("Find it by my name")
            enabled: !page.waiting
            onClicked: page.session.openPerson()
        }
    }
    QuietButton {
        objectName: "code.none"
        text: qsTr("I do not have the code")
        onClicked: page.session.openNotice("appointment")
    }
    Component.onCompleted: scroll.keep = entry

    function give() {
        camera.close()
        session.giveCode(entry.text)
    }

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
        onClicked: page.give()
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        mode: "code"
        capitals: "all"
        target: entry
        nextText: qsTr("Find")
        onNext: page.give()
    }
}
