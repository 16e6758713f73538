// SPDX-License-Identifier: GPL-3.0-or-later
// All answers on one page, each one tap from its question.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property FormSession form: session.form

    icon: "list"
    title: qsTr("Check your answers")
    lead: form.title
    spacing: Theme.spaceS

    FallenNotice {
        width: parent.width
        fallen: page.form.fallen
    }
    Repeater {
        model: page.form.rows

        Column {
            id: row

            required property string heading
            required property string path
            required property string label
            required property string display
            required property bool missing

            width: parent.width
            spacing: Theme.spaceS

            Heading {
                width: parent.width
                level: 2
                visible: row.heading !== ""
                topPadding: Theme.spaceM
                text: row.heading
            }
            CheckRow {
                objectName: "check." + row.path
                width: parent.width
                label: row.label
                value: row.display === "" ? qsTr("left blank") : row.display
                gap: row.missing
                onChange: page.session.editAnswer(row.path)

                PointedFrame {
                    visible: page.session.joined.active && page.session.joined.pointedPath === row.path
                }
            }
        }
    }

    actions: [
        PrimaryButton {
            objectName: "check.continue"
            icon: "forward"
            iconAtEnd: true
            text: page.form.complete ? qsTr("All right, continue") : qsTr("Answer what is missing")
            onClicked: page.session.acceptAnswers()
        },
        QuietButton {
            objectName: "check.phone"
            visible: page.session.formShare.available && !page.session.practising
            text: qsTr("Continue on my phone")
            onClicked: page.session.openFormOnPhone()
        }
    ]
}
