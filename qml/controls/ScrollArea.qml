// SPDX-License-Identifier: GPL-3.0-or-later
// Content that may be longer than the room: moved by two large buttons, by keys, or by the finger.
// Children stand in a column; an item that gets the focus is brought into view.
import QtQuick
import Parvis.Theme

FocusScope {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    property real margin: Theme.mm(2)        // room for focus rings at the sides
    property Item keep: null                 // stays in view when the room changes, such as what is written to
    readonly property bool longer: column.height + 2 * margin > height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property bool atStart: flick.contentY <= 1

    implicitHeight: column.implicitHeight + 2 * margin

    function page(direction: int) {
        scrollTo(flick.contentY + direction * flick.height * 0.8)
    }

    function scrollTo(y: real) {
        motion.stop()
        const end = Math.max(0, Math.min(y, flick.contentHeight - flick.height))
        if (Theme.calm === 0) {
            flick.contentY = end
            return
        }
        motion.to = end
        motion.start()
    }

    function settle() {
        const end = Math.max(0, flick.contentHeight - flick.height)
        if (!motion.running && !flick.moving && flick.contentY > end)
            flick.contentY = end
        if (keep)
            showSoon(keep)
    }

    // Once the layout has settled; of several wishes the last one counts.
    function showSoon(item: Item) {
        soon.wished = item
        soon.restart()
    }

    function show(item: Item) {
        let up = item
        while (up && up !== column)
            up = up.parent
        if (!up || !item)
            return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.spaceM
        const bottom = top + item.height + 2 * Theme.spaceM
        if (top < flick.contentY || bottom - top > flick.height)
            scrollTo(top)
        else if (bottom > flick.contentY + flick.height)
            scrollTo(bottom - flick.height)
    }

    onKeepChanged: if (keep) showSoon(keep)
    Keys.onPressed: event => {
        if (!longer || ![Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key))
            return
        event.accepted = true
        page(event.key === Qt.Key_PageUp ? -1 : 1)
    }

    Timer {
        id: soon

        property Item wished: null

        interval: 0
        onTriggered: if (wished) area.show(wished)
    }

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: if (focused) show(focused)

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: area.longer ? buttons.width + Theme.spaceS : 0
        height: parent.height
        clip: true
        contentWidth: width
        contentHeight: column.height + 2 * area.margin
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.longer
        onContentHeightChanged: area.settle()
        onHeightChanged: area.settle()
        pixelAligned: true

        Column {
            id: column

            x: area.margin
            y: area.margin
            width: flick.width - 2 * area.margin
            spacing: Theme.gap
        }
    }

    NumberAnimation {
        id: motion

        target: flick
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
        onStopped: area.settle()
    }

    Column {
        id: buttons

        visible: area.longer
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        IconButton {
            objectName: area.objectName === "" ? "scroll.up" : area.objectName + ".up"
            icon: "chevron-up"
            text: qsTr("Show what is above")
            enabled: !area.atStart
            guarded: false
            onClicked: area.page(-1)
        }
        IconButton {
            objectName: area.objectName === "" ? "scroll.down" : area.objectName + ".down"
            icon: "chevron-down"
            text: qsTr("Show what is below")
            enabled: !area.atEnd
            guarded: false
            onClicked: area.page(1)
        }
    }
}
