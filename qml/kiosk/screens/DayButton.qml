// SPDX-License-Identifier: GPL-3.0-or-later
// One day on which something is free.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme
import Parvis.Controls

Pressable {
    id: button

    required property string weekday
    required property string date
    required property string free
    required property bool selected

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onToggleAction: if (enabled) clicked()
    implicitHeight: Math.max(Theme.mm(24), implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceS

    contentItem: ColumnLayout {
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: button.weekday
            tight: true
            color: Theme.colour.inkSoft
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: button.date
            tight: true
            font.bold: true
            font.pixelSize: Theme.lead
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: button.free
            tight: true
            font.pixelSize: Theme.caption
            color: Theme.colour.inkSoft
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.colour.pressed : button.selected ? Theme.colour.selected : Theme.colour.surface
        border.width: button.selected ? Theme.outlineStrong : Theme.outline
        border.color: button.selected ? Theme.colour.borderStrong : Theme.colour.border
    }
}
