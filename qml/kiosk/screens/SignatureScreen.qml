// SPDX-License-Identifier: GPL-3.0-or-later
// The signature, by finger, on what was just read.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    icon: "signature"
    title: qsTr("Sign with your finger")
    lead: qsTr("Your signature goes onto the form you have just read.")

    SignaturePad {
        id: pad

        objectName: "signature.pad"
        width: parent.width
        // Not from its own width: that depends on whether the page is long enough to need scrolling.
        height: Math.min(page.contentWidth * (page.sideBySide ? 0.26 : 0.42), page.scroll.height - 2 * Theme.spaceM)
        label: qsTr("Box for your signature")
    }
    Notice {
        width: parent.width
        visible: page.session.form.error !== ""
        kind: "error"
        title: page.session.form.error
        text: page.session.form.errorMend
    }
    Notice {
        width: parent.width
        visible: page.session.busy
        text: qsTr("Your signature is put onto the form …")
    }
    BodyText {
        width: parent.width
        soft: true
        text: qsTr("You cannot sign with your finger? Touch “Call someone”: you can also sign on paper.")
    }

    Component.onCompleted: scroll.keep = pad

    actions: [
        PrimaryButton {
            objectName: "signature.accept"
            icon: "check"
            enabled: !pad.empty && !page.session.busy
            text: qsTr("Sign and finish")
            onClicked: page.session.sign(pad.value)
        },
        SecondaryButton {
            objectName: "signature.clear"
            icon: "trash"
            enabled: !pad.empty
            text: qsTr("Sign again")
            onClicked: pad.clear()
        }
    ]
}
