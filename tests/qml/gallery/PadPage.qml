// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.spaceM

        TouchKeyboard { width: parent.width; mode: "phone"; visible: Theme.portrait }
        TouchKeyboard { width: parent.width; mode: "decimal"; visible: Theme.portrait }
        TouchKeyboard { width: parent.width; mode: "digits"; nextText: Sample.go }
    }
}
