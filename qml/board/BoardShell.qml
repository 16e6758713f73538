// SPDX-License-Identifier: GPL-3.0-or-later
// Head, calls or a message, strip at the foot. Sizes count in hundredths of the shorter side, whatever the panel.
import QtQuick
import Parvis.Board
import Parvis.Theme
import Parvis.BoardScreens

Item {
    id: shell

    required property BoardSession session
    readonly property real unit: Math.max(1, Math.min(width, height) / 100) // also before the window has its size
    readonly property bool portrait: height > width
    readonly property real margin: unit * 4
    readonly property bool calling: session.screen === BoardSession.Calls

    BoardHead {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: shell.margin
        anchors.rightMargin: shell.margin
        height: shell.unit * (shell.portrait ? 19 : 15)
        unit: shell.unit
        name: shell.session.name
        time: shell.session.time
        dates: shell.session.dates
    }
    CallPanel {
        id: panel

        visible: shell.calling
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.leftMargin: shell.margin
        width: shell.portrait ? shell.width - 2 * shell.margin : Math.round((shell.width - 3 * shell.margin) * 0.58)
        height: shell.portrait ? Math.round(shell.height * 0.46) : column.height
        unit: shell.unit
        call: shell.session.call
        highlighted: shell.session.highlighted && !shell.session.stale
        stale: shell.session.stale
    }
    CallColumn {
        id: column

        visible: shell.calling
        anchors.top: shell.portrait ? panel.bottom : head.bottom
        anchors.topMargin: shell.portrait ? shell.margin : 0
        anchors.right: parent.right
        anchors.rightMargin: shell.margin
        anchors.bottom: strip.top
        anchors.bottomMargin: shell.margin
        width: shell.portrait ? panel.width : shell.width - 3 * shell.margin - panel.width
        unit: shell.unit
        headings: shell.session.headings
        calls: shell.session.lastCalls
        stale: shell.session.stale
    }
    MessagePanel {
        visible: !shell.calling
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: strip.top
        anchors.leftMargin: shell.margin
        anchors.rightMargin: shell.margin
        anchors.bottomMargin: shell.margin
        unit: shell.unit
        wide: !shell.portrait
        icon: shell.session.screen === BoardSession.Lost ? "volume"
              : shell.session.screen === BoardSession.Closed ? "clock" : "ticket"
        messages: shell.session.messages
    }
    NoticeStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: shell.session.notice.text ? shell.unit * (shell.portrait ? 15 : 11) : 0
        unit: shell.unit
        margin: shell.margin
        text: shell.session.notice.text || ""
        severity: shell.session.notice.severity || "info"
    }
}
