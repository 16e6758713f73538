// SPDX-License-Identifier: GPL-3.0-or-later
// How this kiosk is, for the staff: behind a code, without a word about any visitor.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property StaffStatus staff: session.staff

    icon: "key"
    title: staff.unlocked ? qsTr("How this kiosk is") : qsTr("For the staff")
    lead: staff.unlocked ? "" : qsTr("Please enter the code of this kiosk.")

    under: Notice {
        objectName: "staff.refused"
        width: parent ? parent.width : 0
        visible: page.staff.refused || page.staff.blocked
        kind: "error"
        text: page.staff.blocked ? qsTr("Too many wrong codes. Please wait five minutes.") : qsTr("This is not the code.")
    }

    TextEntry {
        id: entry

        objectName: "staff.entry"
        width: parent.width
        visible: !page.staff.unlocked
        label: qsTr("Code")
        echoMode: TextInput.Password
        maxLength: 12
        showsCounter: false
        typing: true
        focus: true
    }
    Repeater {
        model: page.staff.rows

        Notice {
            required property string label
            required property string mood
            required text

            width: parent.width
            kind: mood
            title: label
        }
    }
    HelpTrace {
        width: parent.width
        steps: page.staff.helps
    }

    actions: [
        PrimaryButton {
            objectName: "staff.back"
            visible: page.staff.unlocked
            icon: "back"
            text: qsTr("Back")
            onClicked: page.session.back()
        },
        SecondaryButton {
            objectName: "staff.assist"
            visible: page.session.assist.available && !page.session.assist.active
            icon: "people"
            text: qsTr("Help a visitor")
            onClicked: page.session.openAssist()
        }
    ]
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        visible: !page.staff.unlocked
        height: visible ? implicitHeight : 0
        mode: "digits"
        capitals: "none"
        target: page.staff.unlocked ? null : entry
        nextText: qsTr("Continue")
        onNext: {
            page.staff.unlock(entry.text)
            entry.text = ""
        }
    }
}
