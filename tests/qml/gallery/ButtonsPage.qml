// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

ScrollArea {
    spacing: Theme.spaceM

    Row {
        spacing: Theme.spaceM

        LogoMark { anchors.verticalCenter: parent.verticalCenter }
        Heading { text: "Parvis"; level: 0 }
    }
    ProgressSteps { width: parent.width; step: 3; steps: 7 }
    Heading { width: parent.width; text: Sample.question }
    ChoiceCard { width: parent.width; text: Sample.adult }
    ChoiceCard { width: parent.width; text: Sample.child; hint: Sample.childHint; selected: true }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PrimaryButton { text: Sample.go; icon: "forward"; iconAtEnd: true }
        SecondaryButton { text: Sample.back; icon: "back" }
        QuietButton { text: Sample.help; icon: "person-call" }
        PrimaryButton { text: Sample.go; enabled: false }
        SecondaryButton { text: Sample.back; enabled: false }
    }
    Grid {
        id: tiles

        width: parent.width
        columns: Theme.tileColumns
        spacing: Theme.gap

        Repeater {
            model: ["id-card", "baby", "home", "truck", "school", "recycle"]

            TileButton {
                required property string modelData

                width: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                icon: modelData
                text: Sample.title
                summary: Sample.summary
            }
        }
    }
    RowButton { width: parent.width; icon: "passport"; text: Sample.title; summary: Sample.summary; mark: "Strasbourg" }
    RowButton { width: parent.width; icon: "globe"; text: Sample.title; summary: Sample.summary; mark: "Kehl" }
}
