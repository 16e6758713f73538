// SPDX-License-Identifier: GPL-3.0-or-later
// One answer on the check screen: what was asked, what was answered, and a button to change it.
import QtQuick
import QtQuick.Layouts
import Parvis.Theme

Item {
    id: row

    property string label
    property string value
    property bool gap: false                 // nothing answered although it is needed
    property bool fallen: false              // an answer that no longer counts
    property bool editable: true
    property string changeText: qsTr("Change")

    signal change()

    implicitWidth: Theme.mm(200)
    implicitHeight: layout.implicitHeight + 2 * Theme.spaceS

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hair
        color: Theme.colour.line
    }

    GridLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: row.width < button.implicitWidth + Theme.mm(80) ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        RowLayout {
            spacing: Theme.spaceM

            Icon {
                visible: row.gap
                name: "warning"
                color: Theme.colour.warning
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    text: row.label
                    tight: true
                    color: Theme.colour.inkSoft
                }
                BodyText {
                    Layout.fillWidth: true
                    Accessible.name: row.label + ": " + text
                    text: row.value !== "" ? row.value : row.gap ? qsTr("Still missing") : qsTr("Not given")
                    tight: true
                    font.bold: true
                    font.strikeout: row.fallen
                    font.pixelSize: Theme.lead
                    color: row.gap ? Theme.colour.warning : Theme.colour.ink
                }
            }
        }
        SecondaryButton {
            id: button

            objectName: row.objectName === "" ? "" : row.objectName + ".change"
            visible: row.editable
            Layout.maximumWidth: row.width
            icon: "pencil"
            text: row.changeText
            accessibleName: row.changeText + ": " + row.label
            edge: 0
            onClicked: row.change()
        }
    }
}
