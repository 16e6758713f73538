// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is here: who we are, what can be done, in every language at once. A touch anywhere begins.
pragma ComponentBehavior: Bound
import QtQuick
import Parvis.Kiosk
import Parvis.Theme
import Parvis.Controls
import Parvis.Screens

FocusScope {
    id: screen

    required property KioskSession session
    readonly property bool wide: !Theme.portrait
    property int turn: 0                     // whose language the news are in
    readonly property int artWidth: wide ? Math.min(width * 0.52, height * 1.15) : width
    readonly property var greetings: ({ "fr": "Bienvenue", "de": "Willkommen", "en": "Welcome", "ar": "أهلًا وسهلًا",
                                        "tr": "Hoş geldiniz", "es": "Bienvenidos", "pt": "Bem-vindos", "uk": "Вітаємо" })
    readonly property var invitations: ({ "fr": "Touchez l’écran", "de": "Bildschirm berühren", "en": "Touch the screen",
                                          "ar": "المس الشاشة", "tr": "Ekrana dokunun", "es": "Toque la pantalla",
                                          "pt": "Toque no ecrã", "uk": "Торкніться екрана" })

    readonly property var closedWords: ({ "fr": "Accueil fermé. Ouverture : %1", "de": "Empfang geschlossen. Öffnet: %1", "en": "Reception closed. Opens: %1",
                                          "ar": "الاستقبال مغلق. يفتح: %1", "tr": "Danışma kapalı. Açılış: %1", "es": "Recepción cerrada. Abre: %1",
                                          "pt": "Receção fechada. Abre: %1", "uk": "Приймальня зачинена. Відчиняється: %1" })
    readonly property var shutWords: ({ "fr": "Accueil fermé", "de": "Empfang geschlossen", "en": "Reception closed", "ar": "الاستقبال مغلق",
                                        "tr": "Danışma kapalı", "es": "Recepción cerrada", "pt": "Receção fechada", "uk": "Приймальня зачинена" })
    readonly property var callWords: ({ "fr": "Besoin d’aide", "de": "Hilfe holen", "en": "Call someone", "ar": "طلب المساعدة",
                                        "tr": "Yardım isteyin", "es": "Pedir ayuda", "pt": "Pedir ajuda", "uk": "Покликати на допомогу" })

    // The news when it opens, a line a language; the hours as last told are asked for anew when they change.
    function closedLines(languages: var, _: string): string {
        return languages.map(language => {
            const opens = session.opensIn(language)
            return opens === "" ? shutWords[language] || shutWords.en : (closedWords[language] || closedWords.en).arg(opens)
        }).join("\n")
    }
    // WORDS in every language offered; those of one language stay together where there is room.
    function inAll(words: var, languages: var): string {
        return languages.map(language => (words[language] || language).replace(/ /g, Theme.textScale > 1.2 ? " " : "\u00a0")).join("  ·  ")
    }

    Accessible.role: Accessible.Pane
    Accessible.name: session.siteName

    TapHandler {
        onTapped: screen.session.start()
    }

    SkylineArt {
        id: art

        x: screen.width - width
        y: screen.height - height
        width: screen.artWidth
        height: Math.round(screen.artWidth * 0.62)
    }
    Rectangle {
        // the river goes on under the words
        visible: screen.wide
        anchors.left: parent.left
        anchors.right: art.left
        anchors.bottom: parent.bottom
        height: art.height * 45 / 620
        color: Theme.colour.primary
    }

    Column {
        anchors.top: parent.top
        anchors.topMargin: screen.wide ? Theme.mm(20) : Theme.mm(26)
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin
        width: (screen.wide ? parent.width * 0.5 : parent.width) - 2 * Theme.pageMargin
        spacing: Math.min(Theme.spaceXl, screen.height * 0.03)

        Row {
            width: parent.width
            spacing: Theme.spaceM

            LogoMark {
                id: mark

                size: Theme.mm(24)
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - mark.width - parent.spacing

                PlainText {
                    width: parent.width
                    text: screen.session.siteName
                    tight: true
                    font.bold: true
                    font.pixelSize: Theme.lead
                }
                PlainText {
                    width: parent.width
                    text: screen.session.siteHours
                    tight: true
                    color: Theme.colour.inkSoft
                }
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: screen.session.languages

                PlainText {
                    required property string modelData
                    required property int index

                    width: parent.width
                    text: screen.greetings[modelData] || modelData
                    tight: true
                    font.bold: true
                    font.pixelSize: Math.round(index === 0 ? Math.min(Theme.display * 1.75, width * 0.155, screen.height * 0.105)
                                                           : Math.min(Theme.display * 1.35, width * 0.12, screen.height * 0.08))
                    color: index === 0 ? Theme.colour.primary : index === 1 ? Theme.colour.accent : Theme.colour.ink
                }
            }
        }
        PrimaryButton {
            objectName: "attract.start"
            width: parent.width
            implicitHeight: Math.max(Theme.target * 1.6, implicitContentHeight + topPadding + bottomPadding)
            icon: "hand"
            // In large letters there is room for one language at a time.
            text: Theme.textScale > 1.2 && screen.wide
                  ? screen.invitations[screen.session.languages[screen.turn % screen.session.languages.length]]
                  : screen.inAll(screen.invitations, screen.session.languages)
            focus: true
            onClicked: screen.session.start()
        }
        Column {
            id: below

            width: parent.width
            visible: !screen.wide
        }
        Column {
            id: newsBelow

            width: parent.width
            visible: !screen.wide
        }
    }
    Column {
        id: corner

        // over the picture, where the words leave no room below them
        anchors.top: parent.top
        anchors.topMargin: Theme.mm(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin
        width: parent.width * 0.5 - Theme.pageMargin
        visible: screen.wide
    }
    Column {
        id: newsBeside

        anchors.top: corner.bottom
        anchors.topMargin: Theme.spaceM
        anchors.right: corner.right
        width: corner.width
        visible: screen.wide
    }
    NewsList {
        parent: screen.wide ? newsBeside : newsBelow
        width: parent ? parent.width : 0
        most: Theme.textScale > 1.2 ? 1 : screen.wide && !Theme.compact ? 3 : 2
        room: screen.wide ? art.y - newsBeside.y : Infinity // the picture stays whole
        brief: true
        news: screen.session.newsIn(screen.session.languages[screen.turn % screen.session.languages.length])
    }
    SecondaryButton {
        objectName: "attract.call"
        parent: screen.wide ? corner : below
        width: parent ? parent.width : 0
        visible: !screen.session.closed
        icon: "person-call"
        text: screen.inAll(screen.callWords, screen.session.languages)
        onClicked: screen.session.callPerson()
    }
    Notice {
        objectName: "attract.closed"
        parent: screen.wide ? corner : below
        width: parent ? parent.width : 0
        visible: screen.session.closed
        text: screen.closedLines(screen.session.languages, screen.session.siteHours)
    }
    Timer {
        // one language after the other; long enough for both notices to be read twice
        interval: 14000
        repeat: true
        running: screen.visible && !Theme.reducedMotion
        onTriggered: ++screen.turn
    }
}
