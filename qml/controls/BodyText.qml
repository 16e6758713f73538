// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph, read by the screen reader. soft: secondary; role sizes by font.pixelSize: Theme.caption/body/lead.
import QtQuick
import Parvis.Theme

PlainText {
    property bool soft: false

    Accessible.ignored: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    color: soft ? Theme.colour.inkSoft : Theme.colour.ink
}
