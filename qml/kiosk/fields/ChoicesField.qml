// SPDX-License-Identifier: GPL-3.0-or-later
// Several answers out of a few.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    property var raw: []

    implicitHeight: column.implicitHeight
    Component.onCompleted: raw = form.raw === undefined ? [] : form.raw

    function toggle(value: string) {
        raw = raw.includes(value) ? raw.filter(other => other !== value) : raw.concat([value])
        form.clearError()
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: field.form.options

            ChoiceCard {
                required property string value
                required property string label

                objectName: "option." + value
                width: column.width
                multiple: true
                text: label
                selected: field.raw.includes(value)
                onClicked: field.toggle(value)
            }
        }
    }
}
