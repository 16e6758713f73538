// SPDX-License-Identifier: GPL-3.0-or-later
// The network for visitors in this hall: the code a phone joins by, and the name and password to type.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property PhoneShare phone: session.phone

    // A word, and below it what is to be typed, large enough to be copied from a step away.
    component Typed: Column {
        id: typed

        required property string label
        required property string words

        width: parent ? parent.width : 0

        BodyText {
            width: parent.width
            soft: true
            tight: true
            text: typed.label
        }
        BodyText {
            width: parent.width
            tight: true
            text: typed.words
            font.bold: true
            font.pixelSize: Theme.lead
        }
    }

    icon: "wifi"
    title: qsTr("Wifi in this hall")
    lead: qsTr("Scan the code with the camera of your phone, or choose the network there yourself.")
    sideBySide: false

    Rectangle {
        width: parent.width
        implicitHeight: inside.implicitHeight + 2 * Theme.spaceL
        radius: Theme.radiusL
        color: Theme.colour.surface
        border.width: Theme.outline
        border.color: Theme.colour.line

        Grid {
            id: inside

            readonly property bool beside: width > Theme.body * 22

            x: Theme.spaceL
            y: Theme.spaceL
            width: parent.width - 2 * Theme.spaceL
            columns: beside ? 2 : 1
            spacing: Theme.spaceL
            verticalItemAlignment: Grid.AlignTop

            Image {
                id: square

                objectName: "wifi.code"
                width: Math.round(Math.min(Theme.mm(90), inside.width * (inside.beside ? 0.42 : 1)))
                height: width
                source: page.phone.wifiSource
                smooth: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Square code that brings a phone into this network")
            }
            Column {
                width: inside.beside ? inside.width - square.width - inside.spacing : inside.width
                spacing: Theme.spaceM

                Typed {
                    objectName: "wifi.name"
                    label: qsTr("Network")
                    words: page.phone.wifiName
                }
                Typed {
                    objectName: "wifi.password"
                    visible: page.phone.wifiPassword !== ""
                    label: qsTr("Password")
                    words: page.phone.wifiPassword
                }
                BodyText {
                    width: parent.width
                    visible: page.phone.wifiPassword === ""
                    text: qsTr("No password is needed.")
                }
            }
        }
    }
}
