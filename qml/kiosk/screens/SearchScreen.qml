// SPDX-License-Identifier: GPL-3.0-or-later
// Search while typing; forgives mistakes.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property SearchModel search: session.search
    readonly property bool asked: search.text.trim().length > 1

    title: qsTr("What are you looking for?")
    lead: qsTr("Write a word or two. Mistakes do not matter.")

    TextEntry {
        id: entry

        objectName: "search.entry"
        width: parent.width
        label: qsTr("Your words")
        typing: true
        focus: true
        text: page.search.text
        onTextChanged: page.search.text = text
    }
    Repeater {
        model: page.search.results

        ProcedureRow {
            objectName: "result." + entryId
            width: parent.width
            onClicked: page.session.openProcedure(entryId)
        }
    }
    Notice {
        width: parent.width
        visible: page.asked && page.search.results.count === 0
        text: qsTr("Nothing found with these words. Try another word, or call someone.")
    }
    QuietButton {
        objectName: "search.wish"
        width: parent.width
        visible: page.asked && !page.search.wishRecorded
        alignStart: true
        icon: "flag"
        text: qsTr("I did not find what I need")
        onClicked: page.search.recordWish()
    }
    Notice {
        width: parent.width
        visible: page.search.wishRecorded
        kind: "success"
        title: qsTr("Thank you")
        text: qsTr("We note only these words, not who you are. Someone at the desk can help you now.")
    }

    Component.onCompleted: scroll.keep = entry

    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        mode: "text"
        capitals: "none"
        target: entry
        nextText: qsTr("Search")
        onNext: {
            page.scroll.keep = null
            page.scroll.scrollTo(entry.height)
        }
    }
}
