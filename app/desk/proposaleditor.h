// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/visitstate.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace parvis::desk
{

/// What an agent proposes for one field of a visitor's form: the editor that suits its kind, and where nothing can be
/// proposed, why, and what the visitor does himself. Whether it is an answer is said by the visitor's kiosk alone.
class ProposalEditor final : public QWidget
{
    Q_OBJECT

public:
    /// LANGUAGE is the agent's, for the names of countries.
    explicit ProposalEditor(const QString &language, QWidget *parent = nullptr);

    /// FIELD null: none is chosen. What was begun stays while the same is asked, and what is still offered stays picked.
    void setField(const wire::VisitField *field);
    /// There is enough to be tried.
    [[nodiscard]] bool isReady() const;
    /// As it travels (wire/visitproposal.h).
    [[nodiscard]] QString value() const;
    /// It was proposed: the line is for the next one. What has parts stays, to be corrected.
    void clearLine();

Q_SIGNALS:
    void changed();
    /// Return was pressed in a line.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shape { None, Line, Option, Several, Commune, Address };

    [[nodiscard]] static Shape shapeOf(const wire::VisitField *field);
    [[nodiscard]] static QString reason(const wire::VisitField *field);
    [[nodiscard]] QLineEdit *line(const char *name, const QString &label, int longest);
    void makeSeveral();
    void makeParts();
    void fillOptions();
    void fillSeveral(const QStringList &before);
    void fitSeveral();
    void clearAll();
    [[nodiscard]] QStringList picked() const;

    QString m_language;
    Shape m_shape = Shape::None;
    std::optional<wire::VisitField> m_field;
    QLabel *m_reason;
    QLineEdit *m_line;
    QComboBox *m_option;
    QWidget *m_severalPart;
    QListWidget *m_several;
    QWidget *m_communePart;
    QLineEdit *m_communePostcode;
    QLineEdit *m_commune;
    QWidget *m_addressPart;
    QLineEdit *m_street;
    QLineEdit *m_extra;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
};

} // namespace parvis::desk
