// SPDX-License-Identifier: GPL-3.0-or-later
// What is around every screen: the town above, the way back and the call for help below, always in the same place.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

FocusScope {
    id: shell

    required property KioskSession session
    readonly property bool attract: session.screen === KioskSession.Attract

    readonly property bool asked: erase.open || cancel.open || session.idleWarning || proposal.open
    readonly property bool covered: asked || messages.open

    focus: true
    Keys.onPressed: FocusView.keyboard = true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }

    TopBar {
        id: top

        visible: !shell.attract
        enabled: !shell.covered
        session: shell.session
        width: parent.width
    }

    PracticeBand {
        id: band

        visible: shell.session.practising && !shell.attract
        anchors.top: top.bottom
        width: parent.width
    }

    AssistBand {
        id: assist

        visible: (shell.session.assist.active || shell.session.assist.over) && !shell.attract
        enabled: !shell.covered
        session: shell.session
        anchors.top: band.visible ? band.bottom : top.bottom
        width: parent.width
    }

    VisitBand {
        id: visit

        visible: shell.session.joined.stage !== JoinedSession.None && !shell.attract
        enabled: !shell.asked && !(messages.open && messages.covers)
        joined: shell.session.joined
        anchors.top: assist.visible ? assist.bottom : band.visible ? band.bottom : top.bottom
        width: parent.width
        onWriteAsked: messages.open = !messages.open
    }

    ScreenLoader {
        id: screen

        objectName: "screen"
        enabled: !shell.covered
        session: shell.session
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: shell.attract ? parent.top : visit.visible ? visit.bottom : assist.visible ? assist.bottom : band.visible ? band.bottom : top.bottom
        anchors.bottom: shell.attract ? parent.bottom : bottom.top
        focus: true
    }

    BottomBar {
        id: bottom

        visible: !shell.attract
        enabled: !shell.covered
        session: shell.session
        width: parent.width
        anchors.bottom: parent.bottom
        onEraseAsked: erase.open = true
    }

    VisitSheet {
        id: messages

        objectName: "messages"
        enabled: !shell.asked
        session: shell.session
        covers: screen.height < shell.height * 0.55
        anchors.left: screen.left
        anchors.right: screen.right
        anchors.top: covers ? visit.top : screen.top
        anchors.bottom: screen.bottom
    }

    ProposalSheet {
        id: proposal

        joined: shell.session.joined
        anchors.fill: parent
    }

    ModalSheet {
        id: erase

        objectName: "erase"
        anchors.fill: parent
        icon: "trash"
        title: qsTr("Stop and erase everything?")
        text: qsTr("What you entered is erased. Nobody can see it after you.")
        acceptText: qsTr("Erase and leave")
        rejectText: qsTr("Stay here")
        destructive: true
        onAccepted: {
            open = false
            shell.session.endVisit()
        }
        onRejected: open = false
    }

    ModalSheet {
        id: cancel

        objectName: "cancel"
        anchors.fill: parent
        open: shell.session.appointment.cancelAsked && !erase.open
        icon: "calendar"
        title: qsTr("Cancel this appointment?")
        text: qsTr("%1, %2. Somebody else can then take this time. This cannot be undone.")
              .arg(shell.session.appointment.dayLine).arg(shell.session.appointment.timeLine)
        acceptText: qsTr("Cancel the appointment")
        rejectText: qsTr("Keep it")
        destructive: true
        onAccepted: shell.session.appointment.cancel()
        onRejected: shell.session.appointment.keep()
    }

    IdleSheet {
        anchors.fill: parent
        session: shell.session
    }

    Connections {
        target: shell.session
        function onVisitEnded() {
            erase.open = false
            messages.open = false
        }
    }
}
