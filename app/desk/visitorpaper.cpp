// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitorpaper.h"

#include "appointments/calendarfile.h"
#include "sitetime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace parvis::desk
{

namespace
{

/// The fixed words of a paper.
class Words
{
public:
    explicit Words(const QString &language)
        : m_isSource(language == QLatin1String("en")),
          m_isKnown(m_translator.load(QStringLiteral(":/i18n/parvis_%1.qm").arg(language))),
          m_language(m_isSource || m_isKnown ? language : QLocale().bcp47Name())
    {
    }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString operator()(const char *source) const
    {
        const QString text = m_isKnown ? m_translator.translate("VisitorPaper", source) : QString();
        if (!text.isEmpty())
            return text;
        return m_isSource ? QString::fromUtf8(source) : QCoreApplication::translate("VisitorPaper", source);
    }
    [[nodiscard]] QString when(Instant instant) const
    {
        const QDateTime local = SiteTime::local(instant);
        const QLocale locale(m_language);
        return QStringLiteral("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                            locale.toString(local.time(), QLocale::ShortFormat));
    }

private:
    QTranslator m_translator;
    bool m_isSource;
    bool m_isKnown;
    QString m_language;
};

documents::ReceiptSheet headed(const Words &words, const AppointmentBook &book)
{
    documents::ReceiptSheet sheet;
    sheet.language = words.language();
    sheet.siteName = book.siteName();
    sheet.siteDetail = book.siteAddress();
    return sheet;
}

/// Where an appointment is, on its paper and in a calendar.
struct Meeting {
    QStringList lines;
    QString location;
};

Meeting meetingOf(const Words &words, const AppointmentBook &book, appointments::Channel channel)
{
    QStringList lines;
    switch (channel) {
    case appointments::Channel::Phone:
        lines << words(
            QT_TRANSLATE_NOOP("VisitorPaper", "By telephone: the town hall calls you at the number you gave."));
        return {lines, words(QT_TRANSLATE_NOOP("VisitorPaper", "By telephone"))};
    case appointments::Channel::Video:
        lines << words(QT_TRANSLATE_NOOP("VisitorPaper", "By video: the town hall sends you the link by e-mail."));
        return {lines, words(QT_TRANSLATE_NOOP("VisitorPaper", "By video"))};
    case appointments::Channel::Desk:
        break;
    }
    lines << book.siteName() << book.siteAddress();
    lines.removeAll(QString());
    return {lines, lines.join(QStringLiteral(", "))};
}

} // namespace

documents::ReceiptSheet VisitorPaper::booked(const AppointmentRow &row, const QList<WishedReason> &reasons,
                                             const AppointmentBook &book, const QString &language)
{
    const Words words(language);
    QStringList titles;
    QStringList bring;
    for (const WishedReason &wished : reasons) {
        for (const ReasonRow &reason : book.reasons()) {
            if (reason.id != wished.reason)
                continue;
            const QString title = reason.title.in(language);
            titles << (wished.persons > 1 ? QStringLiteral("%1 (× %2)").arg(title).arg(wished.persons) : title);
            for (const LocalizedText &document : reason.documents)
                bring << document.in(language);
        }
    }
    bring.removeDuplicates();
    documents::ReceiptSheet sheet = headed(words, book);
    sheet.title = words(QT_TRANSLATE_NOOP("VisitorPaper", "Your appointment"));
    sheet.subject = titles.join(QStringLiteral(", "));
    sheet.referenceLabel = words(QT_TRANSLATE_NOOP("VisitorPaper", "Code"));
    sheet.reference = row.code;
    sheet.blocks.append({words(QT_TRANSLATE_NOOP("VisitorPaper", "When")), {words.when(row.start)}});
    const Meeting meeting = meetingOf(words, book, row.channel);
    sheet.blocks.append({words(QT_TRANSLATE_NOOP("VisitorPaper", "Where")), meeting.lines});
    if (!bring.isEmpty())
        sheet.blocks.append({row.channel == appointments::Channel::Desk
                                 ? words(QT_TRANSLATE_NOOP("VisitorPaper", "To bring with you"))
                                 : words(QT_TRANSLATE_NOOP("VisitorPaper", "To have at hand")),
                             bring, true});
    sheet.footer = words(QT_TRANSLATE_NOOP(
        "VisitorPaper", "With the code you can move or cancel the appointment, at a kiosk or at the desk."));
    appointments::CalendarEntry entry;
    entry.uid = row.code + QStringLiteral("@parvis"); // as the hub calls it
    entry.stamp = book.clock().now();
    entry.start = row.start;
    entry.end = row.end;
    entry.summary = sheet.subject;
    entry.location = meeting.location;
    entry.description = QStringLiteral("%1 %2").arg(sheet.referenceLabel, row.code);
    entry.sequence = row.revision;
    sheet.qrText = QString::fromUtf8(appointments::toCalendarFile(entry));
    return sheet;
}

documents::ReceiptSheet VisitorPaper::ticket(const TicketRow &row, const QString &service, const AppointmentBook &book,
                                             const QString &language)
{
    const Words words(language);
    documents::ReceiptSheet sheet = headed(words, book);
    sheet.title = words(QT_TRANSLATE_NOOP("VisitorPaper", "Your number"));
    sheet.subject = service;
    sheet.referenceLabel = words(QT_TRANSLATE_NOOP("VisitorPaper", "Number"));
    sheet.reference = row.label;
    sheet.dateLine = words.when(row.taken);
    sheet.blocks.append(
        {words(QT_TRANSLATE_NOOP("VisitorPaper", "What happens next")),
         {words(QT_TRANSLATE_NOOP("VisitorPaper", "You are called by this number. Watch the board and listen.")),
          words(QT_TRANSLATE_NOOP("VisitorPaper", "Then go to the desk that is named beside your number."))},
         false,
         true});
    sheet.footer = words(QT_TRANSLATE_NOOP("VisitorPaper", "Valid today only."));
    return sheet;
}

} // namespace parvis::desk
