// SPDX-License-Identifier: GPL-3.0-or-later
// Day, month and year in three labelled parts; goes on by itself when a part is full. Never judges the date.
// current is the part our keyboard writes to; errorPart ("day", "month", "year" or "") marks one.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme

FocusScope {
    id: entry

    property string label
    property string error
    property string errorPart
    property var names: [qsTr("Day"), qsTr("Month"), qsTr("Year")]
    property bool typing: false
    readonly property string keyboardMode: "digits"
    property TextEntry current: day
    readonly property bool atLast: current === year
    readonly property var value: ({ "day": day.text, "month": month.text, "year": year.text })
    property alias dayText: day.text
    property alias monthText: month.text
    property alias yearText: year.text

    signal edited()
    signal next()

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: error
    implicitWidth: parts.implicitWidth
    implicitHeight: parts.implicitHeight

    function type(words: string) {
        current.type(words)
    }

    function erase() {
        if (current.text === "" && current !== day)
            select(current === year ? month : day)
        current.erase()
    }

    // Goes to the next part; at the last one says next().
    function forward() {
        if (current === year)
            next()
        else
            select(current === day ? month : year)
    }

    function select(part: TextEntry) {
        current = part
        part.cursorPosition = part.length
        if (day.activeFocus || month.activeFocus || year.activeFocus)
            part.forceActiveFocus(Qt.TabFocusReason)
    }

    // NAME is "day", "month" or "year"; anything else leaves the part as it is.
    function selectPart(name: string) {
        const part = name === "day" ? day : name === "month" ? month : name === "year" ? year : null
        if (part)
            select(part)
    }

    function clear() {
        day.clear()
        month.clear()
        year.clear()
        current = day
    }

    component Part: TextEntry {
        required property string name
        readonly property int mark: Theme.spaceS + (error !== "" ? Theme.icon + Theme.spaceS : 0)

        objectName: entry.objectName === "" ? "" : entry.objectName + "." + name
        error: entry.errorPart === name || (entry.error !== "" && entry.errorPart === "") ? entry.error : ""
        typing: entry.typing && entry.current === this
        showsCounter: false
        font.pixelSize: Theme.title
        horizontalAlignment: TextInput.AlignHCenter
        leftPadding: LayoutMirroring.enabled ? mark : Theme.spaceS
        rightPadding: LayoutMirroring.enabled ? Theme.spaceS : mark
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        validator: RegularExpressionValidator { regularExpression: /^[0-9]*$/ }
        onActiveFocusChanged: if (activeFocus) entry.current = this
        onPressed: entry.current = this
        onTextEdited: entry.edited()
        onNext: entry.forward()
        onTextChanged: if (length === maxLength && entry.current === this && name !== "year") entry.forward()
    }

    Row {
        id: parts

        spacing: Theme.gap

        Column {
            spacing: Theme.spaceXs

            PlainText { text: entry.names[0]; tight: true }
            Part { id: day; name: "day"; label: entry.names[0]; maxLength: 2; implicitWidth: Theme.title * 2.4 + Theme.spaceS + mark }
        }
        Column {
            spacing: Theme.spaceXs

            PlainText { text: entry.names[1]; tight: true }
            Part { id: month; name: "month"; label: entry.names[1]; maxLength: 2; implicitWidth: Theme.title * 2.4 + Theme.spaceS + mark }
        }
        Column {
            spacing: Theme.spaceXs

            PlainText { text: entry.names[2]; tight: true }
            Part { id: year; name: "year"; label: entry.names[2]; maxLength: 4; implicitWidth: Theme.title * 3.6 + Theme.spaceS + mark }
        }
    }
}
