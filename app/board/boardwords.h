// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/openinghours.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <functional>
#include <optional>

namespace parvis::board
{

/// What the board says and shows, in every language at once. The texts are translations of the program; a language
/// without any has no words: nothing is said in it, and the screen goes on with the others.
class BoardWords
{
public:
    /// A text of the context "BoardWords" in LANGUAGE; empty when that is not known.
    using Translate = std::function<QString(const QString &language, const char *source)>;

    explicit BoardWords(Translate translate) : m_translate(std::move(translate)) {}
    /// From the translations FOLDER/parvis_<language>.qm; inside the program that is ":/i18n".
    [[nodiscard]] static BoardWords from(const QString &folder);

    /// Empty when LANGUAGE is not known.
    [[nodiscard]] QString translated(const QString &language, const char *source) const { return m_translate(language, source); }
    [[nodiscard]] bool know(const QString &language) const;
    /// Those of LANGUAGES that are known; English when none is.
    [[nodiscard]] QStringList known(const QStringList &languages) const;

    /// "Ticket A 042, desk 3", or "Ticket A 042" where DESK is empty. TICKET is the label as it is shown or spoken.
    /// DESK as its agent named it in one of LANGUAGES, "3" or "Guichet 3", becomes "Schalter 3"; other names stay.
    [[nodiscard]] QString call(const QString &language, const QString &ticket, const QString &desk,
                               const QStringList &languages) const;
    /// "Desk 3" where DESK is nothing but a number, else DESK.
    [[nodiscard]] QString desk(const QString &language, const QString &desk) const;
    /// Do both name the same desk, in whichever of LANGUAGES?
    [[nodiscard]] bool isSameDesk(const QString &one, const QString &other, const QStringList &languages) const;

    [[nodiscard]] QString lastCalls(const QString &language) const;
    [[nodiscard]] QString welcomeTitle(const QString &language) const;
    [[nodiscard]] QString welcomeText(const QString &language) const;
    [[nodiscard]] QString lostTitle(const QString &language) const;
    [[nodiscard]] QString lostText(const QString &language) const;
    /// While calls are still shown that may be old.
    [[nodiscard]] QString staleText(const QString &language) const;
    [[nodiscard]] QString closedTitle(const QString &language) const;
    /// When it opens again; TODAY as local to the site.
    [[nodiscard]] QString opening(const QString &language, const content::OpeningState &state) const;
    /// "Open today 08:30–12:00 and 14:00–17:30", or that it is closed today.
    [[nodiscard]] QString hours(const QString &language, const QList<content::Period> &today) const;
    /// "Closed on Friday, 25 December: Christmas Day"
    [[nodiscard]] QString closure(const QString &language, const content::Closure &closure) const;

    /// "Businesses", "Residents · Associations"; empty where it concerns everybody.
    [[nodiscard]] QString audiences(const QString &language, const QStringList &audiences) const;

    /// "Businesses: TEXT"
    [[nodiscard]] QString concerning(const QString &language, const QString &whom, const QString &text) const;

    /// "10:20", or "10 h 20" in French.
    [[nodiscard]] static QString clock(const QString &language, QTime time);
    /// "Monday 23 November", begins with a capital where it stands ALONE.
    enum class Place { Alone, InSentence };
    [[nodiscard]] static QString day(const QString &language, QDate day, Place place);

private:
    [[nodiscard]] QString text(const QString &language, const char *source) const;
    [[nodiscard]] QString deskNumber(const QString &desk, const QStringList &languages) const;

    Translate m_translate;
};

} // namespace parvis::board
