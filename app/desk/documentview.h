// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentpages.h"

#include <QScrollArea>

#include <memory>

class QLabel;

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
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_count; }
    void turn(int by);

Q_SIGNALS:
    void turned();

private:
    void resizeEvent(QResizeEvent *event) override;
    void draw();
    void say(const QString &sentence);

    QByteArray m_pdf;
    std::unique_ptr<documents::DocumentSession> m_session;
    std::unique_ptr<documents::DocumentPages> m_pages;
    QScrollArea *m_area;
    QLabel *m_picture;
    int m_page = 1;
    int m_count = 0;
};

} // namespace parvis::desk
