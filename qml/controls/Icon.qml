// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing of the icon table by name, on a grid of 24. Names that point along the reading direction turn with it.
import QtQuick
import Parvis.Theme
import "iconpaths.js" as Table

Drawing {
    property string name
    property color color: Theme.colour.ink
    property real size: Theme.icon
    property real stroke: 1.75
    property bool rightToLeft: LayoutMirroring.enabled

    Accessible.ignored: true
    implicitWidth: size
    implicitHeight: size
    mirrored: rightToLeft && Table.directed.includes(name)
    svg: name === "" ? "" : '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="none" stroke="' + color
         + '" stroke-width="' + stroke + '" stroke-linecap="round" stroke-linejoin="round" d="' + Table.path(name) + '"/></svg>'
}
