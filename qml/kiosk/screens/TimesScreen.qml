// SPDX-License-Identifier: GPL-3.0-or-later
// When: the first possible time at once, or a day and its times.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking
    readonly property bool some: booking.days.count > 0
    readonly property bool anything: some || booking.part !== "" || booking.thisWeek

    function noneOfThese(): string {
        if (booking.thisWeek)
            return booking.part === "" ? qsTr("Nothing is free this week. Touch “This week” again to see all times.")
                 : booking.part === "morning" ? qsTr("No morning is free this week. Touch “This week” again to see later ones.")
                                              : qsTr("No afternoon is free this week. Touch “This week” again to see later ones.")
        return booking.part === "morning" ? qsTr("No morning is free. Touch “Morning” again to see all times.")
                                          : qsTr("No afternoon is free. Touch “Afternoon” again to see all times.")
    }

    function lines(texts: var): string {
        return texts.join("\n")
    }

    icon: "calendar"
    title: !anything && booking.moving ? qsTr("No other time is free now")
         : !anything ? qsTr("No appointment can be booked here now")
         : booking.moving ? qsTr("Which time suits you better?")
         : booking.channel === "desk" ? qsTr("When can you come?")
         : booking.channel === "phone" ? qsTr("When may the town hall call you?") : qsTr("When do you have time for the video call?")
    lead: booking.moving ? qsTr("%1. Until now: %2").arg(booking.reasonTitle).arg(booking.oldTime)
        : lines(booking.wishes)

    under: [
        Notice {
            objectName: "times.taken"
            width: parent ? parent.width : 0
            visible: page.booking.taken !== ""
            kind: "warning"
            text: page.booking.taken
        },
        Notice {
            objectName: "times.problem"
            width: parent ? parent.width : 0
            visible: page.booking.problem !== ""
            kind: "error"
            text: page.booking.problem
        },
        Notice {
            width: parent ? parent.width : 0
            visible: !page.booking.online && page.some && !page.booking.elsewhere
            text: qsTr("The kiosk has no connection to the town hall just now. These times are set aside for this kiosk: when you book one, it is yours.")
        },
        Notice {
            objectName: "times.elsewhere-away"
            width: parent ? parent.width : 0
            visible: !page.booking.online && page.booking.elsewhere
            text: qsTr("The kiosk has no connection to the town hall just now. Without it nothing can be booked or moved at another place.")
        },
        BusyNote {
            width: parent ? parent.width : 0
            waiting: page.booking.waiting
        }
    ]

    SecondaryButton {
        objectName: "times.reasons"
        width: parent.width
        visible: !page.booking.moving && (page.booking.several || page.booking.beside.count > 0)
        alignStart: true
        icon: page.booking.several ? "pencil" : "plus"
        text: page.booking.several ? qsTr("Change what you come for") : qsTr("Do something else at the same time")
        enabled: !page.booking.waiting
        onClicked: page.session.openReasons()
    }
    BodyText {
        width: parent.width
        visible: page.booking.elsewhere
        font.bold: true
        text: qsTr("Times in: %1").arg(page.booking.siteName)
    }
    FirstPossible {
        width: parent.width
        visible: page.some
        booking: page.booking
    }
    NothingFree {
        width: parent.width
        visible: !page.anything
        session: page.session
    }
    Heading {
        width: parent.width
        visible: page.anything
        level: 2
        topPadding: Theme.spaceS
        text: qsTr("Or choose yourself")
    }
    ChoiceCard {
        objectName: "times.week"
        visible: page.anything
        width: parent.width
        multiple: true
        text: qsTr("This week")
        selected: page.booking.thisWeek
        onClicked: page.booking.chooseWeek()
    }
    Row {
        visible: page.anything
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["morning", "afternoon"]

            ChoiceCard {
                required property string modelData

                objectName: "part." + modelData
                width: (parent.width - Theme.gap) / 2
                multiple: true
                text: modelData === "morning" ? qsTr("Morning") : qsTr("Afternoon")
                selected: page.booking.part === modelData
                onClicked: page.booking.choosePart(modelData)
            }
        }
    }
    Notice {
        width: parent.width
        visible: page.anything && !page.some
        text: page.noneOfThese()
    }
    DayChoice {
        width: parent.width
        visible: page.some
        booking: page.booking
    }
    Heading {
        width: parent.width
        visible: page.some
        level: 2
        topPadding: Theme.spaceS
        text: page.booking.dayText
    }
    Grid {
        id: grid

        width: parent.width
        columns: Math.max(2, Math.floor((width + Theme.gap) / (Theme.body * 6.5 + Theme.gap)))
        spacing: Theme.gap

        Repeater {
            model: page.booking.times

            SecondaryButton {
                required property double start
                required property string time
                required property string spoken
                required property bool kept
                required property string at

                objectName: "time." + at
                width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                text: time
                icon: kept ? "check" : ""
                accessibleName: page.booking.dayText + ", " + spoken
                enabled: !page.booking.waiting
                onClicked: page.booking.chooseTime(start)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: !page.booking.moving && (page.booking.nearby.count > 0 || page.booking.elsewhere || page.booking.nearbyUnknown)

        Heading {
            width: parent.width
            level: 2
            topPadding: Theme.spaceS
            text: qsTr("In another place nearby")
        }
        BodyText {
            objectName: "nearby.unknown"
            width: parent.width
            visible: page.booking.nearbyUnknown
            text: qsTr("The other town halls cannot be reached just now, so we cannot say whether they have a time.")
        }
        Repeater {
            model: page.booking.nearby

            RowButton {
                required property string site
                required property string name
                required property string first

                objectName: "nearby." + site
                width: parent.width
                icon: "map-pin"
                text: name
                summary: first
                enabled: !page.booking.waiting
                onClicked: page.booking.chooseSite(site)
            }
        }
        RowButton {
            objectName: "nearby.here"
            width: parent.width
            visible: page.booking.elsewhere
            icon: "home"
            text: qsTr("Back to the times here")
            onClicked: page.booking.chooseSite("")
        }
    }
}
