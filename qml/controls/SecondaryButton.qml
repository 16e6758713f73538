// SPDX-License-Identifier: GPL-3.0-or-later
// Any other action: paper white with an outline.
import Parvis.Theme

BaseButton {
    inkColour: Theme.highContrast ? Theme.colour.ink : Theme.colour.primary
    outlineColour: Theme.highContrast ? Theme.colour.border : Theme.colour.primary
    edgeColour: outlineColour
    edge: Theme.edge
}
