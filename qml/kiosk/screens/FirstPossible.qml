// SPDX-License-Identifier: GPL-3.0-or-later
// The first time that is free, big and plain, with the one button that takes it.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: card

    required property BookingSession booking
    readonly property bool wide: width > take.implicitWidth + Theme.mm(120) && Theme.textScale < 1.5

    implicitHeight: grid.implicitHeight + 2 * Theme.spaceL
    radius: Theme.radiusL
    color: Theme.colour.surfaceCool
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.colour.border

    Grid {
        id: grid

        x: Theme.spaceL
        y: Theme.spaceL
        width: parent.width - 2 * Theme.spaceL
        columns: card.wide ? 2 : 1
        spacing: Theme.spaceM
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: card.wide ? grid.width - take.width - grid.spacing : grid.width
            spacing: Theme.spaceXs

            BodyText {
                width: parent.width
                tight: true
                color: Theme.colour.inkSoft
                text: qsTr("First possible time")
            }
            BodyText {
                objectName: "times.first-day"
                width: parent.width
                tight: true
                font.bold: true
                font.pixelSize: Theme.lead
                text: card.booking.firstDay
            }
            BodyText {
                objectName: "times.first-time"
                width: parent.width
                tight: true
                font.bold: true
                font.pixelSize: Theme.display
                text: card.booking.firstTime
            }
        }
        PrimaryButton {
            id: take

            objectName: "times.first"
            width: card.wide ? implicitWidth : grid.width
            icon: "check"
            text: qsTr("Take this time")
            accessibleName: text + ": " + card.booking.firstDay + ", " + card.booking.firstTime
            enabled: !card.booking.waiting
            onClicked: card.booking.chooseTime(card.booking.firstStart)
        }
    }
}
