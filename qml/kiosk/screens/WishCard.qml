// SPDX-License-Identifier: GPL-3.0-or-later
// One reason of a visit: how many come for it, and away with it again.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: card

    required property BookingSession booking
    required property string reasonId
    required property string title
    required property int persons
    required property int most               // persons that may come for it
    required property bool further           // beside the first: it can be taken away

    implicitHeight: words.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radius
    color: Theme.colour.surfaceCool
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.colour.border

    Column {
        id: words

        x: Theme.spaceM
        y: Theme.spaceM
        width: parent.width - 2 * Theme.spaceM
        spacing: Theme.spaceS

        BodyText {
            width: parent.width
            tight: true
            font.bold: true
            text: card.title
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: card.most > 1 || card.further

            Stepper {
                objectName: "reason.persons." + card.reasonId
                visible: card.most > 1
                label: qsTr("Persons, %1").arg(card.title)
                value: card.persons
                from: 1
                to: card.most
                onMoved: value => card.booking.setPersons(card.reasonId, value)
            }
            PlainText {
                visible: card.most > 1
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("person(s)", "", card.persons)
                tight: true
            }
            SecondaryButton {
                objectName: "reason.remove." + card.reasonId
                visible: card.further
                icon: "trash"
                text: qsTr("Leave out")
                accessibleName: qsTr("Leave out: %1").arg(card.title)
                edge: 0
                onClicked: card.booking.removeReason(card.reasonId)
            }
        }
    }
}
