// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge.h"
#include "paper.h"
#include "phoneform.h"
#include "visitfieldmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace parvis::desk
{

class DocumentView;

/// Asks for the code a visitor says or shows, and shows how far the form under it is: its answers, and the official
/// paper with them, which can be printed. It closes when the agent's session ends, and nothing of it is kept.
class PhoneFormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it. PRACTICECODE: the one to try in training; empty = in earnest.
    PhoneFormDialog(DeskSession &session, const Knowledge &knowledge, const QString &language, const QString &practiceCode,
                    QWidget *parent = nullptr);

private:
    void retell();
    void showPaper();
    void print();
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
    DocumentView *m_document;
    QTabWidget *m_tabs;
    QPushButton *m_print;
    Paper m_paper;
};

} // namespace parvis::desk
