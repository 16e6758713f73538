// SPDX-License-Identifier: GPL-3.0-or-later
// A town by its postcode and name.
import QtQuick

PartsField {
    parts: [
        { "name": "postcode", "label": qsTr("Postcode"), "share": 0.34, "keyboardMode": "digits" },
        { "name": "name", "label": qsTr("Town"), "share": 0.66 }
    ]
}
