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
    readonly property bool wide: !Theme.portrait                   // then words and buttons stand beside the page
    readonly property int sideWidth: wide ? Math.round((width - 2 * Theme.pageMargin) * 0.36) : width - 2 * Theme.pageMargin
    property real zoom: wide ? Math.max(1, Math.min(1.5, flick.width / sheet.fit)) : 1

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The official form, page %1 of %2").arg(document.page).arg(document.pageCount)

    function zoomTo(wanted: real) {
        zoom = wanted
        flick.contentX = (flick.contentWidth - flick.width) / 2
        flick.contentY = Math.min(flick.contentY, flick.contentHeight - flick.height)
    }

    Column {
        id: head

        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin
        width: screen.sideWidth
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

        anchors.top: screen.wide ? parent.top : head.bottom
        anchors.topMargin: Theme.spaceM
        anchors.bottom: screen.wide ? parent.bottom : tools.top
        anchors.bottomMargin: Theme.spaceM
        x: Theme.pageMargin
        width: parent.width - 2 * Theme.pageMargin - (screen.wide ? screen.sideWidth + Theme.spaceL : 0)
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

    DocumentTools {
        id: tools

        document: screen.document
        sheet: flick
        zoom: screen.zoom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin
        width: screen.sideWidth
        onZoomed: zoom => screen.zoomTo(zoom)
        onAccepted: screen.session.acceptDocument()
        onRetried: screen.session.retryDocument()
    }
}
