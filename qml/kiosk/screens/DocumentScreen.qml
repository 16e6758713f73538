// SPDX-License-Identifier: GPL-3.0-or-later
// The official form with the answers in it, page by page, as it will be printed.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

FocusScope {
    id: screen

    required property KioskSession session
    readonly property DocumentPreview document: session.document
    property real zoom: 1

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The official form, page %1 of %2").arg(document.page).arg(document.pageCount)

    Column {
        id: head

        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.pageMargin
        spacing: Theme.spaceS

        Heading {
            width: parent.width
            level: Theme.portrait ? 1 : 2
            text: qsTr("Read the official form")
        }
        Notice {
            width: parent.width
            visible: screen.session.failure !== "" || screen.document.state === DocumentPreview.Failed
            kind: "error"
            text: screen.session.failure !== "" ? screen.session.failure : screen.document.message
        }
        Notice {
            width: parent.width
            visible: screen.document.state === DocumentPreview.Ready && screen.document.cutFields.length > 0
            kind: "warning"
            text: qsTr("One of your answers is too long for its box on paper. It is kept whole with your request.")
        }
    }

    Rectangle {
        id: desk

        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceM
        anchors.bottom: tools.top
        anchors.bottomMargin: Theme.spaceM
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.pageMargin
        radius: Theme.radius
        color: Theme.colour.keyGround
        clip: true

        Flickable {
            id: flick

            anchors.fill: parent
            anchors.margins: Theme.spaceM
            contentWidth: Math.max(width, sheet.width)
            contentHeight: Math.max(height, sheet.height)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Rectangle {
                id: sheet

                readonly property real fit: Math.min(flick.width, flick.height / screen.document.pageRatio)

                width: fit * screen.zoom
                height: width * screen.document.pageRatio
                x: Math.max(0, (flick.width - width) / 2)
                y: Math.max(0, (flick.height - height) / 2)
                color: Theme.colour.surface
                border.width: Theme.hair
                border.color: Theme.colour.border

                Image {
                    anchors.fill: parent
                    source: screen.document.pageSource
                    cache: false
                    smooth: true
                    mipmap: true
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Page %1 of the form. All answers on it were on the page before.").arg(screen.document.page)
                }
                Spinner {
                    anchors.centerIn: parent
                    visible: !screen.document.pageReady && screen.document.state !== DocumentPreview.Failed
                    text: qsTr("Your form is being written …")
                }
            }
        }
    }

    Flow {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.pageMargin
        spacing: Theme.gap

        IconButton {
            objectName: "document.zoom-out"
            icon: "zoom-out"
            text: qsTr("Smaller")
            enabled: screen.zoom > 1
            onClicked: screen.zoom = Math.max(1, screen.zoom - 0.5)
        }
        IconButton {
            objectName: "document.zoom-in"
            icon: "zoom-in"
            text: qsTr("Larger")
            enabled: screen.zoom < 3
            onClicked: screen.zoom = Math.min(3, screen.zoom + 0.5)
        }
        IconButton {
            objectName: "document.up"
            icon: "chevron-up"
            text: qsTr("Show what is above")
            enabled: screen.zoom > 1 && flick.contentY > 1
            onClicked: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.7)
        }
        IconButton {
            objectName: "document.down"
            icon: "chevron-down"
            text: qsTr("Show what is below")
            enabled: screen.zoom > 1 && flick.contentY < flick.contentHeight - flick.height - 1
            onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.7)
        }
        SecondaryButton {
            objectName: "document.previous"
            visible: screen.document.pageCount > 1
            icon: "back"
            text: qsTr("Page %1").arg(Math.max(1, screen.document.page - 1))
            enabled: screen.document.page > 1
            onClicked: screen.document.page -= 1
        }
        SecondaryButton {
            objectName: "document.next"
            visible: screen.document.pageCount > 1
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Page %1").arg(Math.min(screen.document.pageCount, screen.document.page + 1))
            enabled: screen.document.page < screen.document.pageCount
            onClicked: screen.document.page += 1
        }
        PrimaryButton {
            objectName: "document.accept"
            visible: screen.document.state !== DocumentPreview.Failed
            enabled: screen.document.state === DocumentPreview.Ready
            icon: "check"
            text: qsTr("This is right")
            onClicked: screen.session.acceptDocument()
        }
        PrimaryButton {
            objectName: "document.retry"
            visible: screen.document.state === DocumentPreview.Failed
            text: qsTr("Try again")
            onClicked: screen.session.retryDocument()
        }
    }
}
