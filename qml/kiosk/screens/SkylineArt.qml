// SPDX-License-Identifier: GPL-3.0-or-later
// The square before the cathedral, timbered houses and the bridge over the Rhine, in flat shapes. Decoration only.
import QtQuick
import Parvis.Theme

Drawing {
    id: art

    Accessible.ignored: true
    implicitHeight: Math.round(width * 0.62)

    function filled(colour: string, path: string): string {
        return '<path fill="' + colour + '" d="' + path + '"/>'
    }

    function drawn(colour: string, width: int, path: string): string {
        return '<path fill="none" stroke="' + colour + '" stroke-width="' + width
             + '" stroke-linecap="round" stroke-linejoin="round" d="' + path + '"/>'
    }

    readonly property string sun: filled(Theme.colour.surfaceWarm, "M330 250a205 205 0 1 0 410 0a205 205 0 1 0 -410 0z")
    readonly property string hills: filled(Theme.colour.surfaceCool,
        "M0 470C120 400 230 420 330 440C470 390 600 400 700 430C820 380 920 400 1000 430V560H0z")
    readonly property string cathedral: filled(Theme.colour.accent,
        "M420 540V300H500V215H512L520 160L530 90L536 40L542 90L552 160L560 215H572V300H650V540z")
    readonly property string windows: filled(Theme.colour.surfaceWarm,
        "M505 540V470C505 430 535 412 535 412C535 412 567 430 567 470V540z"
        + "M442 520V440C442 415 460 404 460 404C460 404 478 415 478 440V520z"
        + "M592 520V440C592 415 610 404 610 404C610 404 628 415 628 440V520z"
        + "M521 290V240C521 232 526 228 526 228C526 228 531 232 531 240V290z"
        + "M541 290V240C541 232 546 228 546 228C546 228 551 232 551 240V290z"
        + "M504 345a31 31 0 1 0 62 0a31 31 0 1 0 -62 0z")
    readonly property string rose: drawn(Theme.colour.accent, 5, "M535 316V374M506 345H564M515 325L555 365M555 325L515 365")
    readonly property string walls: filled(Theme.colour.surface, "M60 540V390L130 300L200 390V540z M220 540V420L300 330L380 420V540z")
    readonly property string timber: drawn(Theme.colour.primary, 6,
        "M60 390V540H200V390M60 460H200M107 335V540M153 335V540M60 460L107 400M200 460L153 400"
        + "M220 420V540H380V420M220 480H380M273 365V540M327 365V540M220 480L273 430M380 480L327 430")
    readonly property string gables: filled(Theme.colour.primary,
        "M46 398L130 284L214 398H192L130 316L68 398z M204 428L300 312L396 428H372L300 342L228 428z")
    readonly property string quay: filled(Theme.colour.surfaceWarm, "M690 540V400H770V540z M790 540V430L850 360L910 430V540z")
        + drawn(Theme.colour.primary, 6, "M690 400V540H770V400M790 430V540H910V430")
    readonly property string roofs: filled(Theme.colour.primary,
        "M676 406L700 350H760L784 406z M774 438L850 344L926 438H904L850 372L796 438z"
        + "M708 432h17v30h-17z M737 432h17v30h-17z M708 482h17v30h-17z M737 482h17v30h-17z M838 450h24v36h-24z")
    readonly property string trees: filled(Theme.colour.success,
        "M952 430a34 44 0 1 0 0.1 0z M947 560v-50h10v50z M26 452a26 36 0 1 0 0.1 0z M21 560v-46h10v46z")
    readonly property string ground: filled(Theme.colour.surfaceWarm, "M0 540H1000V575H0z")
        + drawn(Theme.colour.line, 4, "M0 557H1000M110 540L90 575M260 540L245 575M410 540L402 575M560 540L562 575M710 540L722 575M860 540L884 575")
    readonly property string river: filled(Theme.colour.primary, "M0 575H1000V620H0z")
        + drawn(Theme.colour.surfaceCool, 4, "M60 597h120M240 606h90M420 594h150M640 606h110M820 596h120")

    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 620" preserveAspectRatio="none">' + sun + hills + trees + cathedral
         + windows + rose + walls + timber + gables + quay + roofs + ground + river + '</svg>'
}
