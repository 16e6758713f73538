// SPDX-License-Identifier: GPL-3.0-or-later
// Something to read before going on.
import QtQuick
import Parvis.Kiosk
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property var raw: null

    implicitHeight: words.implicitHeight

    TextBlock {
        id: words

        width: parent.width
        text: field.form.noteText
    }
}
