// SPDX-License-Identifier: GPL-3.0-or-later
// To be called back where nobody can come: the number, the name if he likes, when, what is sent, and how far it got.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property CallBackSession call: session.callBack
    readonly property string part: session.subject
    readonly property bool typing: part === "number" || part === "name"
    readonly property bool keysOnly: typing && !Theme.portrait
    readonly property bool done: part === "done"
    readonly property bool arrived: call.stage === CallBackSession.Arrived

    function headline(): string {
        switch (part) {
        case "number": return qsTr("At what number can the town hall call you?")
        case "name": return qsTr("For whom should they ask?")
        case "when": return qsTr("When can you be reached?")
        case "check": return qsTr("Ask to be called back?")
        }
        return arrived ? qsTr("The town hall calls you back") : qsTr("Your request is written down")
    }
    function hint(): string {
        switch (part) {
        case "number": return qsTr("It is used for this call and for nothing else.")
        case "name": return qsTr("Your first name and family name. You can leave this empty.")
        case "check": return qsTr("This is what the town hall gets, and nothing more.")
        }
        return ""
    }
    function whenWords(): string {
        switch (call.reachable) {
        case "morning": return qsTr("in the morning")
        case "afternoon": return qsTr("in the afternoon")
        }
        return qsTr("at any time")
    }
    function endWords(): string {
        switch (call.stage) {
        case CallBackSession.Arrived: return qsTr("Your request has arrived at the town hall. Somebody there calls you. No hour is promised.")
        case CallBackSession.Waiting: return qsTr("This kiosk has no connection to the town hall just now. Your request is kept here and will be sent when the connection is back. Until then nobody at the town hall knows of it.")
        }
        return qsTr("It is on its way to the town hall. Until it has arrived nobody there knows of it.")
    }

    icon: done ? (arrived ? "check" : "clock") : part === "check" ? "list" : "phone"
    title: headline()
    lead: hint()

    under: Notice {
        id: refusal

        objectName: "callback.error"
        parent: page.sideBySide && page.typing ? below : page.underHeading
        onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
        width: parent ? parent.width : 0
        visible: title !== ""
        kind: "error"
        title: page.part === "check" && page.call.stage === CallBackSession.Failed ? qsTr("Your request could not be kept, and nothing was sent.")
                                                                                   : page.typing ? page.call.error : ""
        text: page.typing ? page.call.mend : qsTr("Please try again, or go to the desk in this hall.")
    }

    TextEntry {
        id: entry

        objectName: "callback." + page.part
        width: parent.width
        visible: page.typing
        label: page.title
        hint: page.lead
        error: page.call.error
        maxLength: 200
        showsCounter: false
        typing: true
        focus: page.typing
        onTextEdited: {
            if (page.part === "number")
                page.call.keepNumber(text)
            else
                page.call.keepName(text)
            page.call.clearError()
        }
    }
    Column {
        id: below

        width: parent.width
    }
    QuietButton {
        objectName: "callback.nameless"
        visible: page.part === "name"
        icon: "forward"
        iconAtEnd: true
        text: qsTr("Go on without a name")
        onClicked: page.call.giveName("")
    }

    ChoiceCard {
        objectName: "callback.any"
        width: parent.width
        visible: page.part === "when"
        text: qsTr("At any time")
        hint: qsTr("While the town hall is open.")
        selected: page.call.reachable === "any"
        onClicked: page.call.chooseReachable("any")
    }
    ChoiceCard {
        objectName: "callback.morning"
        width: parent.width
        visible: page.part === "when"
        text: qsTr("In the morning")
        selected: page.call.reachable === "morning"
        onClicked: page.call.chooseReachable("morning")
    }
    ChoiceCard {
        objectName: "callback.afternoon"
        width: parent.width
        visible: page.part === "when"
        text: qsTr("In the afternoon")
        selected: page.call.reachable === "afternoon"
        onClicked: page.call.chooseReachable("afternoon")
    }

    CheckRow {
        objectName: "callback.check.number"
        width: parent.width
        visible: page.part === "check" || page.done
        editable: !page.done
        label: qsTr("Telephone")
        value: page.call.numberShown
        onChange: page.session.changeCallBack("number")
    }
    CheckRow {
        objectName: "callback.check.name"
        width: parent.width
        visible: page.part === "check"
        label: qsTr("Name")
        value: page.call.nameText === "" ? qsTr("not given") : page.call.nameText
        onChange: page.session.changeCallBack("name")
    }
    CheckRow {
        objectName: "callback.check.when"
        width: parent.width
        visible: page.part === "check" || page.done
        editable: !page.done
        label: qsTr("You can be reached")
        value: page.whenWords()
        onChange: page.session.changeCallBack("when")
    }
    CheckRow {
        objectName: "callback.check.language"
        width: parent.width
        visible: page.part === "check"
        editable: false
        label: qsTr("Language")
        value: Qt.locale(page.session.language).nativeLanguageName
    }
    ChoiceCard {
        objectName: "callback.topic"
        width: parent.width
        visible: page.part === "check" && page.call.topic !== ""
        multiple: true
        text: qsTr("Say what it is about")
        hint: page.call.topic
        selected: page.call.sharesTopic
        onClicked: page.call.toggleTopic()
    }
    Notice {
        width: parent.width
        visible: page.part === "check"
        text: qsTr("This is a request, not an appointment. No hour is promised.")
    }
    TextBlock {
        objectName: "callback.end"
        width: parent.width
        visible: page.done
        pixelSize: Theme.lead
        text: page.endWords()
    }

    function proceed() {
        if (part === "number")
            call.giveNumber(entry.text)
        else
            call.giveName(entry.text)
    }

    Component.onCompleted: {
        entry.text = part === "name" ? call.nameText : call.numberText
        scroll.keep = typing ? entry : null
    }

    actions: [
        PrimaryButton {
            objectName: "callback.next"
            visible: page.typing && !page.keysOnly
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Continue")
            onClicked: page.proceed()
        },
        PrimaryButton {
            objectName: "callback.send"
            visible: page.part === "check"
            icon: "phone"
            text: qsTr("Yes, ask for a call")
            onClicked: page.call.agree()
        },
        PrimaryButton {
            objectName: "callback.leave"
            visible: page.done
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        QuietButton {
            objectName: "callback.home"
            visible: page.done
            icon: "home"
            text: qsTr("Something else")
            onClicked: page.session.goHome()
        }
    ]
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        visible: page.typing
        height: visible ? implicitHeight : 0
        mode: page.part === "name" ? "name" : "phone"
        target: page.typing ? entry : null
        nextText: qsTr("Continue")
        onNext: page.proceed()
    }
}
