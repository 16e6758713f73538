// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Parvis.Theme

TestCase {
    name: "Contrast"

    function light(channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4)
    }

    function luminance(colour) {
        return 0.2126 * light(colour.r) + 0.7152 * light(colour.g) + 0.0722 * light(colour.b)
    }

    function contrast(a, b) {
        const x = luminance(a), y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }

    // WCAG 2.2, 1.4.3 and 1.4.11: known values
    function test_formula() {
        compare(Math.round(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)) * 100), 2100)
        compare(contrast(Qt.rgba(1, 0, 0, 1), Qt.rgba(1, 0, 0, 1)), 1)
    }

    function test_pairs_data() {
        const pairs = [
            // reading text: 7
            [7, "ink", "paper"], [7, "ink", "surface"], [7, "ink", "surfaceWarm"], [7, "ink", "surfaceCool"],
            [7, "ink", "pressed"], [7, "ink", "selected"], [7, "ink", "keyFace"], [7, "ink", "keyFaceSoft"],
            [7, "ink", "successGround"], [7, "ink", "warningGround"], [7, "ink", "errorGround"],
            [7, "inkSoft", "paper"], [7, "inkSoft", "surface"], [7, "inkSoft", "pressed"], [7, "inkSoft", "selected"],
            [7, "primaryInk", "primary"], [7, "primaryInk", "primaryPressed"], [7, "primary", "paper"],
            [7, "primary", "surface"], [7, "primary", "surfaceCool"], [7, "success", "successGround"],
            [7, "warning", "warningGround"], [7, "warning", "paper"], [7, "error", "errorGround"], [7, "error", "surface"],
            // large text, icons, disabled words: 4.5
            [4.5, "accent", "paper"], [4.5, "accent", "surface"], [4.5, "accent", "surfaceWarm"], [4.5, "accent", "pressed"],
            [4.5, "accentInk", "accent"], [4.5, "disabledInk", "disabledGround"], [4.5, "disabledInk", "paper"],
            // outlines and focus: 3
            [3, "border", "paper"], [3, "border", "surface"], [3, "borderStrong", "paper"], [3, "borderStrong", "selected"],
            [3, "focus", "paper"], [3, "focus", "surface"], [3, "focus", "focusGap"], [3, "accent", "surface"]
        ]
        const rows = []
        for (const set of ["light", "contrast"])
            for (const pair of pairs)
                rows.push({ "tag": set + ": " + pair[1] + " on " + pair[2], "set": set, "least": pair[0],
                            "front": pair[1], "ground": pair[2] })
        return rows
    }

    function test_pairs(row) {
        const set = Theme[row.set]
        const found = contrast(set[row.front], set[row.ground])
        verify(found >= row.least, row.tag + " is " + found.toFixed(2) + ", needs " + row.least)
    }
}
