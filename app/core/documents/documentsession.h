// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documenterror.h"
#include "documents/documentfield.h"
#include "documents/fillreport.h"
#include "documents/workercommand.h"

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QSizeF>

#include <chrono>
#include <functional>
#include <memory>

namespace parvis::documents
{

enum class Output {
    Fillable,  ///< the form's fields stay
    Flattened, ///< values become part of the page, no form is left
};

struct FilledDocument {
    FillReport report;
    QByteArray pdf;
};

/// New pixels for one box of a page image; paint them at `at` on the image of `page` of the same dpi.
struct FieldPatch {
    int page = 1; ///< 1-based
    QPoint at;    ///< pixels from the top left of the page image
    QImage image;
};

/// One PDF, opened in a helper process of its own that is ended with this object. Never blocks.
///
/// Calls are queued and done in order; each is answered by its callback, once, from the event loop, never from inside
/// the call. A request may take requestLimit from the moment the helper gets it (up to three times that on a machine so
/// busy that the helper had less than half of it of a processor); then the helper is killed. When the helper is gone
/// (TooSlow, WorkerDied, BadAnswer) every request still queued gets that error, and the session is dead: make a new
/// one. Destroying the session drops all callbacks uncalled. Values and documents travel through pipes only. Use from
/// one thread. Pages are counted from 1.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(Result<T>)>;

    static constexpr std::chrono::seconds requestLimit{10};
    static constexpr qsizetype documentLimitBytes = 64 * 1024 * 1024;
    static constexpr qint64 imageLimitPixels = 24'000'000;

    /// Starts the helper at once.
    explicit DocumentSession(const WorkerCommand &command = WorkerCommand::besideProgram(), QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Lets the helper look up the machine's fonts (about 0.1 s) before a document is there. Optional.
    void warmUp();

    /// Opens a document: gives the size of each page in points, as shown. Must come first and once.
    void open(const QByteArray &pdf, Done<QList<QSizeF>> done);

    /// The fields in page order. NoFields or XfaOnly where there is nothing to fill.
    void fields(Done<QList<DocumentField>> done);

    /// Fills the document as it was opened (not as filled before). VALUES: full name → string, boolean, array of
    /// strings or
    /// {"strokes": [[[x, y], ...], ...], "width", "height"}. From then on pages are rendered with these values.
    void fill(const QJsonObject &values, Output output, Done<FilledDocument> done);

    /// Page PAGE, with the values of the last fill. Refuses pictures over imageLimitPixels (TooLarge).
    void renderPage(int page, double dpi, Done<QImage> done);

    /// As a field would look with VALUE, without filling: for each keystroke. One patch per box of the field that
    /// shows. The first call for a page and dpi also renders the page once.
    void preview(const QString &field, const QJsonValue &value, double dpi, Done<QList<FieldPatch>> done);

    /// Requests not yet answered.
    [[nodiscard]] int pending() const;

private:
    friend class DocumentClient;
    class Pipe;
    std::unique_ptr<Pipe> m_pipe;
};

} // namespace parvis::documents
