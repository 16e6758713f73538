// SPDX-License-Identifier: GPL-3.0-or-later
// Who helps from a desk: at the same place on every screen, with the way to answer and the way to end it.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: band

    required property JoinedSession joined
    readonly property int stage: joined.stage
    readonly property bool over: stage === JoinedSession.Ended
    readonly property bool troubled: stage === JoinedSession.AgentLost || stage === JoinedSession.HubLost
    readonly property color ink: troubled ? Theme.colour.warning : Theme.colour.primary
    // Beside each other where the words keep half of the room.
    readonly property bool beside: width - 2 * Theme.pageMargin - buttons.natural > width * 0.4

    signal writeAsked()

    objectName: "visit.band"
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceS
    color: troubled ? Theme.colour.warningGround : Theme.colour.surfaceCool
    Accessible.role: Accessible.AlertMessage
    Accessible.name: joined.words

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: band.ink
    }

    Grid {
        id: grid

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        columns: band.beside ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.spaceS
        verticalItemAlignment: Grid.AlignVCenter

        Row {
            width: band.beside ? grid.width - buttons.width - grid.columnSpacing : grid.width
            spacing: Theme.spaceM

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: band.troubled ? "warning" : band.joined.pointedLabel !== "" ? "hand" : "people"
                color: band.ink
                size: Math.round(Theme.icon * 1.2)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - parent.spacing
                objectName: "visit.words"
                text: band.joined.words
                tight: true
                font.bold: true
                color: Theme.highContrast ? Theme.colour.ink : band.ink
            }
        }
        Flow {
            id: buttons

            readonly property real natural: {
                let sum = 0
                for (const button of [show, write, stop, read, aloud]) {
                    if (button.visible)
                        sum += button.implicitWidth + spacing
                }
                return sum
            }

            width: band.beside ? Math.ceil(natural) : grid.width
            spacing: Theme.gap
            layoutDirection: band.beside ? Qt.RightToLeft : Qt.LeftToRight

            PrimaryButton {
                id: read

                objectName: "visit.read"
                visible: band.over
                icon: "check"
                text: qsTr("All right")
                onClicked: band.joined.dismiss()
            }
            SecondaryButton {
                id: stop

                objectName: "visit.end"
                visible: !band.over
                icon: "close"
                text: qsTr("End the help")
                edge: 0
                onClicked: band.joined.end()
            }
            SecondaryButton {
                id: aloud

                readonly property bool reading: band.joined.aloud.current !== ""

                objectName: "visit.aloud.words"
                visible: band.joined.aloud.available
                icon: reading ? "stop" : "volume"
                accessibleName: reading ? qsTr("Stop reading") : qsTr("Read aloud")
                accessibleDescription: band.joined.words
                edge: 0
                leftPadding: Theme.spaceS
                height: write.height             // that of words
                onClicked: reading ? band.joined.aloud.stop() : band.joined.readAloud("words")
            }
            SecondaryButton {
                id: write

                objectName: "visit.write"
                visible: !band.over
                icon: "pencil"
                text: band.joined.unread > 0 ? qsTr("%n message(s)", "", band.joined.unread) : qsTr("Write")
                edge: 0
                face: band.joined.unread > 0 ? Theme.colour.primary : Theme.colour.surface
                faceDown: band.joined.unread > 0 ? Theme.colour.primaryPressed : Theme.colour.pressed
                inkColour: band.joined.unread > 0 ? Theme.colour.primaryInk : Theme.highContrast ? Theme.colour.ink : Theme.colour.primary
                onClicked: band.writeAsked()
            }
            PrimaryButton {
                id: show

                objectName: "visit.show"
                visible: band.joined.active && band.joined.pointedLabel !== "" && !band.joined.pointedHere
                icon: "hand"
                text: qsTr("Go there")
                onClicked: band.joined.openPointed()
            }
        }
    }
}
