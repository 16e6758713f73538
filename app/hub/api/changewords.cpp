// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/changewords.h"

namespace parvis::hub
{

namespace
{

const ChangeWords french{
    .language = "fr",
    .townMoved = "La mairie a déplacé ce rendez-vous.",
    .townPlaced = "La mairie a trouvé cette date pour votre demande.",
    .townCancelled = "La mairie a annulé ce rendez-vous.",
    .townBefore = "Il était prévu : %1.",
    .townMessage = "Message de la mairie",
    .move = "Choisir un autre moment",
    .moveTitle = "Déplacer le rendez-vous",
    .moveNow = "Votre rendez-vous actuel : %1.",
    .moveDay = "Quel jour ?",
    .moveTime = "Quelle heure, le %1 ?",
    .moveNone = "Aucun autre moment n’est libre pour l’instant. Revenez voir plus tard, ou adressez-vous à l’accueil.",
    .morning = "Matin",
    .afternoon = "Après-midi",
    .laterDays = "Jours suivants",
    .otherDays = "Voir les autres jours",
    .otherTimes = "Voir les autres heures",
    .moveNew = "Nouveau moment : %1.",
    .moveHint = "Votre rendez-vous actuel n’est rendu que lorsque le nouveau est à vous. Le code reste le même.",
    .moveHere = "Déplacer à ce moment",
    .moved = "Votre rendez-vous est déplacé.",
    .toPage = "Voir mon rendez-vous",
};

const ChangeWords german{
    .language = "de",
    .townMoved = "Das Rathaus hat diesen Termin verschoben.",
    .townPlaced = "Das Rathaus hat diesen Termin für Ihre Anfrage gefunden.",
    .townCancelled = "Das Rathaus hat diesen Termin abgesagt.",
    .townBefore = "Vorher war er: %1.",
    .townMessage = "Nachricht des Rathauses",
    .move = "Einen anderen Zeitpunkt wählen",
    .moveTitle = "Termin verschieben",
    .moveNow = "Ihr jetziger Termin: %1.",
    .moveDay = "An welchem Tag?",
    .moveTime = "Um welche Uhrzeit am %1?",
    .moveNone = "Zurzeit ist kein anderer Zeitpunkt frei. Schauen Sie später wieder, oder fragen Sie am Empfang.",
    .morning = "Vormittag",
    .afternoon = "Nachmittag",
    .laterDays = "Spätere Tage",
    .otherDays = "Andere Tage ansehen",
    .otherTimes = "Andere Uhrzeiten ansehen",
    .moveNew = "Neuer Zeitpunkt: %1.",
    .moveHint = "Ihr jetziger Termin wird erst frei, wenn der neue Ihnen gehört. Der Code bleibt gleich.",
    .moveHere = "Auf diesen Zeitpunkt verschieben",
    .moved = "Ihr Termin ist verschoben.",
    .toPage = "Meinen Termin ansehen",
};

const ChangeWords english{
    .language = "en",
    .townMoved = "The town hall has moved this appointment.",
    .townPlaced = "The town hall has found this time for your request.",
    .townCancelled = "The town hall has cancelled this appointment.",
    .townBefore = "Before, it was: %1.",
    .townMessage = "Message from the town hall",
    .move = "Choose another time",
    .moveTitle = "Move the appointment",
    .moveNow = "Your present appointment: %1.",
    .moveDay = "Which day?",
    .moveTime = "What time on %1?",
    .moveNone = "No other time is free at present. Please look again later, or ask at the reception.",
    .morning = "Morning",
    .afternoon = "Afternoon",
    .laterDays = "Later days",
    .otherDays = "See the other days",
    .otherTimes = "See the other times",
    .moveNew = "New time: %1.",
    .moveHint = "Your present appointment is given back only once the new one is yours. The code stays the same.",
    .moveHere = "Move to this time",
    .moved = "Your appointment is moved.",
    .toPage = "See my appointment",
};

const ChangeWords arabic{
    .language = "ar",
    .townMoved = "نقلت البلدية هذا الموعد.",
    .townPlaced = "وجدت البلدية هذا الموعد لطلبكم.",
    .townCancelled = "ألغت البلدية هذا الموعد.",
    .townBefore = "كان من قبل: %1.",
    .townMessage = "رسالة من البلدية",
    .move = "اختيار وقت آخر",
    .moveTitle = "نقل الموعد",
    .moveNow = "موعدكم الحالي: %1.",
    .moveDay = "أي يوم؟",
    .moveTime = "أي ساعة يوم %1؟",
    .moveNone = "لا يوجد وقت آخر متاح حاليًا. يرجى العودة لاحقًا أو سؤال موظفي الاستقبال.",
    .morning = "صباحًا",
    .afternoon = "بعد الظهر",
    .laterDays = "الأيام اللاحقة",
    .otherDays = "عرض الأيام الأخرى",
    .otherTimes = "عرض الأوقات الأخرى",
    .moveNew = "الوقت الجديد: %1.",
    .moveHint = "لا يُلغى موعدكم الحالي إلا بعد أن يصبح الموعد الجديد لكم. يبقى الرمز نفسه.",
    .moveHere = "النقل إلى هذا الوقت",
    .moved = "تم نقل موعدكم.",
    .toPage = "عرض موعدي",
};

} // namespace

const ChangeWords &changeWords(const QString &language)
{
    for (const ChangeWords *candidate : {&french, &german, &english, &arabic}) {
        if (language.startsWith(QLatin1String(candidate->language), Qt::CaseInsensitive))
            return *candidate;
    }
    return french;
}

} // namespace parvis::hub
