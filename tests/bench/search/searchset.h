// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchentry.h"

#include <QHash>
#include <QList>

namespace parvis::bench
{

/// A query and the subject it means; every entry of that subject is a right answer.
struct Question {
    QString text;
    QString language;
    int subject = 0;
};

/// Entries, the subject of each entry's id, and questions about them.
struct SearchSet {
    QList<store::SearchEntry> entries;
    QHash<QString, int> subjectOf;
    QStringList subjects; ///< their names; only for made questions
    QList<Question> questions;
};

/// DOCUMENTS: id, subject, title, keywords, text; QUERIES: subject, query; tab-separated, French.
[[nodiscard]] SearchSet readSet(const QString &documents, const QString &queries);

/// Entries in French, German, English and Arabic from FILE (id and the four names), each subject in many variants, with
/// texts of made-up words.
[[nodiscard]] SearchSet makeFourLanguages(const QString &file, int variants);

/// COUNT questions of each kind of error, made from SET's subject names with SEED. KIND: slip, ear, spaced, begun.
[[nodiscard]] QList<Question> makeQuestions(const QList<QStringList> &names, const QStringList &languages,
                                            const QString &kind, unsigned seed, int count);

} // namespace parvis::bench
