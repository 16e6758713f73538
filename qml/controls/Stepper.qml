// SPDX-License-Identifier: GPL-3.0-or-later
// A small whole number by minus and plus.
import QtQuick
import Parvis.Theme

Item {
    id: stepper

    property string label
    property int value: 0
    property int from: 0
    property int to: 99

    signal moved(int value)

    Accessible.role: Accessible.SpinBox
    Accessible.name: label + ": " + value
    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    function step(by: int) {
        const wanted = Math.max(from, Math.min(to, value + by))
        if (wanted === value)
            return
        value = wanted
        moved(wanted)
    }

    Row {
        id: row

        spacing: Theme.gap

        IconButton {
            objectName: stepper.objectName === "" ? "" : stepper.objectName + ".minus"
            icon: "minus"
            text: qsTr("One less: %1").arg(stepper.label)
            enabled: stepper.value > stepper.from
            guarded: false
            onClicked: stepper.step(-1)
        }
        PlainText {
            width: Math.max(Theme.mm(24), implicitWidth)
            height: Theme.target
            text: stepper.value
            tight: true
            font.bold: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        IconButton {
            objectName: stepper.objectName === "" ? "" : stepper.objectName + ".plus"
            icon: "plus"
            text: qsTr("One more: %1").arg(stepper.label)
            enabled: stepper.value < stepper.to
            guarded: false
            onClicked: stepper.step(1)
        }
    }
}
