// SPDX-License-Identifier: GPL-3.0-or-later
// The way back, the way out and the call for a person: the same three places on every screen.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: bar

    required property KioskSession session
    readonly property int share: (width - 2 * Theme.pageMargin - 2 * Theme.gap) / 3
    readonly property real tallest: Math.max(back.implicitHeight, erase.implicitHeight, call.implicitHeight)

    signal eraseAsked()

    implicitHeight: tallest + 2 * Theme.spaceM
    color: Theme.colour.surface

    Rectangle {
        width: parent.width
        height: Theme.outline
        color: Theme.colour.line
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        SecondaryButton {
            id: back

            objectName: "nav.back"
            width: bar.share
            height: bar.tallest
            icon: "back"
            text: qsTr("Back")
            enabled: bar.session.canGoBack
            onClicked: bar.session.back()
        }
        QuietButton {
            id: erase

            objectName: "nav.erase"
            width: bar.share
            height: bar.tallest
            icon: "exit"
            text: qsTr("Stop and erase")
            onClicked: bar.eraseAsked()
        }
        SecondaryButton {
            id: call

            objectName: "nav.call"
            width: bar.share
            height: bar.tallest
            icon: "person-call"
            text: qsTr("Call someone")
            onClicked: bar.session.callPerson()
        }
    }
}
