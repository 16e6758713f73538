// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a screen: a heading, content that may be longer than the room, and the main actions below it.
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls

FocusScope {
    id: page

    required property KioskSession session
    property string icon
    property string title
    property string lead
    property int spacing: Theme.spaceM
    default property alias content: column.data
    property alias above: aboveSlot.data         // over the heading, such as a progress bar
    property alias under: underSlot.data         // right under the heading, such as what is wrong
    property alias actions: actionFlow.data      // buttons; the main one last
    property alias dock: dockSlot.data           // the touch keyboard
    readonly property alias scroll: area
    readonly property alias underHeading: underSlot
    // Where the screen is wide the heading stands beside the content; with very large text there is no room for two.
    property bool sideBySide: Theme.landscape || (Theme.compact && Theme.textScale < 1.2)
    readonly property int contentWidth: Math.min(width - 2 * Theme.pageMargin, Theme.portrait ? Theme.measure : Theme.mm(560))
    readonly property bool docked: dockSlot.height > 0

    Accessible.role: Accessible.Pane
    Accessible.name: title

    ScrollArea {
        id: area

        objectName: "scroll"
        anchors.top: parent.top
        anchors.topMargin: page.docked && !Theme.portrait ? Theme.spaceM : Theme.spaceL
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.spaceM
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.contentWidth
        spacing: page.spacing

        Grid {
            id: grid

            width: parent.width
            columns: page.sideBySide ? 2 : 1
            columnSpacing: Theme.spaceXl
            rowSpacing: page.spacing

            Column {
                id: head

                width: page.sideBySide ? Math.round(grid.width * 0.38) : grid.width
                spacing: page.sideBySide ? Theme.spaceS : page.spacing
                bottomPadding: Theme.spaceXs

                Column {
                    id: aboveSlot

                    visible: children.length > 0
                    width: parent.width
                    spacing: page.sideBySide ? Theme.spaceS : Theme.spaceM
                }
                Grid {
                    width: parent.width
                    columns: page.sideBySide ? 1 : 2
                    spacing: Theme.spaceM
                    verticalItemAlignment: Grid.AlignVCenter
                    visible: page.title !== ""

                    IconBadge {
                        id: badge

                        visible: page.icon !== ""
                        name: page.icon
                    }
                    Column {
                        width: parent.width - (badge.visible && !page.sideBySide ? badge.width + Theme.spaceM : 0)
                        spacing: Theme.spaceXs

                        Heading {
                            objectName: "heading"
                            width: parent.width
                            level: page.sideBySide && (page.docked || Theme.compact || Theme.textScale > 1.2) ? 2 : 1
                            text: page.title
                        }
                        BodyText {
                            width: parent.width
                            visible: text !== ""
                            soft: true
                            text: page.lead
                        }
                    }
                }
                Notice {
                    width: parent.width
                    visible: page.session.failure !== ""
                    kind: "error"
                    text: page.session.failure
                }
                Column {
                    id: underSlot

                    width: parent.width
                    spacing: Theme.spaceS
                }
            }
            Column {
                id: column

                width: page.sideBySide ? grid.width - head.width - grid.columnSpacing : grid.width
                spacing: page.spacing
            }
        }
    }

    Column {
        id: footer

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 0

        Item {
            width: parent.width
            height: actionFlow.height > 0 ? actionFlow.height + Theme.spaceM : 0

            Flow {
                id: actionFlow

                anchors.horizontalCenter: parent.horizontalCenter
                width: page.contentWidth
                spacing: Theme.gap
                layoutDirection: Qt.RightToLeft // mirrored in Arabic as all else: the main one stands where a line ends
            }
        }
        Column {
            id: dockSlot

            width: parent.width
        }
    }
}
