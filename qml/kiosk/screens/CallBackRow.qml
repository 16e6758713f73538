// SPDX-License-Identifier: GPL-3.0-or-later
// Where nobody can come: the way to be called back, or how the call he asked for stands.
import QtQuick
import Parvis.Kiosk
import Parvis.Controls

RowButton {
    id: row

    required property KioskSession session
    readonly property int stage: session.callBack.stage
    readonly property bool asked: stage !== CallBackSession.Asking && stage !== CallBackSession.Failed

    icon: asked && stage === CallBackSession.Arrived ? "check" : "phone"
    text: !asked ? qsTr("Ask to be called back") : stage === CallBackSession.Arrived ? qsTr("The town hall calls you back") : qsTr("You asked to be called back")
    summary: asked ? "" : qsTr("You leave your telephone number, and the town hall calls you.")
    onClicked: session.openCallBack()
}
