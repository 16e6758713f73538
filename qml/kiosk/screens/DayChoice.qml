// SPDX-License-Identifier: GPL-3.0-or-later
// Days with something free, some at once; the rest by two buttons.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Column {
    id: choice

    required property BookingSession booking
    readonly property int columns: Math.max(2, Math.floor((width + Theme.gap) / (Theme.body * 9 + Theme.gap)))
    readonly property int most: columns * 2
    readonly property int share: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    property int first: 0
    property int revision: 0
    readonly property int tallest: measure(revision)

    function measure(_: int): int {
        let height = 0
        for (let i = 0; i < buttons.count; ++i)
            height = Math.max(height, buttons.itemAt(i) ? buttons.itemAt(i).implicitHeight : 0)
        return height
    }

    spacing: Theme.gap

    // A day chosen elsewhere (another part of the day, the next free one) comes into view.
    Connections {
        target: choice.booking.days
        function onCountChanged() {
            choice.first = 0
        }
    }

    // No grid layout: those of Qt 6.4 look at items that are gone when all days go at once.
    Grid {
        width: parent.width
        columns: choice.columns
        spacing: Theme.gap

        Repeater {
            id: buttons

            model: choice.booking.days
            onItemAdded: ++choice.revision

            DayButton {
                required property string day
                required property string spoken
                required property int index

                objectName: "day." + day
                visible: index >= choice.first && index < choice.first + choice.most
                width: choice.share
                height: choice.tallest
                accessibleName: spoken
                onClicked: choice.booking.chooseDay(day)
            }
        }
    }
    Row {
        visible: choice.booking.days.count > choice.most
        spacing: Theme.gap

        SecondaryButton {
            objectName: "days.earlier"
            width: (choice.width - Theme.gap) / 2
            icon: "back"
            text: qsTr("Earlier days")
            enabled: choice.first > 0
            onClicked: choice.first = Math.max(0, choice.first - choice.most)
        }
        SecondaryButton {
            objectName: "days.later"
            width: (choice.width - Theme.gap) / 2
            icon: "forward"
            iconAtEnd: true
            text: qsTr("Later days")
            enabled: choice.first + choice.most < choice.booking.days.count
            onClicked: choice.first += choice.most
        }
    }
}
