// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

ScrollArea {
    spacing: Theme.spaceM

    Heading { width: parent.width; text: Sample.name; level: 1 }
    TextEntry { width: parent.width; label: Sample.name; text: Sample.nameValue; typing: true; maxLength: 40 }
    TextEntry { width: parent.width; label: Sample.name }
    TextEntry { width: parent.width; label: Sample.name; text: "camille@exemple"; error: "x" }
    NumberEntry { width: Theme.mm(110); label: "Montant"; text: "1250,50"; decimals: 2; suffix: "€" }
    DateEntry { label: "Date"; dayText: "3"; monthText: "12"; yearText: "1987" }
    DateEntry { label: "Date"; dayText: "31"; monthText: "13"; yearText: "1987"; error: "x"; errorPart: "month" }
    TextAreaEntry { width: parent.width; label: "x"; text: Sample.prose; maxLength: 400 }
    Stepper { label: "x"; value: 2 }
    SignaturePad {
        width: parent.width
        label: "x"
        strokes: [[[120, 150], [160, 60], [190, 160], [240, 100], [260, 150], [320, 90], [340, 150], [420, 120]]]
    }
    SignaturePad { width: parent.width; label: "x" }
}
