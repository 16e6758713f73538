// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the visitor moves by keys: then, and only then, focus is drawn. Touch turns it off again.
// The shell sets keyboard to true when a keypad or key is used outside of any control.
pragma Singleton
import QtQuick

QtObject {
    property bool keyboard: false
}
