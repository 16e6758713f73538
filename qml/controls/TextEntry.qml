// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text from our keyboard (type, erase) or a physical one. label is its name; error turns the frame.
// With maxLength the counter shows what is left. There is no copying, pasting or remembering.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Parvis.Theme

T.TextField {
    id: entry

    property string label
    property string hint                     // told to the screen reader, shown by the screen
    property string error
    property int maxLength: 0                // 0: no limit
    property bool typing: false              // our keyboard writes here
    property string suffix                   // a unit such as the euro sign
    property bool showsCounter: maxLength > 0 && maxLength <= 1000
    readonly property bool active: activeFocus || typing
    readonly property int endRoom: (tail.visible ? tail.width + Theme.spaceS : 0) + Theme.spaceM

    signal next()

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error !== "" && hint !== "" ? error + ". " + hint : error + hint
    Accessible.focusable: true
    Accessible.onPressAction: forceActiveFocus()
    implicitWidth: Theme.mm(150)
    implicitHeight: Math.max(Theme.target, Math.ceil(contentHeight) + topPadding + bottomPadding)
    leftPadding: LayoutMirroring.enabled ? endRoom : Theme.spaceM
    rightPadding: LayoutMirroring.enabled ? Theme.spaceM : endRoom
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    maximumLength: maxLength > 0 ? maxLength : 32767
    color: enabled ? Theme.colour.ink : Theme.colour.disabledInk
    font.family: Theme.family
    font.pixelSize: Theme.lead
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: false
    selectedTextColor: Theme.colour.primaryInk
    selectionColor: Theme.colour.primary
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    cursorVisible: active

    cursorDelegate: Rectangle {
        id: caret

        visible: entry.active
        width: Theme.mm(0.9)
        color: Theme.highContrast ? Theme.colour.accent : Theme.colour.primary

        SequentialAnimation on opacity {
            running: entry.active && !Theme.reducedMotion
            loops: Animation.Infinite
            PauseAnimation { duration: 700 }
            PropertyAction { value: 0 }
            PauseAnimation { duration: 500 }
            PropertyAction { value: 1 }
            onRunningChanged: if (!running) caret.opacity = 1
        }
    }

    function type(words: string) {
        const room = maximumLength - length + selectedText.length
        if (selectedText.length > 0)
            remove(selectionStart, selectionEnd)
        insert(cursorPosition, words.slice(0, Math.max(0, room)))
    }

    function erase() {
        if (selectedText.length > 0)
            remove(selectionStart, selectionEnd)
        else if (cursorPosition > 0)
            remove(cursorPosition - 1, cursorPosition)
    }

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        FocusView.keyboard = true
        if (event.modifiers & Qt.ControlModifier || event.key === Qt.Key_Insert)
            event.accepted = true
    }
    onAccepted: next()
    onPressed: FocusView.keyboard = false

    background: Rectangle {
        radius: Theme.radius
        color: entry.enabled ? Theme.colour.surface : Theme.colour.disabledGround
        border.width: entry.active || entry.error !== "" ? Theme.outlineStrong : Theme.outline
        border.color: !entry.enabled ? Theme.colour.disabledInk : entry.error !== "" ? Theme.colour.error
                      : entry.active ? Theme.colour.borderStrong : Theme.colour.border
    }

    Row {
        id: tail

        visible: entry.showsCounter || entry.suffix !== "" || entry.error !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.suffix !== ""
            text: entry.suffix
            font.pixelSize: Theme.lead
            color: Theme.colour.inkSoft
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.showsCounter
            text: qsTr("%1 of %2").arg(entry.length).arg(entry.maxLength)
            font.pixelSize: Theme.caption
            color: Theme.colour.inkSoft
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.error !== ""
            name: "error"
            color: Theme.colour.error
        }
    }

    FocusRing {
        visible: entry.activeFocus && FocusView.keyboard
    }
}
