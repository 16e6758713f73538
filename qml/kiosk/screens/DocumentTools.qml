// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the page shown: larger, smaller, up, down, other pages, and saying that it is right.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Column {
    id: tools

    required property DocumentPreview document
    required property Flickable sheet
    required property real zoom

    signal zoomed(real zoom)
    signal accepted()
    signal retried()

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap

        IconButton {
            objectName: "document.zoom-out"
            icon: "zoom-out"
            text: qsTr("Smaller")
            enabled: tools.zoom > 1
            onClicked: tools.zoomed(Math.max(1, tools.zoom - 0.5))
        }
        IconButton {
            objectName: "document.zoom-in"
            icon: "zoom-in"
            text: qsTr("Larger")
            enabled: tools.zoom < 3
            onClicked: tools.zoomed(Math.min(3, tools.zoom + 0.5))
        }
        IconButton {
            objectName: "document.up"
            icon: "chevron-up"
            text: qsTr("Show what is above")
            enabled: tools.zoom > 1 && tools.sheet.contentY > 1
            onClicked: tools.sheet.contentY = Math.max(0, tools.sheet.contentY - tools.sheet.height * 0.7)
        }
        IconButton {
            objectName: "document.down"
            icon: "chevron-down"
            text: qsTr("Show what is below")
            enabled: tools.zoom > 1 && tools.sheet.contentY < tools.sheet.contentHeight - tools.sheet.height - 1
            onClicked: tools.sheet.contentY = Math.min(tools.sheet.contentHeight - tools.sheet.height,
                                                       tools.sheet.contentY + tools.sheet.height * 0.7)
        }
        SecondaryButton {
            objectName: "document.previous"
            visible: tools.document.pageCount > 1
            icon: "back"
            text: qsTr("Page %1").arg(Math.max(1, tools.document.page - 1))
            enabled: tools.document.page > 1
            onClicked: tools.document.page -= 1
        }
        SecondaryButton {
            objectName: "document.next"
            visible: tools.document.pageCount > 1
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Page %1").arg(Math.min(tools.document.pageCount, tools.document.page + 1))
            enabled: tools.document.page < tools.document.pageCount
            onClicked: tools.document.page += 1
        }
    }
    Row {
        width: parent.width
        layoutDirection: Qt.RightToLeft

        PrimaryButton {
            objectName: "document.accept"
            visible: tools.document.state !== DocumentPreview.Failed
            enabled: tools.document.state === DocumentPreview.Ready
            icon: "check"
            text: qsTr("This is right")
            onClicked: tools.accepted()
        }
        PrimaryButton {
            objectName: "document.retry"
            visible: tools.document.state === DocumentPreview.Failed
            text: qsTr("Try again")
            onClicked: tools.retried()
        }
    }
}
