// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: search, life events, and what is done with a person.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property bool forBusiness: session.audience === "business"

    // What changes with either is asked for anew.
    function toldTo(_: string, language: string): var {
        return session.newsIn(language)
    }

    title: qsTr("What do you need?")
    sideBySide: false

    under: Notice {
        objectName: "home.closed"
        width: parent ? parent.width : 0
        visible: page.session.closed
        title: qsTr("The reception is closed")
        text: (page.session.closedText === "" ? "" : page.session.closedText + "\n") + qsTr("Here you can look up what you need, fill in forms and book an appointment.")
    }

    Grid {
        id: ways

        width: parent.width
        columns: Theme.landscape ? 2 : 1
        spacing: Theme.gap

        readonly property int share: (width - (columns - 1) * spacing) / columns

        PrimaryButton {
            objectName: "home.search"
            width: ways.share
            height: Theme.landscape ? Math.max(implicitHeight, audiences.height) : implicitHeight
            icon: "search"
            alignStart: true
            text: qsTr("Search with a word")
            onClicked: page.session.openSearch()
        }
        Row {
            id: audiences

            width: ways.share
            spacing: Theme.gap

            ChoiceCard {
                id: resident

                objectName: "home.resident"
                width: (parent.width - Theme.gap) / 2
                height: Math.max(implicitHeight, business.implicitHeight)
                text: qsTr("For me and my family")
                selected: page.session.audience === "resident"
                onClicked: page.session.chooseAudience("resident")
            }
            ChoiceCard {
                id: business

                objectName: "home.business"
                width: (parent.width - Theme.gap) / 2
                height: Math.max(implicitHeight, resident.implicitHeight)
                text: qsTr("Business or association")
                selected: page.forBusiness
                onClicked: page.session.chooseAudience("business")
            }
        }
    }

    Grid {
        id: tiles

        width: parent.width
        columns: Theme.tileColumns
        spacing: Theme.gap

        property int revision: 0

        // The height of the row in which tile INDEX stands.
        function tallest(index: int, _: int): int {
            const first = index - index % columns
            let height = 0
            for (let i = first; i < first + columns && i < repeater.count; ++i)
                height = Math.max(height, repeater.itemAt(i) ? repeater.itemAt(i).implicitHeight : 0)
            return height
        }

        Repeater {
            id: repeater

            model: page.session.categories
            onItemAdded: ++tiles.revision

            TileButton {
                required property string entryId
                required property string title
                required property int index
                required icon

                objectName: "category." + entryId
                width: (tiles.width - (tiles.columns - 1) * Theme.gap) / tiles.columns
                height: tiles.tallest(index, tiles.revision)
                text: title
                onClicked: page.session.openCategory(entryId)
            }
        }
    }

    Grid {
        width: parent.width
        columns: Theme.portrait || Theme.textScale > 1.5 ? 2 : 4
        spacing: Theme.gap

        readonly property int share: (width - (columns - 1) * Theme.gap) / columns

        SecondaryButton {
            objectName: "home.appointment"
            width: parent.share
            icon: "calendar"
            alignStart: true
            text: page.session.formShare.available ? qsTr("I have an appointment or a code") : qsTr("I have an appointment")
            onClicked: page.session.openAppointment()
        }
        SecondaryButton {
            objectName: "home.ticket"
            visible: !page.session.closed
            width: parent.share
            icon: "ticket"
            alignStart: true
            text: qsTr("Take a ticket")
            onClicked: page.session.openTickets()
        }
        SecondaryButton {
            objectName: "home.talk"
            visible: !page.session.closed
            width: parent.share
            icon: "people"
            alignStart: true
            text: qsTr("Talk to someone")
            onClicked: page.session.callPerson()
        }
        SecondaryButton {
            objectName: "home.practice"
            width: parent.share
            icon: "hand"
            alignStart: true
            text: qsTr("Practise")
            onClicked: page.session.startPractice()
        }
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: news.news.length > 0

        Heading {
            width: parent.width
            level: 2
            text: qsTr("News from the town hall")
        }
        NewsList {
            id: news

            width: parent.width
            most: 6
            news: page.toldTo(page.session.audience, page.session.language)
        }
    }
}
