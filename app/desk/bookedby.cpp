// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedby.h"

#include "jsonfields.h"

#include <QJsonDocument>

namespace parvis::desk
{

namespace
{

// The one scheme this program opens, see wire::PlainSealer.
const QString openScheme = QStringLiteral("plain");

// Digits and addresses keep their order among words written from the right.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

std::optional<BookedBy> readBookedBy(const QJsonObject &json)
{
    if (!json.value(QStringLiteral("scheme")).isString() || !json.value(QStringLiteral("contact")).isString())
        return std::nullopt;
    BookedBy by;
    const QByteArray given = textIn(json, "contact").toLatin1();
    if (given.isEmpty())
        return by;
    if (textIn(json, "scheme") != openScheme) {
        by.state = BookedBy::State::Sealed;
        return by;
    }
    const QJsonDocument opened = QJsonDocument::fromJson(QByteArray::fromBase64(given));
    if (!opened.isObject()) {
        by.state = BookedBy::State::Unreadable;
        return by;
    }
    by.name = textIn(opened.object(), "name").simplified();
    by.phone = textIn(opened.object(), "phone").simplified();
    by.email = textIn(opened.object(), "email").simplified();
    if (!by.name.isEmpty() || !by.phone.isEmpty() || !by.email.isEmpty())
        by.state = BookedBy::State::Given;
    else if (!opened.object().isEmpty())
        by.state = BookedBy::State::Unreadable; // something was given, and nobody here knows what
    return by;
}

QString BookedByText::line(const BookedBy &by)
{
    switch (by.state) {
    case BookedBy::State::NotGiven:
        return tr("No name, telephone or e-mail was given.");
    case BookedBy::State::Sealed:
        return tr("Who booked is sealed. It cannot be opened at this desk.");
    case BookedBy::State::Unreadable:
        return tr("Who booked cannot be read: it is damaged. Ask the administrator.");
    case BookedBy::State::Given:
        break;
    }
    QStringList parts;
    if (!by.name.isEmpty())
        parts << tr("Name: %1").arg(isolated(by.name));
    if (!by.phone.isEmpty())
        parts << tr("Telephone: %1").arg(isolated(by.phone));
    if (!by.email.isEmpty())
        parts << tr("E-mail: %1").arg(isolated(by.email));
    return parts.join(QStringLiteral(" · "));
}

} // namespace parvis::desk
