// SPDX-License-Identifier: GPL-3.0-or-later
// Calling a person: what he may know, that he is asked, and who comes.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property HandOffSession call: session.handOff
    readonly property int stage: call.stage
    readonly property bool choosing: stage === HandOffSession.Choosing
    readonly property bool open: stage === HandOffSession.Asked || stage === HandOffSession.Coming || stage === HandOffSession.Nobody

    // Nobody comes: what is offered instead.
    readonly property bool alone: stage === HandOffSession.Offline || stage === HandOffSession.Nobody

    // An agent has sent him to another site of the town.
    readonly property bool away: stage === HandOffSession.Ended && call.siteThere !== ""

    function headline(): string {
        switch (stage) {
        case HandOffSession.Asked: return call.passedBy === "" ? qsTr("Somebody is asked") : qsTr("A colleague is asked")
        case HandOffSession.Coming:
            if (session.joined.active)
                return call.agent === "" ? qsTr("Somebody helps you here") : qsTr("%1 helps you here").arg(call.agent)
            return call.agent === "" ? qsTr("Somebody is coming to you") : qsTr("%1 is coming to you").arg(call.agent)
        case HandOffSession.Nobody: return call.staff === HandOffSession.Away ? qsTr("Nobody is at the desks just now") : qsTr("Nobody is free yet")
        case HandOffSession.Withdrawn: return qsTr("The call is taken back")
        case HandOffSession.Ended:
            if (away)
                return qsTr("Please go to: %1").arg(call.siteThere)
            return call.ticket === "" ? qsTr("The call is finished") : qsTr("Your number is %1").arg(call.ticket)
        case HandOffSession.Offline: return qsTr("A person helps you at the desk")
        }
        return qsTr("Shall somebody come to you?")
    }
    function words(): string {
        switch (stage) {
        case HandOffSession.Asked: {
            const stay = qsTr("Please stay here. You can go on meanwhile: touch “Back”.")
            return call.passedBy === "" ? stay : qsTr("%1 passes you on to a colleague.").arg(call.passedBy) + " " + stay
        }
        case HandOffSession.Coming: return session.joined.active ? qsTr("Touch “Back” to go on. What you agreed to share is seen at the desk; you can end the help at any time.") : qsTr("Please stay here.")
        case HandOffSession.Nobody: return aloneWords()
        case HandOffSession.Withdrawn: return qsTr("Nobody comes. What was shared is gone.")
        case HandOffSession.Ended:
            if (away)
                return call.ticket === "" ? qsTr("You are expected there. Your number is being drawn: please wait a moment.") : qsTr("Your number there is %1. Please note it: you are called by it, and what you agreed to share is known there.").arg(call.ticket)
            return call.ticket === "" ? qsTr("Touch “Back” to go on.") : qsTr("Please note this number and take a seat in the hall: you are called by it.")
        case HandOffSession.Offline: return qsTr("This kiosk cannot call anyone just now. Please go to the desk in this hall, or wave to a member of staff.\n\nYour answers stay on this screen while you read this. Touch “Back” to go on.")
        }
        return qsTr("The person learns your language and at which kiosk you stand. You decide about the rest.")
    }

    function aloneWords(): string {
        switch (call.staff) {
        case HandOffSession.Away: return qsTr("Your call stays open: whoever comes back to a desk sees it. If you do not want to wait, choose one of these.")
        case HandOffSession.OtherTasks: return qsTr("Those who are here just now do other things. Your call stays open, and somebody may still come. If you do not want to wait, choose one of these.")
        }
        return qsTr("Your call stays open. If you do not want to wait, go to the desk in this hall.")
    }

    function thereFacts(): var {
        if (!away)
            return []
        const place = { "icon": "map-pin", "label": call.siteThere, "text": call.addressThere }
        const number = { "icon": "ticket", "label": qsTr("Your number there"), "text": call.ticket }
        const phone = { "icon": "phone", "label": qsTr("Telephone"), "text": call.phoneThere }
        if (call.phoneThere === "")
            return call.ticket === "" ? [place] : [number, place]
        return call.ticket === "" ? [place, phone] : [number, place, phone]
    }

    icon: away ? "map-pin" : "person-call"
    title: headline()

    under: BusyNote {
        width: parent ? parent.width : 0
        waiting: page.call.waiting
    }

    TextBlock {
        width: parent.width
        pixelSize: Theme.lead
        text: page.words()
    }
    TextBlock {
        objectName: "call.expectation"
        width: parent.width
        visible: text !== "" && !page.session.joined.active
        pixelSize: Theme.lead
        text: page.call.expectation
    }
    Notice {
        objectName: "call.message"
        width: parent.width
        visible: page.stage === HandOffSession.Ended && page.call.message !== ""
        text: page.call.message
    }
    FactGrid {
        objectName: "call.there"
        width: parent.width
        visible: page.away
        facts: page.thereFacts()
    }
    Repeater {
        model: page.choosing ? page.call.choices : null

        ChoiceCard {
            required property string choiceId
            required property string label
            required hint
            required selected

            objectName: "share." + choiceId
            width: parent.width
            multiple: true
            text: label
            onClicked: page.call.toggle(choiceId)
        }
    }
    Notice {
        objectName: "share.along"
        width: parent.width
        visible: page.choosing && text !== ""
        text: page.call.alongText
    }
    Heading {
        width: parent.width
        visible: page.choosing && page.call.needs.count > 0
        level: 2
        text: qsTr("What you need, so that they know before they come")
    }
    Repeater {
        model: page.choosing ? page.call.needs : null

        ChoiceCard {
            required property string needId
            required property string label
            required selected

            objectName: "share.need." + needId
            width: parent.width
            multiple: true
            text: label
            onClicked: page.call.toggleNeed(needId)
        }
    }
    Heading {
        width: parent.width
        visible: page.alone
        level: 2
        text: qsTr("What you can do instead")
    }
    RowButton {
        objectName: "call.ticket"
        width: parent.width
        visible: page.alone
        icon: "ticket"
        text: qsTr("Take a ticket")
        summary: page.stage === HandOffSession.Nobody ? qsTr("You wait sitting down, and whoever calls you knows what you agreed to share.") : qsTr("You wait sitting down and are called by your number.")
        onClicked: page.session.openTickets()
    }
    CallBackRow {
        objectName: "call.back-call"
        width: parent.width
        visible: page.alone && page.session.canAskForCall
        session: page.session
    }
    RowButton {
        objectName: "call.appointment"
        width: parent.width
        visible: page.alone
        icon: "calendar"
        text: qsTr("Book an appointment")
        summary: qsTr("You come back at a time that suits you.")
        onClicked: page.session.offerAppointment()
    }
    FactGrid {
        width: parent.width
        visible: page.alone
        facts: [
            { "icon": "clock", "label": qsTr("Opening hours"), "text": page.session.siteHours },
            { "icon": "phone", "label": qsTr("Telephone"), "text": page.session.sitePhone },
            { "icon": "map-pin", "label": page.session.siteName, "text": page.session.siteAddress }
        ]
    }

    actions: [
        PrimaryButton {
            objectName: "call.ask"
            visible: page.choosing
            enabled: !page.call.waiting
            icon: "person-call"
            text: qsTr("Yes, call somebody")
            onClicked: page.call.ask()
        },
        PrimaryButton {
            objectName: "call.back"
            visible: !page.choosing
            icon: "back"
            text: qsTr("Back")
            onClicked: page.session.back()
        },
        SecondaryButton {
            objectName: "call.withdraw"
            visible: page.open
            enabled: !page.call.waiting
            icon: "close"
            text: qsTr("I no longer need anybody")
            onClicked: page.call.withdraw()
        }
    ]
}
