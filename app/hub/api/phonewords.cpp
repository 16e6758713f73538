// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/phonewords.h"

#include <QLocale>

namespace parvis::hub
{

namespace
{

const PhoneWords french{
    .language = "fr",
    .title = "Votre rendez-vous",
    .confirmed = "Votre rendez-vous est confirmé.",
    .requested = "Votre demande est arrivée. Un agent vous répondra.",
    .held = "La place est gardée pour vous quelques minutes.",
    .cancelled = "Ce rendez-vous est annulé.",
    .served = "Ce rendez-vous a eu lieu. Merci de votre visite.",
    .missed = "Nous vous avons attendu, mais vous n’étiez pas là. Ce n’est pas grave : prenez un autre rendez-vous. Si "
              "c’était aujourd’hui, vous pouvez encore venir à l’accueil.",
    .calendar = "Ajouter à mon agenda",
    .cancel = "Annuler ce rendez-vous",
    .cancelHint = "Votre place sera rendue tout de suite. Ensuite, il faudrait prendre un autre rendez-vous.",
    .cancelNow = "Oui, annuler",
    .unknown = "Aucun rendez-vous ne porte ce code. Regardez-le encore une fois sur votre confirmation.",
    .codeLead = "Le code est sur votre confirmation, sur papier ou dans votre agenda.",
    .codeLabel = "Code du rendez-vous",
    .codeHint = "Dix lettres et chiffres, par exemple K7R\u2011M2X\u2011Q9AB. Majuscules, espaces et tirets n’ont pas "
                "d’importance.",
    .codeFault = "Ce n’est pas un code entier\u00a0: il a dix lettres et chiffres, par exemple K7R\u2011M2X\u2011Q9AB.",
    .open = "Voir mon rendez-vous",
    .earlierTitle = "Un rendez-vous plus tôt",
    .wish = "Je voudrais un rendez-vous plus tôt",
    .wishHint = "Si une place se libère, elle vous est gardée jusqu’à une heure et proposée ici. Nous n’envoyons pas "
                "de message\u00a0: revenez voir cette page.",
    .looking =
        "Nous cherchons une place plus tôt pour vous. Nous n’envoyons pas de message\u00a0: revenez voir cette page.",
    .stopLooking = "Ne plus chercher",
    .offered = "Une place plus tôt s’est libérée\u00a0: %1.",
    .keptUntil = "Elle est gardée pour vous jusqu’au %1. Votre rendez-vous actuel reste le vôtre tant que vous ne "
                 "choisissez pas.",
    .accept = "Prendre cette place",
    .decline = "Garder mon rendez-vous actuel",
    .unanswered = "Trois propositions sont restées sans réponse\u00a0: nous ne cherchons plus.",
    .offerEnded = "Cette place n’est plus gardée pour vous. Votre rendez-vous reste inchangé.",
    .didCancel = "C’est fait\u00a0: votre place est rendue, quelqu’un d’autre peut la prendre.",
    .didWish = "C’est noté\u00a0: nous cherchons une place plus tôt.",
    .didUnwish = "C’est noté\u00a0: nous ne cherchons plus. Votre rendez-vous reste le vôtre.",
    .didAccept = "C’est fait\u00a0: votre rendez-vous est maintenant celui-ci.",
    .didDecline = "C’est noté\u00a0: vous gardez votre rendez-vous.",
    .bookTitle = "Prendre ce rendez-vous",
    .byPhone = "Par téléphone",
    .byPhoneHint = "La mairie vous appelle au numéro que vous avez donné.",
    .byVideo = "En vidéo",
    .byVideoHint = "La mairie vous envoie le lien par courriel.",
    .dealtWith = "Ce rendez-vous a eu lieu.",
    .notReached = "Nous n’avons pas pu vous joindre à l’heure du rendez-vous. Ce n’est pas grave\u00a0: prenez un "
                  "autre rendez-vous, ou appelez l’accueil.",
    .bring = "À apporter",
    .atHand = "À avoir sous la main",
    .application = "Numéro de pré-demande ANTS (facultatif)",
    .applicationHint = "Il relie ce rendez-vous à votre demande.",
    .applicationFault = "Un numéro de pré-demande a dix lettres ou chiffres.",
    .book = "Réserver cette place",
    .gone = "Cette place vient d’être prise.",
    .instead = "Encore libre\u00a0:",
    .nothingElse = "Rien d’autre n’est libre ces jours-là.",
    .nearby = "Dans une autre mairie proche",
    .askReception = "Ce rendez-vous ne peut pas être pris ici. Adressez-vous à l’accueil.",
    .notOffered = "Ce rendez-vous ne peut pas être pris ici.",
};

const PhoneWords german{
    .language = "de",
    .title = "Ihr Termin",
    .confirmed = "Ihr Termin ist bestätigt.",
    .requested = "Ihre Anfrage ist angekommen. Sie erhalten eine Antwort.",
    .held = "Der Platz ist für einige Minuten für Sie reserviert.",
    .cancelled = "Dieser Termin ist abgesagt.",
    .served = "Dieser Termin ist erledigt. Danke für Ihren Besuch.",
    .missed = "Wir haben auf Sie gewartet, aber Sie waren nicht da. Das macht nichts: Buchen Sie einen neuen Termin. "
              "War er heute, können Sie noch zum Empfang kommen.",
    .calendar = "In meinen Kalender übernehmen",
    .cancel = "Diesen Termin absagen",
    .cancelHint = "Ihr Platz wird sofort frei. Danach bräuchten Sie einen neuen Termin.",
    .cancelNow = "Ja, absagen",
    .unknown = "Kein Termin hat diesen Code. Sehen Sie noch einmal auf Ihrer Bestätigung nach.",
    .codeLead = "Der Code steht auf Ihrer Bestätigung, auf Papier oder in Ihrem Kalender.",
    .codeLabel = "Code des Termins",
    .codeHint = "Zehn Buchstaben und Ziffern, zum Beispiel K7R\u2011M2X\u2011Q9AB. Groß oder klein, Leerzeichen und "
                "Striche sind gleich.",
    .codeFault = "Das ist kein ganzer Code: Er hat zehn Buchstaben und Ziffern, zum Beispiel K7R\u2011M2X\u2011Q9AB.",
    .open = "Meinen Termin ansehen",
    .earlierTitle = "Ein früherer Termin",
    .wish = "Ich möchte einen früheren Termin",
    .wishHint = "Wird ein Platz frei, wird er bis zu einer Stunde für Sie gehalten und hier angeboten. Wir schicken "
                "keine Nachricht: Schauen Sie wieder auf diese Seite.",
    .looking = "Wir suchen einen früheren Platz für Sie. Wir schicken keine Nachricht: Schauen Sie wieder auf diese "
               "Seite.",
    .stopLooking = "Nicht mehr suchen",
    .offered = "Ein früherer Platz ist frei geworden: %1.",
    .keptUntil = "Er wird bis %1 für Sie gehalten. Ihr jetziger Termin bleibt Ihnen, bis Sie sich entscheiden.",
    .accept = "Diesen Platz nehmen",
    .decline = "Meinen jetzigen Termin behalten",
    .unanswered = "Drei Angebote blieben ohne Antwort: Wir suchen nicht mehr.",
    .offerEnded = "Dieser Platz wird nicht mehr für Sie gehalten. Ihr Termin bleibt, wie er ist.",
    .didCancel = "Erledigt: Ihr Platz ist wieder frei, jemand anderes kann ihn nehmen.",
    .didWish = "Notiert: Wir suchen einen früheren Platz.",
    .didUnwish = "Notiert: Wir suchen nicht mehr. Ihr Termin bleibt Ihnen.",
    .didAccept = "Erledigt: Das ist jetzt Ihr Termin.",
    .didDecline = "Notiert: Sie behalten Ihren Termin.",
    .bookTitle = "Diesen Termin nehmen",
    .byPhone = "Am Telefon",
    .byPhoneHint = "Das Rathaus ruft Sie unter der Nummer an, die Sie angegeben haben.",
    .byVideo = "Per Video",
    .byVideoHint = "Das Rathaus schickt Ihnen den Link per E-Mail.",
    .dealtWith = "Dieser Termin ist erledigt.",
    .notReached = "Wir haben Sie zur Zeit des Termins nicht erreicht. Das macht nichts: Buchen Sie einen neuen Termin, "
                  "oder rufen Sie den Empfang an.",
    .bring = "Bitte mitbringen",
    .atHand = "Bitte bereithalten",
    .application = "Nummer des ANTS-Vorantrags (freiwillig)",
    .applicationHint = "Mit ihr gehört dieser Termin zu Ihrem Antrag.",
    .applicationFault = "Die Nummer eines Vorantrags hat zehn Buchstaben oder Ziffern.",
    .book = "Diesen Platz buchen",
    .gone = "Dieser Platz wurde gerade vergeben.",
    .instead = "Noch frei:",
    .nothingElse = "An diesen Tagen ist sonst nichts frei.",
    .nearby = "In einem anderen Rathaus in der Nähe",
    .askReception = "Dieser Termin kann hier nicht gebucht werden. Bitte fragen Sie am Empfang.",
    .notOffered = "Dieser Termin kann hier nicht gebucht werden.",
};

const PhoneWords english{
    .language = "en",
    .title = "Your appointment",
    .confirmed = "Your appointment is confirmed.",
    .requested = "Your request has arrived. Someone will answer you.",
    .held = "The place is kept for you for some minutes.",
    .cancelled = "This appointment is cancelled.",
    .served = "This appointment is done. Thank you for coming.",
    .missed = "We waited for you, but you were not there. It does not matter: book another appointment. If it was "
              "today, you can still come to the reception.",
    .calendar = "Add to my calendar",
    .cancel = "Cancel this appointment",
    .cancelHint = "Your place is given back at once. After that you would need another appointment.",
    .cancelNow = "Yes, cancel it",
    .unknown = "No appointment has this code. Please look at your confirmation once more.",
    .codeLead = "The code is on your confirmation, on paper or in your calendar.",
    .codeLabel = "Code of the appointment",
    .codeHint =
        "Ten letters and digits, for example K7R\u2011M2X\u2011Q9AB. Capitals, spaces and dashes do not matter.",
    .codeFault = "This is not a whole code: it has ten letters and digits, for example K7R\u2011M2X\u2011Q9AB.",
    .open = "See my appointment",
    .earlierTitle = "An earlier appointment",
    .wish = "I would like an earlier appointment",
    .wishHint = "If a place falls free, it is kept for you for up to an hour and offered here. We send no message: "
                "come back to this page.",
    .looking = "We are looking for an earlier place for you. We send no message: come back to this page.",
    .stopLooking = "Stop looking",
    .offered = "An earlier place has fallen free: %1.",
    .keptUntil = "It is kept for you until %1. Your present appointment stays yours until you choose.",
    .accept = "Take this place",
    .decline = "Keep my present appointment",
    .unanswered = "Three offers had no answer: we no longer look.",
    .offerEnded = "This place is no longer kept for you. Your appointment stays as it is.",
    .didCancel = "Done: your place is free again for somebody else.",
    .didWish = "Noted: we are looking for an earlier place.",
    .didUnwish = "Noted: we no longer look. Your appointment stays yours.",
    .didAccept = "Done: this is your appointment now.",
    .didDecline = "Noted: you keep your appointment.",
    .bookTitle = "Take this appointment",
    .byPhone = "By telephone",
    .byPhoneHint = "The town hall calls you at the number you gave.",
    .byVideo = "By video",
    .byVideoHint = "The town hall sends you the link by e-mail.",
    .dealtWith = "This appointment is done.",
    .notReached = "We could not reach you at the time of the appointment. It does not matter: book another "
                  "appointment, or call the reception.",
    .bring = "Please bring",
    .atHand = "Please have at hand",
    .application = "Number of the ANTS pre-application (optional)",
    .applicationHint = "It links this appointment to your application.",
    .applicationFault = "The number of a pre-application has ten letters or digits.",
    .book = "Book this place",
    .gone = "Somebody has just taken this place.",
    .instead = "Still free:",
    .nothingElse = "Nothing else is free on these days.",
    .nearby = "At another town hall nearby",
    .askReception = "This cannot be booked here. Please ask at the reception.",
    .notOffered = "This appointment cannot be booked here.",
};

const PhoneWords arabic{
    .language = "ar",
    .title = "موعدكم",
    .confirmed = "تم تأكيد موعدكم.",
    .requested = "وصل طلبكم. سيجيبكم أحد الموظفين.",
    .held = "المكان محجوز لكم لبضع دقائق.",
    .cancelled = "تم إلغاء هذا الموعد.",
    .served = "تم هذا الموعد. شكرًا لزيارتكم.",
    .missed = "انتظرناكم ولم تحضروا. لا بأس: احجزوا موعدًا آخر. وإذا كان الموعد اليوم، فما زال بإمكانكم الحضور إلى "
              "الاستقبال.",
    .calendar = "إضافة إلى التقويم",
    .cancel = "إلغاء هذا الموعد",
    .cancelHint = "سيُعاد مكانكم فورًا. وبعد ذلك ستحتاجون إلى موعد آخر.",
    .cancelNow = "نعم، إلغاء",
    .unknown = "لا يوجد موعد بهذا الرمز. يرجى التحقق منه على تأكيد موعدكم.",
    .codeLead = "الرمز موجود على تأكيد موعدكم، على الورق أو في تقويمكم.",
    .codeLabel = "رمز الموعد",
    .codeHint = "عشرة أحرف وأرقام، مثل \u2066K7R\u2011M2X\u2011Q9AB\u2069. لا تهم الأحرف الكبيرة والمسافات والشرطات.",
    .codeFault = "هذا الرمز غير كامل: يتكون من عشرة أحرف وأرقام، مثل \u2066K7R\u2011M2X\u2011Q9AB\u2069.",
    .open = "عرض موعدي",
    .earlierTitle = "موعد أبكر",
    .wish = "أرغب في موعد أبكر",
    .wishHint = "إذا شغر مكان، يُحجز لكم مدة تصل إلى ساعة ويُعرض هنا. لا نرسل رسائل: عودوا إلى هذه الصفحة.",
    .looking = "نبحث لكم عن موعد أبكر. لا نرسل رسائل: عودوا إلى هذه الصفحة.",
    .stopLooking = "إيقاف البحث",
    .offered = "شغر مكان أبكر: %1.",
    .keptUntil = "هو محجوز لكم حتى %1. يبقى موعدكم الحالي لكم إلى أن تختاروا.",
    .accept = "أخذ هذا المكان",
    .decline = "الاحتفاظ بموعدي الحالي",
    .unanswered = "بقيت ثلاثة عروض دون جواب: توقفنا عن البحث.",
    .offerEnded = "لم يعد هذا المكان محجوزًا لكم. يبقى موعدكم كما هو.",
    .didCancel = "تم: أُعيد مكانكم ويمكن لشخص آخر أخذه.",
    .didWish = "سُجّل طلبكم: نبحث عن موعد أبكر.",
    .didUnwish = "سُجّل طلبكم: توقفنا عن البحث. يبقى موعدكم لكم.",
    .didAccept = "تم: هذا هو موعدكم الآن.",
    .didDecline = "سُجّل اختياركم: تحتفظون بموعدكم.",
    .bookTitle = "أخذ هذا الموعد",
    .byPhone = "عبر الهاتف",
    .byPhoneHint = "تتصل بكم البلدية على الرقم الذي قدمتموه.",
    .byVideo = "عبر الفيديو",
    .byVideoHint = "ترسل إليكم البلدية الرابط بالبريد الإلكتروني.",
    .dealtWith = "تم هذا الموعد.",
    .notReached = "لم نتمكن من الاتصال بكم في وقت الموعد. لا بأس: احجزوا موعدًا آخر أو اتصلوا بالاستقبال.",
    .bring = "يرجى إحضار",
    .atHand = "يرجى تجهيز",
    .application = "رقم الطلب المسبق ANTS (اختياري)",
    .applicationHint = "يربط هذا الموعد بطلبكم.",
    .applicationFault = "يتكون رقم الطلب المسبق من عشرة أحرف أو أرقام.",
    .book = "حجز هذا المكان",
    .gone = "تم أخذ هذا المكان للتو.",
    .instead = "ما زال متاحًا:",
    .nothingElse = "لا شيء آخر متاح في هذه الأيام.",
    .nearby = "في بلدية أخرى قريبة",
    .askReception = "لا يمكن حجز هذا الموعد هنا. يرجى سؤال موظفي الاستقبال.",
    .notOffered = "لا يمكن حجز هذا الموعد هنا.",
};

const PhoneWords *find(const QString &language)
{
    for (const PhoneWords *candidate : {&french, &german, &english, &arabic}) {
        if (language.startsWith(QLatin1String(candidate->language), Qt::CaseInsensitive))
            return candidate;
    }
    return nullptr;
}

} // namespace

const PhoneWords &phoneWords(const QString &language)
{
    const PhoneWords *found = find(language);
    return found ? *found : french;
}

const PhoneWords &phoneWords(const ApiCall &call, const QString &fallback)
{
    return phoneWords(call.request, fallback);
}

const PhoneWords &phoneWords(const ApiRequest &request, const QString &fallback)
{
    for (const auto &[name, value] : request.query) {
        if (name == QLatin1String("lang"))
            return phoneWords(value);
    }
    if (!fallback.isEmpty())
        return phoneWords(fallback);
    for (const QByteArray &range : request.header("Accept-Language").split(',')) {
        if (const PhoneWords *found = find(QString::fromLatin1(range.trimmed())))
            return *found;
    }
    return french;
}

QString phoneTime(const ApiCall &call, Instant instant, const PhoneWords &in)
{
    const QTimeZone zone = call.plan ? call.plan->zone : QTimeZone::utc();
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
    const QString language = QLatin1String(in.language);
    const QString pattern = &in == &arabic   ? QStringLiteral("%1\u060c %2")
                            : &in == &german ? QStringLiteral("%1, %2\u00a0Uhr")
                                             : QStringLiteral("%1, %2");
    return pattern.arg(phoneDay(local.date(), language, Year::Named), phoneClock(local.time(), language));
}

QString phoneClock(QTime time, const QString &language)
{
    return time.toString(language == QLatin1String("fr") ? QStringLiteral("H'\u00a0h\u00a0'mm")
                                                         : QStringLiteral("HH:mm"));
}

QString phoneDay(QDate day, const QString &language, Year year)
{
    const bool isFirst = day.day() == 1 && language == QLatin1String("fr");
    QString pattern = language == QLatin1String("de") ? QStringLiteral("dddd, d. MMMM")
                      : isFirst                       ? QStringLiteral("dddd '1er' MMMM")
                                                      : QStringLiteral("dddd d MMMM");
    if (year == Year::Named)
        pattern += QStringLiteral(" yyyy");
    return withLatinDigits(QLocale(language).toString(day, pattern));
}

QString withLatinDigits(QString text)
{
    for (QChar &sign : text) {
        if (sign.digitValue() >= 0)
            sign = QChar(u'0' + sign.digitValue());
    }
    return text;
}

QString phoneButton(const QString &action, const char *label, const PhoneWords &in, const QString &fields,
                    Weight weight)
{
    return QStringLiteral(
               "<form method=\"post\" action=\"%1%2lang=%3\">%4<button type=\"submit\"%5>%6</button></form>\n")
        .arg(action.toHtmlEscaped(), action.contains(QLatin1Char('?')) ? QStringLiteral("&amp;") : QStringLiteral("?"),
             QLatin1String(in.language), fields,
             weight == Weight::Quiet ? QStringLiteral(" class=\"quiet\"") : QString(), QString::fromUtf8(label));
}

} // namespace parvis::hub
