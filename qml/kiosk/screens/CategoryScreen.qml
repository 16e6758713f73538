// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in one life event.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    title: session.categoryTitle

    Repeater {
        model: page.session.procedures

        ProcedureRow {
            objectName: "procedure." + entryId
            width: parent.width
            onClicked: page.session.openProcedure(entryId)
        }
    }
    Notice {
        width: parent.width
        visible: page.session.procedures.count === 0
        text: qsTr("Nothing here for this choice. Go back and choose another way, or search with a word.")
    }
    QuietButton {
        objectName: "category.search"
        icon: "search"
        text: qsTr("I do not find it here: search with a word")
        width: parent.width
        alignStart: true
        onClicked: page.session.openSearch()
    }
}
