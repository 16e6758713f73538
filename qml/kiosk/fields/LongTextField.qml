// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines, with the room that is left.
import QtQuick
import Parvis.Kiosk
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property TextAreaEntry target: entry
    readonly property string raw: entry.text

    implicitHeight: entry.implicitHeight

    TextAreaEntry {
        id: entry

        objectName: "field." + field.form.fieldId
        width: parent.width
        label: field.form.label
        hint: field.form.hint
        error: field.form.error
        maxLength: field.form.maxLength
        typing: true
        focus: true
        Component.onCompleted: text = field.form.raw === undefined ? "" : field.form.raw
    }
}
