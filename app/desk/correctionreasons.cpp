// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctionreasons.h"

namespace parvis::desk
{

namespace
{

struct Row {
    const char *fr, *de, *en, *ar, *tr, *es, *pt, *uk;
};

const Row rows[] = {
    {"Une pièce manque.", "Eine Unterlage fehlt.", "A document is missing.", "هناك وثيقة ناقصة.", "Bir belge eksik.",
     "Falta un documento.", "Falta um documento.", "Бракує одного документа."},
    {"La photo ne convient pas.", "Das Foto ist nicht geeignet.", "The photo is not suitable.", "الصورة غير مناسبة.",
     "Fotoğraf uygun değil.", "La fotografía no es válida.", "A fotografia não é adequada.", "Фотографія не підходить."},
    {"Une copie n’est pas lisible.", "Eine Kopie ist nicht lesbar.", "A copy cannot be read.",
     "إحدى النسخ غير مقروءة.", "Bir kopya okunamıyor.", "Una copia no es legible.", "Uma cópia não é legível.",
     "Одну з копій неможливо прочитати."},
    {"La signature manque.", "Die Unterschrift fehlt.", "The signature is missing.", "التوقيع ناقص.", "İmza eksik.",
     "Falta la firma.", "Falta a assinatura.", "Бракує підпису."},
    {"L’adresse n’est pas complète.", "Die Adresse ist nicht vollständig.", "The address is not complete.",
     "العنوان غير مكتمل.", "Adres eksik.", "La dirección no está completa.", "A morada não está completa.",
     "Адреса неповна."},
    {"Le justificatif de domicile date de plus d’un an.", "Der Wohnsitznachweis ist älter als ein Jahr.",
     "The proof of address is more than one year old.", "إثبات السكن أقدم من سنة.",
     "İkametgâh belgesi bir yıldan eski.", "El justificante de domicilio tiene más de un año.",
     "O comprovativo de morada tem mais de um ano.", "Підтвердження адреси старше одного року."},
    {"Le nom ne correspond pas à celui de la pièce d’identité.", "Der Name stimmt nicht mit dem Ausweis überein.",
     "The name is not the one on the identity document.", "الاسم لا يطابق وثيقة الهوية.",
     "Ad, kimlik belgesindekiyle aynı değil.", "El nombre no coincide con el del documento de identidad.",
     "O nome não corresponde ao do documento de identidade.", "Ім’я не збігається з документом, що посвідчує особу."},
};

} // namespace

const QList<LocalizedText> &correctionReasons()
{
    static const QList<LocalizedText> reasons = [] {
        QList<LocalizedText> list;
        for (const Row &row : rows) {
            QMap<QString, QString> texts;
            for (const auto &[tag, text] :
                 {std::pair("fr", row.fr), std::pair("de", row.de), std::pair("en", row.en), std::pair("ar", row.ar),
                  std::pair("tr", row.tr), std::pair("es", row.es), std::pair("pt", row.pt), std::pair("uk", row.uk)})
                texts.insert(QLatin1String(tag), QString::fromUtf8(text));
            list << LocalizedText(std::move(texts));
        }
        return list;
    }();
    return reasons;
}

} // namespace parvis::desk
