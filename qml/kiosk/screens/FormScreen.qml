// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the form, with the keyboard that suits it.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property FormSession form: session.form
    readonly property var field: slot.item
    readonly property bool typed: field !== null && field.target !== undefined && field.target !== null

    readonly property bool keysOnly: typed && !Theme.portrait      // the keyboard leaves no room for a row of buttons
    // Beside a wide question an error stands under what it is about, where there is room; else with the question.
    readonly property bool errorBelow: sideBySide && form.kind !== "address" && form.kind !== "commune"
                                         && form.kind !== "longText" && form.kind !== "repeat"
    readonly property bool skippable: !form.required && form.kind !== "note" && form.kind !== "repeat"

    title: form.label
    lead: refusal.visible && sideBySide && docked && !errorBelow ? "" : form.hint
    spacing: Theme.spaceM

    above: [
        ProgressSteps {
            width: parent ? parent.width : 0
            step: page.form.step
            steps: page.form.steps
        },
        BodyText {
            width: parent ? parent.width : 0
            soft: true
            text: page.form.itemTitle === "" ? page.form.sectionTitle : page.form.sectionTitle + " · " + page.form.itemTitle
        }
    ]

    under: Notice {
        id: refusal

        objectName: "form.error"
        parent: page.errorBelow ? below : page.underHeading
        width: parent ? parent.width : 0
        visible: page.form.error !== ""
        kind: "error"
        title: page.form.error
        text: page.form.errorMend
        onVisibleChanged: if (visible && (page.errorBelow || !page.sideBySide) && page.form.errorPart === "") page.scroll.showSoon(refusal)
    }

    FallenNotice {
        width: parent.width
        fallen: page.form.fallen
    }
    Loader {
        id: slot

        width: parent.width
        focus: true

        function source(kind: string): string {
            switch (kind) {
            case "choice": case "yesNo": return "ChoiceField"
            case "choices": return "ChoicesField"
            case "date": return "DateField"
            case "address": return "AddressField"
            case "commune": return "CommuneField"
            case "country": return "CountryField"
            case "longText": return "LongTextField"
            case "attachment": return "AttachmentField"
            case "note": return "NoteField"
            case "repeat": return "RepeatField"
            }
            return "LineField"
        }

        function show() {
            setSource(Qt.resolvedUrl("../fields/" + source(page.form.kind) + ".qml"), { "form": page.form })
            page.scroll.scrollTo(0)
            page.scroll.keep = Qt.binding(() => page.typed ? page.field.target : null)
        }
        onLoaded: (item as Item).forceActiveFocus()

        PointedFrame {
            objectName: "form.pointed"
            visible: page.session.joined.active && page.session.joined.pointedPath === page.form.path && page.form.path !== ""
        }
    }
    Column {
        id: below

        width: parent.width
    }
    QuietButton {
        objectName: "form.skip"
        visible: page.skippable && page.keysOnly
        text: qsTr("Leave this blank")
        onClicked: page.session.skipAnswer()
    }

    QtObject {
        id: shown

        property string path
    }
    Connections {
        target: page.form
        function onChanged() {
            if (shown.path === page.form.path)
                return
            shown.path = page.form.path
            slot.show()
        }
        function onFilled() {
            slot.show()
        }
    }
    Component.onCompleted: {
        shown.path = form.path
        slot.show()
    }

    function proceed() {
        if (field)
            session.answerForm(field.raw)
    }

    actions: [
        PrimaryButton {
            objectName: "form.next"
            visible: !page.keysOnly
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Continue")
            onClicked: page.proceed()
        },
        QuietButton {
            objectName: "form.skip"
            visible: page.skippable && !page.keysOnly
            text: qsTr("Leave this blank")
            onClicked: page.session.skipAnswer()
        },
        QuietButton {
            objectName: "form.phone"
            visible: page.session.formShare.available && !page.session.practising && !page.keysOnly
            text: qsTr("Continue on my phone")
            onClicked: page.session.openFormOnPhone()
        }
    ]

    dock: TouchKeyboard {
        id: keyboard

        width: parent ? parent.width : 0
        visible: page.typed
        height: visible ? implicitHeight : 0
        mode: page.typed && page.field.target.keyboardMode ? page.field.target.keyboardMode
              : page.form.keyboard === "code" ? "text" : page.form.keyboard
        capitals: mode === "name" ? "words" : mode === "text" && page.form.keyboard !== "code" ? "sentences" : "none"
        target: page.typed ? page.field.target : null
        nextText: qsTr("Continue")
        onNext: page.field.advance ? page.field.advance(page.proceed) : page.proceed()
    }
}
