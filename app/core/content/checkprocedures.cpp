// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/wording.h"
#include "guide/finding.h"
#include "guide/procedure.h"

#include <QJsonArray>
#include <QSet>

namespace parvis::content
{

namespace
{

const QString siteKind = QStringLiteral("site");
const QString appointmentsKind = QStringLiteral("appointments");
const QString procedureKind = QStringLiteral("procedure");
const QString formKind = QStringLiteral("form");

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &entry : list.toArray())
        ids << entry.toObject().value(QLatin1String("id")).toString();
    return ids;
}

class ProcedureCheck
{
public:
    ProcedureCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file) {}

    void run()
    {
        m_site = text("/site");
        if (!m_site.isEmpty() && !m_context.exists(siteKind, m_site))
            m_context.error(m_file, QStringLiteral("/site"), unknown("site", m_site, m_context.ids(siteKind)));
        checkCategoryIds();
        checkKeywords();
        checkCounterpart();
        checkValidity();
        checkSections();
        checkOutcomes();
        if (m_file.fits())
            checkGuide();
    }

private:
    [[nodiscard]] QString text(const char *pointer) const { return m_file.at(QLatin1String(pointer)).toString(); }

    static QString unknown(const char *what, const QString &id, const QStringList &known)
    {
        return QStringLiteral("There is no %1 \"%2\"%3.").arg(QLatin1String(what), id, meant(id, known));
    }

    void checkCategoryIds()
    {
        const CheckedFile *categories = m_context.find(QStringLiteral("categories"), QStringLiteral("categories"));
        if (!categories)
            return;
        const QStringList known = idsOf(categories->at(QStringLiteral("/categories")));
        const QJsonArray used = m_file.at(QStringLiteral("/categories")).toArray();
        for (qsizetype i = 0; i < used.size(); ++i) {
            const QString id = used.at(i).toString();
            if (!id.isEmpty() && !known.contains(id))
                m_context.error(m_file, QStringLiteral("/categories/%1").arg(i), unknown("category", id, known),
                                QStringLiteral("Categories stand in categories.json."));
        }
    }

    void checkKeywords()
    {
        const QJsonObject keywords = m_file.at(QStringLiteral("/keywords")).toObject();
        for (const QString &language : m_context.languagesOfSite(m_site)) {
            if (keywords.value(language).toArray().isEmpty() && m_file.at(QStringLiteral("/keywords")).isObject())
                m_context.error(
                    m_file, QStringLiteral("/keywords"),
                    QStringLiteral("There are no keywords in \"%1\".").arg(language),
                    QStringLiteral(
                        "Visitors who search in that language would not find the procedure by everyday words."));
        }
    }

    void checkCounterpart()
    {
        const QString id = text("/counterpart");
        const QString pointer = QStringLiteral("/counterpart");
        if (id.isEmpty())
            return;
        if (!m_context.exists(procedureKind, id)) {
            m_context.error(m_file, pointer, unknown("procedure", id, m_context.ids(procedureKind)));
            return;
        }
        const CheckedFile *other = m_context.find(procedureKind, id);
        if (!other)
            return;
        if (other->at(pointer).toString() != m_file.id)
            m_context.error(
                m_file, pointer,
                QStringLiteral("The counterpart \"%1\" does not name this procedure as its own counterpart.").arg(id),
                QStringLiteral("A pair across the border names each other: write \"counterpart\": \"%1\" there.")
                    .arg(m_file.id));
        const CheckedFile *here = m_context.find(siteKind, m_site);
        const CheckedFile *there = m_context.find(siteKind, other->at(QStringLiteral("/site")).toString());
        if (here && there && here->at(QStringLiteral("/country")) == there->at(QStringLiteral("/country")))
            m_context.error(m_file, pointer,
                            QStringLiteral("The counterpart \"%1\" belongs to a site of the same country.").arg(id));
    }

    void checkValidity()
    {
        const QString from = text("/validFrom");
        const QString until = text("/validUntil");
        if (!from.isEmpty() && !until.isEmpty() && from >= until)
            m_context.error(m_file, QStringLiteral("/validUntil"),
                            QStringLiteral("The procedure ends on %1, before it begins on %2.").arg(until, from),
                            QStringLiteral("validUntil is the first day on which it is no longer shown."));
    }

    void checkSections()
    {
        QSet<QString> seen;
        const QStringList ids = idsOf(m_file.at(QStringLiteral("/sections")));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (seen.contains(ids.at(i)))
                m_context.error(m_file, QStringLiteral("/sections/%1/id").arg(i),
                                QStringLiteral("The section id \"%1\" is used twice.").arg(ids.at(i)));
            seen.insert(ids.at(i));
        }
    }

    void checkOutcomes()
    {
        const qsizetype count = m_file.at(QStringLiteral("/guide/outcomes")).toArray().size();
        for (qsizetype i = 0; i < count; ++i) {
            checkForm(QStringLiteral("/guide/outcomes/%1/form").arg(i));
            checkPlace(QStringLiteral("/guide/outcomes/%1/place").arg(i));
            checkReasons(QStringLiteral("/guide/outcomes/%1/reasons").arg(i));
        }
    }

    void checkForm(const QString &pointer)
    {
        const QString id = m_file.at(pointer).toString();
        if (id.isEmpty())
            return;
        const CheckedFile *form = m_context.find(formKind, id);
        if (!m_context.exists(formKind, id))
            m_context.error(m_file, pointer, unknown("form", id, m_context.ids(formKind)),
                            QStringLiteral("A form is the file forms/%1.json.").arg(id));
        else if (form && form->root().value(QLatin1String("procedure")).toString() != m_file.id)
            m_context.error(m_file, pointer, QStringLiteral("The form \"%1\" belongs to another procedure.").arg(id));
    }

    void checkPlace(const QString &pointer)
    {
        const QString id = m_file.at(pointer).toString();
        const CheckedFile *site = m_context.find(siteKind, m_site);
        const QStringList places = site ? idsOf(site->at(QStringLiteral("/places"))) : QStringList();
        if (site && !id.isEmpty() && !places.contains(id))
            m_context.error(m_file, pointer, unknown("place", id, places),
                            QStringLiteral("Places stand in sites/%1.json.").arg(m_site));
    }

    void checkReasons(const QString &pointer)
    {
        const QJsonArray reasons = m_file.at(pointer).toArray();
        const CheckedFile *plan = m_context.find(appointmentsKind, m_site);
        // Where the plan itself cannot be read, that is the fault to mend.
        if (!plan && m_context.exists(appointmentsKind, m_site))
            return;
        const QStringList known = plan ? idsOf(plan->at(QStringLiteral("/reasons"))) : QStringList();
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            const QString id = reasons.at(i).toString();
            if (!id.isEmpty() && !known.contains(id))
                m_context.error(
                    m_file, QStringLiteral("%1/%2").arg(pointer).arg(i), unknown("reason", id, known),
                    QStringLiteral("Reasons for an appointment stand in appointments/%1.json.").arg(m_site));
        }
    }

    void checkGuide()
    {
        const auto procedure = guide::Procedure::decode(m_file.root());
        if (!procedure) {
            if (!m_context.hasErrorIn(m_file.path))
                m_context.error(m_file, procedure.error().pointer, procedure.error().message);
            return;
        }
        if (!procedure->guide)
            return;
        const QList<guide::Finding> structure = guide::structuralFindings(*procedure->guide);
        report(structure);
        report(guide::ruleFindings(*procedure->guide));
        if (structure.isEmpty())
            report(guide::reachFindings(*procedure->guide));
    }

    void report(const QList<guide::Finding> &findings)
    {
        for (const guide::Finding &finding : findings)
            m_context.error(m_file, QStringLiteral("/guide") + finding.pointer, guide::toSentence(finding),
                            remedy(finding.kind));
    }

    static QString remedy(guide::Finding::Kind kind)
    {
        using Kind = guide::Finding::Kind;
        switch (kind) {
        case Kind::NeverVisibleOption:
        case Kind::NeverShownItem:
        case Kind::NeverShownCost:
            return QStringLiteral("Its rule holds on no path, or nothing leads here; mend the rule or remove it.");
        case Kind::UnreachableQuestion:
        case Kind::UnreachableOutcome:
            return QStringLiteral("Let an option lead here, or remove it.");
        case Kind::DeadEnd:
            return QStringLiteral("Add an option without a rule, such as \"none of these\".");
        case Kind::UnknownVariable:
            return QStringLiteral("Rules of a guide read \"answers.<question id>\" and \"today\".");
        default:
            return {};
        }
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
    QString m_site;
};

} // namespace

void checkProcedures(CheckContext &context)
{
    for (const CheckedFile *file : context.files(procedureKind))
        ProcedureCheck(context, *file).run();
}

} // namespace parvis::content
