// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut at any text size, also when words are a third longer than ours.
import QtQuick
import QtTest
import Parvis.Theme
import Parvis.Controls
import "qrc:/qt/qml/Parvis/Controls/iconpaths.js" as Icons

Item {
    id: scene

    width: 1080
    height: 1920

    readonly property string words: "Personalausweisbeantragung für Minderjährige unter sechzehn Jahren am Wohnsitz"

    Component { id: primary; PrimaryButton { text: scene.words; icon: "forward" } }
    Component { id: secondary; SecondaryButton { text: scene.words } }
    Component { id: quiet; QuietButton { text: scene.words; icon: "help" } }
    Component { id: caption; IconButton { text: scene.words; icon: "text-size"; caption: "Schriftgröße" } }
    Component { id: choice; ChoiceCard { text: scene.words; hint: scene.words; selected: true } }
    Component { id: tile; TileButton { text: scene.words; summary: scene.words; icon: "baby" } }
    Component { id: row; RowButton { text: scene.words; summary: scene.words; mark: "Strasbourg"; icon: "key" } }
    Component { id: heading; Heading { text: scene.words } }
    Component { id: display; Heading { text: scene.words; level: 0 } }
    Component { id: block; TextBlock { text: scene.words + "\n- " + scene.words + "\n\n" + scene.words } }
    Component { id: notice; Notice { kind: "error"; title: scene.words; text: scene.words } }
    Component { id: progress; ProgressSteps { step: 3; steps: 7; text: scene.words } }
    Component { id: check; CheckRow { label: scene.words; value: scene.words; changeText: "Änderung vornehmen" } }
    Component { id: spinner; Spinner { text: scene.words } }

    TestCase {
        name: "Text"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
        }

        function texts(item, found) {
            if (item instanceof Text && item.visible && item.text !== "")
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                texts(item.children[i], found)
            return found
        }

        function test_nothingCut_data() {
            const parts = { primary, secondary, quiet, caption, choice, tile, row, heading, display, block, notice, progress,
                            check, spinner }
            const rows = []
            for (const name in parts)
                for (const scale of [1, 1.3, 1.6])
                    for (const width of [1000, 480])
                        rows.push({ "tag": name + " " + scale + " " + width, "part": parts[name], "scale": scale, "width": width })
            return rows
        }
        function test_nothingCut(data) {
            Theme.textScale = data.scale
            const item = createTemporaryObject(data.part, scene, { "width": data.width })
            waitForRendering(item, 100)
            const found = texts(item, [])
            verify(found.length > 0)
            for (const text of found) {
                verify(!text.truncated)
                compare(text.elide, Text.ElideNone)
                verify(text.contentWidth <= text.width + 1, text.text + ": " + text.contentWidth + " in " + text.width)
                verify(text.contentHeight <= text.height + 1, text.text + ": " + text.contentHeight + " in " + text.height)
                const at = text.mapToItem(item, 0, 0)
                verify(at.x >= -1 && at.x + text.width <= item.width + 1, text.text + " leaves at the side")
                verify(at.y >= -1 && at.y + text.contentHeight <= item.height + 1, text.text + " leaves below")
            }
        }

        // EN 301 549, 5.1.4: a capital H of 0.7 degrees: 7.3 mm at 600 mm, at the largest text size
        function test_capitalHeight() {
            Theme.textScale = 1.6
            const metrics = createTemporaryQmlObject("import QtQuick; FontMetrics {}", scene)
            metrics.font.family = Theme.family
            metrics.font.pixelSize = Theme.body
            const height = metrics.tightBoundingRect("H").height / Theme.pxPerMm
            verify(height >= 7.3, height + " mm")
        }

        function test_blockPieces_data() {
            const rows = [["", ""], ["one", "text"], ["one\ntwo", "text"], ["one\n\ntwo", "text,text"],
                          ["one\n- two\n- three", "text,item,item"], ["- two\n\nthree", "item,text"], ["a-b - c", "text"],
                          ["\n\n\n", ""], ["  - two  ", "item"]]
            return rows.map(row => ({ "tag": JSON.stringify(row[0]), "prose": row[0], "kinds": row[1] }))
        }
        function test_blockPieces(row) {
            const item = createTemporaryObject(block, scene, { "text": row.prose })
            compare(item.pieces.map(piece => piece.kind).join(), row.kinds)
        }

        function test_icons_data() {
            return ("id-card passport baby heart home truck ballot school car parking recycle volume people briefcase shop "
                    + "bridge book key document stamp euro calendar ticket phone map-pin clock globe search help hand sun tree "
                    + "music shield cross-medical gift flag bike back forward check close plus minus pencil trash printer "
                    + "zoom-in zoom-out warning info text-size contrast keyboard backspace shift return person-call exit "
                    + "chevron-right signature list error success").split(" ").map(name => ({ "tag": name }))
        }
        function test_icons(row) {
            verify(Icons.path(row.tag).startsWith("M"), row.tag)
            verify(!/NaN|undefined/.test(Icons.path(row.tag)))
        }
    }
}
