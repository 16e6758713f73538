// SPDX-License-Identifier: GPL-3.0-or-later
// Says that the camera is on, what it does and does not do, and turns it off.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: panel

    property string hint

    signal off()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text + ". " + panel.hint + " " + promise.text
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusL
    color: Theme.colour.surfaceCool
    border.width: Theme.highContrast ? Theme.outline : Theme.hair
    border.color: Theme.highContrast ? Theme.colour.border : Theme.colour.line

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        Row {
            width: parent.width
            spacing: Theme.spaceS

            Rectangle {
                id: light

                anchors.verticalCenter: parent.verticalCenter
                width: Theme.spaceM
                height: width
                radius: width / 2
                color: Theme.colour.error
            }
            Heading {
                id: heading

                width: parent.width - light.width - parent.spacing
                level: 2
                text: qsTr("The camera is on")
            }
        }
        BodyText {
            width: parent.width
            text: panel.hint
        }
        BodyText {
            id: promise

            width: parent.width
            soft: true
            text: qsTr("Only the code is read. No picture is kept, and the camera goes off by itself.")
        }
        SecondaryButton {
            objectName: "code.off"
            icon: "close"
            text: qsTr("Turn the camera off")
            onClicked: panel.off()
        }
    }
}
