// SPDX-License-Identifier: GPL-3.0-or-later
// Names the answers that no longer count after another one was changed.
import QtQuick
import Parvis.Controls

Notice {
    property var fallen: []

    visible: fallen.length > 0
    kind: "warning"
    title: qsTr("Because you changed this, please answer again:")
    text: fallen.join("\n")
}
