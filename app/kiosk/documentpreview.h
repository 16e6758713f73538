// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentpages.h"
#include "documents/documentsession.h"

#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <memory>

namespace parvis::kiosk
{

/// The official form with the visitor's answers in it, page by page.
///
/// A page's picture is at "image://page/<revision>/<page>" once the page is ready; the revision changes with the
/// picture. Zoom is a factor on the width of the screen, applied by the screen to the same picture.
class DocumentPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed)
    Q_PROPERTY(bool pageReady READ pageReady NOTIFY changed)
    Q_PROPERTY(QString pageSource READ pageSource NOTIFY changed)
    Q_PROPERTY(double pageRatio READ pageRatio NOTIFY changed)
    Q_PROPERTY(QStringList cutFields READ cutFields NOTIFY changed)

public:
    /// Empty: nothing asked for. Preparing: the helper process fills the form. Ready: pages can be shown and the bytes
    /// are there. Failed: message() says what the visitor can do.
    enum class State { Empty, Preparing, Ready, Failed };
    Q_ENUM(State)

    explicit DocumentPreview(QObject *parent = nullptr);
    ~DocumentPreview() override;

    /// Starts the helper process for TEMPLATE once the question is on the screen, so that it is warm when the answers are
    /// complete; fill() does not wait for that.
    void open(const QByteArray &pdfTemplate);
    /// Fills the opened template; earlier fills are replaced.
    void fill(const QJsonObject &values);
    void clear();
    /// Makes the message again after a change of language.
    void retell() { Q_EMIT changed(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] bool pageReady() const;
    [[nodiscard]] QString pageSource() const;
    /// Height over width of the current page; 1.414 where there is none.
    [[nodiscard]] double pageRatio() const;
    /// Names of PDF fields whose value does not fit or cannot be drawn whole.
    [[nodiscard]] QStringList cutFields() const { return m_cut; }
    [[nodiscard]] QImage pageImage(int page) const;
    /// The filled document; empty unless Ready.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Dots per inch of the pages rendered: sharp at the largest zoom on the panel declared.
    void setResolution(double dpi) { m_dpi = dpi; }

Q_SIGNALS:
    void changed();

private:
    void startHelper();
    void fail(const Error &error);
    void take(documents::FilledDocument filled);

    State m_state = State::Empty;
    std::unique_ptr<documents::DocumentSession> m_session;
    std::unique_ptr<documents::DocumentPages> m_pages;
    QByteArray m_template;
    QTimer m_start; ///< of the helper process
    QJsonObject m_values;
    QByteArray m_bytes;
    QList<QSizeF> m_sizes;
    QStringList m_cut;
    int m_page = 1;
    int m_revision = 0;
    int m_fill = 0; // number of the newest fill
    double m_dpi = 130;
};

} // namespace parvis::kiosk
