// SPDX-License-Identifier: GPL-3.0-or-later
// An action beside the way: no outline, underlined so that it is not told by colour alone.
import QtQuick
import Parvis.Theme

BaseButton {
    face: "transparent"
    inkColour: Theme.highContrast ? Theme.colour.accent : Theme.colour.primary
    bold: false
    quiet: true
    leftPadding: Theme.spaceS
}
