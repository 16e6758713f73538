// SPDX-License-Identifier: GPL-3.0-or-later
// bench_documents DIRECTORY [RUNS]: reads form.pdf and values.json (an object of field name and value) there and prints
// one JSON line a figure, peers in turn within each run: filling and saving, rendering the filled first page, and
// showing one keystroke in a field. The program parvis must lie beside this one.
#include "documents/documentclient.h"
#include "documents/worker/formfiller.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <poppler-form.h>
#include <poppler-qt6.h>
#include <vector>

namespace
{

using namespace parvis::documents;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

struct Peer {
    const char *name;
    int rounds;
    std::function<bool()> work;
    std::vector<double> figures = {};
};

void measure(const char *metric, int runs, std::vector<Peer> peers)
{
    using Clock = std::chrono::steady_clock;
    for (int run = 0; run <= runs; ++run) {
        for (Peer &peer : peers) {
            const auto start = Clock::now();
            for (int i = 0; i < peer.rounds; ++i) {
                if (!peer.work()) {
                    std::fprintf(stderr, "%s: %s failed\n", metric, peer.name);
                    return;
                }
            }
            const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
            if (run > 0)
                peer.figures.push_back(ms / peer.rounds);
        }
    }
    for (Peer &peer : peers) {
        std::vector<double> &f = peer.figures;
        std::sort(f.begin(), f.end());
        std::printf("{\"bench\":\"pdf\",\"peer\":\"%s\",\"metric\":\"%s\",\"unit\":\"ms\",\"median\":%.4g,\"min\":%.4g,"
                    "\"max\":%.4g,\"n\":%zu}\n",
                    peer.name, metric, f[f.size() / 2], f.front(), f.back(), f.size());
    }
    std::fflush(stdout);
}

bool fillWithPoppler(const QByteArray &form, const QJsonObject &values, const QString &path)
{
    const auto document = Poppler::Document::loadFromData(form);
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        for (const auto &field : page->formFields()) {
            const QJsonValue value = values.value(field->fullyQualifiedName());
            if (field->type() == Poppler::FormField::FormText)
                static_cast<Poppler::FormFieldText *>(field.get())->setText(value.toString());
            else if (field->type() == Poppler::FormField::FormButton)
                static_cast<Poppler::FormFieldButton *>(field.get())->setState(value.toBool());
        }
    }
    const auto converter = document->pdfConverter();
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    converter->setOutputFileName(path);
    return converter->convert();
}

void benchFill(const QByteArray &form, const QJsonObject &values, const QString &folder, int runs)
{
    FontSet fonts;
    DocumentClient client;
    (void)client.open(form);
    const auto save = [&](const parvis::Result<FilledDocument> &filled) {
        if (!filled || !filled->report.complete())
            return false;
        writeAll(folder + QStringLiteral("/parvis.pdf"), filled->pdf);
        return true;
    };
    measure(
        "fill 80 fields and save", runs,
        {{"parvis in process (warm)", 5, [&] { return save(FormFiller(fonts).fill(form, values, Output::Fillable)); }},
         {"parvis through its helper process", 5, [&] { return save(client.fill(values, Output::Fillable)); }},
         {"Poppler-Qt6 in process", 5,
          [&] { return fillWithPoppler(form, values, folder + QStringLiteral("/poppler.pdf")); }}});
}

void benchPages(const QByteArray &form, const QJsonObject &values, int runs)
{
    DocumentClient client;
    (void)client.open(form);
    const auto filled = client.fill(values, Output::Fillable);
    if (!filled)
        return;
    const auto document = Poppler::Document::loadFromData(filled->pdf);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(0);
    for (const int dpi : {96, 150}) {
        const std::string metric = "render page, " + std::to_string(dpi) + " dpi";
        measure(metric.c_str(), runs,
                {{"parvis", 5, [&] { return client.renderPage(1, dpi).ok(); }},
                 {"Poppler-Qt6 in process (Splash)", 5, [&] { return !page->renderToImage(dpi, dpi).isNull(); }}});
        int typed = 0;
        const std::string keystroke = "one keystroke to preview, " + std::to_string(dpi) + " dpi";
        measure(keystroke.c_str(), runs, {{"parvis", 50, [&] {
                                               const QString text =
                                                   QStringLiteral("Éléonore Lefèvre").left(++typed % 17);
                                               const auto patches = client.preview(QStringLiteral("texte0"), text, dpi);
                                               return patches && !patches->isEmpty();
                                           }}});
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "bench_documents DIRECTORY [RUNS]\n");
        return 1;
    }
    const QByteArray form = readAll(words[1] + QStringLiteral("/form.pdf"));
    const QJsonObject values = QJsonDocument::fromJson(readAll(words[1] + QStringLiteral("/values.json"))).object();
    if (form.isEmpty() || values.isEmpty()) {
        std::fprintf(stderr, "form.pdf or values.json is missing\n");
        return 2;
    }
    const int runs = words.size() > 2 ? words[2].toInt() : 7;
    const QTemporaryDir folder;
    benchFill(form, values, folder.path(), runs);
    benchPages(form, values, runs);
    return 0;
}
