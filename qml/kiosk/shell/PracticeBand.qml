// SPDX-License-Identifier: GPL-3.0-or-later
// Says on every screen of a practice that nothing is real.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    implicitHeight: words.implicitHeight + 2 * Theme.spaceS
    color: Theme.colour.warningGround

    PlainText {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Practice: nothing is sent, nothing is kept.")
        tight: true
        font.bold: true
        color: Theme.colour.warning
    }
}
