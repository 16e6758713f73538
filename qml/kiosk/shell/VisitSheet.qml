// SPDX-License-Identifier: GPL-3.0-or-later
// What the agent and the visitor say to each other, in large letters, over the screen that stays as it is.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: sheet

    required property KioskSession session
    readonly property JoinedSession joined: session.joined
    property bool covers: false // what is above the screen too, where little room is left
    property bool open: false
    property bool writing: false
    property Item returnFocus: null

    visible: open
    onOpenChanged: {
        writing = false
        entry.text = ""
        if (open) {
            returnFocus = Window.activeFocusItem
            joined.markRead()
            page.forceActiveFocus()
        } else if (returnFocus) {
            Qt.callLater(returnFocus.forceActiveFocus, Qt.TabFocusReason) // once it is enabled again
            returnFocus = null
        }
    }
    Keys.onEscapePressed: open = false

    function send() {
        joined.say(entry.text)
        entry.text = ""
        writing = false
    }

    Connections {
        target: sheet.joined
        function onChanged() {
            if (!sheet.joined.active)
                sheet.open = false
            else if (sheet.open)
                sheet.joined.markRead()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    ScreenPage {
        id: page

        anchors.fill: parent
        session: sheet.session
        focus: true
        sideBySide: false
        title: sheet.writing ? "" : sheet.joined.agent === "" ? qsTr("Your messages") : qsTr("Messages with %1").arg(sheet.joined.agent)
        lead: sheet.joined.messages.count === 0 ? qsTr("Nothing was written yet. You can also just talk to each other when somebody stands beside you.") : ""
        spacing: Theme.spaceM

        Repeater {
            model: sheet.joined.messages

            Rectangle {
                id: bubble

                required property bool own
                required property string words
                required property string readId
                readonly property int room: (parent ? parent.width : 0) - Theme.spaceXl

                x: own === LayoutMirroring.enabled ? 0 : Theme.spaceXl
                width: room
                height: said.implicitHeight + 2 * Theme.spaceS
                radius: Theme.radius
                color: own ? Theme.colour.surface : Theme.colour.surfaceCool
                border.width: Theme.outline
                border.color: own ? Theme.colour.line : Theme.colour.borderStrong

                Column {
                    id: said

                    x: Theme.spaceM
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * Theme.spaceM

                    PlainText {
                        width: parent.width
                        text: bubble.own ? qsTr("You") : sheet.joined.agent === "" ? qsTr("Agent") : sheet.joined.agent
                        tight: true
                        font.pixelSize: Theme.caption
                        color: Theme.colour.inkSoft
                    }
                    BodyText {
                        width: parent.width
                        text: bubble.words
                        font.pixelSize: Theme.lead
                    }
                    Row {
                        width: parent.width
                        visible: bubble.readId !== "" && sheet.joined.aloud.available
                        topPadding: Theme.spaceS
                        bottomPadding: Theme.spaceXs

                        ReadAloudButton {
                            objectName: "visit.aloud." + bubble.readId
                            joined: sheet.joined
                            readId: bubble.readId
                            words: bubble.words
                        }
                    }
                }
            }
        }
        TextEntry {
            id: entry

            objectName: "visit.entry"
            visible: sheet.writing
            width: parent ? parent.width : 0
            label: qsTr("Your message")
            maxLength: 500
            typing: sheet.writing
            onNext: sheet.send()
        }
        Flow {
            width: parent ? parent.width : 0
            spacing: Theme.gap
            visible: !sheet.writing

            Repeater {
                model: sheet.joined.answers

                SecondaryButton {
                    required property string answerId
                    required property string words

                    objectName: "visit.answer." + answerId
                    text: words
                    onClicked: sheet.joined.answer(answerId)
                }
            }
        }
        ChoiceCard {
            objectName: "visit.aloud"
            visible: !sheet.writing && sheet.joined.aloud.available
            width: parent ? parent.width : 0
            multiple: true
            selected: sheet.joined.aloud.always
            text: qsTr("Read messages to me")
            hint: qsTr("Other people in the hall can hear them.")
            onClicked: sheet.joined.aloud.always = !selected
        }
        ChoiceCard {
            objectName: "visit.share"
            visible: !sheet.writing && sheet.session.form.title !== ""
            width: parent ? parent.width : 0
            multiple: true
            selected: sheet.joined.sharesForm
            text: qsTr("Show my form while I am being helped")
            hint: selected ? qsTr("What you fill in is seen at the desk.") : qsTr("What you fill in is not seen at the desk.")
            onClicked: sheet.joined.shareForm(!selected)
        }

        actions: [
            PrimaryButton {
                objectName: "visit.close"
                visible: !sheet.writing
                icon: "back"
                text: qsTr("Back to my screen")
                onClicked: sheet.open = false
            },
            SecondaryButton {
                objectName: "visit.sheet-end"
                visible: sheet.covers && !sheet.writing
                icon: "close"
                text: qsTr("End the help")
                onClicked: sheet.joined.end()
            },
            SecondaryButton {
                objectName: "visit.type"
                visible: !sheet.writing
                icon: "keyboard"
                text: qsTr("Write something else")
                onClicked: {
                    sheet.writing = true
                    entry.forceActiveFocus()
                }
            },
            PrimaryButton {
                objectName: "visit.send"
                visible: sheet.writing
                icon: "check"
                text: qsTr("Send")
                enabled: entry.text.trim() !== ""
                onClicked: sheet.send()
            },
            QuietButton {
                objectName: "visit.stop-typing"
                visible: sheet.writing
                text: qsTr("Do not write")
                onClicked: sheet.writing = false
            }
        ]
        dock: TouchKeyboard {
            width: parent ? parent.width : 0
            visible: sheet.writing
            height: visible ? implicitHeight : 0
            mode: "text"
            capitals: "sentences"
            target: sheet.writing ? entry : null
            nextText: qsTr("Send")
            onNext: sheet.send()
        }
    }
}
