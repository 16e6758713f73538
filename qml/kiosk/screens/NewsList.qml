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

    spacing: Theme.spaceS
    visible: news.length > 0

    Repeater {
        model: list.news.slice(0, list.most)

        Notice {
            required property var modelData

            objectName: "news." + modelData.newsId
            width: list.width
            kind: modelData.severity === "info" ? "info" : "warning"
            title: list.brief ? "" : modelData.title
            text: list.brief ? modelData.title : modelData.details
        }
    }
}
