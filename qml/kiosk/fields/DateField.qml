// SPDX-License-Identifier: GPL-3.0-or-later
// A date in its parts; of a partial date, day or month may be unknown.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property DateEntry target: entry
    readonly property var raw: entry.value

    implicitHeight: column.implicitHeight

    // "Continue" on the keyboard goes from part to part before it ends the question.
    function advance(proceed: var) {
        if (entry.yearText === "" && !entry.atLast)
            entry.forward()
        else
            proceed()
    }

    Connections {
        target: field.form
        function onErrorChanged() {
            if (field.form.error !== "")
                entry.selectPart(field.form.errorPart)
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.spaceM

        DateEntry {
            id: entry

            objectName: "field." + field.form.fieldId
            width: parent.width
            label: field.form.label
            error: field.form.error
            errorPart: field.form.errorPart
            typing: true
            focus: true
            Component.onCompleted: {
                const parts = field.form.raw || {}
                dayText = parts.day || ""
                monthText = parts.month || ""
                yearText = parts.year || ""
            }
            onEdited: field.form.clearError()
        }
        BodyText {
            width: parent.width
            visible: field.form.partial
            soft: true
            text: qsTr("You do not know the day or the month? Leave it blank.")
        }
    }
}
