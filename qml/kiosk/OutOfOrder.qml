// SPDX-License-Identifier: GPL-3.0-or-later
// In place of the kiosk where it cannot start: a true word in every language, rather than a dark screen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Parvis.Theme
import Parvis.Controls

Window {
    id: window

    required property var words              // [{ "title", "text" }], one a language
    required property real pxPerMm

    title: words.length > 0 ? words[0].title : ""
    color: Theme.colour.paper

    Binding { target: Theme; property: "pxPerMm"; value: window.pxPerMm }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.pageMargin
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.measure)
        spacing: Theme.spaceXl

        IconBadge {
            name: "person-call"
            size: Theme.iconXl
        }
        Repeater {
            model: window.words

            Column {
                id: language

                required property var modelData

                width: parent.width

                PlainText {
                    Accessible.ignored: false
                    width: parent.width
                    text: language.modelData.title
                    tight: true
                    font.bold: true
                    font.pixelSize: Theme.title
                }
                PlainText {
                    Accessible.ignored: false
                    width: parent.width
                    text: language.modelData.text
                    font.pixelSize: Theme.lead
                }
            }
        }
    }
}
