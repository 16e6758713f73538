// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

ScrollArea {
    spacing: Theme.spaceM

    Heading { width: parent.width; text: Sample.title; level: 1 }
    TextBlock { width: parent.width; text: Sample.prose }
    Repeater {
        model: ["info", "success", "warning", "error"]

        Notice {
            required property string modelData

            width: parent.width
            kind: modelData
            title: Sample.title
            text: Sample.summary
        }
    }
    ChoiceCard { width: parent.width; multiple: true; text: Sample.adult; selected: true }
    ChoiceCard { width: parent.width; multiple: true; text: Sample.child; hint: Sample.childHint }
    ChoiceCard { width: parent.width; text: Sample.child; enabled: false }
    CheckRow { width: parent.width; label: Sample.name; value: Sample.nameValue }
    CheckRow { width: parent.width; label: Sample.name; gap: true }
    Row {
        spacing: Theme.gap

        IconButton { icon: "text-size"; text: "A"; caption: Sample.arabic ? "حجم النص" : "Texte" }
        IconButton { icon: "contrast"; text: "A"; checkable: true; checked: true }
        IconButton { icon: "zoom-in"; text: "A"; enabled: false }
        IconButton { id: ringed; icon: "person-call"; text: "A" }
    }
    Spinner { width: parent.width; text: Sample.summary }
    Component.onCompleted: {
        FocusView.keyboard = true
        ringed.forceActiveFocus(Qt.TabFocusReason)
        contentY = 0
    }
}
