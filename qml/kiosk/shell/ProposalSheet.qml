// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent proposes for one field. Only the visitor's own touch fills it in.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

ModalSheet {
    id: sheet

    required property JoinedSession joined
    // A touch meant for what was there before is neither a yes nor a no.
    property bool settled: false

    objectName: "proposal"
    open: joined.proposed
    icon: "hand"
    title: joined.agent === "" ? qsTr("A proposal for you") : qsTr("%1 proposes an answer").arg(joined.agent)
    text: sheet.joined.proposalLabel
    acceptText: qsTr("Yes, fill it in")
    rejectText: qsTr("No, leave it")
    onOpenChanged: {
        settled = Theme.tapGuardMs === 0
        if (open)
            calm.restart()
    }
    onAccepted: if (settled) joined.accept()
    onRejected: if (settled) joined.refuse()

    Timer {
        id: calm

        interval: 700
        onTriggered: sheet.settled = true
    }

    Rectangle {
        width: parent ? parent.width : 0
        height: words.implicitHeight + 2 * Theme.spaceM
        radius: Theme.radius
        color: Theme.colour.surface
        border.width: Theme.outlineStrong
        border.color: Theme.colour.borderStrong

        BodyText {
            id: words

            objectName: "proposal.words"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.spaceM
            width: parent.width - 2 * Theme.spaceM
            text: sheet.joined.proposalWords
            font.pixelSize: Theme.title
            font.bold: true
        }
    }
    BodyText {
        width: parent ? parent.width : 0
        soft: true
        text: sheet.joined.proposalBefore === "" ? qsTr("Nothing is entered there yet.")
                                                 : qsTr("You entered: %1").arg(sheet.joined.proposalBefore)
    }
    Row {
        width: parent ? parent.width : 0
        visible: sheet.joined.aloud.available

        ReadAloudButton {
            objectName: "proposal.aloud"
            joined: sheet.joined
            readId: "proposal"
            words: sheet.joined.proposalWords
            stopsAll: true
        }
    }
    Notice {
        objectName: "proposal.fault"
        width: parent ? parent.width : 0
        visible: sheet.joined.proposalFault !== ""
        kind: "error"
        title: qsTr("This cannot be filled in")
        text: sheet.joined.proposalFault
    }
}
