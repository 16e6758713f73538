// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the theme's typeface: wraps, never elides, invisible to the screen reader (the control around it speaks).
import QtQuick
import Parvis.Theme

Text {
    property bool tight: false

    Accessible.ignored: true
    color: Theme.colour.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: tight ? Theme.leadingTight : Theme.leading
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
