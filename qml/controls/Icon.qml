// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing of the icon table by name, on a grid of 24. Names that point along the reading direction turn with it.
import QtQuick
import QtQuick.Shapes
import Parvis.Theme
import "iconpaths.js" as Table

Item {
    id: icon

    property string name
    property color color: Theme.colour.ink
    property real size: Theme.icon
    property real stroke: 1.75

    Accessible.ignored: true
    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        visible: icon.name !== "" && icon.width > 0
        transform: [
            Scale {
                origin.x: 12
                xScale: icon.LayoutMirroring.enabled && Table.directed.includes(icon.name) ? -1 : 1
            },
            Scale {
                xScale: icon.width / 24
                yScale: icon.height / 24
            }
        ]

        ShapePath {
            strokeWidth: icon.stroke
            strokeColor: icon.color
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Table.path(icon.name)
            }
        }
    }
}
