// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the screen the session stands at. Each screen is a file of its own, loaded when it is first needed.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme

FocusScope {
    id: frame

    required property KioskSession session

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
        }
        return ""
    }

    function show() {
        loader.setSource(Qt.resolvedUrl("../screens/" + file(session.screen) + ".qml"), { "session": session })
    }

    Component.onCompleted: show()

    Connections {
        target: frame.session
        property int shown: frame.session.screen
        property string subject: frame.session.subject
        function onPlaceChanged() {
            if (shown === frame.session.screen && subject === frame.session.subject)
                return
            shown = frame.session.screen
            subject = frame.session.subject
            frame.show()
        }
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        onLoaded: {
            item.forceActiveFocus()
            fade.restart()
        }
    }

    NumberAnimation {
        id: fade

        target: loader
        property: "opacity"
        from: Theme.calm === 0 ? 1 : 0.35
        to: 1
        duration: Theme.calm
    }
}
