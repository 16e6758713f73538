// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a form is filled with an agent's help: for whom, by whom, by what right, and whether he agrees.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property AssistSession assist: session.assist
    readonly property bool consenting: assist.statement !== ""
    readonly property bool dating: assist.dated && session.subject === "proof"

    icon: consenting ? "hand" : ""
    title: assist.title
    lead: assist.lead

    Repeater {
        model: page.assist.options

        ChoiceCard {
            required property string value
            required property string label
            required hint
            required selected

            objectName: "help." + value
            width: parent.width
            text: label
            onClicked: page.session.answerHelp(value)
        }
    }
    Notice {
        id: refusal

        objectName: "help.dateError"
        width: parent.width
        visible: page.dating && page.assist.dateError !== ""
        kind: "error"
        text: page.assist.dateError
        onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
    }
    DateEntry {
        id: date

        objectName: "help.date"
        width: parent.width
        visible: page.dating
        label: qsTr("Date of the paper")
        error: page.assist.dateError
        typing: page.dating
        onVisibleChanged: {
            if (visible) {
                clear()
                page.scroll.showSoon(date)
            }
        }
        onEdited: page.assist.clearDateError()
        onNext: page.proceed()
    }
    Rectangle {
        visible: page.consenting
        width: parent.width
        height: words.implicitHeight + 2 * Theme.spaceL
        radius: Theme.radiusL
        color: Theme.colour.surfaceWarm
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.colour.border

        BodyText {
            id: words

            objectName: "help.statement"
            x: Theme.spaceL
            y: Theme.spaceL
            width: parent.width - 2 * Theme.spaceL
            text: page.assist.statement
            font.pixelSize: Theme.lead
        }
    }
    Repeater {
        model: page.assist.summary

        CheckRow {
            required label
            required value

            width: parent.width
            editable: false
        }
    }

    function proceed() {
        if (date.yearText === "" && !date.atLast)
            date.forward()
        else
            session.dateMandate(date.value)
    }

    actions: [
        PrimaryButton {
            objectName: "help.agree"
            visible: page.consenting
            icon: "check"
            text: qsTr("Yes, agreed")
            onClicked: page.session.agreeToHelp()
        },
        SecondaryButton {
            objectName: "help.refuse"
            visible: page.consenting
            icon: "close"
            text: qsTr("No")
            onClicked: page.session.refuseHelp()
        }
    ]
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        visible: page.dating
        height: visible ? implicitHeight : 0
        mode: "digits"
        capitals: "none"
        target: page.dating ? date : null
        nextText: qsTr("Continue")
        onNext: page.proceed()
    }
}
