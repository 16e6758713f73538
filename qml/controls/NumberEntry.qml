// SPDX-License-Identifier: GPL-3.0-or-later
// A number: digits and, with decimals, one comma or point. The raw text goes on as it was written.
import QtQuick
import Parvis.Theme

TextEntry {
    id: entry

    property int decimals: 0
    property bool negative: false
    readonly property string keyboardMode: decimals > 0 ? "decimal" : "digits"

    font.pixelSize: Theme.title
    inputMethodHints: Qt.ImhFormattedNumbersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    validator: RegularExpressionValidator {
        regularExpression: new RegExp("^" + (entry.negative ? "-?" : "") + "[0-9 ]*"
                                      + (entry.decimals > 0 ? "([.,][0-9]{0," + entry.decimals + "})?" : "") + "$")
    }
}
