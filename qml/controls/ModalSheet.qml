// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog over the screen. It keeps the focus inside; Escape or the second button leave it (rejected).
// While open is true the owner sets enabled: false on what lies behind, so that the screen reader stays here too.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme

FocusScope {
    id: sheet

    property bool open: false
    property string icon
    property string title
    property string text
    property string acceptText
    property string rejectText: qsTr("Cancel")
    property Item returnFocus: null
    default property alias content: extra.data

    signal accepted()
    signal rejected()

    anchors.fill: parent
    visible: open
    z: 1000

    onOpenChanged: {
        if (open) {
            returnFocus = Window.activeFocusItem
            forceActiveFocus()
            heading.forceActiveFocus(Qt.TabFocusReason)
        } else if (returnFocus) {
            returnFocus.forceActiveFocus(Qt.TabFocusReason)
            returnFocus = null
        }
    }
    Keys.onEscapePressed: rejected()

    component Fence: Item {
        required property bool first

        activeFocusOnTab: sheet.open
        Accessible.ignored: true
        onActiveFocusChanged: {
            if (!activeFocus)
                return
            const other = first ? endFence.nextItemInFocusChain(false) : startFence.nextItemInFocusChain(true)
            other.forceActiveFocus(first ? Qt.BacktabFocusReason : Qt.TabFocusReason)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Fence {
        id: startFence

        first: true
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.mm(280))
        height: Math.min(parent.height - 2 * Theme.spaceL, column.implicitHeight + 2 * Theme.spaceL)
        radius: Theme.radiusL
        color: Theme.colour.paper
        border.width: Theme.highContrast ? Theme.outlineStrong : 0
        border.color: Theme.colour.border
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.spaceL
            spacing: Theme.spaceM

            IconBadge {
                visible: sheet.icon !== ""
                name: sheet.icon
            }
            Heading {
                id: heading

                width: parent.width
                objectName: sheet.objectName + ".title"
                text: sheet.title
                activeFocusOnTab: true
                Accessible.focusable: true
            }
            TextBlock {
                width: parent.width
                visible: sheet.text !== ""
                text: sheet.text
            }
            Column {
                id: extra

                width: parent.width
                spacing: Theme.gap
                visible: children.length > 0
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                topPadding: Theme.spaceS


                PrimaryButton {
                    objectName: sheet.objectName + ".accept"
                    visible: sheet.acceptText !== ""
                    text: sheet.acceptText
                    width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(70)))
                    onClicked: sheet.accepted()
                }
                SecondaryButton {
                    objectName: sheet.objectName + ".reject"
                    visible: sheet.rejectText !== ""
                    text: sheet.rejectText
                    width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(70)))
                    onClicked: sheet.rejected()
                }
            }
        }
    }

    Fence {
        id: endFence

        first: false
    }
}
