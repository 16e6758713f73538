// SPDX-License-Identifier: GPL-3.0-or-later
// What all pressed controls share: acts on release inside, by touch, by Enter or Space, and by the screen reader's press;
// a repeated key and a trembling second tap do nothing; draws its focus.
import QtQuick
import QtQuick.Templates as T
import Parvis.Theme

T.Control {
    id: control

    property string text
    property string accessibleName: text
    property string accessibleDescription
    property bool guarded: true              // false: the control has a guard of its own
    property bool takesFocusOnTouch: true
    property real ringRadius: Theme.radius
    property bool heldByKey: false
    readonly property bool down: (area.pressed && area.containsMouse) || heldByKey

    signal clicked()

    Accessible.role: Accessible.Button
    Accessible.name: accessibleName
    Accessible.description: accessibleDescription
    Accessible.focusable: true
    Accessible.onPressAction: if (enabled) clicked()
    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)

    Keys.onPressed: event => {
        FocusView.keyboard = true
        if (![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key))
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            heldByKey = true
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !heldByKey)
            return
        event.accepted = true
        heldByKey = false
        clicked()
    }
    onActiveFocusChanged: if (!activeFocus) heldByKey = false

    MouseArea {
        id: area

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        onPressed: {
            FocusView.keyboard = false
            if (control.takesFocusOnTouch)
                control.forceActiveFocus(Qt.MouseFocusReason)
        }
        onClicked: if (!control.guarded || TapGuard.accepts()) control.clicked()
    }

    FocusRing {
        visible: control.activeFocus && (control.visualFocus || FocusView.keyboard)
        around: control.ringRadius
    }
}
