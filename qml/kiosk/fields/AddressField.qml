// SPDX-License-Identifier: GPL-3.0-or-later
// An address. The country is the one this town hall stands in, unless the visitor says otherwise.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property var form
    readonly property var target: lines.target
    readonly property var raw: Object.assign({ "country": country }, lines.raw)
    property string country: (form.raw && form.raw.country) || ""
    readonly property var neighbours: form.findCountries("").filter(entry => ["FR", "DE"].includes(entry.code))

    implicitHeight: column.implicitHeight

    function advance(proceed: var) {
        lines.advance(proceed)
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        PartsField {
            id: lines

            form: field.form
            width: parent.width
            focus: true
            parts: [
                { "name": "street", "label": qsTr("Number and street"), "share": 1 },
                { "name": "extra", "label": qsTr("Building, floor, “care of” (if any)"), "share": 1 },
                { "name": "postcode", "label": qsTr("Postcode"), "share": 0.34, "keyboardMode": "digits" },
                { "name": "city", "label": qsTr("Town"), "share": 0.66 }
            ]
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: field.neighbours

                ChoiceCard {
                    required property var modelData

                    objectName: "part.country." + modelData.code
                    width: (parent.width - Theme.gap) / 2
                    text: modelData.name
                    selected: field.country === modelData.code
                    onClicked: field.country = selected ? "" : modelData.code
                }
            }
        }
    }
}
