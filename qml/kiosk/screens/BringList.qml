// SPDX-License-Identifier: GPL-3.0-or-later
// What to bring, once more.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Column {
    id: list

    required property var things
    property bool atHand: false // he does not come

    visible: things.length > 0
    spacing: Theme.spaceS

    Heading {
        width: parent.width
        level: 2
        text: list.atHand ? qsTr("To have at hand") : qsTr("To bring with you")
    }
    TextBlock {
        width: parent.width
        text: list.things.map(thing => "- " + thing).join("\n")
    }
}
