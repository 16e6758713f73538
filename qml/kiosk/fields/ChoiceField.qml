// SPDX-License-Identifier: GPL-3.0-or-later
// One answer out of a few.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    property string raw

    implicitHeight: column.implicitHeight
    Component.onCompleted: raw = form.raw === undefined ? "" : form.raw

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
                text: label
                selected: field.raw === value
                onClicked: {
                    field.raw = value
                    field.form.clearError()
                }
            }
        }
    }
}
