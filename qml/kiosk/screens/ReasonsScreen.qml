// SPDX-License-Identifier: GPL-3.0-or-later
// What one visit is for, and for how many; what else could be done in it.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking

    icon: "list"
    title: booking.several ? qsTr("All this in one visit") : qsTr("What else in the same visit?")
    lead: booking.lengthText

    under: Notice {
        objectName: "reasons.none"
        width: parent ? parent.width : 0
        visible: page.booking.lengthText === ""
        kind: "warning"
        text: qsTr("No time is free that is long enough for all of it. Take something away, or ask at the reception.")
    }

    Repeater {
        model: page.booking.wished

        WishCard {
            required reasonId
            required title
            required persons
            required most
            required further

            width: parent.width
            booking: page.booking
        }
    }
    Heading {
        width: parent.width
        visible: page.booking.several && page.booking.beside.count > 0
        level: 2
        topPadding: Theme.spaceS
        text: qsTr("Something else too?")
    }
    Repeater {
        model: page.booking.beside

        RowButton {
            required property string reasonId
            required property string title

            objectName: "reason.add." + reasonId
            width: parent.width
            icon: "plus"
            chevron: false
            text: title
            accessibleName: qsTr("Add: %1").arg(title)
            onClicked: page.booking.addReason(reasonId)
        }
    }

    actions: PrimaryButton {
        objectName: "reasons.accept"
        icon: "calendar"
        text: qsTr("Choose the time")
        onClicked: page.booking.acceptReasons()
    }
}
