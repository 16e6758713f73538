// SPDX-License-Identifier: GPL-3.0-or-later
// A label and an amount on one line.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme
import Parvis.Controls

RowLayout {
    id: row

    property string label
    property string amount
    property bool total: false

    spacing: Theme.spaceM

    PlainText {
        Layout.fillWidth: true
        text: row.label
        font.bold: row.total
    }
    PlainText {
        text: row.amount
        font.bold: true
    }
}
