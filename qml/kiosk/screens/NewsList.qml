// SPDX-License-Identifier: GPL-3.0-or-later
// What the town tells today: news, closures, alerts. At most a few; the gravest come first.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Theme
import Parvis.Controls

Column {
    id: list

    required property var news
    property int most: 3
    property bool brief: false               // the titles alone
    property real room: Infinity             // what would reach further down is left out
    property int revision: 0

    spacing: Theme.spaceS
    visible: news.length > 0

    // How far down the one at INDEX reaches.
    function bottomOf(index: int, _: int): real {
        let bottom = -spacing
        for (let i = 0; i <= index && i < notices.count; ++i)
            bottom += spacing + (notices.itemAt(i) ? notices.itemAt(i).implicitHeight : 0)
        return bottom
    }

    Repeater {
        id: notices

        model: list.news.slice(0, list.most)
        onItemAdded: ++list.revision

        Notice {
            required property var modelData
            required property int index

            visible: list.bottomOf(index, list.revision) <= list.room
            objectName: "news." + modelData.newsId
            width: list.width
            kind: modelData.severity === "info" ? "info" : "warning"
            label: list.brief ? "" : modelData.audience
            title: list.brief ? "" : modelData.title
            text: !list.brief ? modelData.details : modelData.audience === "" ? modelData.title : modelData.audience + " · " + modelData.title
        }
    }
}
