// SPDX-License-Identifier: GPL-3.0-or-later
// One complete set of colours by role. Text roles reach 7:1 on the grounds they are used on, icons and borders of
// controls at least 3:1 (tests/qml/tst_contrast.qml holds the table of pairs).
import QtQuick

QtObject {
    required property color paper            // ground of every screen
    required property color surface          // cards, buttons, fields
    required property color surfaceWarm      // tinted ground, sandstone
    required property color surfaceCool      // tinted ground, Rhine
    required property color ink              // text
    required property color inkSoft          // secondary text, still 7:1
    required property color primary          // main action
    required property color primaryPressed
    required property color primaryEdge      // lower edge of the main action, like the side of a paving stone
    required property color primaryInk
    required property color accent           // sandstone: icons, marks, large text
    required property color accentInk
    required property color line             // decoration only
    required property color border           // outline of a control
    required property color borderStrong     // outline of a selected or active control
    required property color pressed          // ground of a pressed light control
    required property color selected         // ground of a selected control
    required property color success
    required property color successGround
    required property color warning
    required property color warningGround
    required property color error
    required property color errorGround
    required property color focus            // outer focus ring
    required property color focusGap         // band between ring and control
    required property color disabledInk
    required property color disabledGround
    required property color scrim            // over the screen behind a dialog
    required property color keyGround        // ground of the keyboard panel
    required property color keyFace          // letter keys
    required property color keyFaceSoft      // shift, backspace, plane keys
}
