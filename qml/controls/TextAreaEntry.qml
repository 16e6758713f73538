// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text; grows with what is written. Same use as TextEntry; Enter makes a new line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Parvis.Theme

T.TextArea {
    id: entry

    property string label
    property string hint
    property string error
    property int maxLength: 0
    property int lines: 4                    // shown from the start
    property bool typing: false
    readonly property bool active: activeFocus || typing
    readonly property bool showsCounter: maxLength > 0

    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: label
    Accessible.description: error !== "" && hint !== "" ? error + ". " + hint : error + hint
    Accessible.focusable: true
    Accessible.onPressAction: forceActiveFocus()
    implicitWidth: Theme.mm(150)
    implicitHeight: Math.max(lines * metrics.height, contentHeight) + topPadding + bottomPadding
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS + (showsCounter ? counter.height : 0)
    color: enabled ? Theme.colour.ink : Theme.colour.disabledInk
    font.family: Theme.family
    font.pixelSize: Theme.lead
    horizontalAlignment: TextEdit.AlignLeft
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: false
    selectedTextColor: Theme.colour.primaryInk
    selectionColor: Theme.colour.primary
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    cursorVisible: active

    cursorDelegate: Rectangle {
        visible: entry.active
        width: Theme.mm(0.9)
        color: Theme.highContrast ? Theme.colour.accent : Theme.colour.primary
    }

    function type(words: string) {
        if (selectedText.length > 0)
            remove(selectionStart, selectionEnd)
        insert(cursorPosition, maxLength > 0 ? words.slice(0, Math.max(0, maxLength - length)) : words)
    }

    function erase() {
        if (selectedText.length > 0)
            remove(selectionStart, selectionEnd)
        else if (cursorPosition > 0)
            remove(cursorPosition - 1, cursorPosition)
    }

    FontMetrics {
        id: metrics

        font: entry.font
    }

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        FocusView.keyboard = true
        const full = maxLength > 0 && length >= maxLength && event.text !== "" && selectedText === ""
        const erases = event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete || event.key === Qt.Key_Escape
        if (event.modifiers & Qt.ControlModifier || event.key === Qt.Key_Insert || (full && !erases))
            event.accepted = true
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            event.accepted = true
            nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    onPressed: FocusView.keyboard = false

    background: Rectangle {
        radius: Theme.radius
        color: entry.enabled ? Theme.colour.surface : Theme.colour.disabledGround
        border.width: entry.active || entry.error !== "" ? Theme.outlineStrong : Theme.outline
        border.color: !entry.enabled ? Theme.colour.disabledInk : entry.error !== "" ? Theme.colour.error
                      : entry.active ? Theme.colour.borderStrong : Theme.colour.border
    }

    PlainText {
        id: counter

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.spaceM
        anchors.bottomMargin: Theme.spaceS
        visible: entry.showsCounter
        text: qsTr("%1 of %2").arg(entry.length).arg(entry.maxLength)
        font.pixelSize: Theme.caption
        color: Theme.colour.inkSoft
    }

    FocusRing {
        visible: entry.activeFocus && FocusView.keyboard
    }
}
