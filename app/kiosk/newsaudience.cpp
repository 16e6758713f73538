// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsaudience.h"

#include "base/localizedtext.h"

namespace parvis::kiosk
{

namespace
{

struct Audience {
    QString id;
    LocalizedText words;
};

// By language and not by the translator: where nobody is here the news are told in one language after the other.
QList<Audience> audiences()
{
    return {
        {QStringLiteral("resident"), LocalizedText({{QStringLiteral("fr"), QStringLiteral("Habitants")},
                                                    {QStringLiteral("de"), QStringLiteral("Einwohner")},
                                                    {QStringLiteral("en"), QStringLiteral("Residents")},
                                                    {QStringLiteral("ar"), QStringLiteral("السكان")},
                                                    {QStringLiteral("tr"), QStringLiteral("Sakinler")},
                                                    {QStringLiteral("es"), QStringLiteral("Residentes")},
                                                    {QStringLiteral("pt"), QStringLiteral("Residentes")},
                                                    {QStringLiteral("uk"), QStringLiteral("Мешканці")}})},
        {QStringLiteral("business"), LocalizedText({{QStringLiteral("fr"), QStringLiteral("Entreprises")},
                                                    {QStringLiteral("de"), QStringLiteral("Betriebe")},
                                                    {QStringLiteral("en"), QStringLiteral("Businesses")},
                                                    {QStringLiteral("ar"), QStringLiteral("الشركات")},
                                                    {QStringLiteral("tr"), QStringLiteral("İşletmeler")},
                                                    {QStringLiteral("es"), QStringLiteral("Empresas")},
                                                    {QStringLiteral("pt"), QStringLiteral("Empresas")},
                                                    {QStringLiteral("uk"), QStringLiteral("Підприємства")}})},
        {QStringLiteral("association"), LocalizedText({{QStringLiteral("fr"), QStringLiteral("Associations")},
                                                       {QStringLiteral("de"), QStringLiteral("Vereine")},
                                                       {QStringLiteral("en"), QStringLiteral("Associations")},
                                                       {QStringLiteral("ar"), QStringLiteral("الجمعيات")},
                                                       {QStringLiteral("tr"), QStringLiteral("Dernekler")},
                                                       {QStringLiteral("es"), QStringLiteral("Asociaciones")},
                                                       {QStringLiteral("pt"), QStringLiteral("Associações")},
                                                       {QStringLiteral("uk"), QStringLiteral("Об’єднання")}})},
        {QStringLiteral("crossBorder"),
         LocalizedText({{QStringLiteral("fr"), QStringLiteral("Frontaliers")},
                        {QStringLiteral("de"), QStringLiteral("Grenzgänger")},
                        {QStringLiteral("en"), QStringLiteral("Cross-border workers")},
                        {QStringLiteral("ar"), QStringLiteral("العاملون عبر الحدود")},
                        {QStringLiteral("tr"), QStringLiteral("Sınır ötesi çalışanlar")},
                        {QStringLiteral("es"), QStringLiteral("Trabajadores transfronterizos")},
                        {QStringLiteral("pt"), QStringLiteral("Trabalhadores transfronteiriços")},
                        {QStringLiteral("uk"), QStringLiteral("Транскордонні працівники")}})},
    };
}

} // namespace

QString newsAudience(const QStringList &audiences, const QString &language)
{
    QStringList words;
    for (const Audience &one : kiosk::audiences()) {
        if (audiences.contains(one.id))
            words << one.words.in(language);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace parvis::kiosk
