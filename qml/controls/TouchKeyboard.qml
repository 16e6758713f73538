// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard. Writes into target (an entry with type() and erase()) and tells typed, backspace and next.
// It suggests nothing and remembers nothing. One stop for Tab; the arrow keys move between its keys.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import "keyboardlayouts.js" as Layouts

FocusScope {
    id: keyboard

    property string language: Theme.language
    property string mode: "text"             // "text", "name", "email", "digits", "decimal", "phone", "date", "code"
    property string capitals: mode === "name" ? "words" : mode === "text" ? "sentences" : "none"
    property string nextText: qsTr("Next")
    property bool nextEnabled: true
    property var target: null
    property string plane: "letters"
    property int accentPage: 0
    property int manualShift: 0              // 1: the visitor asked for a capital, -1: for a small letter
    readonly property bool pad: Layouts.isPad(mode)
    readonly property bool withDigits: mode === "text" && Theme.portrait
    readonly property var rows: Layouts.rows(language, mode, plane, accentPage, withDigits)
    readonly property bool rtl: Layouts.layout(language).rtl === true && !pad && mode !== "email"
    readonly property string before: target && target.text !== undefined && target.cursorPosition !== undefined
                                     ? target.text.slice(0, target.cursorPosition) : ""
    readonly property bool atStart: before === "" || (capitals === "words" ? /[\s'-]$/ : /[.!?]\s+$/).test(before)
    readonly property bool upper: manualShift !== 0 ? manualShift > 0 : capitals === "all" || (capitals !== "none" && atStart)
    readonly property int gap: Math.ceil(3 * Theme.pxPerMm)
    readonly property int keyHeight: Math.max(Math.ceil(15.5 * Theme.pxPerMm), Math.min(Theme.mm(pad ? 24 : 22),
                                     Theme.windowHeight * (Theme.portrait ? 0.3 : 0.34) / rows.length - gap))

    signal typed(string text)
    signal backspace()
    signal next()

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")
    implicitWidth: Theme.windowWidth
    implicitHeight: rowsColumn.implicitHeight + 2 * Theme.spaceM
    onModeChanged: reset()
    onTargetChanged: reset()

    function reset() {
        plane = "letters"
        accentPage = 0
        manualShift = 0
    }

    function shown(types) {
        const large = types.toUpperCase()
        return upper && types.length === 1 && large.length === 1 ? large : types
    }

    function strike(key: var) {
        switch (key.kind) {
        case "shift": manualShift = upper ? -1 : 1; return
        case "numbers":
        case "letters": plane = key.kind; return
        case "accents": accentPage += 1; return
        case "next": next(); return
        case "backspace":
            manualShift = 0
            if (target)
                target.erase()
            backspace()
            return
        }
        const text = key.kind === "space" ? " " : shown(key.types)
        manualShift = 0
        if (target)
            target.type(text)
        typed(text)
    }

    function face(key) {
        switch (key.kind) {
        case "space": return pad ? "␣" : qsTr("Space")
        case "next": return nextText
        case "numbers": return "123"
        case "letters": return "abc"
        case "accents": {
            const pages = Layouts.accentPages(language)
            return pages[(accentPage + 1) % pages.length].split(" ").slice(0, 3).join("")
        }
        }
        return shown(key.types)
    }

    function spoken(key) {
        const signs = { "'": qsTr("Apostrophe"), "-": qsTr("Hyphen"), ".": qsTr("Full stop"), ",": qsTr("Comma"),
                        "@": qsTr("At sign"), "_": qsTr("Underscore"), "/": qsTr("Slash"), "+": qsTr("Plus") }
        switch (key.kind) {
        case "shift": return qsTr("Capital letters")
        case "backspace": return qsTr("Delete")
        case "space": return qsTr("Space")
        case "numbers": return qsTr("Digits and signs")
        case "letters": return qsTr("Letters")
        case "accents": return qsTr("More accents")
        case "letter": return signs[key.types] || shown(key.types)
        }
        return face(key)
    }

    // The key next to another in a direction, by geometry; null at the border.
    function neighbour(from: Item, dx: int, dy: int): Item {
        let best = null
        let bestCost = Infinity
        const a = from.mapToItem(keyboard, from.width / 2, from.height / 2)
        for (let r = 0; r < rowsRepeater.count; ++r) {
            const row = rowsRepeater.itemAt(r).children
            for (let k = 0; k < row.length; ++k) {
                const key = row[k]
                if (!(key instanceof KeyButton))
                    continue
                const b = key.mapToItem(keyboard, key.width / 2, key.height / 2)
                const along = dx * (b.x - a.x) + dy * (b.y - a.y)
                const aside = Math.abs(dx !== 0 ? b.y - a.y : b.x - a.x)
                const cost = along + 4 * aside
                if (along > 1 && (dx === 0 || aside < 2) && cost < bestCost) {
                    best = key
                    bestCost = cost
                }
            }
        }
        return best
    }

    Keys.onPressed: event => {
        const moves = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] }
        const from = Window.activeFocusItem
        if (!(event.key in moves) || !from)
            return
        event.accepted = true
        const found = neighbour(from, moves[event.key][0], moves[event.key][1])
        if (found)
            found.forceActiveFocus(Qt.TabFocusReason)
    }

    component KeyRow: Item {
        id: row

        required property var modelData
        required property int index
        readonly property real units: modelData.reduce((sum, key) => sum + key.span, 0)
        readonly property real room: Math.min(keyboard.width - 2 * Theme.spaceS,
                                              keyboard.pad ? units * Theme.mm(50) : Theme.mm(380))
        readonly property real pitch: (room + keyboard.gap) / units
        readonly property bool counts: /^[0-9]$/.test(modelData[0].types)

        x: Math.round((keyboard.width - room) / 2)
        width: room
        height: keyboard.keyHeight

        Repeater {
            model: row.modelData

            KeyButton {
                required property var modelData
                required property int index

                objectName: "key." + modelData.name
                kind: modelData.kind
                text: keyboard.face(modelData)
                accessibleName: keyboard.spoken(modelData)
                rightToLeft: keyboard.rtl
                lit: kind === "shift" && keyboard.upper
                enabled: kind !== "next" || keyboard.nextEnabled
                focusPolicy: activeFocus || (row.index === 0 && index === 0) ? Qt.TabFocus : Qt.NoFocus
                readonly property real before: row.modelData.slice(0, index).reduce((sum, key) => sum + key.span, 0)
                readonly property int start: Math.round(before * row.pitch)

                x: keyboard.rtl && !row.counts ? Math.round(row.room) - start - width : start
                width: Math.round((before + modelData.span) * row.pitch) - keyboard.gap - start
                height: keyboard.keyHeight
                onStruck: keyboard.strike(modelData)
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.keyGround

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.colour.border
        }
        MouseArea {
            anchors.fill: parent
        }
    }

    Column {
        id: rowsColumn

        y: Theme.spaceM
        width: parent.width
        spacing: keyboard.gap

        Repeater {
            id: rowsRepeater

            model: keyboard.rows

            KeyRow {}
        }
    }
}
