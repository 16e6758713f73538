// SPDX-License-Identifier: GPL-3.0-or-later
// Practice: a fictitious resident to be for a while, and a form that goes nowhere.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    icon: "hand"
    title: qsTr("Practise without risk")
    lead: qsTr("You cannot do anything wrong here. Nothing is sent, nothing is kept.")

    TextBlock {
        width: parent.width
        text: qsTr("You fill in a short form as if you were this person:")
    }
    Rectangle {
        width: parent.width
        height: person.height + 2 * Theme.spaceL
        radius: Theme.radiusL
        color: Theme.colour.surfaceWarm
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.colour.border

        Column {
            id: person

            x: Theme.spaceL
            y: Theme.spaceL
            width: parent.width - 2 * Theme.spaceL
            spacing: Theme.spaceXs

            Heading {
                width: parent.width
                level: 2
                text: "Camille Exemple"
            }
            BodyText {
                width: parent.width
                text: qsTr("Born on 14 July 1985\n12 rue de l’Exemple, 67000 Strasbourg\nTelephone 03 88 00 00 00")
            }
        }
    }
    NumberedStep {
        width: parent.width
        number: 1
        text: qsTr("Touch a key to write a letter. Hold nothing, a short touch is enough.")
    }
    NumberedStep {
        width: parent.width
        number: 2
        text: qsTr("A mistake? Touch the key with the arrow and the cross to erase.")
    }
    NumberedStep {
        width: parent.width
        number: 3
        text: qsTr("Ready? Touch “Continue”. With “Back” you return at any time.")
    }

    actions: PrimaryButton {
        objectName: "practice.start"
        icon: "forward"
        iconAtEnd: true
        text: qsTr("Start practising")
        onClicked: page.session.startForm()
    }
}
