// SPDX-License-Identifier: GPL-3.0-or-later
// The board's window. Everything it shows is derived from the session.
import QtQuick
import QtQuick.Window
import Parvis.Board
import Parvis.Theme
import Parvis.BoardScreens

Window {
    id: window

    required property BoardSession session

    title: session.name
    color: Theme.colour.paper

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.session.languages[0] }
    Binding { target: Theme; property: "highContrast"; value: window.session.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: window.session.reducedMotion }

    BoardShell {
        anchors.fill: parent
        session: window.session
        LayoutMirroring.enabled: Theme.arabicScript
        LayoutMirroring.childrenInherit: true
    }
}
