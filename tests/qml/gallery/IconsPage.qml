// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls
import "qrc:/qt/qml/Parvis/Controls/iconpaths.js" as Table

Flow {
    spacing: Theme.spaceS

    Repeater {
        model: Object.keys(Table.icons)

        Column {
            required property string modelData

            width: Theme.mm(38)
            spacing: Theme.spaceXs

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: parent.modelData
                size: Theme.mm(22)
                color: Theme.colour.accent
            }
            PlainText {
                width: parent.width
                text: parent.modelData
                font.pixelSize: Theme.mm(5)
                tight: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
