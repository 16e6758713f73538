// SPDX-License-Identifier: GPL-3.0-or-later
// A field to sign in with the finger. value is { strokes: [[[x, y], ...], ...], width, height } in pixels of this item.
// Whoever cannot draw is offered another way by the screen; this item is not reached by keys.
import QtQuick
import Parvis.Theme

Item {
    id: pad

    property string label
    property string hint: qsTr("Sign here with your finger")
    property var strokes: []
    property int pointLimit: 4000
    property int pointCount: 0
    readonly property bool empty: strokes.length === 0
    readonly property var value: ({ "strokes": strokes, "width": width, "height": height })

    signal edited()

    Accessible.role: Accessible.Canvas
    Accessible.name: label
    Accessible.description: empty ? hint : qsTr("Signed")
    implicitWidth: Theme.mm(200)
    implicitHeight: Theme.mm(75)

    function clear() {
        strokes = []
        pointCount = 0
        edited()
    }

    function bound(x: real, y: real): var {
        return [Math.max(0, Math.min(width, x)), Math.max(0, Math.min(height, y))]
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.colour.surface
        border.width: Theme.outline
        border.color: Theme.colour.border
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceL
        y: Math.round(parent.height * 0.72)
        height: Theme.outline
        color: Theme.colour.border
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        y: Math.round(parent.height * 0.72) + Theme.spaceXs
        spacing: Theme.spaceS
        visible: pad.empty

        PlainText {
            text: pad.hint
            color: Theme.colour.inkSoft
        }
    }
    Drawing {
        anchors.fill: parent
        svg: pad.empty ? "" : '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ' + pad.width + " " + pad.height
             + '"><path fill="none" stroke="' + Theme.colour.ink + '" stroke-width="' + Theme.mm(1)
             + '" stroke-linecap="round" stroke-linejoin="round" d="' + pad.strokes.map(stroke => "M" + stroke.join("L")).join("")
             + '"/></svg>'
    }
    MouseArea {
        id: finger

        property var stroke: []

        anchors.fill: parent
        preventStealing: true

        function add(x: real, y: real) {
            const last = stroke.length > 0 ? stroke[stroke.length - 1] : null
            if (pad.pointCount >= pad.pointLimit || (last && Math.hypot(x - last[0], y - last[1]) < Theme.pxPerMm * 0.4))
                return
            pad.pointCount += 1
            stroke = stroke.concat([pad.bound(x, y)])
            pad.strokes = (stroke.length === 1 ? pad.strokes : pad.strokes.slice(0, -1)).concat([stroke])
        }

        onPressed: mouse => {
            FocusView.keyboard = false
            stroke = []
            add(mouse.x, mouse.y)
        }
        onPositionChanged: mouse => add(mouse.x, mouse.y)
        onReleased: {
            if (stroke.length === 1)
                add(stroke[0][0] + Theme.pxPerMm * 0.5, stroke[0][1])
            pad.edited()
        }
    }
}
