// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a text aloud to whoever asks for it; while it is read, stops it.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

SecondaryButton {
    id: button

    required property JoinedSession joined
    required property string readId
    property string words                    // what it reads, for the screen reader
    property bool stopsAll: false            // where no other button is at hand that would
    readonly property bool reading: stopsAll ? joined.aloud.current !== "" : joined.aloud.current === readId

    visible: joined.aloud.available
    icon: reading ? "stop" : "volume"
    text: reading ? qsTr("Stop") : qsTr("Read aloud")
    accessibleDescription: words
    edge: 0
    onClicked: reading ? joined.aloud.stop() : joined.readAloud(readId)
}
