// SPDX-License-Identifier: GPL-3.0-or-later
// A country: those asked for most often, or the ones found by the letters typed.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property TextEntry target: entry
    property string raw

    implicitHeight: column.implicitHeight
    Component.onCompleted: raw = form.raw === undefined ? "" : form.raw

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: entry

            objectName: "field." + field.form.fieldId
            width: parent.width
            label: qsTr("Write the first letters of the country")
            typing: true
            focus: true
        }
        Grid {
            id: grid

            width: parent.width
            columns: Theme.textScale > 1.5 ? 1 : 2
            spacing: Theme.gap

            Repeater {
                model: field.form.findCountries(entry.text)

                ChoiceCard {
                    required property var modelData

                    objectName: "option." + modelData.code
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    text: modelData.name
                    selected: field.raw === modelData.code
                    onClicked: {
                        field.raw = modelData.code
                        field.form.clearError()
                    }
                }
            }
        }
    }
}
