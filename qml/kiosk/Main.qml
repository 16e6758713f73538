// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's window. Everything it shows is derived from the session.
import QtQuick
import QtQuick.Window
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Screens

Window {
    id: window

    required property KioskSession session
    required property real pxPerMm
    required property bool guarded           // against double taps; off where a program presses faster than a person

    title: session.siteName
    color: Theme.colour.paper

    Binding { target: Theme; property: "pxPerMm"; value: window.pxPerMm }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.session.language }
    Binding { target: Theme; property: "textScale"; value: [1.0, 1.3, 1.6][window.session.textScaleStep] }
    Binding { target: Theme; property: "highContrast"; value: window.session.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: window.session.reducedMotion }

    Component.onCompleted: if (!guarded) {
        Theme.tapGuardMs = 0
        Theme.keyGuardMs = 0
    }

    Shell {
        anchors.fill: parent
        session: window.session
        LayoutMirroring.enabled: Theme.arabicScript
        LayoutMirroring.childrenInherit: true
    }
}
