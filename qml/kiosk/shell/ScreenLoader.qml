// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the screen the session stands at. Each screen is a file of its own, loaded when it is first needed.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme

FocusScope {
    id: frame

    required property KioskSession session
    property int shown: -1
    property string subject

    function file(screen: int): string {
        switch (screen) {
        case KioskSession.Attract: return "AttractScreen"
        case KioskSession.Language: return "LanguageScreen"
        case KioskSession.Home: return "HomeScreen"
        case KioskSession.Search: return "SearchScreen"
        case KioskSession.Category: return "CategoryScreen"
        case KioskSession.Procedure: return "ProcedureScreen"
        case KioskSession.Guide: return "GuideScreen"
        case KioskSession.Outcome: return "OutcomeScreen"
        case KioskSession.Form: return "FormScreen"
        case KioskSession.Check: return "CheckScreen"
        case KioskSession.Document: return "DocumentScreen"
        case KioskSession.Signature: return "SignatureScreen"
        case KioskSession.Finish: return "FinishScreen"
        case KioskSession.Notice: return "NoticeScreen"
        case KioskSession.Practice: return "PracticeScreen"
        case KioskSession.Persons: return "PersonsScreen"
        case KioskSession.Channel: return "ChannelScreen"
        case KioskSession.Reasons: return "ReasonsScreen"
        case KioskSession.Times: return "TimesScreen"
        case KioskSession.Contact: return "ContactScreen"
        case KioskSession.Agree: return "AgreeScreen"
        case KioskSession.Booked: return "BookedScreen"
        case KioskSession.Code: return "CodeScreen"
        case KioskSession.Person: return "PersonScreen"
        case KioskSession.Appointment: return "AppointmentScreen"
        case KioskSession.Services: return "ServicesScreen"
        case KioskSession.Ticket: return "TicketScreen"
        case KioskSession.NoTicket: return "NoTicketScreen"
        case KioskSession.HandOff: return "HandOffScreen"
        case KioskSession.Staff: return "StaffScreen"
        case KioskSession.Assist: return "AssistScreen"
        case KioskSession.Mandate: return "MandateScreen"
        case KioskSession.FormOnPhone: return "FormOnPhoneScreen"
        case KioskSession.CallBack: return "CallBackScreen"
        case KioskSession.Wifi: return "WifiScreen"
        }
        return ""
    }

    function show() {
        shown = session.screen
        subject = session.subject
        loader.setSource(Qt.resolvedUrl("../screens/" + file(session.screen) + ".qml"), { "session": session })
    }

    Component.onCompleted: show()

    Connections {
        target: frame.session
        function onPlaceChanged() {
            if (frame.shown !== frame.session.screen || frame.subject !== frame.session.subject)
                frame.show()
        }
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        onLoaded: {
            (item as Item).forceActiveFocus()
            if (Theme.calm > 0)
                fade.restart()
        }
    }

    NumberAnimation {
        id: fade

        target: loader
        property: "opacity"
        from: 0.35
        to: 1
        duration: Theme.calm
    }
}
