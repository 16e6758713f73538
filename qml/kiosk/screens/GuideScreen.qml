// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the guide.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property GuideSession guide: session.guide

    title: guide.question
    lead: guide.hint

    above: [
        BodyText {
            width: parent ? parent.width : 0
            soft: true
            text: page.guide.procedureTitle
        },
        ProgressSteps {
            width: parent ? parent.width : 0
            step: page.guide.step
            steps: page.guide.steps
        }
    ]

    FallenNotice {
        width: parent.width
        fallen: page.guide.fallen
    }
    Repeater {
        model: page.guide.options

        ChoiceCard {
            required property string optionId
            required property string label
            required hint
            required selected

            objectName: "guide.option." + optionId
            width: parent.width
            text: label
            onClicked: page.session.answerGuide(optionId)
        }
    }

    Item {
        width: 1
        height: Theme.spaceM
        visible: answered.visible
    }
    Column {
        id: answered

        width: parent.width
        spacing: Theme.spaceS
        visible: page.guide.answered.count > 0

        Heading {
            width: parent.width
            level: 3
            text: qsTr("Your answers so far")
        }
        Repeater {
            model: page.guide.answered

            CheckRow {
                required property string questionId
                required property string question
                required property string answer

                objectName: "guide.answered." + questionId
                width: parent.width
                label: question
                value: answer
                onChange: page.session.revisitGuide(questionId)
            }
        }
    }
}
