// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardwords.h"

#include "queue/deskname.h"

#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <memory>

namespace parvis::board
{

namespace
{

constexpr const char *context = "BoardWords";
constexpr const char *callText = QT_TRANSLATE_NOOP("BoardWords", "Ticket %1, %2");
constexpr const char *ticketText = QT_TRANSLATE_NOOP("BoardWords", "Ticket %1");
constexpr const char *deskText = QT_TRANSLATE_NOOP("BoardWords", "Desk %1");
constexpr const char *deskInCall = QT_TRANSLATE_NOOP("BoardWords", "desk %1");
constexpr const char *lastText = QT_TRANSLATE_NOOP("BoardWords", "Last calls");
constexpr const char *welcomeHead = QT_TRANSLATE_NOOP("BoardWords", "Welcome");
constexpr const char *welcomeBody = QT_TRANSLATE_NOOP("BoardWords", "Your ticket number appears here when it is your turn.");
constexpr const char *lostHead = QT_TRANSLATE_NOOP("BoardWords", "Please listen for your number");
constexpr const char *lostBody = QT_TRANSLATE_NOOP("BoardWords", "This screen shows no calls at the moment. The desks call you by voice.");
constexpr const char *staleBody =
    QT_TRANSLATE_NOOP("BoardWords", "This screen may be out of date. Please listen: the desks call you by voice.");
constexpr const char *closedHead = QT_TRANSLATE_NOOP("BoardWords", "We are closed");
constexpr const char *opensToday = QT_TRANSLATE_NOOP("BoardWords", "We open today at %1.");
constexpr const char *opensLater = QT_TRANSLATE_NOOP("BoardWords", "We open on %1 at %2.");
constexpr const char *opensUnknown = QT_TRANSLATE_NOOP("BoardWords", "Please ask the town when it opens again.");
constexpr const char *openToday = QT_TRANSLATE_NOOP("BoardWords", "Open today %1");
constexpr const char *twoPeriods = QT_TRANSLATE_NOOP("BoardWords", "%1 and %2");
constexpr const char *closedToday = QT_TRANSLATE_NOOP("BoardWords", "Closed today");
constexpr const char *closedOn = QT_TRANSLATE_NOOP("BoardWords", "Closed on %1: %2");

constexpr const char *concerningText = QT_TRANSLATE_NOOP("BoardWords", "%1: %2");

constexpr struct {
    const char *id;
    const char *words;
} audienceTexts[] = {{"resident", QT_TRANSLATE_NOOP("BoardWords", "Residents")},
                     {"business", QT_TRANSLATE_NOOP("BoardWords", "Businesses")},
                     {"association", QT_TRANSLATE_NOOP("BoardWords", "Associations")},
                     {"crossBorder", QT_TRANSLATE_NOOP("BoardWords", "Cross-border workers")}};

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

} // namespace

BoardWords BoardWords::from(const QString &folder)
{
    using Translators = QHash<QString, std::shared_ptr<QTranslator>>;
    return BoardWords([folder, loaded = std::make_shared<Translators>()](const QString &language, const char *source) {
        auto known = loaded->constFind(language);
        if (known == loaded->cend()) {
            const auto translator = std::make_shared<QTranslator>();
            (void)translator->load(QStringLiteral("%1/parvis_%2.qm").arg(folder, language)); // one that is not there is empty
            known = loaded->insert(language, translator);
        }
        return (*known)->translate(context, source);
    });
}

QString BoardWords::text(const QString &language, const char *source) const
{
    const QString translated = m_translate(language, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

bool BoardWords::know(const QString &language) const
{
    return !language.isEmpty() && !m_translate(language, ticketText).isEmpty();
}

QStringList BoardWords::known(const QStringList &languages) const
{
    QStringList found;
    std::copy_if(languages.begin(), languages.end(), std::back_inserter(found),
                 [this](const QString &language) { return know(language); });
    return found.isEmpty() ? QStringList{QStringLiteral("en")} : found;
}

QString BoardWords::call(const QString &language, const QString &ticket, const QString &desk,
                         const QStringList &languages) const
{
    if (desk.isEmpty())
        return text(language, ticketText).arg(ticket);
    const QString number = deskNumber(desk, languages);
    return text(language, callText).arg(ticket, number.isEmpty() ? desk : text(language, deskInCall).arg(number));
}

QString BoardWords::deskNumber(const QString &desk, const QStringList &languages) const
{
    QStringList patterns;
    for (const QString &language : languages)
        patterns << text(language, deskText);
    return queue::deskNumber(desk, patterns);
}

QString BoardWords::desk(const QString &language, const QString &desk) const
{
    const QString number = deskNumber(desk, {});
    return number.isEmpty() ? desk : text(language, deskText).arg(number);
}

bool BoardWords::isSameDesk(const QString &one, const QString &other, const QStringList &languages) const
{
    const QString number = deskNumber(one, languages);
    return one.compare(other, Qt::CaseInsensitive) == 0 || (!number.isEmpty() && number == deskNumber(other, languages));
}

QString BoardWords::lastCalls(const QString &language) const
{
    return text(language, lastText);
}

QString BoardWords::welcomeTitle(const QString &language) const
{
    return text(language, welcomeHead);
}

QString BoardWords::welcomeText(const QString &language) const
{
    return text(language, welcomeBody);
}

QString BoardWords::lostTitle(const QString &language) const
{
    return text(language, lostHead);
}

QString BoardWords::lostText(const QString &language) const
{
    return text(language, lostBody);
}

QString BoardWords::staleText(const QString &language) const
{
    return text(language, staleBody);
}

QString BoardWords::closedTitle(const QString &language) const
{
    return text(language, closedHead);
}

QString BoardWords::opening(const QString &language, const content::OpeningState &state) const
{
    using Kind = content::OpeningState::Kind;
    const QString at = clock(language, timeOf(state.minute));
    switch (state.kind) {
    case Kind::OpensToday: return text(language, opensToday).arg(at);
    case Kind::OpensLater: return text(language, opensLater).arg(day(language, state.day, Place::InSentence), at);
    case Kind::ClosedForWeeks: return text(language, opensUnknown);
    case Kind::Open: break;
    }
    return {};
}

QString BoardWords::hours(const QString &language, const QList<content::Period> &today) const
{
    if (today.isEmpty())
        return text(language, closedToday);
    QString all;
    for (const content::Period &period : today) { // a stretch is never broken over two lines
        const QString stretch = QStringLiteral("%1\u2060\u2013\u2060%2")
                                    .arg(clock(language, timeOf(period.from)), clock(language, timeOf(period.until)));
        all = all.isEmpty() ? stretch : text(language, twoPeriods).arg(all, stretch);
    }
    return text(language, openToday).arg(all);
}

QString BoardWords::closure(const QString &language, const content::Closure &closure) const
{
    return text(language, closedOn).arg(day(language, closure.date, Place::InSentence), closure.name.in(language));
}

QString BoardWords::audiences(const QString &language, const QStringList &audiences) const
{
    QStringList words;
    for (const auto &known : audienceTexts) {
        if (audiences.contains(QLatin1String(known.id)))
            words << text(language, known.words);
    }
    return words.join(QStringLiteral(" · "));
}

QString BoardWords::concerning(const QString &language, const QString &whom, const QString &text) const
{
    return this->text(language, concerningText).arg(whom, text);
}

QString BoardWords::clock(const QString &language, QTime time)
{
    return language == QLatin1String("fr") ? time.toString(QStringLiteral("H'\u00a0h\u00a0'mm"))
                                           : time.toString(QStringLiteral("HH:mm"));
}

QString BoardWords::day(const QString &language, QDate day, Place place)
{
    const bool isFirst = day.day() == 1 && language == QLatin1String("fr");
    const QString pattern = language == QLatin1String("de") ? QStringLiteral("dddd, d. MMMM")
                            : isFirst                       ? QStringLiteral("dddd '1er' MMMM")
                                                            : QStringLiteral("dddd d MMMM");
    QString text = QLocale(language).toString(day, pattern);
    if (place == Place::Alone && !text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace parvis::board
