// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether somebody is still there, before everything is erased.
import QtQuick
import Parvis.Kiosk
import Parvis.Controls

ModalSheet {
    id: sheet

    required property KioskSession session

    objectName: "idle"
    open: session.idleWarning
    icon: "clock"
    title: qsTr("Are you still there?")
    text: qsTr("In %n second(s) everything you entered is erased.", "", session.idleSecondsLeft)
    acceptText: qsTr("I need more time")
    rejectText: qsTr("Erase and leave")
    onAccepted: session.extendVisit()
    onRejected: session.endVisit()
}
