// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist on its way to the visitor's phone: the code, or why there is none.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

Column {
    id: along

    required property PhoneShare phone

    spacing: Theme.spaceS
    visible: phone.listStage === PhoneShare.Ready || phone.listStage === PhoneShare.Failed

    PhoneCode {
        objectName: "list.code"
        width: parent.width
        visible: along.phone.listStage === PhoneShare.Ready
        source: along.phone.listSource
        heading: qsTr("Your list for your phone")
        text: qsTr("Scan the code. You can tick what you have at home. The list is kept for 30 days, without your name.")
    }
    Notice {
        width: parent.width
        visible: along.phone.listStage === PhoneShare.Failed
        kind: "warning"
        text: qsTr("The list cannot be sent to your phone now: the connection is missing. You can print it or photograph this page.")
    }
}
