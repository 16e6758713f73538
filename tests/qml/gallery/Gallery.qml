// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the gallery in one look (values of Theme by name).
import QtQuick
import Parvis.Theme

Rectangle {
    id: gallery

    required property string page
    required property var look

    color: Theme.colour.paper
    LayoutMirroring.enabled: Theme.arabicScript
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        for (const name in look)
            Theme[name] = look[name]
        loader.setSource(page.charAt(0).toUpperCase() + page.slice(1) + "Page.qml")
    }
    Component.onDestruction: {
        Theme.textScale = 1
        Theme.highContrast = false
        Theme.language = "fr"
        Theme.windowWidth = 1080
        Theme.windowHeight = 1920
    }

    Loader {
        id: loader

        anchors.fill: parent
        anchors.margins: ["keyboard", "pad", "sheet"].includes(gallery.page) ? 0 : Theme.pageMargin
    }
}
