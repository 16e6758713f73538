// SPDX-License-Identifier: GPL-3.0-or-later
// Says calmly that an answer is awaited; nothing at all while it comes at once.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    id: note

    required property bool waiting
    property bool shown: false

    implicitHeight: shown ? spinner.implicitHeight + 2 * Theme.spaceS : 0
    visible: shown
    onWaitingChanged: if (!waiting) shown = false

    Timer {
        running: note.waiting
        interval: 300
        onTriggered: note.shown = true
    }
    Spinner {
        id: spinner

        anchors.centerIn: parent
        width: parent.width
        text: qsTr("One moment, please")
    }
}
