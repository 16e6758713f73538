// SPDX-License-Identifier: GPL-3.0-or-later
// Who helps at this kiosk: at the same place on every screen, with the way to end it.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: band

    required property KioskSession session
    readonly property AssistSession assist: session.assist
    readonly property color ink: assist.over ? Theme.colour.warning : Theme.colour.primary
    readonly property SecondaryButton button: assist.over ? read : stop
    // Beside each other where the words keep half of the room; the long ones of the end more, where there is height for it.
    readonly property bool beside: width - 2 * Theme.pageMargin - button.implicitWidth > width * (assist.over && Theme.portrait ? 0.7 : 0.5)

    objectName: "assist.band"
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceS
    color: assist.over ? Theme.colour.warningGround : Theme.colour.surfaceCool
    Accessible.role: Accessible.AlertMessage
    Accessible.name: assist.words

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
            width: band.beside ? grid.width - band.button.implicitWidth - grid.columnSpacing : grid.width
            spacing: Theme.spaceM

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: band.assist.over ? "warning" : "people"
                color: band.ink
                size: Math.round(Theme.icon * 1.2)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - parent.spacing
                objectName: "assist.words"
                text: band.assist.words
                tight: true
                font.bold: true
                color: Theme.highContrast ? Theme.colour.ink : band.ink
            }
        }
        SecondaryButton {
            id: stop

            objectName: "assist.end"
            visible: !band.assist.over
            icon: "close"
            text: qsTr("End assistance")
            edge: 0
            onClicked: band.session.endAssistance()
        }
        SecondaryButton {
            id: read

            objectName: "assist.read"
            visible: band.assist.over
            icon: "check"
            text: qsTr("All right")
            edge: 0
            onClicked: band.assist.dismiss()
        }
    }
}
