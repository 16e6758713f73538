// SPDX-License-Identifier: GPL-3.0-or-later
// The first question: which language, and what makes the screen easier to use.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property var names: ({ "fr": "Français", "de": "Deutsch", "en": "English", "ar": "العربية",
                                    "tr": "Türkçe", "es": "Español", "pt": "Português", "uk": "Українська" })

    title: qsTr("Choose your language")
    lead: "Choisissez votre langue · Wählen Sie Ihre Sprache · Choose your language"

    Grid {
        id: grid

        width: parent.width
        columns: Theme.portrait && page.session.languages.length <= 4 ? 1 : 2
        spacing: Theme.gap

        Repeater {
            model: page.session.languages

            ChoiceCard {
                required property string modelData

                objectName: "language." + modelData
                width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                text: page.names[modelData] || modelData
                selected: page.session.language === modelData
                onClicked: page.session.chooseLanguage(modelData)
            }
        }
    }

    Item {
        width: 1
        height: Theme.spaceM
    }
    Heading {
        width: parent.width
        level: 2
        text: qsTr("Easier to use")
    }
    PlainText {
        width: parent.width
        text: qsTr("Text size")
    }
    Stepper {
        width: parent.width
        objectName: "comfort.text-size"
        label: qsTr("Text size")
        from: 1
        to: 3
        value: page.session.textScaleStep + 1
        onMoved: value => page.session.textScaleStep = value - 1
    }
    ChoiceCard {
        objectName: "comfort.contrast"
        width: parent.width
        multiple: true
        text: qsTr("Strong contrast")
        selected: page.session.highContrast
        onClicked: page.session.highContrast = !page.session.highContrast
    }
    ChoiceCard {
        objectName: "comfort.time"
        width: parent.width
        multiple: true
        text: qsTr("More time")
        hint: qsTr("The screen waits ten times longer for you.")
        selected: page.session.moreTime
        onClicked: page.session.moreTime = !page.session.moreTime
    }
    ChoiceCard {
        objectName: "comfort.motion"
        width: parent.width
        multiple: true
        text: qsTr("Nothing moves on the screen")
        selected: page.session.reducedMotion
        onClicked: page.session.reducedMotion = !page.session.reducedMotion
    }
}
