// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/refusalwords.h"

namespace parvis::hub
{

namespace
{

const RefusalWords french{
    .language = "fr",
    .unknownTitle = "Cette page n’existe pas",
    .unknownText = "L’adresse n’est pas complète, ou elle n’est plus valable. Photographiez encore une "
                   "fois le code de votre ticket ou de votre feuille, ou demandez à l’accueil.",
    .wrongTitle = "Cette adresse n’est pas juste",
    .wrongText = "Il manque quelque chose à l’adresse, ou quelque chose y est de trop. Photographiez "
                 "encore une fois le code de votre ticket ou de votre feuille, ou demandez à l’accueil.",
    .buttonTitle = "Cette adresse ne s’ouvre pas seule",
    .buttonText = "Seul un bouton de votre page y mène. Rien n’a été changé.",
    .waitTitle = "Un peu de patience",
    .waitText = "Trop de demandes sont venues d’ici. Attendez %1 secondes, puis réessayez.",
    .busyTitle = "Le service ne répond pas pour l’instant",
    .busyText = "Rien n’a été changé et rien n’est perdu. Réessayez dans un instant.",
    .awayTitle = "Le service reprend",
    .awayText = "Après une panne, la mairie compte d’abord les places données aux bornes. Réessayez "
                "dans quelques minutes.",
    .refusedTitle = "Cela n’est pas possible ici",
    .refusedText = "Rien n’a été changé. Adressez-vous à l’accueil.",
    .again = "Réessayer",
    .toPage = "Ouvrir ma page",
    .haveCode = "J’ai le code d’un rendez-vous",
    .callUs = "Téléphone de la mairie\u00a0: %1",
};

const RefusalWords german{
    .language = "de",
    .unknownTitle = "Diese Seite gibt es nicht",
    .unknownText = "Die Adresse ist nicht vollständig oder gilt nicht mehr. Fotografieren Sie den Code auf "
                   "Ihrem Ticket oder Ihrem Blatt noch einmal, oder fragen Sie am Empfang.",
    .wrongTitle = "Diese Adresse stimmt nicht",
    .wrongText = "In der Adresse fehlt etwas, oder es steht etwas zu viel darin. Fotografieren Sie den "
                 "Code auf Ihrem Ticket oder Ihrem Blatt noch einmal, oder fragen Sie am Empfang.",
    .buttonTitle = "Diese Adresse öffnet sich nicht allein",
    .buttonText = "Nur eine Schaltfläche Ihrer Seite führt dorthin. Es wurde nichts geändert.",
    .waitTitle = "Bitte etwas Geduld",
    .waitText = "Von hier kamen zu viele Anfragen. Warten Sie %1 Sekunden und versuchen Sie es dann "
                "noch einmal.",
    .busyTitle = "Der Dienst antwortet gerade nicht",
    .busyText = "Es wurde nichts geändert und nichts ist verloren. Versuchen Sie es gleich noch einmal.",
    .awayTitle = "Der Dienst läuft wieder an",
    .awayText = "Nach einer Störung zählt das Rathaus erst die Plätze, die an den Terminals vergeben "
                "wurden. Versuchen Sie es in einigen Minuten noch einmal.",
    .refusedTitle = "Das ist hier nicht möglich",
    .refusedText = "Es wurde nichts geändert. Bitte wenden Sie sich an den Empfang.",
    .again = "Noch einmal versuchen",
    .toPage = "Meine Seite öffnen",
    .haveCode = "Ich habe den Code eines Termins",
    .callUs = "Telefon des Rathauses: %1",
};

const RefusalWords english{
    .language = "en",
    .unknownTitle = "This page does not exist",
    .unknownText = "The address is not complete, or no longer valid. Take a picture of the code on your "
                   "ticket or your sheet once more, or ask at the reception.",
    .wrongTitle = "This address is not right",
    .wrongText = "Something is missing from the address, or there is too much in it. Take a picture of "
                 "the code on your ticket or your sheet once more, or ask at the reception.",
    .buttonTitle = "This address does not open by itself",
    .buttonText = "Only a button on your page leads there. Nothing was changed.",
    .waitTitle = "A little patience, please",
    .waitText = "Too many requests came from here. Wait %1 seconds, then try again.",
    .busyTitle = "The service does not answer at the moment",
    .busyText = "Nothing was changed and nothing is lost. Try again in a moment.",
    .awayTitle = "The service is starting again",
    .awayText = "After a fault the town hall first counts the places given away at its kiosks. Try "
                "again in some minutes.",
    .refusedTitle = "This is not possible here",
    .refusedText = "Nothing was changed. Please ask at the reception.",
    .again = "Try again",
    .toPage = "Open my page",
    .haveCode = "I have the code of an appointment",
    .callUs = "Telephone of the town hall: %1",
};

const RefusalWords arabic{
    .language = "ar",
    .unknownTitle = "هذه الصفحة غير موجودة",
    .unknownText = "العنوان غير كامل أو لم يعد صالحًا. صوّروا مرة أخرى الرمز الموجود على تذكرتكم أو "
                   "ورقتكم، أو اسألوا الاستقبال.",
    .wrongTitle = "هذا العنوان غير صحيح",
    .wrongText = "ينقص العنوان شيء أو فيه شيء زائد. صوّروا مرة أخرى الرمز الموجود على تذكرتكم أو ورقتكم، "
                 "أو اسألوا الاستقبال.",
    .buttonTitle = "لا يُفتح هذا العنوان وحده",
    .buttonText = "لا يؤدي إليه إلا زر في صفحتكم. لم يتغير شيء.",
    .waitTitle = "يرجى الانتظار قليلًا",
    .waitText = "جاءت طلبات كثيرة من هنا. انتظروا %1 ثانية ثم حاولوا مجددًا.",
    .busyTitle = "الخدمة لا تجيب حاليًا",
    .busyText = "لم يتغير شيء ولم يُفقد شيء. حاولوا مجددًا بعد قليل.",
    .awayTitle = "تعود الخدمة إلى العمل",
    .awayText = "بعد عطل، تحصي البلدية أولًا الأماكن الممنوحة في المحطات. حاولوا مجددًا بعد بضع دقائق.",
    .refusedTitle = "هذا غير ممكن هنا",
    .refusedText = "لم يتغير شيء. يرجى سؤال الاستقبال.",
    .again = "المحاولة مجددًا",
    .toPage = "فتح صفحتي",
    .haveCode = "لدي رمز موعد",
    .callUs = "هاتف البلدية: %1",
};

} // namespace

const RefusalWords &refusalWords(const QString &language)
{
    for (const RefusalWords *candidate : {&german, &english, &arabic}) {
        if (language.startsWith(QLatin1String(candidate->language), Qt::CaseInsensitive))
            return *candidate;
    }
    return french;
}

} // namespace parvis::hub
