// SPDX-License-Identifier: GPL-3.0-or-later
// A heading. level 0 is the display size of the attract screen, 1 the screen's title, 2 a section, 3 a small section.
import QtQuick
import Parvis.Theme

PlainText {
    property int level: 1

    Accessible.ignored: false
    Accessible.role: Accessible.Heading
    Accessible.name: text
    tight: true
    font.bold: true
    font.pixelSize: level === 0 ? Theme.display : level === 1 ? Theme.title : level === 2 ? Theme.lead : Theme.body
}
