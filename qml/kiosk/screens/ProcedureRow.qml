// SPDX-License-Identifier: GPL-3.0-or-later
// One procedure in a list.
import QtQuick
import Parvis.Controls

RowButton {
    required property string entryId
    required property string title
    required icon
    required summary
    required property string site

    text: title
    mark: site
}
