// SPDX-License-Identifier: GPL-3.0-or-later
// One key of TouchKeyboard. It does not take the focus from the field when touched.
import QtQuick
import Parvis.Theme

Pressable {
    id: key

    required property string kind            // "letter", "shift", "backspace", "space", "next", "numbers", "letters", "accents"
    property bool lit: false                 // shift is on
    property bool rightToLeft: false         // of the script that is written, not of the interface
    property double lastPress: 0
    readonly property bool main: kind === "next"
    readonly property bool letter: kind === "letter" || kind === "space"
    readonly property color ink: !enabled ? Theme.colour.disabledInk : main || lit ? Theme.colour.primaryInk : Theme.colour.ink
    readonly property string icon: kind === "shift" || kind === "backspace" ? kind : ""

    signal struck()

    guarded: false
    takesFocusOnTouch: false
    padding: Theme.mm(1)
    ringRadius: Theme.radiusS
    onClicked: {
        const now = Date.now()
        const trembling = now >= lastPress && now - lastPress < Theme.keyGuardMs && down === false && !heldByKey
        lastPress = now
        if (!trembling)
            struck()
    }

    contentItem: Item {
        PlainText {
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(!key.letter ? 1.5 : key.text.length > 1 ? 1 : 0)
            anchors.rightMargin: anchors.leftMargin
            visible: key.icon === ""
            text: key.text
            color: key.ink
            tight: true
            wrapMode: Text.NoWrap
            fontSizeMode: key.text.length > 1 ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.mm(5)
            font.pixelSize: Math.min(Math.round(key.height * 0.5), key.letter ? Theme.title : Theme.body)
            font.bold: key.main
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Icon {
            anchors.centerIn: parent
            visible: key.icon !== ""
            name: key.icon
            rightToLeft: key.rightToLeft
            color: key.ink
            size: Math.min(Math.round(key.height * 0.5), Theme.icon * 1.2)
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusS
            color: key.main ? Theme.colour.primaryEdge : Theme.colour.border
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: key.down ? Theme.edge : 0
            anchors.bottomMargin: key.down ? 0 : Theme.edge
            radius: Theme.radiusS
            color: !key.enabled ? Theme.colour.disabledGround
                   : key.main || key.lit ? (key.down ? Theme.colour.primaryPressed : Theme.colour.primary)
                   : key.down ? Theme.colour.pressed : key.letter ? Theme.colour.keyFace : Theme.colour.keyFaceSoft
            border.width: Theme.hair
            border.color: key.main || key.lit ? Theme.colour.primaryEdge : Theme.colour.border
        }
    }
}
