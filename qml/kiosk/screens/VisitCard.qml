// SPDX-License-Identifier: GPL-3.0-or-later
// When and where an appointment is, and its code, large enough to be read from a step away.
import QtQuick
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: card

    required property string day
    required property string time
    required property string place
    required property string code            // empty: not shown
    required property string spokenCode
    property string qrSource
    property bool calm: false                // nothing to celebrate: grey instead of green
    readonly property bool pictured: qrSource !== ""

    implicitHeight: Math.max(words.implicitHeight, pictured ? square.height : 0) + 2 * Theme.spaceL
    radius: Theme.radiusL
    color: calm ? Theme.colour.surfaceCool : Theme.colour.successGround
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.colour.border

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Theme.spaceL - (card.pictured ? square.width + Theme.spaceM : 0)
        spacing: Theme.spaceXs

        BodyText {
            objectName: "visit.day"
            width: parent.width
            visible: card.day !== ""
            tight: true
            font.bold: true
            font.pixelSize: Theme.lead
            text: card.day
        }
        BodyText {
            objectName: "visit.time"
            width: parent.width
            visible: card.time !== ""
            tight: true
            font.bold: true
            font.pixelSize: Theme.display
            text: card.time
        }
        Item {
            width: 1
            height: Theme.spaceXs
        }
        PlainText {
            width: parent.width
            visible: card.code !== ""
            text: qsTr("Your code")
            tight: true
            color: card.calm ? Theme.colour.inkSoft : Theme.colour.success
            font.bold: true
        }
        PlainText {
            objectName: "visit.code"
            visible: card.code !== ""
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Code: %1").arg(card.spokenCode)
            width: parent.width
            text: card.code
            tight: true
            font.pixelSize: Theme.title
            font.bold: true
            font.letterSpacing: Theme.mm(0.6)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            minimumPixelSize: Theme.body
        }
        Item {
            visible: card.code !== ""
            width: 1
            height: Theme.spaceXs
        }
        BodyText {
            width: parent.width
            text: card.place
        }
    }
    Image {
        id: square

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        visible: card.pictured
        width: Math.min(Theme.mm(78), card.width * 0.3)
        height: width
        source: card.qrSource
        smooth: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Square code for the calendar of your phone")
    }
}
