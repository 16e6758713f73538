// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of Parvis: a portal, and the paving before it.
import QtQuick
import QtQuick.Shapes
import Parvis.Theme

Item {
    id: mark

    property real size: Theme.mm(18)
    property color color: Theme.colour.primary
    property color doorColour: Theme.colour.accent

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: "Parvis"

    component Line: ShapePath {
        strokeWidth: 2.6
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
    }

    Shape {
        width: 48
        height: 48
        transform: Scale {
            xScale: mark.width / 48
            yScale: mark.height / 48
        }

        Line {
            strokeColor: mark.color
            PathSvg { path: "M8 32v-10c0-8.500 7-15 16-19c9 4 16 10.500 16 19v10" }
        }
        Line {
            strokeColor: mark.doorColour
            PathSvg { path: "M17 32v-8.500c0-4 2.800-7 7-9.500c4.200 2.500 7 5.500 7 9.500v8.500" }
        }
        Line {
            strokeColor: mark.color
            PathSvg { path: "M3 32h42M14 38.500h20M2 45h44M24 32v6.500M14.500 38.500l-3 6.500M33.500 38.500l3 6.500" }
        }
    }
}
