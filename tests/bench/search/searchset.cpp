// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search/searchset.h"

#include "support/typist.h"

#include <QFile>

namespace parvis::bench
{

namespace
{

QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows.append(line.split(QLatin1Char('\t')));
    return rows;
}

QString madeUpText(testing::Typist &random, int words)
{
    static const QStringList syllables{QStringLiteral("ba"),  QStringLiteral("ton"), QStringLiteral("ri"),
                                       QStringLiteral("ver"), QStringLiteral("lo"),  QStringLiteral("men"),
                                       QStringLiteral("sti"), QStringLiteral("ga"),  QStringLiteral("pur"),
                                       QStringLiteral("de"),  QStringLiteral("cha"), QStringLiteral("nel")};
    QStringList text;
    for (int i = 0; i < words; ++i) {
        QString word;
        // Few words often, many words seldom.
        for (int syllable = 2 + random.number(1 + random.number(4)); syllable > 0; --syllable)
            word += syllables[random.number(1 + random.number(int(syllables.size())))];
        text.append(word);
    }
    return text.join(QLatin1Char(' '));
}

const QList<QStringList> actions{
    {QStringLiteral("Demande de"), QStringLiteral("Renouvellement"), QStringLiteral("Perte ou vol"),
     QStringLiteral("Duplicata"), QStringLiteral("Retrait"), QStringLiteral("Première demande"),
     QStringLiteral("Rendez-vous pour"), QStringLiteral("Tarifs et délais :")},
    {QStringLiteral("Antrag:"), QStringLiteral("Verlängerung:"), QStringLiteral("Verlust oder Diebstahl:"),
     QStringLiteral("Zweitschrift:"), QStringLiteral("Abholung:"), QStringLiteral("Erstantrag:"),
     QStringLiteral("Termin für"), QStringLiteral("Gebühren und Fristen:")},
    {QStringLiteral("Apply for"), QStringLiteral("Renewal:"), QStringLiteral("Loss or theft:"),
     QStringLiteral("Replacement:"), QStringLiteral("Collection:"), QStringLiteral("First application:"),
     QStringLiteral("Appointment for"), QStringLiteral("Fees and delays:")},
    {QStringLiteral("طلب"), QStringLiteral("تجديد"), QStringLiteral("ضياع أو سرقة"), QStringLiteral("نسخة من"),
     QStringLiteral("استلام"), QStringLiteral("أول طلب"), QStringLiteral("موعد"), QStringLiteral("رسوم")}};

} // namespace

SearchSet readSet(const QString &documents, const QString &queries)
{
    SearchSet set;
    for (const QStringList &row : rowsOf(documents)) {
        if (row.size() < 5)
            continue;
        set.entries.append({row[0], QStringLiteral("fr"), row[2], {row[3]}, row[4]});
        set.subjectOf.insert(row[0], row[1].toInt());
    }
    for (const QStringList &row : rowsOf(queries))
        set.questions.append({row.value(1), QStringLiteral("fr"), row.value(0).toInt()});
    return set;
}

SearchSet makeFourLanguages(const QString &file, int variants)
{
    SearchSet set;
    testing::Typist random(7);
    const QStringList languages{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ar")};
    const QList<QStringList> rows = rowsOf(file);
    for (int subject = 0; subject < rows.size(); ++subject) {
        for (int variant = 0; variant < variants; ++variant) {
            const QString id = QStringLiteral("%1-%2").arg(rows[subject][0]).arg(variant);
            set.subjectOf.insert(id, subject);
            for (int l = 0; l < languages.size(); ++l) {
                const QString name = rows[subject][l + 1];
                const QString &action = actions[l][variant % actions[l].size()];
                set.entries.append(
                    {id,
                     languages[l],
                     action + QLatin1Char(' ') + name,
                     {},
                     madeUpText(random, 30) + QLatin1Char(' ') + name + QLatin1Char(' ') + madeUpText(random, 60)});
            }
        }
    }
    return set;
}

QList<Question> makeQuestions(const QList<QStringList> &names, const QStringList &languages, const QString &kind,
                              unsigned seed, int count)
{
    testing::Typist typist(seed);
    QList<Question> questions;
    while (questions.size() < count) {
        const int l = typist.number(int(languages.size()));
        const int subject = typist.number(int(names[l].size()));
        const QString &name = names[l][subject];
        const QString text = kind == QLatin1String("slip")     ? typist.slip(name)
                             : kind == QLatin1String("ear")    ? typist.byEar(name, languages[l])
                             : kind == QLatin1String("spaced") ? typist.spaced(name)
                                                               : typist.begun(name);
        questions.append({text, languages[l], subject});
    }
    return questions;
}

} // namespace parvis::bench
