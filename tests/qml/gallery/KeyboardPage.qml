// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    Column {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        spacing: Theme.spaceM

        Heading { width: parent.width; text: Sample.name }
        TextEntry { id: entry; width: parent.width; label: Sample.name; text: Sample.nameValue; typing: true }
    }
    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.spaceM

        TouchKeyboard { width: parent.width; mode: "email"; language: "de"; visible: Theme.portrait }
        TouchKeyboard { width: parent.width; mode: "name"; language: "de"; visible: Theme.portrait }
        TouchKeyboard { width: parent.width; target: entry; mode: "text"; nextText: Sample.go }
    }
}
