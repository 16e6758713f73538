// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/formfiller.h"

#include "documents/worker/fieldsetter.h"
#include "documents/worker/formcleaner.h"
#include "documents/worker/formmodel.h"
#include "documents/worker/pdfobjects.h"

#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>

namespace parvis::documents
{
namespace
{

// What a field must say when the written file is read again.
struct Expectation {
    QString name;
    FieldKind kind = FieldKind::Text;
    QJsonValue value; // undefined: has a drawing only
};

Result<void> checkFillable(QPDF &pdf, const FormModel &model)
{
    if (model.isSigned())
        return Error(DocumentError::Signed);
    if (!model.isFillable() && model.hasXfa())
        return Error(DocumentError::XfaOnly);
    if (model.fields().empty())
        return Error(DocumentError::NoFields);
    if (pdf.isEncrypted() && !pdf.allowModifyForm())
        return Error(DocumentError::Locked);
    return {};
}

// Sets all values; gives what to expect of each field set.
QList<Expectation> setValues(FormModel &model, FieldSetter &setter, const QJsonObject &values, FillReport &report)
{
    QList<Expectation> expectations;
    std::set<std::size_t> touched;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const std::vector<std::size_t> found = model.find(it.key());
        if (found.empty()) {
            report.unknown += it.key();
            continue;
        }
        QString reason;
        bool set = false, overflow = false;
        QString unprintable;
        for (const std::size_t index : found) {
            FormField &field = model.fields()[index];
            const FieldSetter::Outcome outcome = setter.set(field, it.value());
            if (!outcome.reason.isEmpty()) {
                reason = reason.isEmpty() ? outcome.reason : reason;
                continue;
            }
            set = true;
            touched.insert(index);
            overflow = overflow || outcome.overflow;
            unprintable = unprintable.isEmpty() ? outcome.unprintable : unprintable;
            if (!outcome.expected.isNull())
                expectations += {it.key(), field.info.kind, outcome.expected};
        }
        if (!set) {
            report.rejected += {it.key(), reason};
            continue;
        }
        ++report.filled;
        if (overflow)
            report.overflow += it.key();
        if (!unprintable.isEmpty())
            report.unprintable += {it.key(), unprintable};
    }
    for (std::size_t i = 0; i < model.fields().size(); ++i) {
        if (touched.count(i) == 0)
            setter.drawMissing(model.fields()[i]);
    }
    return expectations;
}

QByteArray write(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

bool holds(const FormModel &model, const Expectation &expected)
{
    for (const std::size_t index : model.find(expected.name)) {
        const FormField &field = model.fields()[index];
        if (field.info.kind != expected.kind)
            continue;
        for (const Widget &widget : field.widgets) {
            QPDFObjectHandle drawn = child(child(widget.annotation, "/AP"), "/N");
            if (!drawn.isStream() && !drawn.isDictionary())
                return false;
        }
        return expected.value.isUndefined() || field.info.value == expected.value;
    }
    return false;
}

Result<void> prove(const FormModel &model, const QList<Expectation> &expectations)
{
    for (const Expectation &expected : expectations) {
        if (!holds(model, expected))
            return Error(DocumentError::Unwritable, expected.name);
    }
    return {};
}

// A flattened file has no fields to ask: its fields were asked before, here the pages are.
Result<void> proveFlat(QPDF &pdf, int pages)
{
    const FormModel model(pdf);
    if (model.pages().size() != pages || !model.fields().empty())
        return Error(DocumentError::Unwritable);
    return {};
}

} // namespace

Result<void> openPdf(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (pdf.getAllPages().empty())
            return Error(DocumentError::Broken, QStringLiteral("no page"));
    } catch (const QPDFExc &exception) {
        return Error(exception.getErrorCode() == qpdf_e_password ? DocumentError::Encrypted : DocumentError::Broken);
    }
    return {};
}

Result<FilledDocument> FormFiller::fill(const QByteArray &bytes, const QJsonObject &values, Output output)
{
    if (!m_fonts.usable())
        return Error(DocumentError::FontsMissing);
    QPDF pdf;
    if (const Result<void> opened = openPdf(pdf, bytes); !opened)
        return opened.error();
    FormModel model(pdf);
    if (const Result<void> fillable = checkFillable(pdf, model); !fillable)
        return fillable.error();
    FontEmbedder embedder(pdf);
    FieldSetter setter(pdf, embedder, m_fonts);
    FilledDocument filled;
    const QList<Expectation> expectations = setValues(model, setter, values, filled.report);
    if (!embedder.finish())
        return Error(DocumentError::FontsMissing);
    clean(pdf, model);
    if (output == Output::Flattened) {
        if (const Result<void> proved = prove(FormModel(pdf), expectations); !proved)
            return proved.error();
        flatten(pdf);
    }
    filled.pdf = write(pdf);
    QPDF again;
    if (const Result<void> opened = openPdf(again, filled.pdf); !opened)
        return Error(DocumentError::Unwritable);
    const Result<void> proved = output == Output::Flattened ? proveFlat(again, static_cast<int>(model.pages().size()))
                                                            : prove(FormModel(again), expectations);
    if (!proved)
        return proved.error();
    return filled;
}

} // namespace parvis::documents
