// SPDX-License-Identifier: GPL-3.0-or-later
// The library knows draft-07 by itself: where it and our validator disagree on a verdict, one of them is wrong.
#include "content/schema.h"
#include "support/catch.h"
#include "townfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace parvis::content;

namespace
{

class LibrarySchema
{
public:
    explicit LibrarySchema(const QByteArray &bytes)
    {
        const QJsonValue json = QJsonDocument::fromJson(bytes).object();
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(json), m_schema);
    }

    bool fits(const QJsonValue &value)
    {
        return valijson::Validator().validate(m_schema, valijson::adapters::QtJsonAdapter(value), nullptr);
    }

private:
    valijson::Schema m_schema;
};

// Changes one thing somewhere in a JSON value; the walk down is chosen at random.
class Mutation
{
public:
    explicit Mutation(unsigned seed) : m_random(seed) {}

    QJsonValue operator()(const QJsonValue &value)
    {
        if (value.isObject() && !value.toObject().isEmpty() && below(8) > 0)
            return inObject(value.toObject());
        if (value.isArray() && !value.toArray().isEmpty() && below(8) > 0)
            return inArray(value.toArray());
        return other(value);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QJsonValue inObject(QJsonObject object)
    {
        const QString key = object.keys().at(below(int(object.size())));
        switch (below(8)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(key + QLatin1Char('x'), object.take(key));
            break;
        default:
            object.insert(key, (*this)(object.value(key)));
        }
        return object;
    }

    QJsonValue inArray(QJsonArray array)
    {
        const int index = below(int(array.size()));
        switch (below(8)) {
        case 0:
            array.removeAt(index);
            break;
        case 1:
            array.append(array.at(index));
            break;
        default:
            array.replace(index, (*this)(array.at(index)));
        }
        return array;
    }

    QJsonValue other(const QJsonValue &value)
    {
        const QJsonValue choices[] = {QJsonValue(),
                                      true,
                                      -3,
                                      2.5,
                                      1000000000,
                                      QString(),
                                      QStringLiteral("note"),
                                      QStringLiteral("repeat"),
                                      QStringLiteral("refuse"),
                                      QStringLiteral("Not an id"),
                                      QString(5000, QLatin1Char('a')),
                                      QJsonArray(),
                                      QJsonObject(),
                                      QJsonObject{{QStringLiteral("fr"), QStringLiteral("x")}},
                                      QJsonObject{{QStringLiteral("field"), QStringLiteral("a")},
                                                  {QStringLiteral("meta"), QStringLiteral("today")}},
                                      value};
        return choices[size_t(below(int(std::size(choices))))];
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("our validator and the library give the same verdict on changed files")
{
    struct Row {
        const char *schema;
        const char *file;
    };
    const TownFolder town;
    int refused = 0;
    int accepted = 0;
    for (const Row &row : {Row{"site", "sites/town.json"}, Row{"appointments", "appointments/town.json"}, Row{"queue", "queues/town.json"},
                           Row{"news", "news/town.json"},
                           Row{"procedure", "procedures/card.json"}, Row{"form", "forms/card-request.json"},
                           Row{"categories", "categories.json"}, Row{"synonyms", "synonyms.json"}, Row{"sentences", "sentences.json"}}) {
        const auto ours = Schema::published(QLatin1String(row.schema));
        REQUIRE(ours.ok());
        QFile file(
            QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/schemas/%1.schema.json").arg(QLatin1String(row.schema)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        LibrarySchema library(file.readAll());
        const QJsonValue good = QJsonDocument::fromJson(town.read(QLatin1String(row.file))).object();
        for (unsigned seed = 0; seed < 150; ++seed) {
            const QJsonValue value = seed == 0 ? good : Mutation(seed)(good);
            const bool fits = ours->validate(value).faults.isEmpty();
            INFO(row.file << ", change " << seed << ": "
                          << QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
            REQUIRE(fits == library.fits(value));
            (fits ? accepted : refused) += 1;
        }
    }
    CHECK(refused > 300);
    CHECK(accepted > 30);
}
