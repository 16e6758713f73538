// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people or things, each with questions of its own.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: field

    required property FormSession form
    readonly property var raw: null

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: field.form.items

            Row {
                id: entry

                required property int index
                required property string title
                required property string summary

                width: column.width
                spacing: Theme.gap

                CheckRow {
                    objectName: "repeat.edit." + entry.index
                    width: parent.width - remove.width - parent.spacing
                    label: entry.title
                    value: entry.summary
                    onChange: field.form.editItem(entry.index)
                }
                IconButton {
                    id: remove

                    objectName: "repeat.remove." + entry.index
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "trash"
                    text: qsTr("Remove %1").arg(entry.title)
                    onClicked: field.form.removeItem(entry.index)
                }
            }
        }
        SecondaryButton {
            objectName: "repeat.add"
            width: parent.width
            enabled: field.form.canAddItem
            icon: "plus"
            text: field.form.items.count === 0 ? qsTr("Add an entry") : qsTr("Add another entry")
            onClicked: field.form.addItem()
        }
    }
}
