// SPDX-License-Identifier: GPL-3.0-or-later
// The one unmistakable end: it is stored, this is the reference, this happens next.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

ScreenPage {
    id: page

    readonly property FinishState finish: session.finish
    readonly property GuideSession guide: session.guide
    readonly property bool practice: finish.reference === ""
    readonly property bool printing: finish.canPrint && !practice     // paper is the main way on

    icon: "check"
    title: practice ? qsTr("Well done! You can do it.") : qsTr("Your request is safely stored")
    lead: finish.procedureTitle

    Rectangle {
        visible: !page.practice
        width: parent.width
        height: stub.height + 2 * Theme.spaceL
        radius: Theme.radiusL
        color: Theme.colour.successGround
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.colour.border

        Row {
            id: stub

            x: Theme.spaceL
            y: Theme.spaceL
            width: parent.width - 2 * Theme.spaceL
            spacing: Theme.spaceL

            Column {
                width: parent.width - code.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceXs

                PlainText {
                    width: parent.width
                    text: qsTr("Your reference")
                    color: Theme.colour.success
                    font.bold: true
                }
                PlainText {
                    objectName: "finish.reference"
                    width: parent.width
                    text: page.finish.reference
                    tight: true
                    font.pixelSize: Theme.display
                    font.bold: true
                    font.letterSpacing: Theme.mm(0.6)
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.NoWrap
                    minimumPixelSize: Theme.body
                    Accessible.name: qsTr("Reference: %1").arg(page.finish.spokenReference)
                }
                BodyText {
                    width: parent.width
                    text: page.session.phone.host === "" ? qsTr("Take a photo of the code with your phone to keep the reference.")
                          : qsTr("Scan the code with your phone: a page of %1 says how far your request is.").arg(page.session.phone.host)
                }
            }
            Image {
                id: code

                width: Math.min(Theme.mm(62), page.contentWidth * 0.24)
                height: width
                source: page.finish.qrSource
                smooth: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Square code with your reference")
            }
        }
    }

    Notice {
        width: parent.width
        visible: page.practice
        kind: "success"
        text: qsTr("You have filled in a whole form. Nothing was sent and nothing is kept.")
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS
        visible: page.finish.nextSteps.length > 0 && !page.practice

        Heading {
            width: parent.width
            level: 2
            text: qsTr("What happens next")
        }
        Repeater {
            model: page.finish.nextSteps

            NumberedStep {
                required property string modelData
                required property int index

                width: parent.width
                number: index + 1
                text: modelData
            }
        }
    }
    BodyText {
        objectName: "finish.help"
        width: parent.width
        visible: text !== "" && !page.practice
        soft: true
        text: page.session.assist.helpLine
    }
    ListAlong {
        width: parent.width
        phone: page.session.phone
    }
    Notice {
        width: parent.width
        visible: page.finish.printMessage !== ""
        kind: page.finish.printStage === FinishState.Failed ? "warning" : page.finish.printStage === FinishState.Printed ? "success" : "info"
        text: page.finish.printMessage
    }
    BodyText {
        width: parent.width
        visible: !page.finish.canPrint && !page.practice
        soft: true
        text: qsTr("This kiosk has no printer. The desk can print your request with the reference.")
    }

    actions: [
        PrimaryButton {
            objectName: "finish.print"
            visible: page.printing
            enabled: page.finish.printStage === FinishState.NotAsked || page.finish.printStage === FinishState.Failed
            icon: "printer"
            text: page.finish.printStage === FinishState.Failed ? qsTr("Try to print again") : qsTr("Print")
            onClicked: page.finish.print()
        },
        PrimaryButton {
            objectName: page.printing ? "" : "finish.erase"
            visible: !page.printing
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        SecondaryButton {
            objectName: page.printing ? "finish.erase" : ""
            visible: page.printing
            icon: "exit"
            text: qsTr("Erase and leave")
            onClicked: page.session.endVisit()
        },
        SecondaryButton {
            objectName: "finish.appointment"
            visible: !page.practice && page.session.canBook
            icon: "calendar"
            text: qsTr("Book the appointment")
            onClicked: page.session.bookAppointment()
        },
        SecondaryButton {
            objectName: "finish.take"
            visible: page.session.phone.canTakeList && page.guide.checklist.count > 0 && page.session.phone.listStage !== PhoneShare.Ready && !page.practice
            enabled: page.session.phone.listStage !== PhoneShare.Asking
            icon: "check"
            text: qsTr("Take the list along on my phone")
            onClicked: page.session.takeListAlong()
        },
        QuietButton {
            objectName: "finish.home"
            icon: "home"
            text: qsTr("Something else")
            onClicked: page.session.goHome()
        }
    ]
}
