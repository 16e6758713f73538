// SPDX-License-Identifier: GPL-3.0-or-later
// Public forms made by others: each is filled with every value intact or refused with a reason.
#include "documents/documentclient.h"
#include "support/catch.h"
#include "unit/documents/near.h"
#include "unit/documents/popplerreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>

using namespace parvis;
using namespace parvis::documents;

namespace
{

const QString folder = QStringLiteral(PARVIS_SOURCE_DIR "/../shared/data/pdf");

WorkerCommand worker()
{
    return {QStringLiteral(PARVIS_BINARY_DIR "/parvis"), {QStringLiteral("document-worker")}};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Files that cannot be filled, and why.
const QMap<QString, DocumentError> refused{{QStringLiteral("acro-28.pdf"), DocumentError::Encrypted},
                                           {QStringLiteral("cerfa-10103-plat.pdf"), DocumentError::NoFields},
                                           {QStringLiteral("cerfa-12100-03.pdf"), DocumentError::NoFields},
                                           {QStringLiteral("de-hinweisblatt.pdf"), DocumentError::NoFields}};

// The number of fields another program counted, by file; 0 where it says nothing.
QMap<QString, int> countedFields()
{
    QMap<QString, int> counts;
    for (const QByteArray &line : readAll(folder + QStringLiteral("/SOURCES.tsv")).split('\n')) {
        const qsizetype at = line.indexOf("; fields=");
        const QString name = QString::fromUtf8(line.left(line.indexOf('\t')));
        if (at >= 0)
            counts.insert(name, line.mid(at + 9, line.indexOf(' ', at + 9) - at - 9).toInt());
    }
    return counts;
}

QJsonValue sampleFor(const DocumentField &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return QStringLiteral("Éà œ€12 č Ś ß").left(field.maxLength.value_or(99));
    case FieldKind::Checkbox:
        return true;
    case FieldKind::Radio:
        return field.options.last();
    case FieldKind::Choice:
        if (field.options.isEmpty())
            return QStringLiteral("");
        return field.multiple ? QJsonValue(QJsonArray{field.options.last()}) : QJsonValue(field.options.last());
    default:
        return {};
    }
}

QJsonObject samplesFor(const QList<DocumentField> &fields)
{
    QJsonObject values;
    for (const DocumentField &field : fields) {
        if (const QJsonValue value = sampleFor(field); !value.isNull())
            values.insert(field.name, value);
    }
    return values;
}

// Every value that was set is what another reader reads, in every box.
void checkReadBack(const QList<DocumentField> &fields, const QJsonObject &values, const FilledDocument &filled)
{
    const ReadForm read = readWithPoppler(filled.pdf);
    REQUIRE(read.opened);
    QStringList rejected;
    for (const FillReport::Rejection &one : filled.report.rejected)
        rejected += one.field;
    for (const DocumentField &field : fields) {
        if (rejected.contains(field.name) || !values.contains(field.name))
            continue;
        INFO(field.name.toStdString());
        if (field.kind == FieldKind::Text) {
            for (const QString &text : read.texts.values(field.name))
                CHECK(text == values.value(field.name).toString());
        } else if (field.kind == FieldKind::Checkbox) {
            CHECK_FALSE(read.buttons.values(field.name).contains(false));
        } else if (field.kind == FieldKind::Radio) {
            CHECK(read.buttons.values(field.name).contains(true));
        } else if (field.kind == FieldKind::Choice && !field.multiple) {
            const QString label =
                field.labels.isEmpty() ? field.options.value(field.options.size() - 1) : field.labels.last();
            for (const QString &text : read.choices.values(field.name))
                CHECK((text == label || text == values.value(field.name).toString()));
        }
    }
}

bool onlyReadOnly(const FillReport &report)
{
    return std::all_of(report.rejected.begin(), report.rejected.end(), [](const FillReport::Rejection &one) {
        return one.reason.contains(QLatin1String("read-only"));
    });
}

} // namespace

TEST_CASE("every real form is filled with all values intact, or refused with a reason")
{
    if (!QDir(folder).exists())
        PARVIS_SKIP("the real PDF forms are not on this machine");
    const QMap<QString, int> counted = countedFields();
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.pdf")})) {
        INFO(name.toStdString());
        DocumentClient client(worker());
        const auto pages = client.open(readAll(folder + u'/' + name));
        const auto fields = pages ? client.fields() : Result<QList<DocumentField>>(pages.error());
        if (refused.contains(name)) {
            REQUIRE_FALSE(fields);
            CHECK(fields.error().is(refused.value(name)));
            continue;
        }
        REQUIRE(fields);
        // acro-16 has two fields without a type and one name twice.
        if (name != QLatin1String("acro-16.pdf") && counted.value(name) > 0)
            CHECK(fields->size() == counted.value(name));
        const QJsonObject values = samplesFor(*fields);
        const auto filled = client.fill(values, Output::Fillable);
        REQUIRE(filled);
        CHECK(filled->report.unknown.isEmpty());
        CHECK(filled->report.unprintable.isEmpty());
        CHECK(onlyReadOnly(filled->report));
        CHECK(filled->report.filled + filled->report.rejected.size() == values.size());
        checkReadBack(*fields, values, *filled);
        const auto image = client.renderPage(1, 40);
        REQUIRE(image);
        CHECK(isNear(image->width(), (*pages)[0].width() * 40 / 72, 2));
    }
}

TEST_CASE("a flattened form keeps its text and loses its fields")
{
    if (!QDir(folder).exists())
        PARVIS_SKIP("the real PDF forms are not on this machine");
    for (const char *name : {"cerfa-15497-03.pdf", "acro-42.pdf", "us-1040-2019.pdf", "lu-160f-2019.pdf"}) {
        INFO(name);
        DocumentClient client(worker());
        REQUIRE(client.open(readAll(folder + u'/' + QLatin1String(name))));
        const auto fields = client.fields();
        REQUIRE(fields);
        QJsonObject values;
        for (const DocumentField &field : *fields) {
            if (field.kind == FieldKind::Text && !field.readOnly && !field.comb && field.maxLength.value_or(99) >= 4)
                values.insert(field.name, QStringLiteral("Zqé7"));
        }
        const auto filled = client.fill(values, Output::Flattened);
        REQUIRE(filled);
        const ReadForm read = readWithPoppler(filled->pdf);
        REQUIRE(read.opened);
        CHECK(read.texts.isEmpty());
        CHECK(read.buttons.isEmpty());
        int boxes = 0;
        for (const DocumentField &field : *fields) {
            if (values.contains(field.name))
                boxes += static_cast<int>(std::count_if(field.boxes.begin(), field.boxes.end(),
                                                        [](const FieldBox &box) { return !box.hidden; }));
        }
        CHECK(read.words.count(QStringLiteral("Zqé7")) == boxes);
    }
}
