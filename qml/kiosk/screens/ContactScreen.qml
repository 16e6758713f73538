// SPDX-License-Identifier: GPL-3.0-or-later
// How the visitor is reached about this appointment, or not at all.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property BookingSession booking: session.booking
    readonly property bool typing: booking.contactKind === "phone" || booking.contactKind === "email"
    readonly property bool keysOnly: typing && !Theme.portrait

    title: !typing ? qsTr("How can the town hall reach you?")
         : booking.contactKind === "phone" ? qsTr("Your telephone number") : qsTr("Your e-mail address")
    lead: booking.neededContact === "phone" ? qsTr("The town hall calls you there at the time of the appointment. It is used for nothing else.")
        : booking.neededContact === "email" ? qsTr("The town hall sends you the link there. It is used for nothing else.")
        : booking.requesting ? qsTr("The town hall tells you the time this way. It is used for nothing else.")
                             : qsTr("Only if something changes about this appointment. It is used for nothing else.")

    above: KeptNote {
        width: parent ? parent.width : 0
        booking: page.booking
    }
    under: Notice {
        id: refusal

        objectName: "contact.error"
        parent: page.sideBySide ? below : page.underHeading
        onVisibleChanged: if (visible) page.scroll.showSoon(refusal)
        width: parent ? parent.width : 0
        visible: page.booking.contactError !== ""
        kind: "error"
        title: page.booking.contactError
        text: page.booking.contactMend
    }

    ChoiceCard {
        objectName: "contact.phone"
        width: parent.width
        visible: !page.typing
        text: qsTr("By telephone")
        hint: page.booking.contactKind === "phone" ? page.booking.contactShown : ""
        onClicked: page.booking.chooseContact("phone")
    }
    ChoiceCard {
        objectName: "contact.email"
        width: parent.width
        visible: !page.typing
        text: qsTr("By e-mail")
        onClicked: page.booking.chooseContact("email")
    }
    ChoiceCard {
        objectName: "contact.none"
        width: parent.width
        visible: !page.typing && !page.booking.requesting
        text: qsTr("Go on without")
        hint: qsTr("You get a code. With it you can move or cancel the appointment.")
        selected: page.booking.contactKind === "none"
        onClicked: page.booking.chooseContact("none")
    }
    TextEntry {
        id: entry

        objectName: "contact.entry"
        width: parent.width
        visible: page.typing
        label: page.title
        hint: page.lead
        error: page.booking.contactError
        typing: true
        focus: true
        maxLength: 200
        showsCounter: false
        onTextEdited: page.booking.clearContactError()
    }
    Column {
        id: below

        width: parent.width
    }
    QuietButton {
        objectName: "contact.other"
        visible: page.typing && page.booking.neededContact === ""
        icon: "back"
        text: qsTr("Another way")
        onClicked: page.booking.chooseContact("")
    }

    function remember() {
        entry.text = booking.contactText
        scroll.keep = typing ? entry : null
    }
    onTypingChanged: remember()
    Component.onCompleted: remember()

    actions: PrimaryButton {
        objectName: "contact.next"
        visible: page.typing && !page.keysOnly
        icon: "forward"
        iconAtEnd: true
        text: qsTr("Continue")
        onClicked: page.booking.giveContact(entry.text)
    }
    dock: TouchKeyboard {
        width: parent ? parent.width : 0
        visible: page.typing
        height: visible ? implicitHeight : 0
        mode: page.booking.contactKind === "email" ? "email" : "phone"
        capitals: "none"
        target: page.typing ? entry : null
        nextText: qsTr("Continue")
        onNext: page.booking.giveContact(entry.text)
    }
}
