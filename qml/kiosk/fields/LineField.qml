// SPDX-License-Identifier: GPL-3.0-or-later
// One line: names, numbers, e-mail, telephone, account numbers.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property TextEntry target: entry
    readonly property string raw: entry.text

    implicitHeight: entry.implicitHeight

    TextEntry {
        id: entry

        objectName: "field." + field.form.fieldId
        width: parent.width
        label: field.form.label
        hint: field.form.hint
        error: field.form.error
        maxLength: field.form.maxLength
        suffix: field.form.kind === "money" ? "€" : ""
        typing: true
        focus: true
        Component.onCompleted: text = field.form.raw === undefined ? "" : field.form.raw
        onTextEdited: field.form.clearError()
    }
}
