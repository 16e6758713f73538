// SPDX-License-Identifier: GPL-3.0-or-later
// An agent signs in to help here: first his code, then his PIN.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property AssistSession assist: session.assist

    icon: "key"
    title: qsTr("Help a visitor")
    lead: assist.blocked ? "" : assist.checking ? qsTr("Your PIN is being checked.") : assist.codeGiven ? qsTr("Please enter your PIN.") : qsTr("Please enter your code. While you help, there is more time before everything is erased.")

    under: [
        Notice {
            objectName: "assist.problem"
            width: parent ? parent.width : 0
            visible: page.assist.problem !== ""
            kind: "error"
            text: page.assist.problem
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.assist.checking
        }
    ]

    TextEntry {
        id: entry

        objectName: "assist.entry"
        width: parent.width
        visible: !page.assist.blocked
        label: page.assist.codeGiven ? qsTr("PIN") : qsTr("Code")
        echoMode: page.assist.codeGiven ? TextInput.Password : TextInput.Normal
        maxLength: 12
        showsCounter: false
        typing: true
        focus: true
        onNext: page.proceed()
    }
    Component.onCompleted: scroll.keep = entry

    function proceed() {
        if (assist.checking)
            return
        const given = entry.text
        entry.text = ""
        if (assist.codeGiven)
            assist.givePin(given)
        else
            assist.giveCode(given)
    }

    actions: PrimaryButton {
        objectName: "assist.back"
        visible: page.assist.blocked
        icon: "back"
        text: qsTr("Back")
        onClicked: page.session.back()
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        visible: !page.assist.blocked
        height: visible ? implicitHeight : 0
        mode: "digits"
        capitals: "none"
        target: page.assist.blocked ? null : entry
        nextText: qsTr("Continue")
        onNext: page.proceed()
    }
}
