// SPDX-License-Identifier: GPL-3.0-or-later
// Radio or check mark of a ChoiceCard: the state is told by shape.
import QtQuick
import Parvis.Theme

Rectangle {
    id: mark

    property bool selected: false
    property bool multiple: false
    property bool active: true

    implicitWidth: Math.max(Theme.mm(9.5), Math.round(Theme.lead * 0.85))
    implicitHeight: implicitWidth
    radius: multiple ? Theme.radiusS : width / 2
    color: selected && multiple && active ? Theme.colour.primary : Theme.colour.surface
    border.width: selected && !multiple ? Theme.outlineStrong : Theme.outline
    border.color: !active ? Theme.colour.disabledInk : selected ? Theme.colour.borderStrong : Theme.colour.border

    Rectangle {
        visible: mark.selected && !mark.multiple
        anchors.centerIn: parent
        width: mark.width * 0.5
        height: width
        radius: width / 2
        color: mark.active ? Theme.colour.primary : Theme.colour.disabledInk
    }
    Icon {
        visible: mark.selected && mark.multiple
        anchors.centerIn: parent
        name: "check"
        color: mark.active ? Theme.colour.primaryInk : Theme.colour.disabledInk
        size: Math.round(mark.width * 0.8)
        stroke: 3
    }
}
