// SPDX-License-Identifier: GPL-3.0-or-later
// The one main action of a screen.
import Parvis.Theme

BaseButton {
    face: Theme.colour.primary
    faceDown: Theme.colour.primaryPressed
    inkColour: Theme.colour.primaryInk
    outlineColour: enabled ? face : Theme.colour.disabledInk
    edgeColour: Theme.colour.primaryEdge
    edge: Theme.edge
}
