// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/requestwords.h"

#include <QLatin1String>

namespace parvis::hub
{

namespace
{

const RequestWords frenchRequest{
    .language = "fr",
    .title = "Votre demande",
    .received = "La mairie a votre demande.",
    .receivedText = "Personne ne l’a encore lue.",
    .receivedOn = "Déposée le %1",
    .checked = "Votre demande est en cours de traitement.",
    .checkedText = "Un agent l’a lue\u00a0: elle est complète. Vous n’avez rien à faire.",
    .correction = "Il faut corriger quelque chose.",
    .correctionText = "Venez à l’accueil avec votre référence. Sans cela, votre demande n’avance pas.",
    .reason = "Ce que l’agent vous demande",
    .done = "Votre demande est traitée.",
    .doneText = "La mairie a terminé.",
    .since = "Depuis le %1",
    .keep = "Gardez votre reçu\u00a0: seul son code ouvre cette page.",
    .unknownTitle = "Cette demande n’est pas connue ici",
    .unknownText = "Vous venez de la déposer\u00a0? La borne la garde en sécurité et l’envoie dès que la connexion est "
                   "revenue. Elle s’affichera alors ici.",
    .unknownOld = "Sinon, photographiez encore une fois le code de votre reçu, ou demandez à l’accueil.",
};

const RequestWords germanRequest{
    .language = "de",
    .title = "Ihr Antrag",
    .received = "Das Rathaus hat Ihren Antrag.",
    .receivedText = "Noch hat ihn niemand gelesen.",
    .receivedOn = "Abgegeben am %1",
    .checked = "Ihr Antrag wird bearbeitet.",
    .checkedText = "Er wurde gelesen und ist vollständig. Sie müssen nichts tun.",
    .correction = "Etwas muss verbessert werden.",
    .correctionText = "Kommen Sie mit Ihrem Zeichen zum Empfang. Vorher geht es mit Ihrem Antrag nicht weiter.",
    .reason = "Worum Sie gebeten werden",
    .done = "Ihr Antrag ist erledigt.",
    .doneText = "Das Rathaus ist damit fertig.",
    .since = "Seit %1",
    .keep = "Heben Sie Ihren Beleg auf: Nur sein Code öffnet diese Seite.",
    .unknownTitle = "Dieser Antrag ist hier nicht bekannt",
    .unknownText = "Haben Sie ihn gerade abgegeben? Das Terminal bewahrt ihn sicher auf und sendet ihn, sobald die "
                   "Verbindung wieder da ist. Dann erscheint er hier.",
    .unknownOld = "Wenn nicht, fotografieren Sie den Code auf Ihrem Beleg noch einmal, oder fragen Sie am Empfang.",
};

const RequestWords englishRequest{
    .language = "en",
    .title = "Your request",
    .received = "The town hall has your request.",
    .receivedText = "Nobody has read it yet.",
    .receivedOn = "Handed in on %1",
    .checked = "Your request is being dealt with.",
    .checkedText = "It was read and is complete. There is nothing you have to do.",
    .correction = "Something has to be corrected.",
    .correctionText = "Please come to the reception with your reference. Until then your request does not go on.",
    .reason = "What you are asked for",
    .done = "Your request is done.",
    .doneText = "The town hall has finished with it.",
    .since = "Since %1",
    .keep = "Keep your receipt: only its code opens this page.",
    .unknownTitle = "This request is not known here",
    .unknownText = "Have you just handed it in? The kiosk keeps it safe and sends it as soon as the connection is back. "
                   "It will then appear here.",
    .unknownOld = "If not, photograph the code on your receipt once more, or ask at the reception.",
};

const RequestWords arabicRequest{
    .language = "ar",
    .title = "طلبكم",
    .received = "وصل طلبكم إلى البلدية.",
    .receivedText = "لم يقرأه أحد بعد.",
    .receivedOn = "قُدّم في %1",
    .checked = "طلبكم قيد المعالجة.",
    .checkedText = "قرأه موظف وهو كامل. لا يلزمكم فعل أي شيء.",
    .correction = "هناك ما يجب تصحيحه.",
    .correctionText = "تعالوا إلى الاستقبال ومعكم رقم الطلب. لن يتقدم طلبكم قبل ذلك.",
    .reason = "ما هو مطلوب منكم",
    .done = "تمت معالجة طلبكم.",
    .doneText = "انتهت البلدية منه.",
    .since = "منذ %1",
    .keep = "احتفظوا بالإيصال: رمزه وحده يفتح هذه الصفحة.",
    .unknownTitle = "هذا الطلب غير معروف هنا",
    .unknownText = "هل قدمتموه الآن؟ تحفظه المحطة بأمان وترسله حالما يعود الاتصال، وسيظهر هنا عندئذ.",
    .unknownOld = "وإلا فصوّروا الرمز الموجود على الإيصال مرة أخرى، أو اسألوا في الاستقبال.",
};

} // namespace

const RequestWords &requestWords(const char *language)
{
    for (const RequestWords *candidate : {&germanRequest, &englishRequest, &arabicRequest}) {
        if (QLatin1String(candidate->language) == QLatin1String(language))
            return *candidate;
    }
    return frenchRequest;
}

} // namespace parvis::hub
