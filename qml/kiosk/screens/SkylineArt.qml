// SPDX-License-Identifier: GPL-3.0-or-later
// The square before the cathedral, timbered houses and the bridge over the Rhine, in flat shapes. Decoration only.
import QtQuick
import QtQuick.Shapes
import Parvis.Theme

Item {
    id: art

    Accessible.ignored: true
    implicitHeight: width * 0.62

    Shape {
        id: drawing

        width: 1000
        height: 620
        transform: Scale { xScale: art.width / 1000; yScale: art.height / 620 }

        // the sun behind the spire
        ShapePath {
            fillColor: Theme.colour.surfaceWarm
            strokeWidth: -1
            PathSvg { path: "M 330 250 a 205 205 0 1 0 410 0 a 205 205 0 1 0 -410 0 Z" }
        }
        // far hills
        ShapePath {
            fillColor: Theme.colour.surfaceCool
            strokeWidth: -1
            PathSvg { path: "M 0 470 C 120 400 230 420 330 440 C 470 390 600 400 700 430 C 820 380 920 400 1000 430 L 1000 560 L 0 560 Z" }
        }
        // cathedral: nave, tower, spire
        ShapePath {
            fillColor: Theme.colour.accent
            strokeWidth: -1
            PathSvg { path: "M 420 540 L 420 300 L 500 300 L 500 215 L 512 215 L 520 160 L 530 90 L 536 40 L 542 90 L 552 160 L 560 215 L 572 215 L 572 300 L 650 300 L 650 540 Z" }
        }
        ShapePath {
            fillColor: Theme.colour.surfaceWarm
            strokeWidth: -1
            PathSvg { path: "M 505 540 L 505 470 C 505 430 535 412 535 412 C 535 412 567 430 567 470 L 567 540 Z
                             M 505 345 a 31 31 0 1 0 62 0 a 31 31 0 1 0 -62 0 Z
                             M 442 520 L 442 440 C 442 415 460 404 460 404 C 460 404 478 415 478 440 L 478 520 Z
                             M 592 520 L 592 440 C 592 415 610 404 610 404 C 610 404 628 415 628 440 L 628 520 Z
                             M 521 290 L 521 240 C 521 232 526 228 526 228 C 526 228 531 232 531 240 L 531 290 Z
                             M 541 290 L 541 240 C 541 232 546 228 546 228 C 546 228 551 232 551 240 L 551 290 Z" }
        }
        ShapePath {
            strokeColor: Theme.colour.accent
            strokeWidth: 5
            fillColor: "transparent"
            PathSvg { path: "M 536 318 L 536 372 M 509 345 L 563 345 M 517 326 L 555 364 M 555 326 L 517 364" }
        }
        // houses to the left
        ShapePath {
            fillColor: Theme.colour.surface
            strokeColor: Theme.colour.primary
            strokeWidth: 6
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: "M 60 540 L 60 390 L 130 300 L 200 390 L 200 540 Z M 220 540 L 220 420 L 300 330 L 380 420 L 380 540 Z" }
        }
        ShapePath {
            fillColor: Theme.colour.primary
            strokeWidth: -1
            PathSvg { path: "M 48 396 L 130 286 L 212 396 L 192 396 L 130 316 L 68 396 Z M 206 426 L 300 314 L 394 426 L 372 426 L 300 342 L 228 426 Z" }
        }
        ShapePath {
            strokeColor: Theme.colour.primary
            strokeWidth: 6
            fillColor: "transparent"
            PathSvg { path: "M 60 460 L 200 460 M 107 390 L 107 540 M 153 390 L 153 540 M 60 460 L 107 400 M 200 460 L 153 400
                             M 220 480 L 380 480 M 273 420 L 273 540 M 327 420 L 327 540 M 220 480 L 273 430 M 380 480 L 327 430" }
        }
        // houses to the right
        ShapePath {
            fillColor: Theme.colour.surfaceWarm
            strokeColor: Theme.colour.primary
            strokeWidth: 6
            PathSvg { path: "M 690 540 L 690 400 L 770 400 L 770 540 Z M 790 540 L 790 430 L 850 360 L 910 430 L 910 540 Z" }
        }
        ShapePath {
            fillColor: Theme.colour.primary
            strokeWidth: -1
            PathSvg { path: "M 678 404 L 700 350 L 760 350 L 782 404 Z M 776 436 L 850 346 L 924 436 L 904 436 L 850 372 L 796 436 Z
                             M 710 430 h 16 v 30 h -16 Z M 736 430 h 16 v 30 h -16 Z M 710 480 h 16 v 30 h -16 Z M 736 480 h 16 v 30 h -16 Z
                             M 838 452 h 24 v 34 h -24 Z" }
        }
        // trees
        ShapePath {
            fillColor: Theme.colour.success
            strokeWidth: -1
            PathSvg { path: "M 952 470 a 34 44 0 1 0 0.1 0 Z M 947 540 h 10 v -40 h -10 Z M 26 480 a 26 36 0 1 0 0.1 0 Z M 21 545 h 10 v -34 h -10 Z" }
        }
        // the square and the river
        ShapePath {
            fillColor: Theme.colour.surfaceWarm
            strokeWidth: -1
            PathSvg { path: "M 0 540 L 1000 540 L 1000 575 L 0 575 Z" }
        }
        ShapePath {
            fillColor: Theme.colour.primary
            strokeWidth: -1
            PathSvg { path: "M 0 575 L 1000 575 L 1000 620 L 0 620 Z" }
        }
        ShapePath {
            strokeColor: Theme.colour.line
            strokeWidth: 4
            fillColor: "transparent"
            PathSvg { path: "M 0 557 L 1000 557 M 110 540 L 90 575 M 260 540 L 245 575 M 410 540 L 402 575 M 560 540 L 562 575 M 710 540 L 722 575 M 860 540 L 884 575" }
        }
        ShapePath {
            strokeColor: Theme.colour.surfaceCool
            strokeWidth: 4
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: "M 60 597 h 120 M 240 606 h 90 M 420 594 h 150 M 640 606 h 110 M 820 596 h 120" }
        }
    }
}
