// SPDX-License-Identifier: GPL-3.0-or-later
// An arrow in the room: it points where the desk is, in every language alike, and is never mirrored.
import QtQuick
import Parvis.Theme

Drawing {
    id: arrow

    property string direction
    property color color: Theme.colour.ink
    readonly property int turn: ({ "up": 0, "ahead": 0, "right": 90, "down": 180, "left": 270 })[direction] || 0
    // To a floor above or below the arrow leaves a line: that tells it from straight on.
    readonly property string path: direction === "up" || direction === "down" ? "M12 21v-17M5 11l7-7l7 7M4 21h16" : "M12 21v-17M5 11l7-7l7 7"

    Accessible.ignored: true
    mirrored: false
    svg: direction === "" ? ""
         : '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="none" stroke="' + color
           + '" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" transform="rotate(' + turn + ' 12 12)" d="'
           + path + '"/></svg>'
}
