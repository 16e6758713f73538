// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge.h"
#include "phoneform.h"
#include "visitfieldmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace parvis::desk
{

/// Asks for the code a visitor says or shows, and shows how far the form under it is. It closes when the agent's session
/// ends, and nothing of it is kept.
class PhoneFormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it. PRACTICECODE: the one to try in training; empty = in earnest.
    PhoneFormDialog(DeskSession &session, const Knowledge &knowledge, const QString &language, const QString &practiceCode,
                    QWidget *parent = nullptr);

private:
    void retell();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail(const PhoneFormSheet &sheet) const;

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    const QString m_language;
    PhoneForm m_form;
    VisitFieldModel m_rows;
    QLineEdit *m_code;
    QPushButton *m_look;
    QLabel *m_sentence;
    QLabel *m_title;
    QLabel *m_detail;
    QTableView *m_view;
};

} // namespace parvis::desk
