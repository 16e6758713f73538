// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of Parvis: a portal, and the paving before it.
import QtQuick
import Parvis.Theme

Drawing {
    property real size: Theme.mm(22)
    property color color: Theme.colour.primary
    property color doorColour: Theme.colour.accent

    readonly property string arch: "M8 34v-13.5c0-8.5 6.5-14.5 16-18.5c9.5 4 16 10 16 18.5v13.5h-5.2v-13c0-6-4.1-10-10.8-13.2"
                                   + "c-6.7 3.2-10.8 7.2-10.8 13.2v13z"
    readonly property string paving: "M7 36.5h15.8v4h-17.6zM25.2 36.5h15.8l1.8 4h-17.6z"
                                     + "M4.2 42.7h10.8l-1.5 4h-11.1zM17.4 42.7h13.2l1.5 4h-16.2zM33 42.7h10.8l1.8 4h-11.1z"
    readonly property string door: "M16.5 34v-12.2c0-4.3 2.6-7.2 7.5-10c4.9 2.8 7.5 5.7 7.5 10v12.2z"

    Accessible.role: Accessible.Graphic
    Accessible.name: "Parvis"
    implicitWidth: size
    implicitHeight: size
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="' + color + '" d="' + arch + paving
         + '"/><path fill="' + doorColour + '" d="' + door + '"/></svg>'
}
