// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/journalbody.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

constexpr qsizetype mostBytes = 24 * 1024 * 1024;
constexpr qint64 latest = 9'007'199'254'740'991; // what JSON numbers hold exactly

} // namespace

JournalEntry readJournalEntry(BodyReader &reader, const QString &site)
{
    JournalEntry journal;
    store::OutboxEntry &entry = journal.entry;
    entry.id = reader.id("id");
    journal.asCame = reader.json();
    QList<ApiFault> inside;
    BodyReader rest(reader.json(), {}, inside);
    using Need = BodyReader::Need;
    rest.id("id");
    entry.sequence = rest.number("sequence", 1, latest);
    journal.kindText = rest.text("kind", 1, 40);
    entry.reference = rest.text("reference", 0, 40);
    entry.procedure = rest.text("procedure", 0, 200);
    entry.form = rest.text("form", 0, 200);
    entry.formHash = rest.hex("formHash", 32);
    entry.site = rest.has("site") ? rest.text("site", 1, 100) : site;
    entry.language = rest.text("language", 0, 20);
    entry.created = rest.instant("created");
    entry.scheme = rest.text("scheme", 1, 60);
    journal.payload = rest.base64("payload", mostBytes);
    journal.document = rest.base64("document", mostBytes, Need::Optional);
    const QJsonObject facts = rest.object("facts", Need::Optional);
    entry.previousHash = rest.hex("previousHash", 32);
    entry.entryHash = rest.hex("entryHash", 32);
    entry.payloadSha256 = rest.hex("payloadSha256", 32);
    entry.documentSha256 = rest.hex("documentSha256", 32);
    entry.kind = store::parseEntryKind(journal.kindText).value_or(store::EntryKind::Submission);
    if (!facts.isEmpty())
        entry.facts = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    journal.isMalformed = !inside.isEmpty();
    return journal;
}

JournalEntry readJournalEntry(const QByteArray &asCame, const QString &site)
{
    QList<ApiFault> faults;
    BodyReader reader(QJsonDocument::fromJson(asCame).object(), {}, faults);
    return readJournalEntry(reader, site);
}

} // namespace parvis::hub
