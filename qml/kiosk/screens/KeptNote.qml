// SPDX-License-Identifier: GPL-3.0-or-later
// How long the time chosen is still kept; quiet, and read only when asked for.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Row {
    id: note

    required property BookingSession booking

    visible: booking.held && booking.minutesKept > 0
    spacing: Theme.spaceS

    Icon {
        id: mark

        name: "clock"
        size: Theme.caption
        color: Theme.colour.inkSoft
    }
    BodyText {
        objectName: "booking.kept"
        width: note.width - mark.width - note.spacing
        soft: true
        tight: true
        font.pixelSize: Theme.caption
        text: qsTr("%1, %2 is kept for you for %n more minute(s).", "", note.booking.minutesKept).arg(note.booking.dayLine).arg(note.booking.timeLine)
    }
}
