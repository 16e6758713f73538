// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonsource.h"
#include "cli/inputfile.h"
#include "cli/verbs.h"
#include "documents/documentclient.h"
#include "documents/documenterror.h"
#include "documents/worker/documentworker.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>

#include <optional>

namespace parvis::cli
{

namespace
{

using documents::DocumentClient;
using documents::DocumentError;

// One file and the options that were given, by name; a switch has the value "".
struct Words {
    QString file;
    QMap<QString, QString> options;
};

// Nothing, and MISTAKE says why, where ARGUMENTS are not one file, the WANTED options with a value and the SWITCHES.
std::optional<Words> readWords(const QStringList &arguments, const QStringList &wanted, const QStringList &switches,
                               QString &mistake)
{
    Words words;
    QStringList files;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (switches.contains(word)) {
            words.options.insert(word, QString());
        } else if (wanted.contains(word)) {
            if (++i == arguments.size()) {
                mistake = QStringLiteral("%1 needs a value").arg(word);
                return std::nullopt;
            }
            words.options.insert(word, arguments[i]);
        } else if (word.startsWith(QLatin1String("--"))) {
            mistake = QStringLiteral("unknown option %1").arg(word);
            return std::nullopt;
        } else {
            files += word;
        }
    }
    if (files.size() != 1)
        mistake = QStringLiteral("one PDF file is needed");
    for (const QString &option : wanted) {
        if (!words.options.contains(option))
            mistake = QStringLiteral("%1 is missing").arg(option);
    }
    if (!mistake.isEmpty())
        return std::nullopt;
    words.file = files.first();
    return words;
}

int refuse(const Error &error)
{
    if (error.is(InputError::Unreadable))
        return fail(BadInput, error.detail());
    if (error.is(InputError::TooLarge))
        return fail(Refused, error.detail());
    const QString detail = error.detail().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail());
    return fail(error.is(DocumentError::NoSuchPage) ? BadInput : Refused, documents::describe(error) + detail);
}

Result<void> open(DocumentClient &client, const QString &path)
{
    const auto pdf = readInput(path, documents::DocumentSession::documentLimitBytes);
    if (!pdf)
        return pdf.error();
    if (const auto opened = client.open(*pdf); !opened)
        return opened.error();
    return {};
}

// The object of field names and values, or nothing after the reason was said.
std::optional<QJsonObject> readValues(const QString &path)
{
    const auto bytes = readInput(path, JsonLimits().maxBytes);
    if (!bytes) {
        fail(BadInput, bytes.error().detail());
        return std::nullopt;
    }
    const auto source = JsonSource::parse(*bytes);
    if (!source) {
        const JsonFault &fault = source.error();
        fail(BadInput,
             QStringLiteral("%1:%2:%3: %4").arg(path).arg(fault.place.line).arg(fault.place.column).arg(fault.message));
        return std::nullopt;
    }
    if (!source->root().isObject()) {
        fail(BadInput, QStringLiteral("%1 is no JSON object of field names and values").arg(path));
        return std::nullopt;
    }
    return source->root().toObject();
}

int writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(BadInput, QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return Fine;
}

int runFields(const QStringList &arguments)
{
    QString mistake;
    const auto words = readWords(arguments, {}, {}, mistake);
    if (!words)
        return fail(WrongUse, mistake);
    DocumentClient client;
    if (const auto opened = open(client, words->file); !opened)
        return refuse(opened.error());
    const auto fields = client.fields();
    if (!fields)
        return refuse(fields.error());
    QJsonArray list;
    for (const documents::DocumentField &field : *fields)
        list += toJson(field);
    printLine(stdout, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed());
    return Fine;
}

int runFill(const QStringList &arguments)
{
    QString mistake;
    const auto words = readWords(arguments, {QStringLiteral("--values"), QStringLiteral("--output")},
                                 {QStringLiteral("--flatten")}, mistake);
    if (!words)
        return fail(WrongUse, mistake);
    const std::optional<QJsonObject> values = readValues(words->options.value(QStringLiteral("--values")));
    if (!values)
        return BadInput;
    const auto output = words->options.contains(QStringLiteral("--flatten")) ? documents::Output::Flattened
                                                                             : documents::Output::Fillable;
    DocumentClient client;
    if (const auto opened = open(client, words->file); !opened)
        return refuse(opened.error());
    const auto filled = client.fill(*values, output);
    if (!filled)
        return refuse(filled.error());
    if (const int code = writeFile(words->options.value(QStringLiteral("--output")), filled->pdf); code != Fine)
        return code;
    printLine(stdout,
              QString::fromUtf8(QJsonDocument(toJson(filled->report)).toJson(QJsonDocument::Indented)).trimmed());
    return Fine;
}

int runRender(const QStringList &arguments)
{
    QString mistake;
    const auto words = readWords(
        arguments, {QStringLiteral("--page"), QStringLiteral("--dpi"), QStringLiteral("--output")}, {}, mistake);
    if (!words)
        return fail(WrongUse, mistake);
    bool pageFine = false, dpiFine = false;
    const int page = words->options.value(QStringLiteral("--page")).toInt(&pageFine);
    const double dpi = words->options.value(QStringLiteral("--dpi")).toDouble(&dpiFine);
    if (!pageFine || page < 1 || !dpiFine || !(dpi >= 1 && dpi <= 2400))
        return fail(WrongUse, QStringLiteral("--page counts from 1, --dpi goes from 1 to 2400"));
    DocumentClient client;
    if (const auto opened = open(client, words->file); !opened)
        return refuse(opened.error());
    const auto image = client.renderPage(page, dpi);
    if (!image)
        return refuse(image.error());
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !image->save(&png, "PNG"))
        return fail(BadInput, QStringLiteral("the page cannot be made a PNG image"));
    return writeFile(words->options.value(QStringLiteral("--output")), png.data());
}

int runWorker(const QStringList &)
{
    return documents::runDocumentWorker();
}

} // namespace

QList<Verb> documentVerbs()
{
    Verb fields;
    fields.name = QStringLiteral("document fields");
    fields.usage = QStringLiteral("FILE");
    fields.summary = QStringLiteral("Lists the form fields of a PDF as JSON");
    fields.details = QStringLiteral(
        "Prints an array of {name, type, page, rect, value, options, maxLength, multiline, readOnly, required, "
        "boxes}.\n"
        "type is text, checkbox, radio, choice, signature or button; pages count from 1; rect is [left, bottom, "
        "right,\n"
        "top] in points. Tick boxes of one name with several values exclude one another and are listed as radio.\n"
        "Ends with 3 and one sentence where the PDF cannot be filled.");
    fields.run = runFields;
    Verb fill;
    fill.name = QStringLiteral("document fill");
    fill.usage = QStringLiteral("FILE --values V.json --output OUT.pdf [--flatten]");
    fill.summary = QStringLiteral("Fills the form of a PDF and proves every value");
    fill.details = QStringLiteral(
        "V.json is an object of full field name and value: a string for text; true, false or an option for a tick "
        "box;\n"
        "an option (or \"\" for none) for radio buttons and choices; an array of options for a list of several;\n"
        "{\"strokes\": [[[x, y], ...], ...], \"width\", \"height\"} for a drawing in a signature or text box.\n"
        "Prints {filled, unknown, rejected: [{field, reason}], overflow, unprintable: [{field, characters}]}.\n"
        "--flatten makes the values part of the pages. The form's scripts and XFA copy are taken out. Read-only "
        "fields\n"
        "are rejected, except those a script of the form would have computed. A signed PDF is refused.\n"
        "Ends with 3 and one sentence where the PDF cannot be filled; nothing is written then.");
    fill.run = runFill;
    Verb render;
    render.name = QStringLiteral("document render");
    render.usage = QStringLiteral("FILE --page N --dpi D --output OUT.png");
    render.summary = QStringLiteral("Draws one page of a PDF as a PNG image");
    render.details = QStringLiteral("Pages count from 1; at most 24 megapixels.");
    render.run = runRender;
    Verb worker;
    worker.name = QStringLiteral("document-worker");
    worker.summary = QStringLiteral("Opens one PDF for another program of Parvis, shut in (standard input and output)");
    worker.run = runWorker;
    worker.listing = Listing::Hidden;
    return {fields, fill, render, worker};
}

} // namespace parvis::cli
