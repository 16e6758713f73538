// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines that make one answer, such as an address. The keyboard writes into the one that was touched last.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    required property var parts              // [{name, label, share (of the width), keyboardMode}]
    property var initial: form.raw || {}
    property TextEntry target: null
    readonly property var raw: read(revision)
    property int revision: 0

    implicitHeight: flow.implicitHeight

    function read(_: int): var {
        const value = {}
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i)
            if (line)
                value[line.modelData.name] = line.entry.text
        }
        return value
    }

    function advance(proceed: var) {
        for (let i = 0; i + 1 < lines.count; ++i) {
            if (lines.itemAt(i).entry === target) {
                lines.itemAt(i + 1).entry.forceActiveFocus()
                return
            }
        }
        proceed()
    }

    Connections {
        target: field.form
        function onErrorChanged() {
            for (let i = 0; i < lines.count; ++i) {
                if (lines.itemAt(i).faulty)
                    Qt.callLater(lines.itemAt(i).entry.forceActiveFocus)
            }
        }
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: lines

            model: field.parts

            Column {
                id: line

                required property var modelData
                required property int index
                readonly property alias entry: entry
                readonly property bool faulty: field.form.errorPart === modelData.name && field.form.error !== ""

                width: Math.floor((flow.width - (modelData.share < 1 ? Theme.gap : 0)) * modelData.share)
                spacing: Theme.mm(0.6)

                PlainText {
                    width: parent.width
                    text: line.modelData.label
                    tight: true
                    font.pixelSize: Theme.caption
                    color: line.faulty ? Theme.colour.error : Theme.colour.inkSoft
                }
                TextEntry {
                    id: entry

                    readonly property string keyboardMode: line.modelData.keyboardMode || "text"

                    objectName: "part." + line.modelData.name
                    width: parent.width
                    label: line.modelData.label
                    error: line.faulty ? field.form.error : ""
                    typing: field.target === entry
                    text: field.initial[line.modelData.name] || ""
                    onActiveFocusChanged: if (activeFocus) field.target = entry
                    onTextChanged: ++field.revision
                    Component.onCompleted: if (line.index === 0) {
                        field.target = entry
                        focus = true
                    }
                }
            }
        }
    }
}
