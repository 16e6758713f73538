// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Parvis.Theme
import Parvis.Controls

Item {
    ButtonsPage { anchors.fill: parent; enabled: false }
    ModalSheet {
        id: sheet

        objectName: "sheet"
        icon: "clock"
        title: Sample.question
        text: Sample.summary
        acceptText: Sample.go
        rejectText: Sample.back
    }
    Component.onCompleted: {
        FocusView.keyboard = true
        sheet.open = true
    }
}
