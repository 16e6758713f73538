// SPDX-License-Identifier: GPL-3.0-or-later
// The town's name and hours, and what makes the screen easier to use.
import QtQuick
import QtQuick.Layouts
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Rectangle {
    id: bar

    required property KioskSession session
    readonly property bool narrow: Theme.textScale > 1.2 && !Theme.landscape

    implicitHeight: Math.max(Theme.target, names.implicitHeight) + 2 * Theme.spaceS
    color: Theme.colour.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: Theme.colour.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gap

        LogoMark {
            id: mark

            // Five touches within four seconds open the staff's page, which then asks for its code.
            property int touches: 0

            objectName: "top.mark"
            size: Theme.mm(13)
            Accessible.onPressAction: touch()

            function touch() {
                const enough = ++touches >= 5
                forget.restart()
                if (enough) {
                    touches = 0
                    bar.session.openStaff()
                }
            }

            Timer {
                id: forget

                interval: 4000
                onTriggered: mark.touches = 0
            }
            MouseArea {
                anchors.fill: parent
                anchors.margins: -Theme.spaceS
                onClicked: mark.touch()
            }
        }
        ColumnLayout {
            id: names

            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: bar.session.siteName
                tight: true
                font.bold: true
                font.pixelSize: bar.narrow ? Theme.caption : Theme.body
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== "" && !bar.narrow
                text: bar.session.siteHours
                tight: true
                font.pixelSize: Theme.caption
                color: Theme.colour.inkSoft
            }
        }
        IconButton {
            objectName: "top.home"
            icon: "home"
            text: qsTr("Home page")
            plain: true
            visible: bar.session.screen !== KioskSession.Language
            enabled: bar.session.screen !== KioskSession.Home
            onClicked: bar.session.goHome()
        }
        IconButton {
            objectName: "top.wifi"
            icon: "wifi"
            text: qsTr("Wifi in this hall")
            plain: true
            visible: bar.session.phone.wifiSource !== ""
            enabled: bar.session.screen !== KioskSession.Wifi
            onClicked: bar.session.openWifi()
        }
        IconButton {
            objectName: "top.text-size"
            icon: "text-size"
            text: qsTr("Larger text, step %1 of 3").arg(bar.session.textScaleStep + 1)
            plain: true
            onClicked: bar.session.textScaleStep = (bar.session.textScaleStep + 1) % 3
        }
        IconButton {
            objectName: "top.contrast"
            icon: "contrast"
            text: qsTr("Strong contrast")
            plain: true
            checkable: true
            checked: bar.session.highContrast
            onClicked: bar.session.highContrast = !bar.session.highContrast
        }
        IconButton {
            objectName: "top.language"
            icon: "globe"
            text: qsTr("Language")
            plain: true
            visible: bar.session.screen !== KioskSession.Language
            onClicked: bar.session.openLanguages()
        }
    }
}
