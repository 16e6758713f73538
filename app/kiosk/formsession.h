// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answermessages.h"
#include "forms/draft.h"
#include "rowmodel.h"
#include "wire/visitstate.h"

#include <QObject>
#include <QVariant>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

/// One visitor filling one form: the question asked, what is wrong with the answer, and the list to check.
///
/// Signatures are not among the questions: they are given on the document. The draft lives here, in memory only.
class FormSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString intro READ intro NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(QString fieldId READ fieldId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed)
    Q_PROPERTY(bool required READ required NOTIFY changed)
    Q_PROPERTY(bool partial READ partial NOTIFY changed)
    Q_PROPERTY(int maxLength READ maxLength NOTIFY changed)
    Q_PROPERTY(QString keyboard READ keyboard NOTIFY changed)
    Q_PROPERTY(QVariant raw READ raw NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString errorMend READ errorMend NOTIFY errorChanged)
    Q_PROPERTY(QString errorPart READ errorPart NOTIFY errorChanged)
    Q_PROPERTY(QStringList fallen READ fallen NOTIFY changed)
    Q_PROPERTY(bool inItem READ inItem NOTIFY changed)
    Q_PROPERTY(QString itemTitle READ itemTitle NOTIFY changed)
    Q_PROPERTY(bool canAddItem READ canAddItem NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *options READ options CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *items READ items CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *rows READ rows CONSTANT)

public:
    /// Where a submitted answer leads.
    enum class Outcome {
        Refused, ///< error() says why; nothing changed
        Asking,  ///< the next question is shown
        AllAsked ///< there is no further question
    };

    explicit FormSession(QObject *parent = nullptr);

    void begin(const forms::FormDefinition &form, QDate today, const QString &region, const QString &language);
    /// Goes on with DRAFT, which is of the form begun: the first question without a good answer is shown.
    void resume(const forms::Draft &draft);
    void clear();
    void setLanguage(const QString &language);

    [[nodiscard]] bool active() const { return m_draft.has_value(); }
    [[nodiscard]] const forms::Draft *draft() const { return m_draft ? &*m_draft : nullptr; }

    /// Answers the question shown with what the screen gives (shapes: forms/fieldkind.h).
    Outcome submit(const QVariant &raw);
    /// Leaves an optional question blank; entries of a list stay, they are taken out one by one.
    Outcome skip();
    /// Shows the question before; false at the first (of the form, or of an item: then the item's list is shown).
    bool previous();
    /// Shows the question PATH, to change its answer.
    void edit(const QString &path);
    /// Shows the first question that still needs an answer; false when none does.
    bool showFirstGap();
    /// Signs the form's signature field; false, with error(), when it is no signature.
    bool sign(const QVariant &raw);
    /// The signature field shown in this draft; empty when the form needs none.
    [[nodiscard]] QString signaturePath() const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString intro() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString sectionTitle() const;
    /// Number of the question shown, from 1, and of all questions as the answers stand.
    [[nodiscard]] int step() const;
    [[nodiscard]] int steps() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString fieldId() const;
    /// The name of the kind as in form files.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] bool required() const;
    [[nodiscard]] bool partial() const;
    /// 0 = no limit worth showing.
    [[nodiscard]] int maxLength() const;
    /// The keyboard that suits: text, name, email, phone, digits, decimal, code; empty where nothing is typed.
    [[nodiscard]] QString keyboard() const;
    /// What was answered before, in the shape the screen shows: text, list of values, parts by name, true or false.
    [[nodiscard]] QVariant raw() const;
    [[nodiscard]] QString error() const { return m_message.what; }
    [[nodiscard]] QString errorMend() const { return m_message.mend; }
    [[nodiscard]] QString errorPart() const { return m_error ? m_error->part : QString(); }
    /// Labels of the questions whose answers the last change made void.
    [[nodiscard]] QStringList fallen() const;
    [[nodiscard]] bool inItem() const;
    [[nodiscard]] QString itemTitle() const;
    [[nodiscard]] bool canAddItem() const;
    /// Nothing is missing but the signature.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] RowModel *options() { return &m_options; }
    [[nodiscard]] RowModel *items() { return &m_items; }
    [[nodiscard]] RowModel *rows() { return &m_rows; }

    // For somebody beside the visitor; PATH is a field shown in this draft, else the text is empty.
    [[nodiscard]] QString labelOf(const QString &path) const;
    [[nodiscard]] QString displayOf(const QString &path) const;
    /// VALUE, as a person types it, as text for people.
    [[nodiscard]] QString displayOf(const QString &path, const QString &value) const;
    /// The field with its options and what was given; only its path where it is not asked.
    [[nodiscard]] wire::VisitField fieldAt(const QString &path) const;
    /// Answers PATH with VALUE; gives what is wrong with it, or what is doubtful the first time. Empty = done.
    [[nodiscard]] QString fill(const QString &path, const QString &value);

    Q_INVOKABLE void addItem();
    Q_INVOKABLE void editItem(int index);
    Q_INVOKABLE void removeItem(int index);
    Q_INVOKABLE void clearError();
    /// Countries whose name holds TEXT, as {code, name}; without text those asked for most often here.
    Q_INVOKABLE [[nodiscard]] QVariantList findCountries(const QString &text) const;
    /// User-perceived characters, as the length limits count them.
    Q_INVOKABLE [[nodiscard]] int length(const QString &text) const;

Q_SIGNALS:
    void changed();
    void errorChanged();
    /// The question shown was answered by fill(): what stands in its field is old.
    void filled();

private:
    [[nodiscard]] const forms::Field *field() const;
    [[nodiscard]] bool isQuestion(const QString &path) const;
    [[nodiscard]] bool isAsked(const QString &path) const;
    [[nodiscard]] QJsonValue rawOf(const forms::Field &field, const QString &value) const;
    [[nodiscard]] QString nextQuestion(const QString &from) const;
    [[nodiscard]] QString previousQuestion(const QString &from) const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QString repeatId() const;
    [[nodiscard]] int itemIndex() const;
    Outcome advance();
    void apply(const forms::DraftChange &change);
    void show(const QString &path);
    void refuse(const QString &path, const forms::AnswerError &error);
    void tellError();
    [[nodiscard]] bool showItemGap();
    void retell();
    void retellItems();
    void retellRows();
    void appendRow(QList<QVariantMap> &rows, const QString &path, const QString &item) const;
    [[nodiscard]] QString in(const LocalizedText &text) const { return text.in(m_language); }

    std::optional<forms::Draft> m_draft;
    QString m_language;
    QString m_path;
    std::optional<forms::AnswerError> m_error;
    QString m_errorPath; // the question m_error is about: the one shown, or the signature
    AnswerMessage m_message;
    QJsonValue m_doubted = QJsonValue::Undefined; // answer whose doubt was shown; the same answer again is meant
    std::pair<QString, QString> m_doubtedFill; // path and value whose doubt was told
    QStringList m_fallen;
    RowModel m_options;
    RowModel m_items;
    RowModel m_rows;
};

} // namespace parvis::kiosk
