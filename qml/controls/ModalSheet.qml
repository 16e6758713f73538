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
    property bool destructive: false         // staying is the main action, and comes first
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


                Repeater {
                    model: sheet.destructive ? ["reject", "accept"] : ["accept", "reject"]

                    BaseButton {
                        required property string modelData
                        required property int index
                        readonly property bool main: index === 0

                        objectName: sheet.objectName + "." + modelData
                        visible: text !== ""
                        text: modelData === "accept" ? sheet.acceptText : sheet.rejectText
                        width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(70)))
                        face: main ? Theme.colour.primary : Theme.colour.surface
                        faceDown: main ? Theme.colour.primaryPressed : Theme.colour.pressed
                        inkColour: main ? Theme.colour.primaryInk : Theme.highContrast ? Theme.colour.ink : Theme.colour.primary
                        outlineColour: main || !Theme.highContrast ? Theme.colour.primary : Theme.colour.border
                        edgeColour: main ? Theme.colour.primaryEdge : outlineColour
                        edge: Theme.edge
                        onClicked: modelData === "accept" ? sheet.accepted() : sheet.rejected()
                    }
                }
            }
        }
    }

    Fence {
        id: endFence

        first: false
    }
}
