// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing can be sold: what the visitor can do instead.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

Column {
    id: block

    required property KioskSession session
    readonly property BookingSession booking: session.booking

    spacing: Theme.spaceM

    TextBlock {
        width: parent.width
        pixelSize: Theme.lead
        text: block.booking.online ? qsTr("All times are taken at the moment.")
                                   : qsTr("The kiosk has no connection to the town hall just now, and none of the times set aside for it is left.")
    }
    PrimaryButton {
        objectName: "times.request"
        width: parent.width
        visible: block.booking.canRequest
        alignStart: true
        icon: "phone"
        text: qsTr("The town hall should contact me")
        onClicked: block.booking.askForCall()
    }
    SecondaryButton {
        objectName: "times.back-call"
        width: parent.width
        visible: !block.booking.canRequest && block.session.canAskForCall
        alignStart: true
        icon: "phone"
        text: qsTr("Ask to be called back")
        onClicked: block.session.openCallBack()
    }
    SecondaryButton {
        objectName: "times.desk"
        width: parent.width
        alignStart: true
        icon: "people"
        text: qsTr("Go to the desk")
        onClicked: block.session.openNotice("ticket")
    }
    FactGrid {
        width: parent.width
        facts: [
            { "icon": "clock", "label": qsTr("Opening hours"), "text": block.session.siteHours },
            { "icon": "phone", "label": qsTr("Telephone"), "text": block.session.sitePhone }
        ]
    }
}
