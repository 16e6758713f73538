// SPDX-License-Identifier: GPL-3.0-or-later
// A square button with an icon only; text is its name for the screen reader. caption: optional words below the icon.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: button

    required property string icon
    property string caption
    property bool plain: false               // no outline
    property bool checked: false             // a switched-on state, drawn by a filled face
    property bool checkable: false
    readonly property color shownInk: !enabled ? Theme.colour.disabledInk : checked ? Theme.colour.primaryInk
                                      : Theme.highContrast ? Theme.colour.ink : Theme.colour.primary

    Accessible.checkable: checkable
    Accessible.checked: checked
    padding: Theme.spaceXs
    leftPadding: caption !== "" ? Theme.spaceS : padding
    rightPadding: leftPadding

    contentItem: ColumnLayout {
        spacing: Theme.mm(0.5)

        Item {
            Layout.fillHeight: true
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: button.icon
            color: button.shownInk
            size: Math.round(Theme.icon * 1.15)
        }
        PlainText {
            Layout.fillWidth: true
            visible: button.caption !== ""
            text: button.caption
            color: button.shownInk
            tight: true
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            Layout.fillHeight: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.checked && button.enabled ? Theme.colour.primary : button.down ? Theme.colour.pressed
               : button.plain ? "transparent" : button.enabled ? Theme.colour.surface : Theme.colour.disabledGround
        border.width: button.plain ? 0 : Theme.outline
        border.color: button.enabled ? Theme.colour.border : Theme.colour.disabledInk
    }
}
