// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentpages.h"

#include <QJsonObject>
#include <QScrollArea>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace parvis::desk
{

/// A PDF, page by page, drawn by a process of its own that ends with the document: a desk never parses one itself.
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    /// Empty = none; the same document again changes nothing.
    void setDocument(const QByteArray &pdf);
    /// PAPER with VALUES in its fields, as DocumentSession::fill() takes them. The same again changes nothing; with
    /// other values the page that is looked at stays.
    void setFilled(const QByteArray &paper, const QJsonObject &values);
    /// Nothing is shown but SENTENCE.
    void setNone(const QString &sentence);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_count; }
    /// What setFilled() made, once it is there; empty otherwise.
    [[nodiscard]] const QByteArray &filled() const { return m_filled; }
    void turn(int by);

Q_SIGNALS:
    /// Another page, other pages, or a filled document is there.
    void turned();

private:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QWidget *makeTurning();
    void open(const QByteArray &pdf);
    void close();
    void fill();
    void showPages();
    void draw();
    void say(const QString &sentence);
    void fail(const QString &sentence);
    void retellTurning();

    QByteArray m_pdf;
    std::optional<QJsonObject> m_values; ///< nothing: the document is shown as it is
    QByteArray m_filled;
    std::unique_ptr<documents::DocumentSession> m_session;
    std::unique_ptr<documents::DocumentPages> m_pages;
    QScrollArea *m_area;
    QLabel *m_picture;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_where;
    bool m_hasFailed = false; ///< the session is of no use any more
    int m_page = 1;
    int m_count = 0;
    int m_fill = 0; ///< number of the newest: an older one shows answers that were changed
};

} // namespace parvis::desk
