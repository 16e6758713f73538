// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/formwords.h"

#include "hub/api/phonewords.h"

namespace parvis::hub
{

namespace
{

const FormWords frenchForm{
    .language = "fr",
    .linkTitle = "Continuer votre formulaire",
    .linkText = "Vous l’avez commencé à la borne. Il ne s’ouvre qu’une fois, sur un seul téléphone.",
    .linkKept = "Vos réponses restent verrouillées à la mairie. Elles sont effacées deux heures après votre dernière "
                "réponse, ou dès que vous le demandez.",
    .linkReplaces = "Un autre formulaire est ouvert sur ce téléphone. Il sera effacé.",
    .linkOpen = "Ouvrir sur ce téléphone",
    .usedTitle = "Ce formulaire est déjà ouvert",
    .usedText = "Il a été ouvert sur un autre téléphone et ne s’ouvre nulle part ailleurs. Si ce n’est pas le vôtre, "
                "parlez-en à un agent.",
    .overTitle = "Ce lien n’est plus valable",
    .overText = "Il vaut dix minutes. Recommencez à la borne, ou demandez à l’accueil.",
    .goneTitle = "Ce formulaire n’est plus ici",
    .goneText = "Il a été effacé : à votre demande, parce que vous l’avez repris à la borne, ou deux heures après "
                "votre dernière réponse.",
    .cookieTitle = "Ce téléphone ne peut pas garder le formulaire",
    .cookieText = "Pour reconnaître votre téléphone, cette page a besoin d’un cookie, effacé après un jour. "
                  "Autorisez les cookies pour cette page, puis réessayez.",
    .changedTitle = "Ce formulaire a été modifié",
    .changedText = "La mairie vient d’en publier une nouvelle version. Recommencez à la borne ou demandez à "
                   "l’accueil.",
    .oldTitle = "Cette page est trop ancienne",
    .oldText = "Rien n’a été changé. Revenez à votre formulaire.",
    .question = "Question %1 sur %2",
    .optional = "Facultatif",
    .next = "Continuer",
    .skip = "Laisser vide",
    .back = "Question précédente",
    .toCheck = "Toutes mes réponses",
    .fallen = "Ces réponses ne comptent plus, à cause de votre changement :",
    .doubt = "Vérifiez",
    .yes = "Oui",
    .no = "Non",
    .day = "Jour",
    .month = "Mois",
    .year = "Année",
    .partial = "Vous ne connaissez pas le jour ou le mois ? Laissez vide.",
    .street = "Numéro et rue",
    .extra = "Complément (facultatif)",
    .postcode = "Code postal",
    .city = "Ville",
    .country = "Pays",
    .chooseCountry = "Choisissez un pays",
    .town = "Commune",
    .addItem = "Ajouter",
    .removeItem = "Enlever : %1",
    .changeItem = "Modifier : %1",
    .bring = "Je l’apporte au guichet",
    .notHave = "Je ne l’ai pas : dites-moi ce qui est possible",
    .attach = "Les documents ne s’envoient pas par téléphone.",
    .checkTitle = "Vérifiez vos réponses",
    .missing = "à compléter",
    .blank = "laissé vide",
    .change = "Modifier : %1",
    .allDone = "Tout est rempli.",
    .notDone = "Il manque encore des réponses. Vous pouvez aussi les donner à la borne ou au guichet.",
    .complete = "Compléter",
    .signLater = "Vous signerez à la borne ou au guichet : cela ne se fait pas sur le téléphone.",
    .endTitle = "Pour terminer",
    .endText = "Rien n’est encore envoyé. Prenez un code et tapez-le à la borne, ou donnez-le au guichet : votre "
               "formulaire y revient tel qu’il est ici.",
    .getCode = "Obtenir mon code",
    .codeTitle = "Votre code",
    .codeText = "À taper à la borne, sous « J’ai rendez-vous ou un code », ou à donner au guichet. Il vaut aujourd’hui jusqu’à "
                "minuit et ne sert qu’une fois. Notez-le.",
    .goOn = "Continuer plutôt sur le téléphone",
    .eraseTitle = "Tout effacer",
    .eraseText = "Vos réponses sont effacées aussitôt. Cela ne peut pas être annulé.",
    .eraseNow = "Oui, tout effacer",
    .erasedTitle = "C’est effacé",
    .erasedText = "Il ne reste rien de vos réponses. Vous pouvez fermer cette page.",
    .kept = "Effacé deux heures après votre dernière réponse.",
    .faultIn = "À corriger",
    .langs = "Langues",
};

const FormWords germanForm{
    .language = "de",
    .linkTitle = "Ihr Formular weiter ausfüllen",
    .linkText = "Sie haben es am Terminal begonnen. Es öffnet sich nur einmal, auf einem einzigen Telefon.",
    .linkKept = "Ihre Antworten bleiben verschlossen bei der Stadt. Sie werden zwei Stunden nach Ihrer letzten "
                "Antwort gelöscht, oder sobald Sie es wünschen.",
    .linkReplaces = "Auf diesem Telefon ist ein anderes Formular offen. Es wird gelöscht.",
    .linkOpen = "Auf diesem Telefon öffnen",
    .usedTitle = "Dieses Formular ist schon offen",
    .usedText = "Es wurde auf einem anderen Telefon geöffnet und öffnet sich sonst nirgends. Wenn das nicht Ihres "
                "ist, sprechen Sie bitte mit dem Personal.",
    .overTitle = "Dieser Link gilt nicht mehr",
    .overText = "Er gilt zehn Minuten. Beginnen Sie am Terminal noch einmal, oder fragen Sie am Empfang.",
    .goneTitle = "Dieses Formular ist nicht mehr hier",
    .goneText = "Es wurde gelöscht: auf Ihren Wunsch, weil Sie es am Terminal fortgesetzt haben, oder zwei Stunden "
                "nach Ihrer letzten Antwort.",
    .cookieTitle = "Dieses Telefon kann das Formular nicht behalten",
    .cookieText = "Um Ihr Telefon wiederzuerkennen, braucht diese Seite ein Cookie, das nach einem Tag gelöscht "
                  "wird. Erlauben Sie Cookies für diese Seite und versuchen Sie es noch einmal.",
    .changedTitle = "Dieses Formular wurde geändert",
    .changedText = "Die Stadt hat gerade eine neue Fassung veröffentlicht. Beginnen Sie am Terminal noch einmal, "
                   "oder fragen Sie am Empfang.",
    .oldTitle = "Diese Seite ist zu alt",
    .oldText = "Es wurde nichts geändert. Gehen Sie zurück zu Ihrem Formular.",
    .question = "Frage %1 von %2",
    .optional = "Freiwillig",
    .next = "Weiter",
    .skip = "Leer lassen",
    .back = "Vorige Frage",
    .toCheck = "Alle meine Antworten",
    .fallen = "Diese Antworten zählen wegen Ihrer Änderung nicht mehr:",
    .doubt = "Bitte prüfen",
    .yes = "Ja",
    .no = "Nein",
    .day = "Tag",
    .month = "Monat",
    .year = "Jahr",
    .partial = "Sie kennen den Tag oder den Monat nicht? Lassen Sie ihn leer.",
    .street = "Straße und Hausnummer",
    .extra = "Zusatz (freiwillig)",
    .postcode = "Postleitzahl",
    .city = "Ort",
    .country = "Land",
    .chooseCountry = "Wählen Sie ein Land",
    .town = "Gemeinde",
    .addItem = "Hinzufügen",
    .removeItem = "Entfernen: %1",
    .changeItem = "Ändern: %1",
    .bring = "Ich bringe es zum Schalter mit",
    .notHave = "Ich habe es nicht: Sagen Sie mir, was möglich ist",
    .attach = "Unterlagen lassen sich mit dem Telefon nicht senden.",
    .checkTitle = "Prüfen Sie Ihre Antworten",
    .missing = "noch zu beantworten",
    .blank = "leer gelassen",
    .change = "Ändern: %1",
    .allDone = "Alles ist ausgefüllt.",
    .notDone = "Es fehlen noch Antworten. Sie können sie auch am Terminal oder am Schalter geben.",
    .complete = "Ergänzen",
    .signLater = "Sie unterschreiben am Terminal oder am Schalter: Auf dem Telefon geht das nicht.",
    .endTitle = "Zum Schluss",
    .endText = "Noch ist nichts abgeschickt. Holen Sie sich einen Code und tippen Sie ihn am Terminal ein, oder "
               "nennen Sie ihn am Schalter: Dort kommt Ihr Formular so an, wie es hier steht.",
    .getCode = "Meinen Code holen",
    .codeTitle = "Ihr Code",
    .codeText = "Am Terminal unter „Ich habe einen Termin oder einen Code“ eintippen oder am Schalter nennen. Er gilt heute bis "
                "Mitternacht und nur einmal. Schreiben Sie ihn auf.",
    .goOn = "Lieber auf dem Telefon weitermachen",
    .eraseTitle = "Alles löschen",
    .eraseText = "Ihre Antworten werden sofort gelöscht. Das lässt sich nicht rückgängig machen.",
    .eraseNow = "Ja, alles löschen",
    .erasedTitle = "Gelöscht",
    .erasedText = "Von Ihren Antworten ist nichts mehr da. Sie können diese Seite schließen.",
    .kept = "Wird zwei Stunden nach Ihrer letzten Antwort gelöscht.",
    .faultIn = "Zu berichtigen",
    .langs = "Sprachen",
};

const FormWords englishForm{
    .language = "en",
    .linkTitle = "Continue your form",
    .linkText = "You began it at the kiosk. It opens only once, on one telephone.",
    .linkKept = "Your answers stay locked at the town hall. They are erased two hours after your last answer, or as "
                "soon as you ask.",
    .linkReplaces = "Another form is open on this telephone. It will be erased.",
    .linkOpen = "Open on this telephone",
    .usedTitle = "This form is open already",
    .usedText = "It was opened on another telephone and opens nowhere else. If that one is not yours, please tell a "
                "member of staff.",
    .overTitle = "This link is no longer valid",
    .overText = "It is good for ten minutes. Begin again at the kiosk, or ask at reception.",
    .goneTitle = "This form is no longer here",
    .goneText = "It was erased: because you asked, because you took it back to the kiosk, or two hours after your "
                "last answer.",
    .cookieTitle = "This telephone cannot keep the form",
    .cookieText = "To know your telephone again this page needs a cookie, erased after a day. Allow cookies for this "
                  "page, then try again.",
    .changedTitle = "This form has been changed",
    .changedText = "The town has just published a new version. Begin again at the kiosk, or ask at reception.",
    .oldTitle = "This page is too old",
    .oldText = "Nothing was changed. Go back to your form.",
    .question = "Question %1 of %2",
    .optional = "Optional",
    .next = "Continue",
    .skip = "Leave this blank",
    .back = "Question before",
    .toCheck = "All my answers",
    .fallen = "These answers no longer count because of your change:",
    .doubt = "Please check",
    .yes = "Yes",
    .no = "No",
    .day = "Day",
    .month = "Month",
    .year = "Year",
    .partial = "You do not know the day or the month? Leave it blank.",
    .street = "House number and street",
    .extra = "Further details (optional)",
    .postcode = "Postcode",
    .city = "Town",
    .country = "Country",
    .chooseCountry = "Choose a country",
    .town = "Town",
    .addItem = "Add",
    .removeItem = "Remove: %1",
    .changeItem = "Change: %1",
    .bring = "I bring it to the desk",
    .notHave = "I do not have it: please tell me what else is possible",
    .attach = "Documents cannot be sent from the telephone.",
    .checkTitle = "Check your answers",
    .missing = "to be answered",
    .blank = "left blank",
    .change = "Change: %1",
    .allDone = "Everything is filled in.",
    .notDone = "Some answers are still missing. You can also give them at the kiosk or at the desk.",
    .complete = "Fill in what is missing",
    .signLater = "You sign at the kiosk or at the desk: that cannot be done on the telephone.",
    .endTitle = "To finish",
    .endText = "Nothing has been sent yet. Get a code and type it at the kiosk, or give it at the desk: your form "
               "comes back there as it stands here.",
    .getCode = "Get my code",
    .codeTitle = "Your code",
    .codeText = "Type it at the kiosk under “I have an appointment or a code”, or give it at the desk. It is good today until "
                "midnight, and once. Write it down.",
    .goOn = "Continue on the telephone instead",
    .eraseTitle = "Erase everything",
    .eraseText = "Your answers are erased at once. This cannot be undone.",
    .eraseNow = "Yes, erase everything",
    .erasedTitle = "Erased",
    .erasedText = "Nothing is left of your answers. You can close this page.",
    .kept = "Erased two hours after your last answer.",
    .faultIn = "To be corrected",
    .langs = "Languages",
};

const FormWords arabicForm{
    .language = "ar",
    .linkTitle = "متابعة استمارتكم",
    .linkText = "لقد بدأتموها على الجهاز في البلدية. لا تُفتح إلا مرة واحدة وعلى هاتف واحد.",
    .linkKept = "تبقى إجاباتكم مقفلة لدى البلدية. تُمحى بعد ساعتين من آخر إجابة، أو فور طلبكم.",
    .linkReplaces = "توجد استمارة أخرى مفتوحة على هذا الهاتف. سيتم محوها.",
    .linkOpen = "الفتح على هذا الهاتف",
    .usedTitle = "هذه الاستمارة مفتوحة",
    .usedText = "لقد فُتحت على هاتف آخر ولا تُفتح في أي مكان آخر. إذا لم يكن هاتفكم، أخبروا أحد الموظفين.",
    .overTitle = "هذا الرابط لم يعد صالحًا",
    .overText = "صلاحيته عشر دقائق. ابدؤوا من جديد على الجهاز أو اسألوا في الاستقبال.",
    .goneTitle = "هذه الاستمارة لم تعد هنا",
    .goneText = "لقد مُحيت: بطلب منكم، أو لأنكم استعدتموها على الجهاز، أو بعد ساعتين من آخر إجابة.",
    .cookieTitle = "لا يستطيع هذا الهاتف حفظ الاستمارة",
    .cookieText = "للتعرف على هاتفكم تحتاج هذه الصفحة إلى ملف تعريف ارتباط يُمحى بعد يوم. اسمحوا به لهذه الصفحة ثم "
                  "حاولوا من جديد.",
    .changedTitle = "تم تغيير هذه الاستمارة",
    .changedText = "نشرت البلدية نسخة جديدة للتو. ابدؤوا من جديد على الجهاز أو اسألوا في الاستقبال.",
    .oldTitle = "هذه الصفحة قديمة",
    .oldText = "لم يتغير شيء. عودوا إلى استمارتكم.",
    .question = "السؤال %1 من %2",
    .optional = "اختياري",
    .next = "متابعة",
    .skip = "ترك الجواب فارغًا",
    .back = "السؤال السابق",
    .toCheck = "كل إجاباتي",
    .fallen = "لم تعد هذه الإجابات محسوبة بسبب تغييركم:",
    .doubt = "يرجى التحقق",
    .yes = "نعم",
    .no = "لا",
    .day = "اليوم",
    .month = "الشهر",
    .year = "السنة",
    .partial = "لا تعرفون اليوم أو الشهر؟ اتركوه فارغًا.",
    .street = "رقم المنزل والشارع",
    .extra = "تفاصيل إضافية (اختياري)",
    .postcode = "الرمز البريدي",
    .city = "المدينة",
    .country = "البلد",
    .chooseCountry = "اختاروا بلدًا",
    .town = "البلدية",
    .addItem = "إضافة",
    .removeItem = "حذف: %1",
    .changeItem = "تعديل: %1",
    .bring = "سأحضره إلى الشباك",
    .notHave = "ليس لدي: أخبروني بما هو ممكن",
    .attach = "لا يمكن إرسال الوثائق من الهاتف.",
    .checkTitle = "تحققوا من إجاباتكم",
    .missing = "بحاجة إلى جواب",
    .blank = "تُرك فارغًا",
    .change = "تعديل: %1",
    .allDone = "تم ملء كل شيء.",
    .notDone = "ما زالت بعض الإجابات ناقصة. يمكنكم أيضًا تقديمها على الجهاز أو عند الشباك.",
    .complete = "إكمال الناقص",
    .signLater = "يكون التوقيع على الجهاز أو عند الشباك: لا يمكن ذلك على الهاتف.",
    .endTitle = "للإنهاء",
    .endText = "لم يُرسل شيء بعد. خذوا رمزًا واكتبوه على الجهاز أو قدموه عند الشباك: تعود استمارتكم هناك كما هي هنا.",
    .getCode = "الحصول على رمزي",
    .codeTitle = "رمزكم",
    .codeText = "اكتبوه على الجهاز تحت «J’ai rendez-vous ou un code» أو قدموه عند الشباك. صالح اليوم حتى منتصف الليل ولمرة واحدة. "
                "دوّنوه.",
    .goOn = "المتابعة على الهاتف بدلًا من ذلك",
    .eraseTitle = "محو كل شيء",
    .eraseText = "تُمحى إجاباتكم فورًا. لا يمكن التراجع عن ذلك.",
    .eraseNow = "نعم، محو كل شيء",
    .erasedTitle = "تم المحو",
    .erasedText = "لم يبق شيء من إجاباتكم. يمكنكم إغلاق هذه الصفحة.",
    .kept = "تُمحى بعد ساعتين من آخر إجابة.",
    .faultIn = "بحاجة إلى تصحيح",
    .langs = "اللغات",
};

const FormWords &wordsOf(const PhoneWords &page)
{
    const QLatin1String language(page.language);
    for (const FormWords *words : {&germanForm, &englishForm, &arabicForm}) {
        if (language == QLatin1String(words->language))
            return *words;
    }
    return frenchForm;
}

} // namespace

const FormWords &formWords(const QString &language)
{
    return wordsOf(phoneWords(language));
}

const FormWords &formWords(const ApiCall &call, const QString &fallback)
{
    return wordsOf(phoneWords(call, fallback));
}

} // namespace parvis::hub
