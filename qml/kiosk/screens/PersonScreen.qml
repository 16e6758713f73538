// SPDX-License-Identifier: GPL-3.0-or-later
// Name, then birth date: by which an appointment of today is found, or is to be found without its code.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property PersonSession person: session.person
    readonly property AppointmentSession appointment: session.appointment
    readonly property bool finding: session.subject === "find"
    readonly property bool atBirth: person.part === "birth"
    readonly property bool waiting: finding && appointment.waiting
    readonly property string notFound: finding ? appointment.personError : ""

    title: atBirth ? qsTr("Your date of birth") : qsTr("Your first name and family name")
    lead: finding ? qsTr("As they were given for the appointment. Accents, capitals and the order of the names do not matter.")
                  : qsTr("With both you can say that you are here without the code. Neither is kept: only a mark by which the town hall’s computer knows them again.")

    under: [
        Notice {
            id: refusal

            objectName: "person.error"
            parent: page.sideBySide ? below : page.underHeading
            onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
            width: parent ? parent.width : 0
            visible: title !== ""
            kind: "error"
            title: page.person.error !== "" ? page.person.error : page.notFound
            text: page.person.error !== "" ? page.person.mend : page.finding ? page.appointment.personMend : ""
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.waiting
        }
    ]

    TextEntry {
        id: nameEntry

        objectName: "person.name"
        width: parent.width
        visible: !page.atBirth
        label: page.title
        hint: page.lead
        error: page.person.error
        maxLength: 200
        showsCounter: false
        typing: true
        focus: !page.atBirth
        onTextEdited: page.person.clearError()
    }
    DateEntry {
        id: birthEntry

        objectName: "person.birth"
        width: parent.width
        visible: page.atBirth
        label: page.title
        error: page.person.error
        errorPart: page.person.errorPart
        typing: true
        focus: page.atBirth
        onEdited: {
            page.person.clearError()
            page.appointment.clearError()
        }
    }
    Column {
        id: below

        width: parent.width
    }
    QuietButton {
        objectName: "person.reception"
        visible: page.notFound !== ""
        text: qsTr("Where is the reception?")
        onClicked: page.session.openNotice("appointment")
    }

    function proceed() {
        if (waiting)
            return
        if (!atBirth)
            person.giveName(nameEntry.text)
        else
            person.giveBirth(birthEntry.value)
    }

    function showBirth(parts: var) {
        birthEntry.dayText = parts.day || ""
        birthEntry.monthText = parts.month || ""
        birthEntry.yearText = parts.year || ""
    }

    function remember() {
        nameEntry.text = person.nameText
        showBirth(person.birthParts)
        if (atBirth)
            birthEntry.selectPart("day")
        scroll.keep = atBirth ? birthEntry : nameEntry
    }
    onAtBirthChanged: remember()
    Component.onCompleted: remember()

    Connections {
        target: page.person
        function onChanged() {
            if (page.person.errorPart !== "")
                birthEntry.selectPart(page.person.errorPart)
        }
    }

    actions: PrimaryButton {
        objectName: "person.next"
        visible: Theme.portrait
        icon: page.atBirth && page.finding ? "search" : "forward"
        iconAtEnd: !(page.atBirth && page.finding)
        text: page.atBirth && page.finding ? qsTr("Find my appointment") : qsTr("Continue")
        enabled: !page.waiting
        onClicked: page.proceed()
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        mode: page.atBirth ? "digits" : "name"
        target: page.atBirth ? birthEntry : nameEntry
        nextText: page.atBirth && page.finding ? qsTr("Find") : qsTr("Continue")
        onNext: page.atBirth && birthEntry.yearText === "" && !birthEntry.atLast ? birthEntry.forward() : page.proceed()
    }
}
