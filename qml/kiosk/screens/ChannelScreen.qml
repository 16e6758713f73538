// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the visitor comes, is called, or is seen on a screen.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking

    function words(channel: string): string {
        return channel === "phone" ? qsTr("By telephone") : channel === "video" ? qsTr("By video") : qsTr("At the town hall")
    }
    function hint(channel: string): string {
        return channel === "phone" ? qsTr("The town hall calls you at the time of the appointment.")
             : channel === "video" ? qsTr("You see one another on your phone or computer. The town hall sends you the link by e-mail.")
                                   : qsTr("You come at the time of the appointment.")
    }

    icon: "people"
    title: qsTr("How do you want the appointment?")
    lead: page.booking.reasonTitle

    Repeater {
        model: page.booking.channels

        ChoiceCard {
            required property string modelData

            objectName: "channel." + modelData
            width: parent.width
            text: page.words(modelData)
            hint: page.hint(modelData)
            selected: page.booking.channel === modelData
            onClicked: page.booking.chooseChannel(modelData)
        }
    }
}
