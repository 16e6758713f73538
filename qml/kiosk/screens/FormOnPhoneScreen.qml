// SPDX-License-Identifier: GPL-3.0-or-later
// The form so far goes on the visitor's phone: what is sent, then the code and how long it is good.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property FormShare share: session.formShare
    readonly property int stage: share.stage
    readonly property bool ready: stage === FormShare.Ready
    readonly property int minutes: Math.floor(share.secondsLeft / 60)
    readonly property int seconds: share.secondsLeft % 60

    function headline(): string {
        switch (stage) {
        case FormShare.Ready: return qsTr("Scan this code with your phone")
        case FormShare.Over: return qsTr("The ten minutes have passed")
        case FormShare.Offline: return qsTr("This does not work just now")
        case FormShare.Refused: return qsTr("This form cannot go to a phone")
        }
        return qsTr("Continue on your phone")
    }
    function words(): string {
        switch (stage) {
        case FormShare.Ready: return qsTr("The form opens once, on one phone. You no longer need this kiosk: erase your answers here and leave, or stay here and go on.")
        case FormShare.Over: return qsTr("What nobody opened was erased. Your answers are still on this kiosk.")
        case FormShare.Offline: return qsTr("The connection is missing. Your answers are still on this kiosk: touch “Back” to go on here.")
        case FormShare.Refused: return qsTr("The town hall has another version of it. Your answers are still on this kiosk: touch “Back” to go on here.")
        }
        return qsTr("Your answers so far, the name of the form and your language go to the town hall’s computer, where only your phone can open them. They are erased after ten minutes if no phone opens them, and two hours after your last answer on the phone. A signature stays out.")
    }

    icon: "list"
    title: headline()
    lead: session.form.title

    under: BusyNote {
        width: parent ? parent.width : 0
        waiting: page.share.waiting
    }

    TextBlock {
        width: parent.width
        text: page.words()
    }
    TextBlock {
        objectName: "phone.help"
        width: parent.width
        visible: page.stage === FormShare.Explained && page.session.assist.helpLine !== ""
        text: qsTr("Who helped you here, and that you agreed to it, goes along and comes back with the form.")
    }
    PhoneCode {
        objectName: "phone.code"
        width: parent.width
        visible: page.ready
        source: page.share.source
        heading: qsTr("The code leads to %1").arg(page.share.host)
        text: qsTr("Good for %1 min %2 s more.").arg(page.minutes).arg(page.seconds)
        spoken: heading + ". " + qsTr("Good for ten minutes.")
    }

    actions: [
        PrimaryButton {
            objectName: "phone.send"
            visible: page.stage === FormShare.Explained || page.stage === FormShare.Over || page.stage === FormShare.Sending
            enabled: page.stage !== FormShare.Sending
            icon: "forward"
            iconAtEnd: true
            text: page.stage === FormShare.Over ? qsTr("Show a new code") : qsTr("Yes, continue on my phone")
            onClicked: page.session.sendFormToPhone()
        },
        PrimaryButton {
            objectName: "phone.leave"
            visible: page.ready
            icon: "check"
            text: qsTr("Erase here and leave")
            enabled: page.share.settled
            onClicked: page.session.leaveForPhone()
        },
        SecondaryButton {
            objectName: "phone.stay"
            text: qsTr("Stay here")
            onClicked: page.session.back()
        }
    ]
}
