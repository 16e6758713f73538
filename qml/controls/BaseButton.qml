// SPDX-License-Identifier: GPL-3.0-or-later
// Shape of the text buttons; PrimaryButton, SecondaryButton and QuietButton give the colours.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: button

    property string icon                     // name of an Icon, empty for none
    property bool iconAtEnd: false
    property bool alignStart: false
    property color face: Theme.colour.surface
    property color faceDown: Theme.colour.pressed
    property color inkColour: Theme.colour.ink
    property color outlineColour: "transparent"
    property color edgeColour: "transparent"
    property int edge: 0
    property bool bold: true
    property bool quiet: false               // no face of its own, words underlined
    readonly property color shownInk: enabled ? inkColour : Theme.colour.disabledInk

    leftPadding: Theme.spaceM + Theme.spaceXs
    rightPadding: leftPadding
    topPadding: Theme.spaceS + (down ? edge : 0)
    bottomPadding: Theme.spaceS + (down ? 0 : edge)

    contentItem: RowLayout {
        spacing: Theme.spaceS
        layoutDirection: button.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        Item {
            Layout.fillWidth: !button.alignStart
            visible: !button.alignStart
        }
        Icon {
            visible: button.icon !== ""
            name: button.icon
            color: button.shownInk
            size: Theme.icon
        }
        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillHeight: true
            visible: text !== ""
            text: button.text
            color: button.shownInk
            tight: true
            font.bold: button.bold
            font.underline: button.quiet
            horizontalAlignment: button.icon === "" && !button.alignStart ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }
        Item {
            Layout.fillWidth: true
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: button.edge
            visible: button.edge > 0 && button.enabled
            radius: Theme.radius
            color: button.edgeColour
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: button.down ? button.edge : 0
            anchors.bottomMargin: button.down ? 0 : button.edge
            radius: Theme.radius
            color: !button.enabled && !button.quiet ? Theme.colour.disabledGround : button.down ? button.faceDown : button.face
            border.color: button.enabled || button.quiet ? button.outlineColour : Theme.colour.disabledInk
            border.width: Theme.outline
        }
    }
}
