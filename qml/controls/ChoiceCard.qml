// SPDX-License-Identifier: GPL-3.0-or-later
// One option of a question. It never selects itself: the owner sets selected after clicked.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Pressable {
    id: card

    property string hint
    property bool selected: false
    property bool multiple: false

    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onToggleAction: if (enabled) clicked()
    accessibleDescription: hint
    implicitHeight: Math.max(Theme.mm(24), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM + Theme.spaceXs
    rightPadding: leftPadding
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ChoiceMark {
            selected: card.selected
            multiple: card.multiple
            active: card.enabled
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: card.text
                tight: true
                font.bold: card.selected
                font.pixelSize: Theme.lead
                color: card.enabled ? Theme.colour.ink : Theme.colour.disabledInk
            }
            PlainText {
                Layout.fillWidth: true
                visible: card.hint !== ""
                text: card.hint
                tight: true
                color: card.enabled ? Theme.colour.inkSoft : Theme.colour.disabledInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !card.enabled ? Theme.colour.disabledGround : card.down ? Theme.colour.pressed
               : card.selected ? Theme.colour.selected : Theme.colour.surface
        border.width: card.selected ? Theme.outlineStrong : Theme.outline
        border.color: !card.enabled ? Theme.colour.disabledInk : card.selected ? Theme.colour.borderStrong
                      : Theme.colour.border
    }
}
