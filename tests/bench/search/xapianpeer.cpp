// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search/xapianpeer.h"

#include "store/wordfolding.h"

#include <QTemporaryDir>

#include <xapian.h>

namespace parvis::bench
{

namespace
{

std::string folded(const QString &text)
{
    return store::foldedWords(text).join(QLatin1Char(' ')).toStdString();
}

Xapian::Stem stemmer(const QString &language)
{
    try {
        return Xapian::Stem(language.toStdString());
    } catch (const Xapian::Error &) {
        return Xapian::Stem();
    }
}

} // namespace

struct XapianPeer::State {
    QTemporaryDir folder; // outlives the database in it
    Xapian::WritableDatabase database{folder.filePath(QStringLiteral("index")).toStdString(),
                                      Xapian::DB_CREATE_OR_OVERWRITE};
};

XapianPeer::XapianPeer(const QList<store::SearchEntry> &entries) : m_state(std::make_unique<State>())
{
    for (const auto &entry : entries) {
        Xapian::TermGenerator generator;
        generator.set_database(m_state->database);
        generator.set_stemmer(stemmer(entry.language));
        generator.set_flags(Xapian::TermGenerator::FLAG_SPELLING);
        Xapian::Document document;
        generator.set_document(document);
        generator.index_text(folded(entry.title), 3);
        generator.index_text(folded(entry.keywords.join(QLatin1Char(' '))), 2);
        generator.index_text(folded(entry.body));
        document.set_data(entry.id.toStdString());
        m_state->database.add_document(document);
    }
    m_state->database.commit();
}

XapianPeer::~XapianPeer() = default;

QStringList XapianPeer::find(const QString &query, const QString &language, int limit) const
{
    Xapian::QueryParser parser;
    parser.set_database(m_state->database);
    parser.set_stemmer(stemmer(language));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);

    const std::string text = folded(query);
    // Spelling correction leaves a growing last word alone, so it works on the query as if it were complete.
    auto parsed = parser.parse_query(text, Xapian::QueryParser::FLAG_PARTIAL);
    (void)parser.parse_query(text, Xapian::QueryParser::FLAG_SPELLING_CORRECTION);
    if (const auto corrected = parser.get_corrected_query_string(); !corrected.empty())
        parsed = Xapian::Query(Xapian::Query::OP_OR, parsed, parser.parse_query(corrected));
    Xapian::Enquire enquire(m_state->database);
    enquire.set_query(parsed);
    QStringList ids;
    const auto matches = enquire.get_mset(0, Xapian::doccount(limit));
    for (auto it = matches.begin(); it != matches.end(); ++it)
        ids.append(QString::fromStdString(it.get_document().get_data()));
    return ids;
}

} // namespace parvis::bench
