// SPDX-License-Identifier: GPL-3.0-or-later
// A supporting document: this kiosk has no scanner, so the visitor says whether he can bring it.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    property string reason
    readonly property var raw: reason === "" ? null : ({ "reason": reason })

    implicitHeight: column.implicitHeight
    Component.onCompleted: reason = form.raw && form.raw.reason ? form.raw.reason : ""

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [
                { "reason": "bringToDesk", "text": qsTr("I bring it to the desk") },
                { "reason": "notAvailable", "text": qsTr("I do not have it: please tell me what else is possible") }
            ]

            ChoiceCard {
                required property var modelData

                objectName: "option." + modelData.reason
                width: column.width
                text: modelData.text
                selected: field.reason === modelData.reason
                onClicked: {
                    field.reason = modelData.reason
                    field.form.clearError()
                }
            }
        }
    }
}
