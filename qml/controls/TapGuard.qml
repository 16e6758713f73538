// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers the last tap that did something, so that a trembling second one does nothing anywhere on the screen.
pragma Singleton
import QtQuick
import Parvis.Theme

QtObject {
    property double lastTap: 0

    function accepts(): bool {
        const now = Date.now()
        if (now >= lastTap && now - lastTap < Theme.tapGuardMs)
            return false
        lastTap = now
        return true
    }
}
