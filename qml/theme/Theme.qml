// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of colours, sizes and times. Lengths are written in millimetres of the panel and given in pixels;
// the program sets pxPerMm, the window size and the visitor's choices, everything else follows.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Set by the program
    property real pxPerMm: 3.2
    property int windowWidth: 1080
    property int windowHeight: 1920
    property real textScale: 1.0             // 1.0, 1.3 or 1.6
    property bool highContrast: false
    property bool reducedMotion: false
    property string language: "fr"           // of the interface: decides the typeface
    property int tapGuardMs: 350             // a second tap on the screen sooner than this is taken for trembling; 0 = off
    property int keyGuardMs: 120             // the same, for the same key of the keyboard

    // Layout
    readonly property bool portrait: windowHeight > windowWidth * 1.2
    readonly property bool landscape: windowWidth > windowHeight * 1.5
    readonly property bool compact: !portrait && !landscape
    readonly property int tileColumns: (landscape ? 4 : compact ? 3 : 2) - (textScale > 1.5 ? 1 : 0)
    readonly property int pageMargin: landscape ? mm(20) : compact ? mm(9) : mm(14)
    readonly property int measure: mm(landscape ? 300 : 310)    // widest column of reading text

    // Colours by role
    readonly property ColourSet light: LightColours {}
    readonly property ColourSet contrast: ContrastColours {}
    readonly property ColourSet colour: highContrast ? contrast : light

    // Type: pixel sizes. Large sizes grow less, so that titles still fit at the largest step.
    readonly property bool arabicScript: /^(ar|fa|ur|ps)\b/.test(language)
    readonly property bool hasAndika: Array.from(Qt.fontFamilies()).includes("Andika")
    readonly property string family: arabicScript ? "Noto Sans Arabic" : hasAndika ? "Andika" : "Noto Sans"
    readonly property int caption: type(7.8, 1)
    readonly property int body: type(9.4, 1)
    readonly property int lead: type(11.2, 0.9)
    readonly property int title: type(14.4, 0.7)
    readonly property int display: type(20, 0.5)
    // Line height as a share of the typeface's own, which is very tall in Andika.
    readonly property real leading: arabicScript ? 0.88 : hasAndika ? 0.86 : 1.0
    readonly property real leadingTight: arabicScript ? 0.78 : hasAndika ? 0.76 : 0.9

    // Space
    readonly property int hair: Math.max(1, mm(0.35))
    readonly property int outline: Math.max(2, mm(highContrast ? 0.9 : 0.5))
    readonly property int outlineStrong: Math.max(3, mm(1.1))
    readonly property int spaceXs: mm(1.5)
    readonly property int spaceS: mm(3)
    readonly property int spaceM: mm(5)
    readonly property int spaceL: mm(8)
    readonly property int spaceXl: mm(13)
    readonly property int gap: mm(4)                     // between two targets, never under 3 mm

    // Shape
    readonly property int radiusS: mm(2)
    readonly property int radius: mm(3.5)
    readonly property int radiusL: mm(5)
    readonly property int edge: highContrast ? 0 : mm(1)

    // Touch
    readonly property int target: Math.ceil(21 * pxPerMm)       // primary targets, at least 20 mm
    readonly property int targetMin: Math.ceil(16 * pxPerMm)    // any target, at least 15 mm

    // Icons
    readonly property int iconS: Math.round(body * 1.1)
    readonly property int icon: Math.round(body * 1.35)
    readonly property int iconL: Math.round(mm(17) * (1 + (textScale - 1) * 0.5))
    readonly property int iconXl: Math.round(mm(24) * (1 + (textScale - 1) * 0.4))

    // Time, in milliseconds
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 220

    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm)
    }

    // Pixel size of a type of so many millimetres; growth 1 follows textScale fully, 0 not at all.
    function type(millimetres: real, growth: real): int {
        return Math.round(millimetres * pxPerMm * (1 + (textScale - 1) * growth))
    }
}
