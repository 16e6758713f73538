<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbsencePlan</name>
    <message>
        <source>same time at %1</source>
        <translation>gleiche Zeit, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>absagen</translation>
    </message>
    <message>
        <source>Nobody has an appointment then.</source>
        <translation>In dieser Zeit hat niemand einen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are hit.</source>
        <translation>
            <numerusform>%n Termin ist betroffen.</numerusform>
            <numerusform>%n Termine sind betroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to be decided.</source>
        <translation>
            <numerusform>%n ist noch zu entscheiden.</numerusform>
            <numerusform>%n sind noch zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer free: choose again</source>
        <translation>nicht mehr frei: bitte neu wählen</translation>
    </message>
    <message>
        <source>changed meanwhile: look again</source>
        <translation>inzwischen geändert: bitte neu ansehen</translation>
    </message>
    <message>
        <source>not possible: choose again</source>
        <translation>nicht möglich: bitte neu wählen</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Building, floor, “care of” (if any)</source>
        <translation>Gebäude, Stock, „bei“ (wenn nötig)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Ask for an appointment?</source>
        <translation>Um einen Termin bitten?</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>Termin verschieben?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Ist alles richtig?</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The town hall looks for a time and tells you.</source>
        <translation>Noch ist nichts gebucht. Das Rathaus sucht einen Termin und sagt Ihnen Bescheid.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie wir Sie erreichen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Bitte absenden</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Book this appointment</source>
        <translation>Diesen Termin buchen</translation>
    </message>
    <message>
        <source>On the day, found by</source>
        <translation>Am Tag selbst auffindbar über</translation>
    </message>
    <message>
        <source>the code only</source>
        <translation>nur den Code</translation>
    </message>
    <message>
        <source>the code, or the name %1</source>
        <translation>den Code oder den Namen %1</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Meinen Namen angeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>AnswerMessages</name>
    <message>
        <source>This answer does not fit here.</source>
        <translation>Diese Antwort passt hier nicht.</translation>
    </message>
    <message>
        <source>Please answer again, or go on to the next question.</source>
        <translation>Antworten Sie noch einmal oder gehen Sie zur nächsten Frage.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>Enter the day, for example 7.</source>
        <translation>Geben Sie den Tag ein, zum Beispiel 7.</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>Der Monat fehlt.</translation>
    </message>
    <message>
        <source>Enter the month as a number, for example 12 for December.</source>
        <translation>Geben Sie den Monat als Zahl ein, zum Beispiel 12 für Dezember.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Das Jahr fehlt.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1987.</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 1987.</translation>
    </message>
    <message>
        <source>The street is missing.</source>
        <translation>Die Straße fehlt.</translation>
    </message>
    <message>
        <source>Enter the house number and the street.</source>
        <translation>Geben Sie die Straße und die Hausnummer ein.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>Die Postleitzahl fehlt.</translation>
    </message>
    <message>
        <source>Enter the five digits, for example 67000.</source>
        <translation>Geben Sie die fünf Ziffern ein, zum Beispiel 67000.</translation>
    </message>
    <message>
        <source>The town is missing.</source>
        <translation>Der Ort fehlt.</translation>
    </message>
    <message>
        <source>Enter the name of the town.</source>
        <translation>Geben Sie den Namen des Ortes ein.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Sie haben noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Touch the answer that fits.</source>
        <translation>Tippen Sie auf die Antwort, die passt.</translation>
    </message>
    <message>
        <source>Touch one answer or several.</source>
        <translation>Tippen Sie auf eine oder mehrere Antworten.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Die Unterschrift fehlt.</translation>
    </message>
    <message>
        <source>Sign with your finger in the box.</source>
        <translation>Unterschreiben Sie mit dem Finger im Feld.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Hier fehlt eine Antwort.</translation>
    </message>
    <message>
        <source>This question must be answered before you can go on.</source>
        <translation>Beantworten Sie diese Frage, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt noch etwas.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entry.</source>
        <translation>
            <numerusform>Fügen Sie mindestens %n Eintrag hinzu.</numerusform>
            <numerusform>Fügen Sie mindestens %n Einträge hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Es sind zu viele Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entry is possible here.</source>
        <translation>
            <numerusform>Hier ist höchstens %n Eintrag möglich.</numerusform>
            <numerusform>Hier sind höchstens %n Einträge möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is too long by %n character.</source>
        <translation>
            <numerusform>Die Antwort ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Die Antwort ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character. Nothing is cut off.</source>
        <translation>
            <numerusform>Kürzen Sie auf %n Zeichen. Nichts wird abgeschnitten.</numerusform>
            <numerusform>Kürzen Sie auf %n Zeichen. Nichts wird abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is too short.</source>
        <translation>Die Antwort ist zu kurz.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character is needed.</source>
        <translation>
            <numerusform>Geben Sie mindestens %n Zeichen ein.</numerusform>
            <numerusform>Geben Sie mindestens %n Zeichen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not in the form expected.</source>
        <translation>Das ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>Look at the example and compare.</source>
        <translation>Vergleichen Sie mit dem Beispiel.</translation>
    </message>
    <message>
        <source>One character cannot be printed on the form.</source>
        <translation>Ein Zeichen kann nicht auf das Formular gedruckt werden.</translation>
    </message>
    <message>
        <source>Delete it and write it another way.</source>
        <translation>Löschen Sie es und schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name.</source>
        <translation>„%1“ gehört nicht in einen Namen.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes.</source>
        <translation>Möglich sind Buchstaben, Leerzeichen, Bindestriche und Apostrophe.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>In diesem Namen ist kein Buchstabe.</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the identity document.</source>
        <translation>Geben Sie den Namen so ein, wie er im Ausweis steht.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translation>Diese Antwort ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Choose one of the answers shown.</source>
        <translation>Wählen Sie eine der Antworten auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>A date has only digits.</source>
        <translation>Ein Datum hat nur Ziffern.</translation>
    </message>
    <message>
        <source>Enter day, month and year as numbers.</source>
        <translation>Geben Sie Tag, Monat und Jahr als Zahlen ein.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>A day is a number from 1 to 31.</source>
        <translation>Der Tag ist eine Zahl von 1 bis 31.</translation>
    </message>
    <message>
        <source>This day does not exist in that month.</source>
        <translation>Diesen Tag gibt es in diesem Monat nicht.</translation>
    </message>
    <message numerus="yes">
        <source>That month has %n day.</source>
        <translation>
            <numerusform>Dieser Monat hat %n Tag.</numerusform>
            <numerusform>Dieser Monat hat %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month does not exist.</source>
        <translation>Diesen Monat gibt es nicht.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>Der Monat ist eine Zahl von 1 bis 12.</translation>
    </message>
    <message>
        <source>This year cannot be right.</source>
        <translation>Dieses Jahr kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Check the four digits of the year.</source>
        <translation>Prüfen Sie die vier Ziffern des Jahres.</translation>
    </message>
    <message>
        <source>The year is too short.</source>
        <translation>Das Jahr ist zu kurz.</translation>
    </message>
    <message>
        <source>Enter all four digits, for example 1987.</source>
        <translation>Geben Sie alle vier Ziffern ein, zum Beispiel 1987.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Enter today’s date or an earlier one.</source>
        <translation>Geben Sie das heutige Datum oder ein früheres ein.</translation>
    </message>
    <message>
        <source>This date is in the past.</source>
        <translation>Dieses Datum liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Enter today’s date or a later one.</source>
        <translation>Geben Sie das heutige Datum oder ein späteres ein.</translation>
    </message>
    <message>
        <source>This date is too early.</source>
        <translation>Dieses Datum ist zu früh.</translation>
    </message>
    <message>
        <source>Enter %1 or a later date.</source>
        <translation>Geben Sie den %1 oder ein späteres Datum ein.</translation>
    </message>
    <message>
        <source>This date is too late.</source>
        <translation>Dieses Datum ist zu spät.</translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date.</source>
        <translation>Geben Sie den %1 oder ein früheres Datum ein.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9.</source>
        <translation>Verwenden Sie die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>Diese Zahl kann man auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Leave out the dots between the digits.</source>
        <translation>Lassen Sie die Punkte zwischen den Ziffern weg.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>Die Zahl ist zu klein.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Geben Sie %1 oder mehr ein.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>Geben Sie %1 oder weniger ein.</translation>
    </message>
    <message>
        <source>There are too many digits for the cents.</source>
        <translation>Es sind zu viele Ziffern für die Cent.</translation>
    </message>
    <message>
        <source>Enter at most two digits after the comma.</source>
        <translation>Geben Sie höchstens zwei Ziffern nach dem Komma ein.</translation>
    </message>
    <message>
        <source>The @ is missing in this e-mail address.</source>
        <translation>In dieser E-Mail-Adresse fehlt das Zeichen @.</translation>
    </message>
    <message>
        <source>An address looks like marie@example.fr.</source>
        <translation>Eine Adresse sieht so aus: marie@beispiel.de</translation>
    </message>
    <message>
        <source>There is more than one @ in this e-mail address.</source>
        <translation>In dieser E-Mail-Adresse steht mehr als ein Zeichen @.</translation>
    </message>
    <message>
        <source>An address has one @.</source>
        <translation>Eine Adresse hat nur ein Zeichen @.</translation>
    </message>
    <message>
        <source>The part before the @ is not complete.</source>
        <translation>Der Teil vor dem Zeichen @ ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete.</source>
        <translation>Der Teil nach dem Zeichen @ ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The ending of this e-mail address is missing.</source>
        <translation>Das Ende dieser E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>It ends for example with .fr, .de or .com.</source>
        <translation>Sie endet zum Beispiel mit .fr, .de oder .com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an e-mail address.</source>
        <translation>„%1“ gehört nicht in eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Delete it. Accents and spaces are not possible.</source>
        <translation>Löschen Sie es. Akzente und Leerzeichen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Is this e-mail address right? Perhaps you mean %1.</source>
        <translation>Stimmt diese E-Mail-Adresse? Vielleicht meinen Sie %1.</translation>
    </message>
    <message>
        <source>Correct it, or touch “Continue” again to keep it.</source>
        <translation>Ändern Sie sie. Oder tippen Sie noch einmal auf „Weiter“, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a telephone number.</source>
        <translation>„%1“ gehört nicht in eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Use digits, and + for another country.</source>
        <translation>Verwenden Sie Ziffern und + für ein anderes Land.</translation>
    </message>
    <message>
        <source>This telephone number is too short.</source>
        <translation>Diese Telefonnummer ist zu kurz.</translation>
    </message>
    <message>
        <source>Check whether a digit is missing.</source>
        <translation>Prüfen Sie, ob eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>This telephone number is too long.</source>
        <translation>Diese Telefonnummer ist zu lang.</translation>
    </message>
    <message>
        <source>Check whether there is a digit too many.</source>
        <translation>Prüfen Sie, ob eine Ziffer zu viel ist.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Kein Land hat diese Vorwahl.</translation>
    </message>
    <message>
        <source>France is +33, Germany is +49.</source>
        <translation>Frankreich ist +33, Deutschland ist +49.</translation>
    </message>
    <message>
        <source>This telephone number does not exist.</source>
        <translation>Diese Telefonnummer gibt es nicht.</translation>
    </message>
    <message>
        <source>Compare each digit once more.</source>
        <translation>Prüfen Sie jede Ziffer noch einmal.</translation>
    </message>
    <message>
        <source>The postcode does not have the right length.</source>
        <translation>Die Postleitzahl hat nicht die richtige Länge.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n digit.</source>
        <translation>
            <numerusform>Nötig ist %n Ziffer.</numerusform>
            <numerusform>Nötig sind %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A postcode has only digits.</source>
        <translation>Eine Postleitzahl hat nur Ziffern.</translation>
    </message>
    <message>
        <source>Enter the digits, for example 67000.</source>
        <translation>Geben Sie die Ziffern ein, zum Beispiel 67000.</translation>
    </message>
    <message>
        <source>This postcode does not exist in %1.</source>
        <translation>Diese Postleitzahl gibt es in diesem Land nicht: %1.</translation>
    </message>
    <message>
        <source>This town is not known.</source>
        <translation>Dieser Ort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the postcode and the name of the town.</source>
        <translation>Geben Sie die Postleitzahl und den Ort ein.</translation>
    </message>
    <message>
        <source>This country is not known.</source>
        <translation>Dieses Land ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>An IBAN does not begin like this.</source>
        <translation>So beginnt keine IBAN.</translation>
    </message>
    <message>
        <source>It begins with two letters, for example FR or DE.</source>
        <translation>Sie beginnt mit zwei Buchstaben, zum Beispiel FR oder DE.</translation>
    </message>
    <message>
        <source>This IBAN does not have the right length.</source>
        <translation>Diese IBAN hat nicht die richtige Länge.</translation>
    </message>
    <message>
        <source>For %1 it has %2 characters; here are %3.</source>
        <translation>Für %1 sind %2 Zeichen nötig. Eingegeben sind %3.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an IBAN.</source>
        <translation>„%1“ gehört nicht in eine IBAN.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Verwenden Sie nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>One character of this IBAN is wrong.</source>
        <translation>Ein Zeichen dieser IBAN ist falsch.</translation>
    </message>
    <message>
        <source>Compare it with your bank card or a statement.</source>
        <translation>Vergleichen Sie mit Ihrer Bankkarte oder einem Kontoauszug.</translation>
    </message>
    <message>
        <source>A SIRET number has 14 digits.</source>
        <translation>Eine SIRET-Nummer hat 14 Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>Here are %n digit.</source>
        <translation>
            <numerusform>Eingegeben ist %n Ziffer.</numerusform>
            <numerusform>Eingegeben sind %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SIRET number has only digits.</source>
        <translation>Eine SIRET-Nummer hat nur Ziffern.</translation>
    </message>
    <message>
        <source>Enter the 14 digits.</source>
        <translation>Geben Sie die 14 Ziffern ein.</translation>
    </message>
    <message>
        <source>One digit of this SIRET number is wrong.</source>
        <translation>Eine Ziffer dieser SIRET-Nummer ist falsch.</translation>
    </message>
    <message>
        <source>Compare it with a letter or an invoice of the business.</source>
        <translation>Vergleichen Sie mit einem Brief oder einer Rechnung des Betriebs.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in this number.</source>
        <translation>„%1“ gehört nicht in diese Nummer.</translation>
    </message>
    <message>
        <source>This number may have a mistake.</source>
        <translation>In dieser Nummer ist vielleicht ein Fehler.</translation>
    </message>
    <message>
        <source>Compare it with the document, or touch “Continue” again to keep it.</source>
        <translation>Vergleichen Sie mit dem Dokument. Oder tippen Sie noch einmal auf „Weiter“, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>The signature is too small.</source>
        <translation>Die Unterschrift ist zu klein.</translation>
    </message>
    <message>
        <source>Sign across the whole box.</source>
        <translation>Unterschreiben Sie über das ganze Feld.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used.</source>
        <translation>Diese Datei passt nicht.</translation>
    </message>
    <message>
        <source>A photo or a PDF is possible.</source>
        <translation>Möglich ist ein Foto oder ein PDF.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Take the photo again with less detail.</source>
        <translation>Machen Sie das Foto noch einmal, aber kleiner.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>Machen Sie das Foto noch einmal.</translation>
    </message>
    <message>
        <source>This telephone number may have a mistake.</source>
        <translation>In dieser Telefonnummer ist vielleicht ein Fehler.</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>AppointmentScreen</name>
    <message>
        <source>This appointment is cancelled</source>
        <translation>Dieser Termin ist abgesagt</translation>
    </message>
    <message>
        <source>This appointment is over</source>
        <translation>Dieser Termin ist vorbei</translation>
    </message>
    <message>
        <source>You are expected</source>
        <translation>Man weiß, dass Sie da sind</translation>
    </message>
    <message>
        <source>The town hall has not answered yet</source>
        <translation>Das Rathaus hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Please take a seat. You are called by sight and by voice.</source>
        <translation>Bitte nehmen Sie Platz. Sie werden auf dem Bildschirm und mit der Stimme aufgerufen.</translation>
    </message>
    <message>
        <source>The time is free for somebody else. You can book another one.</source>
        <translation>Die Zeit ist frei für jemand anderen. Sie können einen neuen Termin buchen.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Anderer Termin</translation>
    </message>
    <message>
        <source>I would come earlier</source>
        <translation>Ich käme auch früher</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>It is noted that you would come earlier. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>Es ist notiert, dass Sie früher kommen möchten. Wird ein Platz frei, wird er bis zu einer Stunde für Sie gehalten. Wir schicken keine Nachricht: Fragen Sie hier mit Ihrem Code oder schauen Sie auf Ihre Seite auf dem Telefon. Ihr Termin bleibt Ihnen, bis Sie einen anderen nehmen.</translation>
    </message>
    <message>
        <source>You can come earlier</source>
        <translation>Sie können früher kommen</translation>
    </message>
    <message>
        <source>Take the earlier time</source>
        <translation>Die frühere Zeit nehmen</translation>
    </message>
    <message>
        <source>Keep my time</source>
        <translation>Meine Zeit behalten</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Meine Nummer zeigen</translation>
    </message>
    <message>
        <source>Please say at the reception that you are here.</source>
        <translation>Bitte sagen Sie am Empfang, dass Sie da sind.</translation>
    </message>
    <message>
        <source>To move or cancel it the code is needed. It stands on your confirmation.</source>
        <translation>Zum Verschieben oder Absagen wird der Code gebraucht. Er steht auf Ihrer Bestätigung.</translation>
    </message>
    <message>
        <source>This appointment is done</source>
        <translation>Dieser Termin ist erledigt</translation>
    </message>
    <message>
        <source>We missed you</source>
        <translation>Wir haben auf Sie gewartet</translation>
    </message>
    <message>
        <source>Your time has passed</source>
        <translation>Ihre Uhrzeit ist vorbei</translation>
    </message>
    <message>
        <source>You can still come in today. Touch “I am here”: it may take longer now.</source>
        <translation>Sie können heute noch kommen. Tippen Sie auf „Ich bin da“: Es kann jetzt länger dauern.</translation>
    </message>
    <message>
        <source>You were not there at that time. It does not matter: you can book another appointment.</source>
        <translation>Sie waren zu dieser Zeit nicht da. Das macht nichts: Sie können einen neuen Termin buchen.</translation>
    </message>
    <message>
        <source>You have been here, and it was dealt with. If something is still open, ask at the reception.</source>
        <translation>Sie waren da und es ist erledigt. Wenn noch etwas offen ist, fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Book another appointment</source>
        <translation>Neuen Termin buchen</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>Sie können einen anderen Termin buchen.</translation>
    </message>
    <message>
        <source>You have been there, and it was dealt with. If something is still open, ask at the reception there.</source>
        <translation>Sie waren dort, und es wurde erledigt. Wenn noch etwas offen ist, fragen Sie dort am Empfang.</translation>
    </message>
    <message>
        <source>We could not reach you</source>
        <translation>Wir haben Sie nicht erreicht</translation>
    </message>
    <message>
        <source>You were not reached at that time. It does not matter: you can book another appointment.</source>
        <translation>Sie waren zu dieser Zeit nicht zu erreichen. Das macht nichts: Sie können einen neuen Termin buchen.</translation>
    </message>
    <message>
        <source>If the town hall has not reached you, please ask at the desk, or call a member of staff.</source>
        <translation>Hat das Rathaus Sie nicht erreicht, fragen Sie bitte am Schalter, oder rufen Sie einen Mitarbeiter.</translation>
    </message>
    <message>
        <source>Earlier, if possible</source>
        <translation>Früher, wenn möglich</translation>
    </message>
    <message>
        <source>It was dealt with. If something is still open, ask at the reception.</source>
        <translation>Es ist erledigt. Ist noch etwas offen, fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>It is noted that an earlier time would suit you. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>Notiert: Ein früherer Termin wäre Ihnen recht. Wird ein Platz frei, wird er bis zu einer Stunde für Sie gehalten. Wir schicken keine Nachricht: Fragen Sie hier mit Ihrem Code, oder sehen Sie auf Ihrer Seite am Handy nach. Ihr Termin bleibt Ihnen, bis Sie einen anderen nehmen.</translation>
    </message>
    <message>
        <source>An earlier time is free</source>
        <translation>Ein früherer Termin ist frei</translation>
    </message>
</context>
<context>
    <name>AssistBand</name>
    <message>
        <source>End assistance</source>
        <translation>Hilfe beenden</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>AssistScreen</name>
    <message>
        <source>Help a visitor</source>
        <translation>Jemandem helfen</translation>
    </message>
    <message>
        <source>Please enter your PIN.</source>
        <translation>Bitte geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Please enter your code. While you help, there is more time before everything is erased.</source>
        <translation>Bitte geben Sie Ihren Code ein. Solange Sie helfen, bleibt mehr Zeit, bis alles gelöscht wird.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your PIN is being checked.</source>
        <translation>Ihre PIN wird geprüft.</translation>
    </message>
</context>
<context>
    <name>AttachmentField</name>
    <message>
        <source>I bring it to the desk</source>
        <translation>Ich bringe es zum Schalter</translation>
    </message>
    <message>
        <source>I do not have it: please tell me what else is possible</source>
        <translation>Ich habe das nicht: Sagen Sie mir, was sonst möglich ist</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Wartenummer %1, %2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Wartenummer %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Aufrufe</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your ticket number appears here when it is your turn.</source>
        <translation>Ihre Wartenummer erscheint hier, wenn Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Please listen for your number</source>
        <translation>Bitte auf Ihre Nummer hören</translation>
    </message>
    <message>
        <source>This screen shows no calls at the moment. The desks call you by voice.</source>
        <translation>Dieser Bildschirm zeigt zurzeit keine Aufrufe. Die Schalter rufen Sie laut auf.</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Wir haben geschlossen</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Wir öffnen heute um %1 Uhr.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Wir öffnen am %1 um %2 Uhr.</translation>
    </message>
    <message>
        <source>Please ask the town when it opens again.</source>
        <translation>Bitte fragen Sie die Gemeinde, wann wieder geöffnet ist.</translation>
    </message>
    <message>
        <source>Open today %1</source>
        <translation>Heute geöffnet %1 Uhr</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Am %1 geschlossen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Betriebe</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Cross-border workers</source>
        <translation>Grenzgänger</translation>
    </message>
    <message>
        <source>This screen may be out of date. Please listen: the desks call you by voice.</source>
        <translation>Dieser Bildschirm ist vielleicht nicht aktuell. Bitte hören Sie zu: Die Schalter rufen Sie laut auf.</translation>
    </message>
</context>
<context>
    <name>BookedByText</name>
    <message>
        <source>No name, telephone or e-mail was given.</source>
        <translation>Weder Name noch Telefon noch E-Mail wurde angegeben.</translation>
    </message>
    <message>
        <source>Who booked is sealed. It cannot be opened at this desk.</source>
        <translation>Die Angaben zum Besucher sind versiegelt. Sie können an diesem Platz nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Who booked cannot be read: it is damaged. Ask the administrator.</source>
        <translation>Die Angaben zum Besucher sind beschädigt und nicht lesbar. Wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your request is written down</source>
        <translation>Ihre Bitte ist notiert</translation>
    </message>
    <message>
        <source>Your appointment is moved</source>
        <translation>Ihr Termin ist verschoben</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Ihr Termin ist gebucht</translation>
    </message>
    <message>
        <source>It is not booked yet. The town hall looks for a time and tells you by telephone or e-mail. Keep the code.</source>
        <translation>Noch ist nichts gebucht. Das Rathaus sucht einen Termin und sagt Ihnen per Telefon oder E-Mail Bescheid. Bewahren Sie den Code auf.</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, here or at the desk.</source>
        <translation>Fotografieren Sie das Quadrat mit Ihrem Handy: So kommt der Termin in Ihren Kalender. Mit Ihrem Code können Sie ihn verschieben oder absagen, hier oder am Empfang.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Photograph this page, or write the code down.</source>
        <translation>Hier gibt es keinen Drucker. Fotografieren Sie diese Seite, oder schreiben Sie den Code auf.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, there or at this kiosk.</source>
        <translation>Fotografieren Sie den quadratischen Code mit Ihrem Handy: Der Termin kommt in Ihren Kalender. Mit Ihrem Code können Sie ihn verschieben oder absagen, dort oder an diesem Terminal.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Hilfe holen</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>To bring with you</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Bitte bereithalten</translation>
    </message>
</context>
<context>
    <name>BusyNote</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
</context>
<context>
    <name>CallBackRow</name>
    <message>
        <source>Ask to be called back</source>
        <translation>Um Rückruf bitten</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>Das Rathaus ruft Sie zurück</translation>
    </message>
    <message>
        <source>You asked to be called back</source>
        <translation>Sie haben um Rückruf gebeten</translation>
    </message>
    <message>
        <source>You leave your telephone number, and the town hall calls you.</source>
        <translation>Sie hinterlassen Ihre Telefonnummer, und das Rathaus ruft Sie an.</translation>
    </message>
</context>
<context>
    <name>CallBackScreen</name>
    <message>
        <source>At what number can the town hall call you?</source>
        <translation>Unter welcher Nummer kann das Rathaus Sie anrufen?</translation>
    </message>
    <message>
        <source>For whom should they ask?</source>
        <translation>Nach wem soll gefragt werden?</translation>
    </message>
    <message>
        <source>When can you be reached?</source>
        <translation>Wann sind Sie erreichbar?</translation>
    </message>
    <message>
        <source>Ask to be called back?</source>
        <translation>Um Rückruf bitten?</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>Das Rathaus ruft Sie zurück</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>Ihre Bitte ist notiert</translation>
    </message>
    <message>
        <source>It is used for this call and for nothing else.</source>
        <translation>Sie wird nur für diesen Anruf verwendet.</translation>
    </message>
    <message>
        <source>Your first name and family name. You can leave this empty.</source>
        <translation>Ihr Vor- und Nachname. Sie können das leer lassen.</translation>
    </message>
    <message>
        <source>This is what the town hall gets, and nothing more.</source>
        <translation>Das bekommt das Rathaus, und nicht mehr.</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Vormittag</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Your request has arrived at the town hall. Somebody there calls you. No hour is promised.</source>
        <translation>Ihre Bitte ist im Rathaus angekommen. Jemand von dort ruft Sie an. Eine Uhrzeit ist nicht zugesagt.</translation>
    </message>
    <message>
        <source>This kiosk has no connection to the town hall just now. Your request is kept here and will be sent when the connection is back. Until then nobody at the town hall knows of it.</source>
        <translation>Dieses Terminal hat im Augenblick keine Verbindung zum Rathaus. Ihre Bitte ist hier gespeichert und wird gesendet, sobald die Verbindung wieder da ist. Bis dahin weiß im Rathaus niemand davon.</translation>
    </message>
    <message>
        <source>It is on its way to the town hall. Until it has arrived nobody there knows of it.</source>
        <translation>Sie ist auf dem Weg ins Rathaus. Bis sie angekommen ist, weiß dort niemand davon.</translation>
    </message>
    <message>
        <source>Your request could not be kept, and nothing was sent.</source>
        <translation>Ihre Bitte konnte nicht gespeichert werden, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Please try again, or go to the desk in this hall.</source>
        <translation>Bitte versuchen Sie es noch einmal, oder gehen Sie zum Empfang in dieser Halle.</translation>
    </message>
    <message>
        <source>Go on without a name</source>
        <translation>Ohne Namen weiter</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>While the town hall is open.</source>
        <translation>Während das Rathaus geöffnet ist.</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Vormittag</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Am Nachmittag</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>You can be reached</source>
        <translation>Sie sind erreichbar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Sagen, worum es geht</translation>
    </message>
    <message>
        <source>This is a request, not an appointment. No hour is promised.</source>
        <translation>Das ist eine Bitte, kein Termin. Eine Uhrzeit ist nicht zugesagt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Yes, ask for a call</source>
        <translation>Ja, um Anruf bitten</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>The camera is on</source>
        <translation>Die Kamera ist an</translation>
    </message>
    <message>
        <source>Only the code is read. No picture is kept, and the camera goes off by itself.</source>
        <translation>Nur der Code wird gelesen. Kein Bild wird aufbewahrt, und die Kamera schaltet sich von selbst aus.</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>The visitor has not said what it is about.</source>
        <translation>Der Besucher hat nicht gesagt, worum es geht.</translation>
    </message>
    <message>
        <source>What the visitor has answered</source>
        <translation>Was der Besucher geantwortet hat</translation>
    </message>
    <message>
        <source>Where that leads</source>
        <translation>Wohin das führt</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitzubringen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What may be needed</source>
        <translation>Was gebraucht werden kann</translation>
    </message>
    <message>
        <source>the visitor has it</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>in the visitor&apos;s words: %1</source>
        <translation>in den Worten des Besuchers: %1</translation>
    </message>
    <message>
        <source>What the visitor needs</source>
        <translation>Was der Besucher braucht</translation>
    </message>
    <message>
        <source>The form so far</source>
        <translation>Das Formular bis hierher</translation>
    </message>
    <message>
        <source>The form so far: %1</source>
        <translation>Das Formular bis hierher: %1</translation>
    </message>
    <message>
        <source>It is too long to be read here. You see it once you help the visitor.</source>
        <translation>Es ist zu lang, um hier gelesen zu werden. Sie sehen es, sobald Sie dem Besucher helfen.</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n fehlt noch</numerusform>
            <numerusform>%n fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>es fehlt nichts</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>the answers to the questions and the list of what to bring</source>
        <translation>die Antworten auf die Fragen und die Liste des Mitzubringenden</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>das Formular</translation>
    </message>
    <message>
        <source>what he needs</source>
        <translation>was er braucht</translation>
    </message>
    <message>
        <source>Not shared: %1.</source>
        <translation>Nicht geteilt: %1.</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>Nothing here for this choice. Go back and choose another way, or search with a word.</source>
        <translation>Zu dieser Auswahl gibt es hier nichts. Gehen Sie zurück und wählen Sie etwas anderes, oder suchen Sie mit einem Wort.</translation>
    </message>
    <message>
        <source>I do not find it here: search with a word</source>
        <translation>Nicht gefunden? Mit einem Wort suchen</translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>By telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>At the town hall</source>
        <translation>Im Rathaus</translation>
    </message>
    <message>
        <source>The town hall calls you at the time of the appointment.</source>
        <translation>Das Rathaus ruft Sie zur Zeit des Termins an.</translation>
    </message>
    <message>
        <source>You see one another on your phone or computer. The town hall sends you the link by e-mail.</source>
        <translation>Sie sehen einander auf Ihrem Handy oder Computer. Das Rathaus schickt Ihnen den Link per E-Mail.</translation>
    </message>
    <message>
        <source>You come at the time of the appointment.</source>
        <translation>Sie kommen zur Zeit des Termins.</translation>
    </message>
    <message>
        <source>How do you want the appointment?</source>
        <translation>Wie möchten Sie den Termin?</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Antwort fehlt noch</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check your answers</source>
        <translation>Prüfen Sie Ihre Angaben</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>All right, continue</source>
        <translation>Alles richtig, weiter</translation>
    </message>
    <message>
        <source>Answer what is missing</source>
        <translation>Fehlendes ergänzen</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Auf meinem Telefon weitermachen</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code of your appointment</source>
        <translation>Der Code Ihres Termins</translation>
    </message>
    <message>
        <source>It stands on your confirmation, on paper or on your phone.</source>
        <translation>Er steht auf Ihrer Bestätigung, auf Papier oder auf dem Handy.</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>Ich habe den Code nicht</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Meinen Termin suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show my code to the camera</source>
        <translation>Meinen Code der Kamera zeigen</translation>
    </message>
    <message>
        <source>Find it by my name</source>
        <translation>Mit meinem Namen suchen</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>It stands on the confirmation of your appointment, or on your phone at the end of your form.</source>
        <translation>Er steht auf Ihrer Terminbestätigung, oder auf Ihrem Telefon am Ende des Formulars.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CommuneField</name>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>How can the town hall reach you?</source>
        <translation>Wie kann das Rathaus Sie erreichen?</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The town hall tells you the time this way. It is used for nothing else.</source>
        <translation>So sagt Ihnen das Rathaus den Termin. Dafür und für nichts anderes.</translation>
    </message>
    <message>
        <source>Only if something changes about this appointment. It is used for nothing else.</source>
        <translation>Nur falls sich an diesem Termin etwas ändert. Für nichts anderes.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>You get a code. With it you can move or cancel the appointment.</source>
        <translation>Sie bekommen einen Code. Damit können Sie den Termin verschieben oder absagen.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The town hall calls you there at the time of the appointment. It is used for nothing else.</source>
        <translation>Das Rathaus ruft Sie dort zur Zeit des Termins an. Die Nummer dient nur dazu.</translation>
    </message>
    <message>
        <source>The town hall sends you the link there. It is used for nothing else.</source>
        <translation>Das Rathaus schickt Ihnen dorthin den Link. Die Adresse dient nur dazu.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Write the first letters of the country</source>
        <translation>Die ersten Buchstaben des Landes</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>You do not know the day or the month? Leave it blank.</source>
        <translation>Sie kennen den Tag oder den Monat nicht? Dann leer lassen.</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here or done</source>
        <translation>
            <numerusform>%n da oder erledigt</numerusform>
            <numerusform>%n da oder erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n nicht erschienen</numerusform>
            <numerusform>%n nicht erschienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>no appointments</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>erneut aufgerufen</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Schalter</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>being booked</source>
        <translation>wird gerade gebucht</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>hat Vorrang</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>ein Terminal ohne Namen</translation>
    </message>
    <message>
        <source>has ended the visit</source>
        <translation>hat den Besuch beendet</translation>
    </message>
    <message>
        <source>is choosing a language</source>
        <translation>wählt eine Sprache</translation>
    </message>
    <message>
        <source>is on the first page</source>
        <translation>ist auf der ersten Seite</translation>
    </message>
    <message>
        <source>is searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>is choosing a procedure</source>
        <translation>wählt ein Anliegen</translation>
    </message>
    <message>
        <source>is reading about a procedure</source>
        <translation>liest über ein Anliegen</translation>
    </message>
    <message>
        <source>is answering questions</source>
        <translation>beantwortet Fragen</translation>
    </message>
    <message>
        <source>is reading what is needed</source>
        <translation>liest, was nötig ist</translation>
    </message>
    <message>
        <source>is filling in a form</source>
        <translation>füllt ein Formular aus</translation>
    </message>
    <message>
        <source>is checking the answers</source>
        <translation>prüft die Antworten</translation>
    </message>
    <message>
        <source>is reading the form as a paper</source>
        <translation>liest das Formular als Papier</translation>
    </message>
    <message>
        <source>is signing</source>
        <translation>unterschreibt</translation>
    </message>
    <message>
        <source>is done with the form</source>
        <translation>ist mit dem Formular fertig</translation>
    </message>
    <message>
        <source>is reading where this is done instead</source>
        <translation>liest, wo das stattdessen geht</translation>
    </message>
    <message>
        <source>is on the page for practising</source>
        <translation>ist auf der Seite zum Üben</translation>
    </message>
    <message>
        <source>is choosing for how many persons</source>
        <translation>wählt, für wie viele Personen</translation>
    </message>
    <message>
        <source>is choosing what else to do at the appointment</source>
        <translation>wählt, was beim Termin noch erledigt wird</translation>
    </message>
    <message>
        <source>is choosing a time</source>
        <translation>wählt eine Zeit</translation>
    </message>
    <message>
        <source>is choosing how to be reached</source>
        <translation>wählt die Kontaktart</translation>
    </message>
    <message>
        <source>is checking what is about to be booked</source>
        <translation>prüft, was gebucht werden soll</translation>
    </message>
    <message>
        <source>is reading what was booked</source>
        <translation>liest, was gebucht wurde</translation>
    </message>
    <message>
        <source>is giving the code of an appointment or of a form</source>
        <translation>gibt den Code eines Termins oder Formulars ein</translation>
    </message>
    <message>
        <source>is giving a name and a date of birth</source>
        <translation>gibt Namen und Geburtsdatum ein</translation>
    </message>
    <message>
        <source>is looking at the appointment</source>
        <translation>sieht sich den Termin an</translation>
    </message>
    <message>
        <source>is choosing a line for a ticket</source>
        <translation>wählt eine Warteschlange für eine Wartenummer</translation>
    </message>
    <message>
        <source>is looking at the ticket</source>
        <translation>sieht sich die Wartenummer an</translation>
    </message>
    <message>
        <source>is reading why there is no ticket</source>
        <translation>liest, warum es keine Wartenummer gibt</translation>
    </message>
    <message>
        <source>is on the page where help is asked for</source>
        <translation>ist auf der Seite, auf der man um Hilfe bittet</translation>
    </message>
    <message>
        <source>is on the page for the staff</source>
        <translation>ist auf der Seite für das Personal</translation>
    </message>
    <message>
        <source>is on the page where an agent signs in to help</source>
        <translation>ist auf der Seite, auf der sich jemand zum Helfen anmeldet</translation>
    </message>
    <message>
        <source>is answering for whom the form is filled in</source>
        <translation>gibt an, für wen das Formular ausgefüllt wird</translation>
    </message>
    <message>
        <source>is taking the form along on the phone</source>
        <translation>nimmt das Formular auf dem Handy mit</translation>
    </message>
    <message>
        <source>is asking to be called back</source>
        <translation>bittet um Rückruf</translation>
    </message>
    <message>
        <source>is on another page</source>
        <translation>ist auf einer anderen Seite</translation>
    </message>
    <message>
        <source>is reading about the wifi in the hall</source>
        <translation>liest über das WLAN im Raum</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>is choosing how to meet</source>
        <translation>wählt, wie der Termin stattfindet</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>DeskWidgets</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>Klappe offen</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>refused a page</source>
        <translation>hat eine Seite abgelehnt</translation>
    </message>
    <message>
        <source>does not finish</source>
        <translation>wird nicht fertig</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Aufrufanzeige</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>alles bereit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last heard of, ago</source>
        <translation>Zuletzt gehört vor</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>Drucker und Papier</translation>
    </message>
    <message>
        <source>not set up yet, or not connected</source>
        <translation>noch nicht eingerichtet oder nicht verbunden</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The official form, page %1 of %2</source>
        <translation>Das amtliche Formular, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Read the official form</source>
        <translation>Lesen Sie das amtliche Formular</translation>
    </message>
    <message>
        <source>One of your answers is too long for its box on paper. It is kept whole with your request.</source>
        <translation>Eine Ihrer Antworten ist zu lang für das Feld auf dem Papier. Sie wird vollständig mit Ihrem Antrag gespeichert.</translation>
    </message>
    <message>
        <source>Page %1 of the form. All answers on it were on the page before.</source>
        <translation>Seite %1 des Formulars. Alle Antworten darauf haben Sie im Schritt davor gesehen.</translation>
    </message>
    <message>
        <source>Your form is being written …</source>
        <translation>Ihr Formular wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show what is above</source>
        <translation>Weiter oben ansehen</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Weiter unten ansehen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>FallenNotice</name>
    <message>
        <source>Because you changed this, please answer again:</source>
        <translation>Nach dieser Änderung bitte neu beantworten:</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Well done! You can do it.</source>
        <translation>Gut gemacht! Sie können es.</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Ihr Antrag ist sicher gespeichert</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Aktenzeichen</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Aktenzeichen: %1</translation>
    </message>
    <message>
        <source>Take a photo of the code with your phone to keep the reference.</source>
        <translation>Fotografieren Sie den Code mit dem Handy. So behalten Sie das Aktenzeichen.</translation>
    </message>
    <message>
        <source>Square code with your reference</source>
        <translation>Viereckiger Code mit Ihrem Aktenzeichen</translation>
    </message>
    <message>
        <source>You have filled in a whole form. Nothing was sent and nothing is kept.</source>
        <translation>Sie haben ein ganzes Formular ausgefüllt. Nichts wurde gesendet, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The desk can print your request with the reference.</source>
        <translation>Hier gibt es keinen Drucker. Der Empfang kann Ihren Antrag mit dem Aktenzeichen drucken.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Book the appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Die Liste aufs Handy mitnehmen</translation>
    </message>
    <message>
        <source>Scan the code with your phone: a page of %1 says how far your request is.</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon: Eine Seite von %1 sagt, wie weit Ihr Antrag ist.</translation>
    </message>
</context>
<context>
    <name>FirstPossible</name>
    <message>
        <source>First possible time</source>
        <translation>Frühester Termin</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diesen Termin nehmen</translation>
    </message>
</context>
<context>
    <name>FormOnPhoneScreen</name>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Scannen Sie diesen Code mit Ihrem Telefon</translation>
    </message>
    <message>
        <source>The ten minutes have passed</source>
        <translation>Die zehn Minuten sind um</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>Das geht gerade nicht</translation>
    </message>
    <message>
        <source>This form cannot go to a phone</source>
        <translation>Dieses Formular lässt sich nicht auf ein Telefon übertragen</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Auf Ihrem Telefon weitermachen</translation>
    </message>
    <message>
        <source>The form opens once, on one phone. You no longer need this kiosk: erase your answers here and leave, or stay here and go on.</source>
        <translation>Das Formular öffnet sich einmal, auf einem einzigen Telefon. Sie brauchen das Terminal nicht mehr: Löschen Sie Ihre Antworten hier und gehen Sie, oder bleiben Sie und machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>What nobody opened was erased. Your answers are still on this kiosk.</source>
        <translation>Was niemand geöffnet hat, wurde gelöscht. Ihre Antworten sind noch an diesem Terminal.</translation>
    </message>
    <message>
        <source>The connection is missing. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>Die Verbindung fehlt. Ihre Antworten sind noch an diesem Terminal: Berühren Sie „Zurück“, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>The town hall has another version of it. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>Die Stadt hat eine andere Fassung davon. Ihre Antworten sind noch an diesem Terminal: Berühren Sie „Zurück“, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>Your answers so far, the name of the form and your language go to the town hall’s computer, where only your phone can open them. They are erased after ten minutes if no phone opens them, and two hours after your last answer on the phone. A signature stays out.</source>
        <translation>Ihre bisherigen Antworten, der Name des Formulars und Ihre Sprache gehen an den Rechner der Stadt, wo nur Ihr Telefon sie öffnen kann. Sie werden nach zehn Minuten gelöscht, wenn kein Telefon sie öffnet, und zwei Stunden nach Ihrer letzten Antwort auf dem Telefon. Eine Unterschrift wird nicht mitgeschickt.</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>Der Code führt zu %1</translation>
    </message>
    <message>
        <source>Good for %1 min %2 s more.</source>
        <translation>Noch %1 Min. %2 Sek. gültig.</translation>
    </message>
    <message>
        <source>Good for ten minutes.</source>
        <translation>Zehn Minuten gültig.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>Yes, continue on my phone</source>
        <translation>Ja, auf meinem Telefon weitermachen</translation>
    </message>
    <message>
        <source>Erase here and leave</source>
        <translation>Hier löschen und gehen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Who helped you here, and that you agreed to it, goes along and comes back with the form.</source>
        <translation>Wer Ihnen hier geholfen hat und dass Sie zugestimmt haben, geht mit dem Formular mit und kommt mit ihm zurück.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>The visitor shows no form.</source>
        <translation>Der Besucher zeigt kein Formular.</translation>
    </message>
    <message>
        <source>The visitor&apos;s version of this form is not here.</source>
        <translation>Die Fassung dieses Formulars, die der Besucher hat, ist hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>This form has no paper: only its answers are sent.</source>
        <translation>Dieses Formular gibt es nicht auf Papier: Nur die Antworten werden übermittelt.</translation>
    </message>
    <message>
        <source>The paper of this form is not here yet …</source>
        <translation>Das amtliche Formular ist noch nicht da …</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave this blank</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Auf meinem Telefon weitermachen</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Your answers so far</source>
        <translation>Ihre Antworten bis jetzt</translation>
    </message>
</context>
<context>
    <name>HandOffModel</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>wartet auf jemanden</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>steht bei %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>HandOffScreen</name>
    <message>
        <source>Somebody is asked</source>
        <translation>Das Team weiß Bescheid</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>Es kommt jemand zu Ihnen</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 kommt zu Ihnen</translation>
    </message>
    <message>
        <source>Nobody is free yet</source>
        <translation>Noch ist niemand frei</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>Der Ruf ist zurückgenommen</translation>
    </message>
    <message>
        <source>The call is finished</source>
        <translation>Der Ruf ist beendet</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>Am Empfang hilft Ihnen jemand</translation>
    </message>
    <message>
        <source>Shall somebody come to you?</source>
        <translation>Soll jemand zu Ihnen kommen?</translation>
    </message>
    <message>
        <source>Please stay here. You can go on meanwhile: touch “Back”.</source>
        <translation>Bitte bleiben Sie hier. Sie können inzwischen weitermachen: Tippen Sie auf „Zurück“.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Bitte bleiben Sie hier.</translation>
    </message>
    <message>
        <source>Your call stays open. If you do not want to wait, go to the desk in this hall.</source>
        <translation>Ihr Ruf bleibt offen. Wenn Sie nicht warten möchten, gehen Sie zum Empfang in dieser Halle.</translation>
    </message>
    <message>
        <source>Nobody comes. What was shared is gone.</source>
        <translation>Es kommt niemand. Was Sie geteilt hatten, ist gelöscht.</translation>
    </message>
    <message>
        <source>Touch “Back” to go on.</source>
        <translation>Tippen Sie auf „Zurück“, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This kiosk cannot call anyone just now. Please go to the desk in this hall, or wave to a member of staff.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Dieses Gerät kann gerade niemanden rufen. Bitte gehen Sie zum Empfang in dieser Halle, oder winken Sie jemandem vom Personal.

Ihre Antworten bleiben hier, während Sie das lesen. Tippen Sie auf „Zurück“, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The person learns your language and at which kiosk you stand. You decide about the rest.</source>
        <translation>Die Person erfährt Ihre Sprache und an welchem Gerät Sie stehen. Über alles andere entscheiden Sie.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Yes, call somebody</source>
        <translation>Ja, jemanden rufen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>Ich brauche niemanden mehr</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Wartenummer ziehen</translation>
    </message>
    <message>
        <source>You wait sitting down, and whoever calls you knows what you agreed to share.</source>
        <translation>Sie warten im Sitzen. Wer Sie aufruft, weiß, was Sie weitergeben wollten.</translation>
    </message>
    <message>
        <source>You wait sitting down and are called by your number.</source>
        <translation>Sie warten im Sitzen und werden mit Ihrer Nummer aufgerufen.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>You come back at a time that suits you.</source>
        <translation>Sie kommen wieder, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>Somebody helps you here</source>
        <translation>Jemand hilft Ihnen hier</translation>
    </message>
    <message>
        <source>%1 helps you here</source>
        <translation>%1 hilft Ihnen hier</translation>
    </message>
    <message>
        <source>Touch “Back” to go on. What you agreed to share is seen at the desk; you can end the help at any time.</source>
        <translation>Tippen Sie auf „Zurück“, um weiterzumachen. Am Schalter sieht man, was Sie zeigen möchten; Sie können die Hilfe jederzeit beenden.</translation>
    </message>
    <message>
        <source>A colleague is asked</source>
        <translation>Jemand anderes wird gefragt</translation>
    </message>
    <message>
        <source>Nobody is at the desks just now</source>
        <translation>Gerade ist niemand am Empfang</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>Ihre Nummer ist %1</translation>
    </message>
    <message>
        <source>%1 passes you on to a colleague.</source>
        <translation>%1 gibt Sie an eine Kollegin oder einen Kollegen weiter.</translation>
    </message>
    <message>
        <source>Please note this number and take a seat in the hall: you are called by it.</source>
        <translation>Bitte merken Sie sich diese Nummer und nehmen Sie in der Halle Platz: Sie werden damit aufgerufen.</translation>
    </message>
    <message>
        <source>Your call stays open: whoever comes back to a desk sees it. If you do not want to wait, choose one of these.</source>
        <translation>Ihr Ruf bleibt offen: Wer an den Empfang zurückkommt, sieht ihn. Wenn Sie nicht warten möchten, wählen Sie unten etwas anderes.</translation>
    </message>
    <message>
        <source>Those who are here just now do other things. Your call stays open, and somebody may still come. If you do not want to wait, choose one of these.</source>
        <translation>Wer gerade da ist, hat andere Aufgaben. Ihr Ruf bleibt offen, und es kann noch jemand kommen. Wenn Sie nicht warten möchten, wählen Sie unten etwas anderes.</translation>
    </message>
    <message>
        <source>Please go to: %1</source>
        <translation>Bitte gehen Sie zu: %1</translation>
    </message>
    <message>
        <source>You are expected there. Your number is being drawn: please wait a moment.</source>
        <translation>Sie werden dort erwartet. Ihre Nummer kommt gleich: bitte warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Your number there is %1. Please note it: you are called by it, and what you agreed to share is known there.</source>
        <translation>Ihre Nummer dort ist %1. Bitte notieren Sie sie: Sie werden damit aufgerufen, und was Sie teilen wollten, ist dort bekannt.</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Ihre Nummer dort</translation>
    </message>
    <message>
        <source>What you need, so that they know before they come</source>
        <translation>Was Sie brauchen, damit man es vorher weiß</translation>
    </message>
</context>
<context>
    <name>HelpTrace</name>
    <message>
        <source>Help given at this kiosk</source>
        <translation>Hilfe an diesem Terminal</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Search with a word</source>
        <translation>Mit einem Wort suchen</translation>
    </message>
    <message>
        <source>For me and my family</source>
        <translation>Für mich und meine Familie</translation>
    </message>
    <message>
        <source>Business or association</source>
        <translation>Gewerbe oder Verein</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Wartenummer ziehen</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>News from the town hall</source>
        <translation>Das Rathaus informiert</translation>
    </message>
    <message>
        <source>I have an appointment or a code</source>
        <translation>Ich habe einen Termin oder einen Code</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>Der Empfang ist geschlossen</translation>
    </message>
    <message>
        <source>Here you can look up what you need, fill in forms and book an appointment.</source>
        <translation>Hier können Sie nachsehen, was Sie brauchen, Formulare ausfüllen und Termine buchen.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything you entered is erased.</source>
        <translation>
            <numerusform>In %n Sekunde werden alle Ihre Angaben gelöscht.</numerusform>
            <numerusform>In %n Sekunden werden alle Ihre Angaben gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message numerus="yes">
        <source>%1, %2 is kept for you for %n more minute(s).</source>
        <translation>
            <numerusform>%1, %2 ist noch %n Minute für Sie frei gehalten.</numerusform>
            <numerusform>%1, %2 ist noch %n Minuten für Sie frei gehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher bedienen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>The screen waits ten times longer for you.</source>
        <translation>Der Bildschirm wartet zehnmal länger auf Sie.</translation>
    </message>
    <message>
        <source>Nothing moves on the screen</source>
        <translation>Nichts bewegt sich auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>ListAlong</name>
    <message>
        <source>Your list for your phone</source>
        <translation>Ihre Liste für Ihr Handy</translation>
    </message>
    <message>
        <source>Scan the code. You can tick what you have at home. The list is kept for 30 days, without your name.</source>
        <translation>Fotografieren Sie den Code. Zu Hause haken Sie ab, was Sie haben. Die Liste wird 30 Tage aufgehoben, ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>The list cannot be sent to your phone now: the connection is missing. You can print it or photograph this page.</source>
        <translation>Die Liste kann gerade nicht auf Ihr Handy: Es fehlt die Verbindung. Sie können sie drucken oder diese Seite fotografieren.</translation>
    </message>
</context>
<context>
    <name>LocalFormat</name>
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
    </message>
</context>
<context>
    <name>MandateScreen</name>
    <message>
        <source>Date of the paper</source>
        <translation>Datum des Dokuments</translation>
    </message>
    <message>
        <source>Yes, agreed</source>
        <translation>Ja, einverstanden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>By telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>The town hall calls you at the number you gave.</source>
        <translation>Das Rathaus ruft Sie unter der Nummer an, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>The town hall calls you: %1</source>
        <translation>Das Rathaus ruft Sie an: %1</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>The town hall sends you the link by e-mail.</source>
        <translation>Das Rathaus schickt Ihnen den Link per E-Mail.</translation>
    </message>
    <message>
        <source>The town hall sends you the link: %1</source>
        <translation>Das Rathaus schickt Ihnen den Link: %1</translation>
    </message>
</context>
<context>
    <name>ModalSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoTicketScreen</name>
    <message>
        <source>What is the appointment for?</source>
        <translation>Wofür ist der Termin?</translation>
    </message>
    <message>
        <source>Book an appointment instead</source>
        <translation>Stattdessen einen Termin buchen</translation>
    </message>
    <message>
        <source>Or ask at the reception</source>
        <translation>Oder am Empfang fragen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>All times are taken at the moment.</source>
        <translation>Im Moment sind alle Termine vergeben.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now, and none of the times set aside for it is left.</source>
        <translation>Das Gerät hat gerade keine Verbindung zum Rathaus, und von den Terminen, die dafür zurückgelegt sind, ist keiner mehr frei.</translation>
    </message>
    <message>
        <source>The town hall should contact me</source>
        <translation>Das Rathaus soll sich bei mir melden</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Zum Empfang gehen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Um Rückruf bitten</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Appointments are made at the desk</source>
        <translation>Termine machen Sie am Empfang aus</translation>
    </message>
    <message>
        <source>Tickets are given at the desk</source>
        <translation>Wartenummern gibt es am Empfang</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>Am Empfang hilft Ihnen jemand</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall. Say that you have an appointment or that you need one.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Bitte gehen Sie zum Empfang in dieser Halle. Sagen Sie, dass Sie einen Termin haben oder brauchen.

Ihre Angaben bleiben hier, während Sie lesen. Tippen Sie auf „Zurück“, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall and ask for a ticket.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Bitte gehen Sie zum Empfang in dieser Halle. Dort bekommen Sie eine Wartenummer.

Ihre Angaben bleiben hier, während Sie lesen. Tippen Sie auf „Zurück“, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall, or wave to a member of staff.

This kiosk cannot call anyone by itself. Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Bitte gehen Sie zum Empfang in dieser Halle oder winken Sie dem Personal.

Dieses Gerät kann selbst niemanden rufen. Ihre Angaben bleiben hier, während Sie lesen. Tippen Sie auf „Zurück“, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This appointment is made there: %1</source>
        <translation>Diesen Termin bekommen Sie dort: %1</translation>
    </message>
    <message>
        <source>This kiosk makes appointments for its own town hall only. Please call the other one, or go there.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Dieses Gerät vergibt nur Termine des eigenen Rathauses. Rufen Sie bitte im anderen an, oder gehen Sie hin.

Ihre Angaben bleiben hier, während Sie lesen. Tippen Sie auf „Zurück“, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Wartenummer ziehen</translation>
    </message>
    <message>
        <source>The staff cannot sign in here</source>
        <translation>Das Personal kann sich hier nicht anmelden</translation>
    </message>
    <message>
        <source>The town hall does not let its staff sign in at this kiosk. Everything else works as before.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Das Rathaus lässt sein Personal sich an diesem Terminal nicht anmelden. Alles andere geht wie zuvor.

Ihre Angaben bleiben hier, während Sie lesen. Tippen Sie auf „Zurück“, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>Der Empfang ist geschlossen</translation>
    </message>
    <message>
        <source>Nobody can come to you now, and no tickets are given. Everything else works: look up what you need, fill in forms, book an appointment.

Touch “Back” to go on.</source>
        <translation>Jetzt kann niemand kommen und es gibt keine Wartenummern. Alles andere geht: nachsehen, was Sie brauchen, Formulare ausfüllen, Termine buchen.

Tippen Sie auf „Zurück“, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>This kiosk does not work at the moment.</source>
        <translation>Dieses Gerät funktioniert im Moment nicht.</translation>
    </message>
    <message>
        <source>Please ask at the desk in this hall.</source>
        <translation>Bitte fragen Sie am Empfang in dieser Halle.</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>Go there: %1</source>
        <translation>Gehen Sie dorthin: %1</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>Das bringen Sie mit</translation>
    </message>
    <message>
        <source>Touch what you already have.</source>
        <translation>Tippen Sie auf das, was Sie schon haben.</translation>
    </message>
    <message>
        <source>Original.</source>
        <translation>Original.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies).</source>
        <translation>
            <numerusform>%n Kopie.</numerusform>
            <numerusform>%n Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Fill in the form now</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Wartenummer dafür ziehen</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Die Liste aufs Handy mitnehmen</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Your date of birth</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Ihr Vor- und Nachname</translation>
    </message>
    <message>
        <source>As they were given for the appointment. Accents, capitals and the order of the names do not matter.</source>
        <translation>So, wie sie für den Termin angegeben wurden. Akzente, Großschreibung und die Reihenfolge der Namen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>With both you can say that you are here without the code. Neither is kept: only a mark by which the town hall’s computer knows them again.</source>
        <translation>Mit Name und Geburtsdatum können Sie sich auch ohne den Code anmelden. Beides wird nicht aufbewahrt: Der Rechner der Stadt behält nur einen Prüfwert, an dem er es wiedererkennt.</translation>
    </message>
    <message>
        <source>Where is the reception?</source>
        <translation>Wo ist der Empfang?</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Meinen Termin finden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
</context>
<context>
    <name>PersonsScreen</name>
    <message>
        <source>For how many persons?</source>
        <translation>Für wie viele Personen?</translation>
    </message>
    <message>
        <source>Count only those who need it for themselves, children too. Each one makes the appointment longer.</source>
        <translation>Zählen Sie nur, wer es für sich selbst braucht, auch Kinder. Mit jeder Person dauert der Termin länger.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing is sent, nothing is kept.</source>
        <translation>Übung: Nichts wird gesendet, nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practise without risk</source>
        <translation>Ohne Risiko üben</translation>
    </message>
    <message>
        <source>You cannot do anything wrong here. Nothing is sent, nothing is kept.</source>
        <translation>Hier können Sie nichts falsch machen. Nichts wird gesendet, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>You fill in a short form as if you were this person:</source>
        <translation>Sie füllen ein kurzes Formular aus, als wären Sie diese Person:</translation>
    </message>
    <message>
        <source>Born on 14 July 1985
12 rue de l’Exemple, 67000 Strasbourg
Telephone 03 88 00 00 00</source>
        <translation>Geburtsdatum: 14. Juli 1985
12 rue de l’Exemple, 67000 Strasbourg
Telefon: 03 88 00 00 00</translation>
    </message>
    <message>
        <source>Touch a key to write a letter. Hold nothing, a short touch is enough.</source>
        <translation>Tippen Sie auf eine Taste, um einen Buchstaben zu schreiben. Kurz tippen genügt.</translation>
    </message>
    <message>
        <source>A mistake? Touch the key with the arrow and the cross to erase.</source>
        <translation>Ein Fehler? Zum Löschen tippen Sie auf die Taste mit Pfeil und Kreuz.</translation>
    </message>
    <message>
        <source>Ready? Touch “Continue”. With “Back” you return at any time.</source>
        <translation>Fertig? Tippen Sie auf „Weiter“. Mit „Zurück“ können Sie jederzeit zurückgehen.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Übung starten</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>On the other bank of the Rhine</source>
        <translation>Auf der anderen Rheinseite</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Quelle: %1 · %2</translation>
    </message>
    <message>
        <source>Find out what I need</source>
        <translation>Was brauche ich?</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Wartenummer dafür ziehen</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>A proposal for you</source>
        <translation>Ein Vorschlag für Sie</translation>
    </message>
    <message>
        <source>%1 proposes an answer</source>
        <translation>%1 schlägt eine Antwort vor</translation>
    </message>
    <message>
        <source>Yes, fill it in</source>
        <translation>Ja, eintragen</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
    <message>
        <source>Nothing is entered there yet.</source>
        <translation>Dort steht noch nichts.</translation>
    </message>
    <message>
        <source>You entered: %1</source>
        <translation>Sie haben eingetragen: %1</translation>
    </message>
    <message>
        <source>This cannot be filled in</source>
        <translation>Das kann nicht eingetragen werden</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>appointment %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>hat um Hilfe gebeten</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>All this in one visit</source>
        <translation>Alles bei einem Besuch</translation>
    </message>
    <message>
        <source>What else in the same visit?</source>
        <translation>Was noch beim selben Besuch?</translation>
    </message>
    <message>
        <source>No time is free that is long enough for all of it. Take something away, or ask at the reception.</source>
        <translation>Keine freie Zeit ist lang genug für alles. Lassen Sie etwas weg oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Something else too?</source>
        <translation>Noch etwas dazu?</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation>Uhrzeit wählen</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add another entry</source>
        <translation>Weiteren Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>RequestModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Vormittag</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Show what is above</source>
        <translation>Weiter oben ansehen</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Weiter unten ansehen</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Write a word or two. Mistakes do not matter.</source>
        <translation>Schreiben Sie ein oder zwei Wörter. Fehler machen nichts.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Wörter</translation>
    </message>
    <message>
        <source>Nothing found with these words. Try another word, or call someone.</source>
        <translation>Zu diesen Wörtern gibt es nichts. Versuchen Sie ein anderes Wort oder holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>I did not find what I need</source>
        <translation>Das Richtige ist nicht dabei</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>We note only these words, not who you are. Someone at the desk can help you now.</source>
        <translation>Wir notieren nur diese Wörter, nicht, wer Sie sind. Am Empfang hilft man Ihnen jetzt gern.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ServedModel</name>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Your number: %1</source>
        <translation>Ihre Nummer: %1</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>A ticket for this?</source>
        <translation>Eine Wartenummer dafür?</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>Wofür brauchen Sie eine Wartenummer?</translation>
    </message>
    <message>
        <source>Touch it, and you have your number.</source>
        <translation>Tippen Sie darauf: Ihre Nummer kommt sofort.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment. Touch one to see what you can do.</source>
        <translation>Zurzeit gibt es keine Wartenummern. Tippen Sie auf eine Zeile, um zu sehen, was Sie tun können.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. It gives numbers of its own, which count all the same.</source>
        <translation>Das Terminal hat gerade keine Verbindung zum Rathaus. Es gibt eigene Nummern aus; sie gelten genauso.</translation>
    </message>
    <message numerus="yes">
        <source>What you need: %n chosen</source>
        <translation>
            <numerusform>Was Sie brauchen: %n gewählt</numerusform>
            <numerusform>Was Sie brauchen: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need a seat, help or priority?</source>
        <translation>Brauchen Sie einen Sitzplatz, Hilfe oder Vorrang?</translation>
    </message>
    <message>
        <source>Then touch what your ticket is for.</source>
        <translation>Tippen Sie dann auf das, wofür Sie die Nummer brauchen.</translation>
    </message>
    <message>
        <source>A ticket for something else</source>
        <translation>Eine Nummer für etwas anderes</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>%1 (you, here)</source>
        <translation>%1 (Sie, hier)</translation>
    </message>
    <message>
        <source>not on duty</source>
        <translation>nicht im Dienst</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Last on duty, ago</source>
        <translation>Im Dienst, zuletzt vor</translation>
    </message>
</context>
<context>
    <name>SettleModel</name>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Kiosk is frozen</source>
        <translation>Ein Kiosk ist gesperrt</translation>
    </message>
    <message>
        <source>Kiosk has not told what it sold</source>
        <translation>Ein Kiosk hat nicht gemeldet, was er vergeben hat</translation>
    </message>
    <message>
        <source>Kiosk is silent</source>
        <translation>Ein Kiosk meldet sich nicht</translation>
    </message>
    <message>
        <source>Two visitors have one place</source>
        <translation>Zwei Besucher haben denselben Termin</translation>
    </message>
    <message>
        <source>A form was set apart</source>
        <translation>Ein Formular wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>An appointment was set apart</source>
        <translation>Ein Termin wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>A cancellation was set apart</source>
        <translation>Eine Absage wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Places given back were set apart</source>
        <translation>Zurückgegebene Plätze wurden beiseitegelegt</translation>
    </message>
    <message>
        <source>A call for help was set apart</source>
        <translation>Ein Hilferuf wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>A ticket was set apart</source>
        <translation>Eine Wartenummer wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Something unreadable was set apart</source>
        <translation>Etwas Unlesbares wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Kiosk: %1</source>
        <translation>Kiosk: %1</translation>
    </message>
    <message>
        <source>Last heard of: %1</source>
        <translation>Zuletzt gemeldet: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Who has the place now</source>
        <translation>Wer den Platz jetzt hat</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>What it sends does not follow from what it sent before: its disk was copied or put back. Everything it sends now is set apart, and it may sell nothing by itself.</source>
        <translation>Was er sendet, schließt nicht an das früher Gesendete an: Seine Festplatte wurde kopiert oder zurückgesetzt. Alles, was er jetzt sendet, wird beiseitegelegt, und er vergibt von sich aus nichts mehr.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup. Until this kiosk has told what it sold since, nothing can be booked at this site.</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt. Bis dieser Kiosk gemeldet hat, was er seitdem vergeben hat, lässt sich an diesem Standort nichts buchen.</translation>
    </message>
    <message>
        <source>Forms that visitors fill in there do not arrive. Places it holds for itself cannot be given to others.</source>
        <translation>Formulare, die Besucher dort ausfüllen, kommen nicht an. Plätze, die er für sich vorhält, können nicht an andere gehen.</translation>
    </message>
    <message>
        <source>Tell the administrator: the kiosk has to join the hub anew. Settle what was set apart below, one by one.</source>
        <translation>Sagen Sie der Verwaltung des Systems Bescheid: Der Kiosk muss dem Server neu beitreten. Regeln Sie das Beiseitegelegte unten Stück für Stück.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; it tells by itself. If it will not come back, declare it lost.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist und Netz hat; er meldet es von selbst. Kommt er nicht wieder, erklären Sie ihn für verloren.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; what is on it arrives by itself then. If it is stolen or broken for good, declare it lost.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist und Netz hat; was auf ihm liegt, kommt dann von selbst an. Ist er gestohlen oder endgültig defekt, erklären Sie ihn für verloren.</translation>
    </message>
    <message>
        <source>The kiosk sold this place while it could not reach the hub, and meanwhile somebody else was given it. Both believe that they have it.</source>
        <translation>Der Kiosk hat diesen Platz vergeben, als er den Server nicht erreichte, und inzwischen bekam ihn jemand anderes. Beide glauben, ihn zu haben.</translation>
    </message>
    <message>
        <source>It does not go with what has happened here since it was written.</source>
        <translation>Es passt nicht zu dem, was hier geschehen ist, seit es geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was filled in on a form that this hub does not know, of an older or newer version.</source>
        <translation>Es wurde auf einem Formular ausgefüllt, das dieser Server nicht kennt, in einer älteren oder neueren Fassung.</translation>
    </message>
    <message>
        <source>It came from a kiosk whose record was found broken, so that nobody can be sure it is whole.</source>
        <translation>Es kam von einem Kiosk, dessen Aufzeichnung gebrochen ist; niemand kann sicher sein, dass es vollständig ist.</translation>
    </message>
    <message>
        <source>The hub cannot read it. It may come from a newer kiosk, or it was damaged.</source>
        <translation>Der Server kann es nicht lesen. Vielleicht kommt es von einem neueren Kiosk, oder es wurde beschädigt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take in: it stays among the requests until somebody books a time for it.</source>
        <translation>Übernehmen: Es bleibt bei den Anfragen, bis jemand einen Termin dafür bucht.</translation>
    </message>
    <message>
        <source>Take in: it has the effect it would have had.</source>
        <translation>Übernehmen: Es wirkt so, wie es gewirkt hätte.</translation>
    </message>
    <message>
        <source>Dealt with: somebody has settled it with the visitor; say how.</source>
        <translation>Erledigt: Jemand hat es mit dem Besucher geklärt; sagen Sie wie.</translation>
    </message>
    <message>
        <source>Discard: it shall have no effect; say why. It stays on record.</source>
        <translation>Verwerfen: Es soll nicht wirken; sagen Sie warum. Es bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Honour: the visitor gets a place, when he was promised one or at another time.</source>
        <translation>Einlösen: Der Besucher bekommt einen Platz, zur versprochenen oder zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>An appointment lies outside the opening hours</source>
        <translation>Ein Termin liegt außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>The plan of this site cannot be read</source>
        <translation>Der Plan dieses Standorts lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The plan of this site has changed since it was booked, and no longer has this time. The appointment stands, and its visitor comes.</source>
        <translation>Der Plan dieses Standorts wurde seit der Buchung geändert und hat diese Zeit nicht mehr. Der Termin gilt, und der Besucher kommt.</translation>
    </message>
    <message>
        <source>Move it or call it off on the page of appointments, or leave it and be there.</source>
        <translation>Verlegen Sie ihn auf der Seite der Termine oder sagen Sie ihn dort ab, oder lassen Sie ihn stehen und seien Sie da.</translation>
    </message>
    <message>
        <source>Nothing can be booked at this site, or no tickets can be given.</source>
        <translation>An diesem Standort lässt sich nichts buchen, oder es lassen sich keine Wartenummern ziehen.</translation>
    </message>
    <message>
        <source>Tell the administrator: the plan has to be published anew.</source>
        <translation>Sagen Sie der Verwaltung des Systems Bescheid: Der Plan muss neu veröffentlicht werden.</translation>
    </message>
    <message>
        <source>A visitor has more appointments than he may</source>
        <translation>Ein Besucher hat mehr Termine, als er haben darf</translation>
    </message>
    <message>
        <source>The kiosk sold it while it could not reach the hub, and did not know that the same person has an appointment for this already. Its place is free again. The visitor believes that he has it.</source>
        <translation>Der Kiosk hat ihn vergeben, als er den Server nicht erreichte, und wusste nicht, dass dieselbe Person dafür schon einen Termin hat. Der Platz ist wieder frei. Der Besucher glaubt, ihn zu haben.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Of what happened between %1 and %2 it knows only what the kiosks tell it again.</source>
        <translation>Von dem, was zwischen %1 und %2 geschah, weiß er nur, was die Kioske ihm noch einmal sagen.</translation>
    </message>
    <message>
        <source>Of what happened between the backup and %1 it knows only what the kiosks tell it again.</source>
        <translation>Von dem, was zwischen der Sicherung und %1 geschah, weiß er nur, was die Kioske ihm noch einmal sagen.</translation>
    </message>
    <message>
        <source>What visitors did on their telephone in that time is lost, and so is what was done at the desks: appointments made, moved or called off, tickets, notes.</source>
        <translation>Was Besucher in dieser Zeit am Telefon taten, ist verloren, ebenso was an den Schaltern geschah: Termine, die vergeben, verschoben oder abgesagt wurden, Wartenummern, Notizen.</translation>
    </message>
    <message>
        <source>Believe a visitor who shows a confirmation that is not found here, and book him anew. Ask your colleagues what they booked, moved or called off in that time. This notice goes by itself after three days.</source>
        <translation>Glauben Sie einem Besucher, der eine Bestätigung zeigt, die hier nicht zu finden ist, und geben Sie ihm einen neuen Termin. Fragen Sie Ihre Kollegen, was sie in dieser Zeit vergeben, verschoben oder abgesagt haben. Dieser Hinweis verschwindet nach drei Tagen von selbst.</translation>
    </message>
    <message>
        <source>It holds no places for itself.</source>
        <translation>Er hält keine Plätze für sich vor.</translation>
    </message>
    <message>
        <source>Places it holds for itself: %1</source>
        <translation>Plätze, die er für sich vorhält: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stop and erase everything?</source>
        <translation>Alles löschen und gehen?</translation>
    </message>
    <message>
        <source>What you entered is erased. Nobody can see it after you.</source>
        <translation>Ihre Angaben werden gelöscht. Niemand kann sie nach Ihnen sehen.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
        <source>%1, %2. Somebody else can then take this time. This cannot be undone.</source>
        <translation>%1, %2. Dann kann jemand anderes diese Zeit nehmen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Hier mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>SignatureScreen</name>
    <message>
        <source>Sign with your finger</source>
        <translation>Unterschreiben Sie mit dem Finger</translation>
    </message>
    <message>
        <source>Your signature goes onto the form you have just read.</source>
        <translation>Ihre Unterschrift kommt auf das Formular, das Sie gerade gelesen haben.</translation>
    </message>
    <message>
        <source>Box for your signature</source>
        <translation>Feld für Ihre Unterschrift</translation>
    </message>
    <message>
        <source>Your signature is put onto the form …</source>
        <translation>Ihre Unterschrift kommt auf das Formular …</translation>
    </message>
    <message>
        <source>You cannot sign with your finger? Touch “Call someone”: you can also sign on paper.</source>
        <translation>Sie können nicht mit dem Finger unterschreiben? Tippen Sie auf „Hilfe holen“: Es geht auch auf Papier.</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Unterschreiben und fertig</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Neu unterschreiben</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>How this kiosk is</source>
        <translation>Zustand dieses Geräts</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Please enter the code of this kiosk.</source>
        <translation>Bitte geben Sie den Code dieses Geräts ein.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait five minutes.</source>
        <translation>Zu viele falsche Codes. Bitte warten Sie fünf Minuten.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Help a visitor</source>
        <translation>Jemandem helfen</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Wartemarken</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>did not come when called</source>
        <translation>beim Aufruf nicht da</translation>
    </message>
    <message>
        <source>gone before</source>
        <translation>vorher gegangen</translation>
    </message>
    <message>
        <source>passed on to another site</source>
        <translation>an einen anderen Standort weitergegeben</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.</source>
        <translation>Wartezeit bis zum ersten Aufruf: für die Hälfte %1 oder weniger, für neun von zehn %2 oder weniger.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Waiting, half</source>
        <translation>Warten, die Hälfte</translation>
    </message>
    <message>
        <source>Waiting, nine of ten</source>
        <translation>Warten, neun von zehn</translation>
    </message>
    <message>
        <source>At the desk, half</source>
        <translation>Am Schalter, die Hälfte</translation>
    </message>
    <message>
        <source>At the desk, nine of ten</source>
        <translation>Am Schalter, neun von zehn</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wahrgenommen</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>noch erwartet</translation>
    </message>
    <message>
        <source>Submissions sent that day</source>
        <translation>An diesem Tag gesandte Anträge</translation>
    </message>
    <message>
        <source>not yet looked at</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>Korrektur erbeten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Waiting and time at the desk</source>
        <translation>Wartezeit und Zeit am Schalter</translation>
    </message>
    <message>
        <source>No line was open that day.</source>
        <translation>An diesem Tag war keine Warteschlange geöffnet.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>SubmissionModel</name>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>Korrektur erbeten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesandt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>Zuletzt von</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>mit Hilfe</translation>
    </message>
    <message>
        <source>Filled with help; open it to see whose.</source>
        <translation>Mit Hilfe ausgefüllt; öffnen Sie es, um zu sehen, von wem.</translation>
    </message>
    <message>
        <source>Filled alone</source>
        <translation>Ohne Hilfe ausgefüllt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>This submission is sealed. It cannot be opened at this desk.</source>
        <translation>Dieser Antrag ist versiegelt. Er kann an diesem Schalter nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This submission cannot be read. Ask the administrator.</source>
        <translation>Dieser Antrag ist nicht lesbar. Fragen Sie die Verwaltung des Systems.</translation>
    </message>
    <message>
        <source>The form is not here in this version: the answers stand as they came.</source>
        <translation>Das Formular liegt in dieser Fassung nicht vor: Die Antworten stehen hier, wie sie kamen.</translation>
    </message>
    <message>
        <source>sent by the visitor</source>
        <translation>vom Besucher gesandt</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Filled with help. This desk is older than the kiosk and cannot say how.</source>
        <translation>Mit Hilfe ausgefüllt. Dieser Arbeitsplatz ist älter als das Terminal und kann nicht sagen, wie.</translation>
    </message>
    <message>
        <source>a relative or somebody close</source>
        <translation>Angehörige oder nahestehende Person</translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation>gesetzliche Vertretung</translation>
    </message>
    <message>
        <source>a person with a mandate</source>
        <translation>bevollmächtigte Person</translation>
    </message>
    <message>
        <source>an association or a social service</source>
        <translation>Verein oder sozialer Dienst</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>Fachkraft der Verwaltung</translation>
    </message>
    <message>
        <source>a signed authorisation</source>
        <translation>unterschriebene Vollmacht</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>elterliches Sorgerecht</translation>
    </message>
    <message>
        <source>a decision of a court</source>
        <translation>Gerichtsbeschluss</translation>
    </message>
    <message>
        <source>a mission of the association or service</source>
        <translation>Auftrag des Vereins oder Dienstes</translation>
    </message>
    <message>
        <source>Filled with help: %1 (%2)</source>
        <translation>Mit Hilfe ausgefüllt: %1 (%2)</translation>
    </message>
    <message>
        <source>for the person, who was there</source>
        <translation>für die Person, die da war</translation>
    </message>
    <message>
        <source>for somebody who was not there</source>
        <translation>für eine Person, die nicht da war</translation>
    </message>
    <message>
        <source>answers by %1</source>
        <translation>Antworten von: %1</translation>
    </message>
    <message>
        <source>by right of %1, %2</source>
        <translation>Berechtigung: %1, %2</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>vor Ort gesehen</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>Einverständnis: %1</translation>
    </message>
</context>
<context>
    <name>TextAreaEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Your number: %1</source>
        <translation>Ihre Nummer: %1</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Ihr Termin: %1</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wartezeit: %1</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>It is your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>It is your turn: %1</source>
        <translation>Sie sind dran: %1</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Sie werden bedient</translation>
    </message>
    <message>
        <source>Your ticket is set aside</source>
        <translation>Ihre Nummer ist zurückgelegt</translation>
    </message>
    <message>
        <source>Your number was called</source>
        <translation>Ihre Nummer wurde aufgerufen</translation>
    </message>
    <message>
        <source>This ticket is finished</source>
        <translation>Diese Wartenummer ist erledigt</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>Das ist Ihre Nummer</translation>
    </message>
    <message>
        <source>Please go there now.</source>
        <translation>Bitte gehen Sie jetzt dorthin.</translation>
    </message>
    <message>
        <source>A member of staff keeps it until you have what was missing.</source>
        <translation>Sie bleibt liegen, bis Sie haben, was gefehlt hat.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall: your ticket can be put back into the line.</source>
        <translation>Bitte gehen Sie zum Empfang in dieser Halle: Ihre Nummer kann wieder eingereiht werden.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Remember your number, or photograph this page.</source>
        <translation>Dieses Terminal hat keinen Drucker. Merken Sie sich Ihre Nummer oder fotografieren Sie diese Seite.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Löschen und gehen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Auf dem Handy verfolgen</translation>
    </message>
    <message>
        <source>Scan the code: your place in the line, and when it is your turn.</source>
        <translation>Fotografieren Sie den Code: Ihr Platz in der Schlange und wann Sie dran sind.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>WLAN im Raum</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
</context>
<context>
    <name>TimesScreen</name>
    <message>
        <source>No appointment can be booked here now</source>
        <translation>Hier ist gerade kein Termin möglich</translation>
    </message>
    <message>
        <source>Which time suits you better?</source>
        <translation>Welcher Termin passt Ihnen besser?</translation>
    </message>
    <message>
        <source>When can you come?</source>
        <translation>Wann können Sie kommen?</translation>
    </message>
    <message>
        <source>%1. Until now: %2</source>
        <translation>%1. Bisher: %2</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. These times are set aside for this kiosk: when you book one, it is yours.</source>
        <translation>Das Gerät hat gerade keine Verbindung zum Rathaus. Diese Termine sind dafür zurückgelegt: Wenn Sie einen buchen, gehört er Ihnen.</translation>
    </message>
    <message>
        <source>Times in: %1</source>
        <translation>Termine in: %1</translation>
    </message>
    <message>
        <source>Or choose yourself</source>
        <translation>Oder wählen Sie selbst</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>No morning is free. Touch “Morning” again to see all times.</source>
        <translation>Am Vormittag ist nichts frei. Tippen Sie noch einmal auf „Vormittag“, um alle Termine zu sehen.</translation>
    </message>
    <message>
        <source>No afternoon is free. Touch “Afternoon” again to see all times.</source>
        <translation>Am Nachmittag ist nichts frei. Tippen Sie noch einmal auf „Nachmittag“, um alle Termine zu sehen.</translation>
    </message>
    <message>
        <source>In another place nearby</source>
        <translation>An einem anderen Ort in der Nähe</translation>
    </message>
    <message>
        <source>Back to the times here</source>
        <translation>Zurück zu den Terminen hier</translation>
    </message>
    <message>
        <source>The other town halls cannot be reached just now, so we cannot say whether they have a time.</source>
        <translation>Die anderen Rathäuser sind im Moment nicht erreichbar. Ob dort etwas frei ist, wissen wir nicht.</translation>
    </message>
    <message>
        <source>Change what you come for</source>
        <translation>Ändern, wofür Sie kommen</translation>
    </message>
    <message>
        <source>Do something else at the same time</source>
        <translation>Noch etwas anderes dabei erledigen</translation>
    </message>
    <message>
        <source>Nothing is free this week. Touch “This week” again to see all times.</source>
        <translation>Diese Woche ist nichts frei. Tippen Sie noch einmal auf „Diese Woche“, um alle Zeiten zu sehen.</translation>
    </message>
    <message>
        <source>No morning is free this week. Touch “This week” again to see later ones.</source>
        <translation>Diese Woche ist kein Vormittag frei. Tippen Sie noch einmal auf „Diese Woche“, um spätere zu sehen.</translation>
    </message>
    <message>
        <source>No afternoon is free this week. Touch “This week” again to see later ones.</source>
        <translation>Diese Woche ist kein Nachmittag frei. Tippen Sie noch einmal auf „Diese Woche“, um spätere zu sehen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>No other time is free now</source>
        <translation>Im Moment ist keine andere Zeit frei</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. Without it nothing can be booked or moved at another place.</source>
        <translation>Das Terminal hat gerade keine Verbindung zum Rathaus. Ohne sie lässt sich an einem anderen Ort nichts buchen oder verschieben.</translation>
    </message>
    <message>
        <source>When may the town hall call you?</source>
        <translation>Wann darf das Rathaus Sie anrufen?</translation>
    </message>
    <message>
        <source>When do you have time for the video call?</source>
        <translation>Wann haben Sie Zeit für das Videogespräch?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Larger text, step %1 of 3</source>
        <translation>Größerer Text, Stufe %1 von 3</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>WLAN im Raum</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>More accents</source>
        <translation>Weitere Akzente</translation>
    </message>
</context>
<context>
    <name>TownContent</name>
    <message>
        <source>Open today until %1</source>
        <translation>Heute geöffnet bis %1 Uhr</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Öffnet heute um %1 Uhr</translation>
    </message>
    <message>
        <source>Closed now, opens %1 at %2</source>
        <translation>Geschlossen, öffnet am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>TrainingVisitor</name>
    <message>
        <source>The form does not take this answer.</source>
        <translation>Das Formular nimmt diese Antwort nicht an.</translation>
    </message>
</context>
<context>
    <name>TrayMessage</name>
    <message numerus="yes">
        <source>%n visitor(s) ask for help: %1.</source>
        <translation>
            <numerusform>%n Besucher bittet um Hilfe: %1.</numerusform>
            <numerusform>%n Besucher bitten um Hilfe: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBand</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Hilfe beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Square code for the calendar of your phone</source>
        <translation>Quadrat für den Kalender Ihres Handys</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Your messages</source>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Nachrichten mit %1</translation>
    </message>
    <message>
        <source>Nothing was written yet. You can also just talk to each other when somebody stands beside you.</source>
        <translation>Noch wurde nichts geschrieben. Steht jemand neben Ihnen, können Sie auch einfach miteinander sprechen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Show my form while I am being helped</source>
        <translation>Mein Formular zeigen, solange mir geholfen wird</translation>
    </message>
    <message>
        <source>What you fill in is seen at the desk.</source>
        <translation>Am Schalter sieht man, was Sie ausfüllen.</translation>
    </message>
    <message>
        <source>What you fill in is not seen at the desk.</source>
        <translation>Am Schalter sieht man nicht, was Sie ausfüllen.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Zurück zu meiner Seite</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>Etwas anderes schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation>Nicht schreiben</translation>
    </message>
    <message>
        <source>Read messages to me</source>
        <translation>Nachrichten vorlesen</translation>
    </message>
    <message>
        <source>Other people in the hall can hear them.</source>
        <translation>Andere in der Halle können mithören.</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Hilfe beenden</translation>
    </message>
</context>
<context>
    <name>VisitorPaper</name>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, at a kiosk or at the desk.</source>
        <translation>Mit dem Code können Sie den Termin verlegen oder absagen, an einem Terminal oder am Schalter.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>Sie werden mit dieser Nummer aufgerufen. Achten Sie auf die Anzeige und die Ansage.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Gehen Sie dann zu dem Schalter, der neben Ihrer Nummer steht.</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Nur heute gültig.</translation>
    </message>
    <message>
        <source>By telephone: the town hall calls you at the number you gave.</source>
        <translation>Am Telefon: Das Rathaus ruft Sie unter der Nummer an, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>By video: the town hall sends you the link by e-mail.</source>
        <translation>Per Video: Das Rathaus schickt Ihnen den Link per E-Mail.</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Bitte bereithalten</translation>
    </message>
</context>
<context>
    <name>WifiScreen</name>
    <message>
        <source>Wifi in this hall</source>
        <translation>WLAN im Raum</translation>
    </message>
    <message>
        <source>Square code that brings a phone into this network</source>
        <translation>Quadratischer Code, der ein Handy mit diesem Netz verbindet</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your phone, or choose the network there yourself.</source>
        <translation>Fotografieren Sie den Code mit Ihrem Handy, oder wählen Sie dort selbst das Netz.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>No password is needed.</source>
        <translation>Es ist kein Passwort nötig.</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Persons, %1</source>
        <translation>Personen, %1</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AbsenceDialog</name>
    <message>
        <source>Enter an absence</source>
        <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who or what is away</source>
        <translation>Wer oder was fehlt</translation>
    </message>
    <message>
        <source>&amp;Who or what is away</source>
        <translation>&amp;Wer oder was fehlt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Wen es trifft</translation>
    </message>
    <message>
        <source>What &amp;becomes of it</source>
        <translation>Was &amp;daraus wird</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>Die Abwesenheit ist eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was changed: some of it is no longer possible. Decide on it again.</source>
        <translation>Nichts wurde geändert: Einiges ist nicht mehr möglich. Entscheiden Sie darüber neu.</translation>
    </message>
    <message>
        <source>Show who is hit</source>
        <translation>Zeigen, wen es trifft</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No appointment is hit: the absence can be entered.</source>
        <translation>Kein Termin ist betroffen: Die Abwesenheit kann eingetragen werden.</translation>
    </message>
    <message>
        <source>&amp;Everybody and everything of this site</source>
        <translation>&amp;Alle Personen und Schalter dieses Standorts</translation>
    </message>
    <message>
        <source>Absences entered</source>
        <translation>Eingetragene Abwesenheiten</translation>
    </message>
    <message>
        <source>&amp;Withdraw this one</source>
        <translation>Diese &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Absences entered</source>
        <translation>&amp;Eingetragene Abwesenheiten</translation>
    </message>
    <message>
        <source>Of one that is withdrawn the places are offered again. Whoever was moved or cancelled stays so.</source>
        <translation>Die Termine einer zurückgenommenen Abwesenheit werden wieder angeboten. Was verlegt oder abgesagt wurde, bleibt so.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is withdrawn: %n place(s) are offered again.</source>
        <translation>
            <numerusform>Die Abwesenheit ist zurückgenommen: %n Termin wird wieder angeboten.</numerusform>
            <numerusform>Die Abwesenheit ist zurückgenommen: %n Termine werden wieder angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message for &amp;all of them</source>
        <translation>Nachricht an &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Message for this visitor</source>
        <translation>&amp;Nachricht an diesen Besucher</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ActDialog</name>
    <message>
        <source>One moment, the hub is asked …</source>
        <translation>Einen Moment, der Server wird gefragt …</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentBook</name>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 ist verlegt.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>%1 is dealt with.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Buchen …</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Enter an absence …</source>
        <translation>Abwesenheit eintragen …</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Tag drucken</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>Termine der Woche</translation>
    </message>
    <message>
        <source>Week as a file …</source>
        <translation>Woche als Datei …</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>Booked for %1. The code is %2.</source>
        <translation>Gebucht für %1. Der Code ist %2.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Termine des Tages</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>An diesem Tag wird niemand erwartet.</translation>
    </message>
    <message>
        <source>Why? The visitor reads it where he looks for his appointment.</source>
        <translation>Warum? Der Besucher liest es, wenn er seinen Termin ansieht.</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>Ist erledigt …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>War nicht zu erreichen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookDialog</name>
    <message>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Language of the visitor</source>
        <translation>&amp;Sprache des Besuchers</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Geboren am</translation>
    </message>
    <message>
        <source>With name and date of birth the visitor can check in at a kiosk without his code.</source>
        <translation>Mit Name und Geburtsdatum kann der Besucher sich an einem Terminal ohne seinen Code anmelden.</translation>
    </message>
    <message>
        <source>That is no date of birth. Write it as in 12/03/1987.</source>
        <translation>Das ist kein Geburtsdatum. Schreiben Sie es wie 12.03.1987.</translation>
    </message>
    <message>
        <source>With the date of birth the name is needed too.</source>
        <translation>Zum Geburtsdatum wird auch der Name gebraucht.</translation>
    </message>
    <message>
        <source>That is no telephone number. Write it as in 03 88 12 34 56 or +49 7851 12345.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie wie 03 88 12 34 56 oder +49 7851 12345.</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as in name@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@beispiel.org.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>These are done in different ways: at the desk, by telephone or by video. Book an appointment for each.</source>
        <translation>Das geht auf verschiedenen Wegen: am Schalter, am Telefon oder per Video. Buchen Sie für jedes einen eigenen Termin.</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>For an appointment by telephone the number is needed.</source>
        <translation>Für einen Termin am Telefon wird die Nummer gebraucht.</translation>
    </message>
    <message>
        <source>For an appointment by video the e-mail address is needed.</source>
        <translation>Für einen Termin per Video wird die E-Mail-Adresse gebraucht.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookedByLabel</name>
    <message>
        <source>Who booked</source>
        <translation>Wer gebucht hat</translation>
    </message>
</context>
<context>
    <name>parvis::desk::CorrectionDialog</name>
    <message>
        <source>Ask for a correction</source>
        <translation>Um Korrektur bitten</translation>
    </message>
    <message>
        <source>&amp;Prepared reasons</source>
        <translation>&amp;Vorbereitete Gründe</translation>
    </message>
    <message>
        <source>Prepared reasons</source>
        <translation>Vorbereitete Gründe</translation>
    </message>
    <message>
        <source>What the &amp;visitor reads (%1)</source>
        <translation>Was der &amp;Besucher liest (%1)</translation>
    </message>
    <message>
        <source>What the visitor reads</source>
        <translation>Was der Besucher liest</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Darum bitten</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DayPage</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Help this visitor</source>
        <translation>Diesem Besucher helfen</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Diesen aufrufen</translation>
    </message>
    <message>
        <source>Put this one back into line</source>
        <translation>Diesen wieder einreihen</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Asking for help (%1)</source>
        <translation>Bitten um Hilfe (%1)</translation>
    </message>
    <message>
        <source>In line (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Appointments today (%1)</source>
        <translation>Termine heute (%1)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>What is missing? The next agent reads it.</source>
        <translation>Was fehlt? Der nächste Mitarbeiter liest es.</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Niemand bittet um Hilfe.</translation>
    </message>
    <message>
        <source>Nobody is in line.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Heute keine Termine.</translation>
    </message>
    <message>
        <source>Form from the phone …</source>
        <translation>Formular vom Telefon …</translation>
    </message>
    <message>
        <source>You have served nobody yet today.</source>
        <translation>Sie haben heute noch niemanden bedient.</translation>
    </message>
    <message>
        <source>Served by me (%1)</source>
        <translation>Von mir bedient (%1)</translation>
    </message>
    <message>
        <source>Give a ticket …</source>
        <translation>Nummer ausgeben …</translation>
    </message>
    <message>
        <source>Back into line, not before …</source>
        <translation>Wieder einreihen, nicht vor …</translation>
    </message>
    <message>
        <source>Pass this one on …</source>
        <translation>Diesen weiterleiten …</translation>
    </message>
    <message>
        <source>Has gone away</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>einem Kollegen</translation>
    </message>
    <message>
        <source>%1 is with %2 (%3). Is nobody there who serves this visitor? Back in line, any desk can call the number.</source>
        <translation>%1 ist bei %2 (%3). Kümmert sich dort niemand um diesen Besucher? Wieder eingereiht kann jeder Schalter die Nummer aufrufen.</translation>
    </message>
    <message>
        <source>desk not named</source>
        <translation>Schalter nicht genannt</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <source>Pass %1 on</source>
        <translation>%1 weiterleiten</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>Ist erledigt …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>War nicht zu erreichen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DecisionDialog</name>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Why, or how it was dealt with</source>
        <translation>&amp;Warum, oder wie es geklärt wurde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DeskSession</name>
    <message>
        <source>The visitor no longer waits for you.</source>
        <translation>Der Besucher wartet nicht mehr auf Sie.</translation>
    </message>
    <message>
        <source>The hub does not answer. Look at the list before you do it again.</source>
        <translation>Der Server antwortet nicht. Sehen Sie in die Liste, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Your time at this desk is over. Please sign in again.</source>
        <translation>Ihre Anmeldung an diesem Schalter ist abgelaufen. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This name and password do not go together.</source>
        <translation>Dieser Name und dieses Passwort gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The hub does not know this desk. Ask the administrator to let it join again.</source>
        <translation>Der Server kennt diesen Schalter nicht. Bitten Sie die Verwaltung, ihn neu aufzunehmen.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this visitor.</source>
        <translation>Jemand anderes war schneller und hat diesen Besucher.</translation>
    </message>
    <message>
        <source>That is no longer possible: it changed meanwhile.</source>
        <translation>Das geht nicht mehr: Es hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is too early for that: the appointment is not due yet.</source>
        <translation>Dafür ist es zu früh: Der Termin ist noch nicht fällig.</translation>
    </message>
    <message>
        <source>The hub no longer knows it.</source>
        <translation>Der Server kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>The hub refused it (%1).</source>
        <translation>Der Server hat es abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The hub refused it: %1</source>
        <translation>Der Server hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nobody waits whom you could call.</source>
        <translation>Es wartet niemand, den Sie aufrufen könnten.</translation>
    </message>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 ist wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>You have a visitor already.</source>
        <translation>Sie haben schon einen Besucher.</translation>
    </message>
    <message>
        <source>That can no longer be taken back.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at it again.</source>
        <translation>Jemand war schneller. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>The rules of this site do not allow that appointment.</source>
        <translation>Die Regeln dieses Standorts erlauben diesen Termin nicht.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This badge and this PIN do not go together. Hold the badge to the reader again.</source>
        <translation>Ausweis und PIN gehören nicht zusammen. Halten Sie den Ausweis noch einmal an den Leser.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: this badge is locked for another %n minute(s). Name and password still work.</source>
        <translation>
            <numerusform>Zu viele falsche Versuche: Dieser Ausweis ist noch %n Minute gesperrt. Name und Passwort gehen weiterhin.</numerusform>
            <numerusform>Zu viele falsche Versuche: Dieser Ausweis ist noch %n Minuten gesperrt. Name und Passwort gehen weiterhin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries from here. Please wait a minute.</source>
        <translation>Zu viele Versuche von hier aus. Bitte warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>This person has as many appointments for this reason as are allowed.</source>
        <translation>Diese Person hat schon so viele Termine für dieses Anliegen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The hub does not answer. What you filled in stays here: try again in a moment.</source>
        <translation>Der Server antwortet nicht. Ihre Eingaben bleiben hier: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something else is being done. Try again in a moment.</source>
        <translation>Gerade läuft etwas anderes. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The number is %1.</source>
        <translation>Die Nummer ist %1.</translation>
    </message>
    <message>
        <source>The visitor has the number %1 and reads it at the kiosk.</source>
        <translation>Der Besucher hat die Nummer %1 und liest sie am Terminal.</translation>
    </message>
    <message>
        <source>%1 has arrived: the number is %2.</source>
        <translation>%1 ist da: Die Nummer ist %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>The visitor reads at the kiosk where to go and the number there.</source>
        <translation>Der Besucher liest am Terminal, wohin er geht und welche Nummer er dort hat.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DeskWindow</name>
    <message>
        <source>Parvis desk</source>
        <translation>Parvis – Schalter</translation>
    </message>
    <message>
        <source>&amp;Visitors</source>
        <translation>&amp;Besucher</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Vi&amp;ew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Connected to the hub</source>
        <translation>Mit dem Server verbunden</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see may be old.</source>
        <translation>Der Server antwortet nicht: Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Zurücknehmen (%1 s)</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Training: nobody real is here</source>
        <translation>Übung: Hier ist niemand echt</translation>
    </message>
    <message>
        <source>Done, with several things …</source>
        <translation>Erledigt, mit mehreren Dingen …</translation>
    </message>
    <message>
        <source>Helped on the spot</source>
        <translation>Sofort geholfen</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>Üben …</translation>
    </message>
    <message>
        <source>No sound when a visitor asks for help</source>
        <translation>Kein Ton, wenn ein Besucher um Hilfe bittet</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Signed-in agents …</source>
        <translation>Angemeldete Mitarbeitende …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody has waited too long.</source>
        <translation>Jemand wartet schon zu lange.</translation>
    </message>
    <message>
        <source>A visitor asks for help: %1 (%2).</source>
        <translation>Ein Besucher bittet um Hilfe: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 passes on a visitor: %2 (%3).</source>
        <translation>%1 gibt einen Besucher weiter: %2 (%3).</translation>
    </message>
    <message>
        <source>Lines served here (none checked: all)</source>
        <translation>Hier bediente Warteschlangen (keine gewählt: alle)</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>bedient %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DevicePage</name>
    <message>
        <source>Kiosks and printers</source>
        <translation>Kioske und Drucker</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody.</source>
        <translation>
            <numerusform>%n Gerät braucht jemanden.</numerusform>
            <numerusform>%n Geräte brauchen jemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows no kiosk and no board of this site.</source>
        <translation>Der Server kennt für diesen Ort weder einen Kiosk noch eine Anzeige.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have never been heard of.</source>
        <translation>
            <numerusform>Von %n Gerät wurde noch nie etwas gehört.</numerusform>
            <numerusform>Von %n Geräten wurde noch nie etwas gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks have been silent for more than a quarter of an hour.</source>
        <translation>
            <numerusform>%n Kiosk schweigt seit mehr als einer Viertelstunde.</numerusform>
            <numerusform>%n Kioske schweigen seit mehr als einer Viertelstunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs somebody: %2.</source>
        <translation>%1 braucht jemanden: %2.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DocumentView</name>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>Es gibt kein Dokument.</translation>
    </message>
    <message>
        <source>The document is being opened …</source>
        <translation>Das Dokument wird geöffnet …</translation>
    </message>
    <message>
        <source>The document cannot be opened.</source>
        <translation>Das Dokument lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The document cannot be drawn.</source>
        <translation>Das Dokument lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite vor</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DoneDialog</name>
    <message>
        <source>The appointment is dealt with</source>
        <translation>Der Termin ist erledigt</translation>
    </message>
    <message>
        <source>Is dealt with</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>Has everything been dealt with in the appointment %1 (%2)? It cannot be moved or marked otherwise after that.</source>
        <translation>Ist beim Termin %1 (%2) alles erledigt? Danach kann er weder verschoben noch anders vermerkt werden.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Emergencies</name>
    <message>
        <source>%1 is coming to you.</source>
        <translation>%1 kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Your colleagues are called.</source>
        <translation>Ihre Kollegen sind gerufen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon dort.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::EmergencyBar</name>
    <message>
        <source>Call the colleagues …</source>
        <translation>Kollegen rufen …</translation>
    </message>
    <message>
        <source>%1 needs help at once: %2, since %3.</source>
        <translation>%1 braucht sofort Hilfe: %2, seit %3.</translation>
    </message>
    <message>
        <source>Call the colleagues</source>
        <translation>Kollegen rufen</translation>
    </message>
    <message>
        <source>Do you need your colleagues at once? Every desk of this site is told who and where you are.</source>
        <translation>Brauchen Sie Ihre Kollegen sofort? Jeder Schalter dieses Standorts erfährt, wer und wo Sie sind.</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Rufen</translation>
    </message>
    <message>
        <source>You have called your colleagues.</source>
        <translation>Sie haben Ihre Kollegen gerufen.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe hin</translation>
    </message>
</context>
<context>
    <name>parvis::desk::GiveTicketDialog</name>
    <message>
        <source>Give a ticket</source>
        <translation>Nummer ausgeben</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>For the &amp;line</source>
        <translation>Für die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>L&amp;anguage of the visitor</source>
        <translation>Spr&amp;ache des Besuchers</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Nummer ausgeben</translation>
    </message>
</context>
<context>
    <name>parvis::desk::JoinedVisit</name>
    <message>
        <source>The visitor&apos;s kiosk is heard of again.</source>
        <translation>Vom Terminal des Besuchers ist wieder etwas zu hören.</translation>
    </message>
    <message>
        <source>The visitor&apos;s kiosk is not heard of. What he typed stays there.</source>
        <translation>Vom Terminal des Besuchers ist nichts zu hören. Was er eingegeben hat, bleibt dort.</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see is not up to date.</source>
        <translation>Die Zentrale antwortet nicht: Was Sie sehen, ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The help is over.</source>
        <translation>Die Hilfe ist beendet.</translation>
    </message>
    <message>
        <source>The visitor has ended the help.</source>
        <translation>Der Besucher hat die Hilfe beendet.</translation>
    </message>
    <message>
        <source>You were not heard of for too long: the visitor is waiting for somebody again.</source>
        <translation>Von Ihnen war zu lange nichts zu hören: Der Besucher wartet wieder auf jemanden.</translation>
    </message>
    <message>
        <source>The visitor writes: %1</source>
        <translation>Der Besucher schreibt: %1</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 hat begonnen zu helfen</translation>
    </message>
    <message>
        <source>%1 pointed at “%2”</source>
        <translation>%1 hat auf „%2“ gezeigt</translation>
    </message>
    <message>
        <source>%1 proposed an answer to “%2”</source>
        <translation>%1 hat eine Antwort auf „%2“ vorgeschlagen</translation>
    </message>
    <message>
        <source>The visitor accepted the answer to “%1”</source>
        <translation>Der Besucher hat die Antwort auf „%1“ angenommen</translation>
    </message>
    <message>
        <source>The visitor did not want the answer to “%1”</source>
        <translation>Der Besucher wollte die Antwort auf „%1“ nicht</translation>
    </message>
    <message>
        <source>The form did not take the answer to “%1”</source>
        <translation>Das Formular nahm die Antwort auf „%1“ nicht an</translation>
    </message>
    <message>
        <source>The visitor shows his form</source>
        <translation>Der Besucher zeigt sein Formular</translation>
    </message>
    <message>
        <source>The visitor no longer shows his form</source>
        <translation>Der Besucher zeigt sein Formular nicht mehr</translation>
    </message>
    <message>
        <source>The visitor changed what he shows</source>
        <translation>Der Besucher hat geändert, was er zeigt</translation>
    </message>
    <message>
        <source>%1 was not heard of for too long</source>
        <translation>Von %1 war zu lange nichts zu hören</translation>
    </message>
    <message>
        <source>The visitor ended the help</source>
        <translation>Der Besucher hat die Hilfe beendet</translation>
    </message>
    <message>
        <source>%1 ended the help</source>
        <translation>%1 hat die Hilfe beendet</translation>
    </message>
    <message>
        <source>The visitor wrote</source>
        <translation>Der Besucher schrieb</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 schrieb</translation>
    </message>
    <message>
        <source>%1 passed the visitor on</source>
        <translation>%1 hat den Besucher weitergegeben</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LaterDialog</name>
    <message>
        <source>Back into line, not before a time</source>
        <translation>Wieder einreihen, nicht vor einer Uhrzeit</translation>
    </message>
    <message>
        <source>%1 keeps the place in line and is not called before this time.</source>
        <translation>%1 behält den Platz in der Warteschlange und wird nicht vor dieser Zeit aufgerufen.</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Nicht vor</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Wieder einreihen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LeaveDialog</name>
    <message>
        <source>A visitor is still at this desk</source>
        <translation>An diesem Schalter ist noch ein Besucher</translation>
    </message>
    <message>
        <source>What becomes of %1 when you go?</source>
        <translation>Was wird aus %1, wenn Sie gehen?</translation>
    </message>
    <message>
        <source>&amp;Back into line, at the place this visitor had</source>
        <translation>&amp;Zurück in die Warteschlange, an den bisherigen Platz</translation>
    </message>
    <message>
        <source>&amp;Done: this visitor has been served</source>
        <translation>&amp;Erledigt: dieser Besucher wurde bedient</translation>
    </message>
    <message>
        <source>&amp;Stays as it is, until a colleague puts this visitor back into line</source>
        <translation>&amp;Bleibt, wie es ist, bis jemand anderes diesen Besucher wieder einreiht</translation>
    </message>
</context>
<context>
    <name>parvis::desk::MoveDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Termin verlegen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>He reads it where he looks for his appointment.</source>
        <translation>Er liest sie dort, wo er seinen Termin nachsieht.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Nachricht an den Besucher</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Paper</name>
    <message>
        <source>Printed: %1</source>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>It was not printed: %1. Save it as a file, or look at the printer.</source>
        <translation>Nicht gedruckt: %1. Speichern Sie es als Datei, oder sehen Sie nach dem Drucker.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PassOnDialog</name>
    <message>
        <source>Pass the help on</source>
        <translation>Hilfe weitergeben</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>wer frei ist</translation>
    </message>
    <message>
        <source>a number in the line %1 – %2</source>
        <translation>eine Nummer der Schlange %1 – %2</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>Was erledigt ist, was offen ist</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads the number at the kiosk, sits down and is called.</source>
        <translation>Die Hilfe endet. Der Besucher liest die Nummer am Terminal, nimmt Platz und wird aufgerufen.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk, and every desk is asked.</source>
        <translation>Der Besucher bleibt am Terminal, und alle Schalter werden gefragt.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk. After a minute every desk is asked.</source>
        <translation>Der Besucher bleibt am Terminal. Nach einer Minute werden alle Schalter gefragt.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Notiz für die nächste Person</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Line there</source>
        <translation>Warteschlange d&amp;ort</translation>
    </message>
    <message>
        <source>a number at: %1</source>
        <translation>eine Nummer bei: %1</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads at the kiosk where to go and the number there; your note and what he shares go with him.</source>
        <translation>Die Hilfe endet. Der Besucher liest am Terminal, wohin er geht und seine Nummer dort; Ihre Notiz und was er teilt gehen mit ihm.</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>Warteschlange dort wählen</translation>
    </message>
    <message>
        <source>He reads it at the kiosk, with the number.</source>
        <translation>Er liest sie am Terminal, zusammen mit der Nummer.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Nachricht an den Besucher</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PhoneFormDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Form from the phone</source>
        <translation>Formular vom Telefon</translation>
    </message>
    <message>
        <source>Which &amp;code does the visitor&apos;s phone show?</source>
        <translation>Welchen &amp;Code zeigt das Telefon des Besuchers?</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code des Formulars</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To practise, try %1.</source>
        <translation>Zum Üben: %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>That is no code. It has eight letters and digits, as in K7RM-2XQ9.</source>
        <translation>Das ist kein Code. Er hat acht Buchstaben und Ziffern, wie K7RM-2XQ9.</translation>
    </message>
    <message>
        <source>No form lies ready under this code. It may be over, or a kiosk has it already. Let the visitor look at the phone again.</source>
        <translation>Unter diesem Code liegt kein Formular bereit. Er ist vielleicht abgelaufen, oder ein Terminal hat es schon geholt. Bitten Sie den Besucher, noch einmal auf das Telefon zu sehen.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a minute, then try again.</source>
        <translation>Es wurden zu viele Codes versucht. Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <translation>Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The hub cannot show this form. Ask the administrator.</source>
        <translation>Der Server kann dieses Formular nicht zeigen. Fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n fehlt noch</numerusform>
            <numerusform>%n fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>es fehlt nichts</translation>
    </message>
    <message>
        <source>ready until %1</source>
        <translation>bereit bis %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Das amtliche Formular</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PlacePicker</name>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>&amp;Ab dem Tag</translation>
    </message>
    <message>
        <source>Free &amp;places</source>
        <translation>Freie &amp;Plätze</translation>
    </message>
    <message>
        <source>Looking for free places …</source>
        <translation>Freie Plätze werden gesucht …</translation>
    </message>
    <message>
        <source>Nothing is free in these days.</source>
        <translation>In diesen Tagen ist nichts frei.</translation>
    </message>
    <message>
        <source>Only &amp;this week</source>
        <translation>Nur &amp;diese Woche</translation>
    </message>
    <message>
        <source>Nothing is free this week. Untick “Only this week” to see the next places.</source>
        <translation>Diese Woche ist nichts frei. Nehmen Sie das Häkchen bei „Nur diese Woche“ weg, um die nächsten Plätze zu sehen.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ProposalEditor</name>
    <message>
        <source>Answer to propose</source>
        <translation>Antwort zum Vorschlagen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Building, floor, care of</source>
        <translation>Gebäude, Etage, bei</translation>
    </message>
    <message>
        <source>Answers to propose</source>
        <translation>Antworten zum Vorschlagen</translation>
    </message>
    <message>
        <source>Tick everything that applies: it takes the place of what the visitor ticked.</source>
        <translation>Kreuzen Sie alles an, was zutrifft: Es ersetzt, was der Besucher angekreuzt hat.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The country of the town hall</source>
        <translation>Das Land des Rathauses</translation>
    </message>
    <message>
        <source>Choose a question to propose an answer to it.</source>
        <translation>Wählen Sie eine Frage, um eine Antwort darauf vorzuschlagen.</translation>
    </message>
    <message>
        <source>A question of the guide cannot be answered from here: the visitor touches an answer himself. You can write to him which one.</source>
        <translation>Eine Frage des Wegweisers lässt sich von hier aus nicht beantworten: Der Besucher berührt selbst eine Antwort. Sie können ihm schreiben, welche.</translation>
    </message>
    <message>
        <source>A paper cannot be proposed: the visitor says himself on the screen whether he brings it to the desk or does not have it.</source>
        <translation>Eine Unterlage lässt sich nicht vorschlagen: Der Besucher gibt selbst am Bildschirm an, ob er sie zum Schalter bringt oder nicht hat.</translation>
    </message>
    <message>
        <source>A signature cannot be proposed: the visitor signs himself on the screen, once the form is filled in.</source>
        <translation>Eine Unterschrift lässt sich nicht vorschlagen: Der Besucher unterschreibt selbst am Bildschirm, sobald das Formular ausgefüllt ist.</translation>
    </message>
    <message>
        <source>A list cannot be proposed as a whole: the visitor adds each entry himself on the screen. To the questions of an entry you can propose answers one by one.</source>
        <translation>Eine Liste lässt sich nicht als Ganzes vorschlagen: Der Besucher fügt jeden Eintrag selbst am Bildschirm hinzu. Zu den Fragen eines Eintrags können Sie einzeln Antworten vorschlagen.</translation>
    </message>
    <message>
        <source>There is nothing to answer here: the visitor reads it and goes on.</source>
        <translation>Hier gibt es nichts zu beantworten: Der Besucher liest es und geht weiter.</translation>
    </message>
    <message>
        <source>To this question nothing can be proposed from here: the visitor answers it himself on the screen.</source>
        <translation>Zu dieser Frage lässt sich von hier aus nichts vorschlagen: Der Besucher beantwortet sie selbst am Bildschirm.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::QuickServe</name>
    <message>
        <source>%1 is counted as served.</source>
        <translation>%1 zählt als bedient.</translation>
    </message>
    <message>
        <source>%1 is no longer counted.</source>
        <translation>%1 zählt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ReasonPicker</name>
    <message>
        <source>And f&amp;or something else …</source>
        <translation>Und f&amp;ür etwas anderes …</translation>
    </message>
    <message>
        <source>One appointment, long enough for all of it.</source>
        <translation>Ein einziger Termin, lang genug für alles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source> person(s)</source>
        <translation>
            <numerusform> Person</numerusform>
            <numerusform> Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDesk</name>
    <message>
        <source>%1 is booked for %2. Tell the visitor.</source>
        <translation>%1 ist gebucht für %2. Sagen Sie dem Besucher Bescheid.</translation>
    </message>
    <message>
        <source>%1 is booked. Tell the visitor.</source>
        <translation>%1 ist gebucht. Sagen Sie dem Besucher Bescheid.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>You call this visitor. Say afterwards how it ended.</source>
        <translation>Sie rufen diesen Besucher an. Sagen Sie danach, wie es ausging.</translation>
    </message>
    <message>
        <source>The visitor is called back.</source>
        <translation>Der Rückruf ist erledigt.</translation>
    </message>
    <message>
        <source>The try is noted. The visitor stays on the list.</source>
        <translation>Der Versuch ist notiert. Der Rückruf bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more.</source>
        <translation>Dieser Besucher wird nicht mehr angerufen.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDialog</name>
    <message>
        <source>Book a time</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestPage</name>
    <message>
        <source>Book a time …</source>
        <translation>Termin buchen …</translation>
    </message>
    <message>
        <source>Book as wished</source>
        <translation>Wie gewünscht buchen</translation>
    </message>
    <message>
        <source>Call it off …</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>This visitor was given a place at the kiosk, and somebody else has it now.</source>
        <translation>Dieser Besucher hatte am Kiosk einen Platz bekommen, und jemand anderes hat ihn jetzt.</translation>
    </message>
    <message>
        <source>Call off the request</source>
        <translation>Anfrage absagen</translation>
    </message>
    <message>
        <source>The visitor gets no time, and the request leaves this list. Tell him so where you can.</source>
        <translation>Der Besucher bekommt keinen Termin, und die Anfrage verlässt diese Liste. Sagen Sie es ihm, wenn möglich.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s)</source>
        <translation>
            <numerusform>Für %n Person</numerusform>
            <numerusform>Für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Spricht: %1</translation>
    </message>
    <message>
        <source>Waits since: %1</source>
        <translation>Wartet seit: %1</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Geschrieben an: %1</translation>
    </message>
    <message>
        <source>Has waited more than a working day.</source>
        <translation>Wartet seit über einem Arbeitstag.</translation>
    </message>
    <message>
        <source>What the visitor wished</source>
        <translation>Was der Besucher wünscht</translation>
    </message>
    <message>
        <source>I am calling now</source>
        <translation>Ich rufe jetzt an</translation>
    </message>
    <message>
        <source>Reached …</source>
        <translation>Erreicht …</translation>
    </message>
    <message>
        <source>Not reached …</source>
        <translation>Nicht erreicht …</translation>
    </message>
    <message>
        <source>No longer wished …</source>
        <translation>Nicht mehr gewünscht …</translation>
    </message>
    <message>
        <source>A visitor has waited more than a working day for a time or a call: see Requests.</source>
        <translation>Ein Besucher wartet seit über einem Arbeitstag auf einen Termin oder einen Rückruf: siehe Anfragen.</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call.</source>
        <translation>Niemand wartet auf einen Termin oder einen Rückruf.</translation>
    </message>
    <message>
        <source>The visitor was reached</source>
        <translation>Der Besucher wurde erreicht</translation>
    </message>
    <message>
        <source>The call back is done, and leaves this list.</source>
        <translation>Der Rückruf ist erledigt und verlässt diese Liste.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The visitor was not reached</source>
        <translation>Der Besucher wurde nicht erreicht</translation>
    </message>
    <message>
        <source>The try is counted, and the visitor stays on this list.</source>
        <translation>Der Versuch wird gezählt, und der Rückruf bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>The call back is no longer wished</source>
        <translation>Der Rückruf ist nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more, and the request leaves this list.</source>
        <translation>Dieser Besucher wird nicht mehr angerufen, und die Anfrage verlässt diese Liste.</translation>
    </message>
    <message>
        <source>No longer wished</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Can be reached: %1</source>
        <translation>Erreichbar: %1</translation>
    </message>
    <message>
        <source>%1 is calling since %2.</source>
        <translation>%1 ruft seit %2 an.</translation>
    </message>
    <message>
        <source>Not reached: %1, %2</source>
        <translation>Nicht erreicht: %1, %2</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call</source>
        <translation>Niemand wartet auf einen Termin oder einen Rückruf</translation>
    </message>
    <message>
        <source>Choose one in the list: the visitor waits for somebody to find him a time or to call him back.</source>
        <translation>Wählen Sie eine in der Liste: Der Besucher wartet darauf, dass jemand einen Termin für ihn findet oder ihn zurückruft.</translation>
    </message>
    <message>
        <source>Visitors who find no time at a kiosk, and those who ask to be called back, come here.</source>
        <translation>Hierher kommen Besucher, die am Kiosk keinen Termin finden, und solche, die um Rückruf bitten.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call back · %1</source>
        <translation>Rückruf · %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SessionsDialog</name>
    <message>
        <source>Signed-in agents</source>
        <translation>Angemeldete Mitarbeitende</translation>
    </message>
    <message>
        <source>Sign out whoever has left a desk open. It ends there at once; what was done stays, and the agent can sign in again.</source>
        <translation>Melden Sie hier ab, wer einen Schalter offen gelassen hat. Dort endet die Anmeldung sofort; was getan wurde, bleibt, und die Person kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>The hub has not said yet who is signed in.</source>
        <translation>Der Server hat noch nicht gesagt, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>&amp;Sign out at that desk</source>
        <translation>&amp;An diesem Schalter abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 ist abgemeldet: %2.</translation>
    </message>
    <message>
        <source>That session has ended meanwhile.</source>
        <translation>Diese Anmeldung hat inzwischen geendet.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>Der Server antwortet nicht. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettleDesk</name>
    <message>
        <source>It is taken in.</source>
        <translation>Es ist übernommen.</translation>
    </message>
    <message>
        <source>The visitor has his place. Tell him when.</source>
        <translation>Der Besucher hat seinen Platz. Sagen Sie ihm, wann.</translation>
    </message>
    <message>
        <source>It is noted as dealt with.</source>
        <translation>Es ist als erledigt vermerkt.</translation>
    </message>
    <message>
        <source>It is discarded, and stays on record.</source>
        <translation>Es ist verworfen und bleibt verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is declared lost; %n place(s) it held are free again.</source>
        <translation>
            <numerusform>%1 ist für verloren erklärt; %n vorgehaltener Platz ist wieder frei.</numerusform>
            <numerusform>%1 ist für verloren erklärt; %n vorgehaltene Plätze sind wieder frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettlePage</name>
    <message>
        <source>Something new is to be settled: see To settle.</source>
        <translation>Es gibt Neues zu regeln: siehe Zu regeln.</translation>
    </message>
    <message>
        <source>Honour as promised …</source>
        <translation>Wie versprochen einlösen …</translation>
    </message>
    <message>
        <source>Honour at another time …</source>
        <translation>Zu anderer Zeit einlösen …</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Dealt with …</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Declare the kiosk lost …</source>
        <translation>Kiosk für verloren erklären …</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu regeln</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation>Nichts ist zu regeln.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>The visitor gets a place at the time he was promised, on any counter that is free then. This cannot be taken back; the appointment can still be moved.</source>
        <translation>Der Besucher bekommt zur versprochenen Zeit einen Platz, an einem Schalter, der dann frei ist. Das lässt sich nicht zurücknehmen; der Termin kann noch verschoben werden.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>It stays among the requests until somebody books a time for it.</source>
        <translation>Es bleibt bei den Anfragen, bis jemand einen Termin dafür bucht.</translation>
    </message>
    <message>
        <source>It has the effect it would have had. This cannot be taken back.</source>
        <translation>Es wirkt so, wie es gewirkt hätte. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Somebody has settled it with the visitor; nothing more happens to it. This cannot be taken back.</source>
        <translation>Jemand hat es mit dem Besucher geklärt; sonst geschieht nichts damit. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It shall have no effect. It stays on record with your name and the reason. This cannot be taken back.</source>
        <translation>Es soll nicht wirken. Es bleibt mit Ihrem Namen und dem Grund verzeichnet. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The visitor gets the place you choose. Promised was: %1.</source>
        <translation>Der Besucher bekommt den Platz, den Sie wählen. Versprochen war: %1.</translation>
    </message>
    <message>
        <source>Declare the kiosk lost</source>
        <translation>Kiosk für verloren erklären</translation>
    </message>
    <message>
        <source>Only where it is stolen or broken for good. The places %1 held for itself are given to others: it may have sold some of them, and those visitors come. It can send what was written on it and nothing else until the administrator takes it back.</source>
        <translation>Nur wenn er gestohlen oder endgültig defekt ist. Die Plätze, die %1 für sich vorhielt, gehen an andere: Vielleicht hat er einige vergeben, und diese Besucher kommen. Er kann senden, was auf ihm geschrieben wurde, und sonst nichts, bis die Verwaltung des Systems ihn zurücknimmt.</translation>
    </message>
    <message>
        <source>Declare it lost</source>
        <translation>Für verloren erklären</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>When a kiosk is silent, or the hub sets something apart, it stands here.</source>
        <translation>Wenn ein Kiosk sich nicht meldet oder der Server etwas beiseitelegt, steht es hier.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Anmel&amp;den</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>Empfangsschalter</translation>
    </message>
    <message>
        <source>for example: Desk 3</source>
        <translation>zum Beispiel: Schalter 3</translation>
    </message>
    <message>
        <source>Your &amp;name here</source>
        <translation>Ihr An&amp;meldename</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>This des&amp;k, as visitors read it</source>
        <translation>Dieser Schalter, wie Besucher ihn &amp;lesen</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>With name and pass&amp;word instead</source>
        <translation>Lieber mit Name und Pass&amp;wort</translation>
    </message>
    <message>
        <source>With a &amp;badge instead</source>
        <translation>Lieber mit Aus&amp;weis</translation>
    </message>
    <message>
        <source>Hold your badge to the reader, then type your PIN.</source>
        <translation>Halten Sie Ihren Ausweis an den Leser und tippen Sie dann Ihre PIN.</translation>
    </message>
    <message>
        <source>The reader did not read that. Hold the badge to it again, or sign in with name and password.</source>
        <translation>Der Leser konnte das nicht lesen. Halten Sie den Ausweis noch einmal hin, oder melden Sie sich mit Name und Passwort an.</translation>
    </message>
    <message>
        <source>Your badge was read. Now type your PIN.</source>
        <translation>Ihr Ausweis wurde gelesen. Tippen Sie jetzt Ihre PIN.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SlipDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::StatisticsPage</name>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>As a file …</source>
        <translation>Als Datei …</translation>
    </message>
    <message>
        <source>As a table …</source>
        <translation>Als Tabelle …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>Der Tag in Zahlen</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionDesk</name>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 ist wieder, wo es war.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionPage</name>
    <message>
        <source>Is complete</source>
        <translation>Ist vollständig</translation>
    </message>
    <message>
        <source>Ask for a correction …</source>
        <translation>Um Korrektur bitten …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite vor</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Search by reference</source>
        <translation>Nach Aktenzeichen suchen</translation>
    </message>
    <message>
        <source>Which submissions</source>
        <translation>Welche Anträge</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No submission is open</source>
        <translation>Kein Antrag ist offen</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>No submission is in this list.</source>
        <translation>In dieser Liste ist kein Antrag.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Dokument drucken</translation>
    </message>
    <message>
        <source>Document as a file …</source>
        <translation>Dokument als Datei …</translation>
    </message>
</context>
<context>
    <name>parvis::desk::TransferDialog</name>
    <message>
        <source>Pass the visitor on</source>
        <translation>Besucher weiterleiten</translation>
    </message>
    <message>
        <source>same line</source>
        <translation>gleiche Warteschlange</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>wer frei ist</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>Was erledigt ist, was offen ist</translation>
    </message>
    <message>
        <source>To the &amp;line</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>To the &amp;colleague</source>
        <translation>Zur &amp;Kollegin, zum Kollegen</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Notiz für die nächste Person</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>dieser Standort</translation>
    </message>
    <message>
        <source>To the &amp;site</source>
        <translation>An den &amp;Standort</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>Schlange dort wählen</translation>
    </message>
    <message>
        <source>%1 (not on duty)</source>
        <translation>%1 (nicht im Dienst)</translation>
    </message>
    <message>
        <source>Not on duty just now. After ten minutes the visitor is called by whoever may serve him.</source>
        <translation>Gerade nicht im Dienst. Nach zehn Minuten ruft den Besucher auf, wer ihn bedienen darf.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitDialog</name>
    <message>
        <source>Done, with several things</source>
        <translation>Erledigt, mit mehreren Dingen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n min together</source>
        <translation>
            <numerusform>zusammen %n Min.</numerusform>
            <numerusform>zusammen %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long did each thing take?</source>
        <translation>Wie lange hat jedes Anliegen gedauert?</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitFieldModel</name>
    <message>
        <source>%1 (on the screen now)</source>
        <translation>%1 (jetzt auf dem Bildschirm)</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 (the visitor reads “%2”)</source>
        <translation>%1 (auf dem Bildschirm: „%2“)</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitPage</name>
    <message>
        <source>&amp;Point at it</source>
        <translation>Darauf &amp;zeigen</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Say it</source>
        <translation>Sa&amp;gen</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>What was done and written</source>
        <translation>Was getan und geschrieben wurde</translation>
    </message>
    <message>
        <source>Prepared sentence</source>
        <translation>Vorbereiteter Satz</translation>
    </message>
    <message>
        <source>Message to the visitor</source>
        <translation>Nachricht an den Besucher</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>he shows nothing more</source>
        <translation>mehr zeigt er nicht</translation>
    </message>
    <message>
        <source>The visitor&apos;s screen has not been heard of yet.</source>
        <translation>Vom Bildschirm des Besuchers ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The visitor %1</source>
        <translation>Der Besucher %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitorPanel</name>
    <message>
        <source>What the visitor shares</source>
        <translation>Was der Besucher teilt</translation>
    </message>
    <message>
        <source>Knowledge sheet</source>
        <translation>Wissensblatt</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Weiterleiten …</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Hilfe beenden</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>hier seit %1</translation>
    </message>
    <message>
        <source>appointment at %1</source>
        <translation>Termin um %1</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n-mal aufgerufen</numerusform>
            <numerusform>%n-mal aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · waiting since %2</source>
        <translation>%1 · wartet seit %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nobody at this desk</source>
        <translation>Niemand an diesem Schalter</translation>
    </message>
    <message>
        <source>Visitors are led to others until you go on.</source>
        <translation>Besucher werden zu anderen geführt, bis Sie weitermachen.</translation>
    </message>
    <message>
        <source>Call the next visitor with F5.</source>
        <translation>Rufen Sie den nächsten Besucher mit F5 auf.</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>Am Terminal</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Das amtliche Formular</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Pass the help on …</source>
        <translation>Hilfe weitergeben …</translation>
    </message>
    <message>
        <source>Help at the kiosk: %1</source>
        <translation>Hilfe am Terminal: %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>weitergegeben von %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 schreibt: %2</translation>
    </message>
    <message>
        <source>Your skills lead to none of the lines here.</source>
        <translation>Ihre Kenntnisse führen hier zu keiner Warteschlange.</translation>
    </message>
    <message>
        <source>Your skills: %1</source>
        <translation>Ihre Kenntnisse: %1</translation>
    </message>
    <message>
        <source>Your languages: %1</source>
        <translation>Ihre Sprachen: %1</translation>
    </message>
    <message>
        <source>Asks for help: %1</source>
        <translation>Bittet um Hilfe: %1</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>You serve: %1</source>
        <translation>Sie bedienen: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AppointmentSession</name>
    <message>
        <source>The code is missing.</source>
        <translation>Der Code fehlt.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Zu diesem Code gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer.</source>
        <translation>Der Computer des Rathauses antwortet nicht.</translation>
    </message>
    <message>
        <source>Write the code that stands on your confirmation.</source>
        <translation>Schreiben Sie den Code von Ihrer Bestätigung.</translation>
    </message>
    <message>
        <source>Compare each character with your confirmation, or ask at the desk.</source>
        <translation>Vergleichen Sie jedes Zeichen mit Ihrer Bestätigung, oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Your appointment stays as it is. Please go to the desk and say your name.</source>
        <translation>Ihr Termin bleibt, wie er ist. Bitte gehen Sie zum Empfang und sagen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>From %1 on you can say here that you have arrived.</source>
        <translation>Ab %1 Uhr können Sie hier sagen, dass Sie da sind.</translation>
    </message>
    <message>
        <source>On the day, from %1 on, you can say here that you have arrived.</source>
        <translation>Am Tag des Termins können Sie ab %1 Uhr hier sagen, dass Sie da sind.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer. Nothing was changed: your appointment stays as it is. Please try again, or go to the desk.</source>
        <translation>Der Computer des Rathauses antwortet nicht. Nichts wurde geändert: Ihr Termin bleibt, wie er ist. Versuchen Sie es noch einmal, oder gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment any more. Nothing was changed. Please ask at the desk.</source>
        <translation>Das ist bei diesem Termin nicht mehr möglich. Nichts wurde geändert. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>A place has fallen free: %1, %2. It is kept for you until %3.</source>
        <translation>Ein Platz ist frei geworden: %1, %2. Er wird bis %3 für Sie gehalten.</translation>
    </message>
    <message>
        <source>This earlier time is no longer kept for you. Your appointment stays as it is.</source>
        <translation>Diese frühere Zeit wird nicht mehr für Sie gehalten. Ihr Termin bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>We cannot find it this way.</source>
        <translation>So können wir den Termin nicht finden.</translation>
    </message>
    <message>
        <source>Names have been looked for here several times in a row.</source>
        <translation>Hier wurde mehrmals nacheinander nach Namen gesucht.</translation>
    </message>
    <message>
        <source>Give the code of your appointment, or go to the reception. They know who is expected today.</source>
        <translation>Geben Sie den Code Ihres Termins ein, oder gehen Sie zum Empfang. Dort weiß man, wer heute erwartet wird.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, give the code of your appointment, or go to the reception.</source>
        <translation>Bitte warten Sie einige Minuten, geben Sie den Code Ihres Termins ein, oder gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Without it nothing can be found by name. Your appointment stays as it is: please go to the reception.</source>
        <translation>Ohne ihn lässt sich nichts über den Namen finden. Ihr Termin bleibt, wie er ist: Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>A message from the town hall</source>
        <translation>Eine Nachricht des Rathauses</translation>
    </message>
    <message>
        <source>The town hall has moved your appointment</source>
        <translation>Das Rathaus hat Ihren Termin verschoben</translation>
    </message>
    <message>
        <source>The town hall has found this time for your request</source>
        <translation>Das Rathaus hat diesen Termin für Ihre Anfrage gefunden</translation>
    </message>
    <message>
        <source>The town hall has cancelled this appointment</source>
        <translation>Das Rathaus hat diesen Termin abgesagt</translation>
    </message>
    <message>
        <source>Before, it was: %1, %2.</source>
        <translation>Vorher war er: %1, %2.</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>You are expected at another place: %1</source>
        <translation>Sie werden an einem anderen Ort erwartet: %1</translation>
    </message>
    <message>
        <source>The appointment is at another place: %1</source>
        <translation>Der Termin ist an einem anderen Ort: %1</translation>
    </message>
    <message>
        <source>You have said there that you have arrived. You are called there, not here.</source>
        <translation>Sie haben sich dort angemeldet. Sie werden dort aufgerufen, nicht hier.</translation>
    </message>
    <message>
        <source>Say there that you have arrived: it cannot be said here.</source>
        <translation>Melden Sie sich dort an, wenn Sie da sind: Hier geht das nicht.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Telefon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>Der Weg dorthin dauert etwa %n Minute.</numerusform>
            <numerusform>Der Weg dorthin dauert etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was at %1. Go there now: you can still come in today, but it may take longer.</source>
        <translation>Er war um %1. Gehen Sie jetzt hin: Sie kommen heute noch dran, aber es kann länger dauern.</translation>
    </message>
    <message>
        <source>It is today at %1.</source>
        <translation>Er ist heute um %1.</translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minute(s).</source>
        <translation>
            <numerusform>Er beginnt in %n Minute.</numerusform>
            <numerusform>Er beginnt in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still come in today if you are late.</source>
        <translation>Auch bei Verspätung werden Sie heute noch empfangen.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was cancelled. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>Der Rechner des Rathauses hat nicht rechtzeitig geantwortet. Es ist nicht sicher, ob Ihr Termin abgesagt wurde. Sehen Sie in ein paar Minuten mit Ihrem Code nach, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>This is not a whole code.</source>
        <translation>Das ist kein ganzer Code.</translation>
    </message>
    <message>
        <source>The code of an appointment has ten letters and digits. Compare it with your confirmation.</source>
        <translation>Der Code eines Termins hat zehn Buchstaben und Ziffern. Vergleichen Sie ihn mit Ihrer Bestätigung.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AssistSession</name>
    <message numerus="yes">
        <source>Too many wrong tries. Nobody can sign in here for another %n minute(s). The visitor can go on alone.</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Noch %n Minute lang kann sich hier niemand anmelden. Die Besucherin oder der Besucher kann allein weitermachen.</numerusform>
            <numerusform>Zu viele falsche Versuche. Noch %n Minuten lang kann sich hier niemand anmelden. Die Besucherin oder der Besucher kann allein weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code or the PIN is not right. Please begin again with the code.</source>
        <translation>Code oder PIN stimmt nicht. Bitte beginnen Sie noch einmal mit dem Code.</translation>
    </message>
    <message>
        <source>Help cannot be recorded on this machine, so it does not begin. Please call your administrator.</source>
        <translation>Die Hilfe kann auf diesem Gerät nicht festgehalten werden und beginnt deshalb nicht. Bitte rufen Sie die Administration an.</translation>
    </message>
    <message>
        <source>The time for help is over. Nothing entered is lost; sign in again to go on helping.</source>
        <translation>Die Zeit für die Hilfe ist um. Nichts Eingegebenes ist verloren; melden Sie sich neu an, um weiterzuhelfen.</translation>
    </message>
    <message>
        <source>Assisted by %1</source>
        <translation>Mit Hilfe von %1</translation>
    </message>
    <message>
        <source>This is no date of the calendar. Give day, month and year, such as 5 3 2026.</source>
        <translation>Dieses Datum gibt es nicht. Geben Sie Tag, Monat und Jahr an, zum Beispiel 5 3 2026.</translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This date is more than a hundred years ago.</source>
        <translation>Dieses Datum liegt mehr als hundert Jahre zurück.</translation>
    </message>
    <message>
        <source>For the person who is here</source>
        <translation>Für die Person, die hier ist</translation>
    </message>
    <message>
        <source>For somebody who is not here</source>
        <translation>Für jemanden, der nicht hier ist</translation>
    </message>
    <message>
        <source>The agent, with the person</source>
        <translation>Die Fachkraft zusammen mit der Person</translation>
    </message>
    <message>
        <source>The agent alone</source>
        <translation>Nur die Fachkraft der Verwaltung</translation>
    </message>
    <message>
        <source>A relative or somebody close</source>
        <translation>Angehörige oder eine nahestehende Person</translation>
    </message>
    <message>
        <source>A legal guardian</source>
        <translation>Die gesetzliche Vertretung</translation>
    </message>
    <message>
        <source>A person with a mandate</source>
        <translation>Eine bevollmächtigte Person</translation>
    </message>
    <message>
        <source>An association or a social service</source>
        <translation>Ein Verein oder ein sozialer Dienst</translation>
    </message>
    <message>
        <source>A signed authorisation</source>
        <translation>Eine unterschriebene Vollmacht</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Das elterliche Sorgerecht</translation>
    </message>
    <message>
        <source>A decision of a court</source>
        <translation>Ein Gerichtsbeschluss</translation>
    </message>
    <message>
        <source>A mission of the association or service</source>
        <translation>Der Auftrag des Vereins oder Dienstes</translation>
    </message>
    <message>
        <source>The agent has seen the paper</source>
        <translation>Das Dokument wurde vor Ort gesehen</translation>
    </message>
    <message>
        <source>Give the date of the paper</source>
        <translation>Datum des Dokuments angeben</translation>
    </message>
    <message>
        <source>For a child, or for an adult under protection</source>
        <translation>Für ein Kind oder für eine betreute erwachsene Person</translation>
    </message>
    <message>
        <source>Guardianship, for example</source>
        <translation>Zum Beispiel eine Betreuung</translation>
    </message>
    <message>
        <source>For whom is this form?</source>
        <translation>Für wen ist dieses Formular?</translation>
    </message>
    <message>
        <source>Before it begins: a few questions about the help.</source>
        <translation>Bevor es losgeht: einige Fragen zur Hilfe.</translation>
    </message>
    <message>
        <source>Who gives the answers?</source>
        <translation>Wer gibt die Antworten?</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>Mit welchem Recht?</translation>
    </message>
    <message>
        <source>Who is not here can only be spoken for with a mandate.</source>
        <translation>Für jemanden, der nicht hier ist, darf nur mit Vollmacht gesprochen werden.</translation>
    </message>
    <message>
        <source>How is this shown?</source>
        <translation>Wie ist das nachgewiesen?</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Sind Sie einverstanden?</translation>
    </message>
    <message>
        <source>Please read this aloud and wait for the answer.</source>
        <translation>Bitte lesen Sie dies laut vor und warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>%1 of the town hall helps to fill in this form. The town hall keeps, together with the request, who helped, who gave the answers, and that you agreed. Do you agree?</source>
        <translation>%1 von der Stadtverwaltung hilft beim Ausfüllen dieses Formulars. Die Verwaltung bewahrt mit dem Antrag auf, wer geholfen hat, wer die Antworten gegeben hat und dass Sie einverstanden waren. Sind Sie einverstanden?</translation>
    </message>
    <message>
        <source>You have this form filled in for somebody else, with the help of %1. The town hall keeps, together with the request, who gave the answers, by what right, and that you agreed. Do you agree?</source>
        <translation>Sie lassen dieses Formular mit Hilfe von %1 für jemand anderen ausfüllen. Die Verwaltung bewahrt mit dem Antrag auf, wer die Antworten gegeben hat, mit welchem Recht und dass Sie einverstanden waren. Sind Sie einverstanden?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who gives the answers</source>
        <translation>Wer die Antworten gibt</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Mit welchem Recht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>vor Ort gesehen</translation>
    </message>
    <message>
        <source>Filled in with the help of %1.</source>
        <translation>Mit Hilfe von %1 ausgefüllt.</translation>
    </message>
    <message>
        <source>Filled in for somebody else, with the help of %1.</source>
        <translation>Für jemand anderen ausgefüllt, mit Hilfe von %1.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::BookingSession</name>
    <message numerus="yes">
        <source>%n time(s) free</source>
        <translation>
            <numerusform>%n Termin frei</numerusform>
            <numerusform>%n Termine frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept for you</source>
        <translation>%1, für Sie frei gehalten</translation>
    </message>
    <message numerus="yes">
        <source>First possible: %1, %2. About %n minute(s) away.</source>
        <translation>
            <numerusform>Frühester Termin: %1, %2. Etwa %n Minute entfernt.</numerusform>
            <numerusform>Frühester Termin: %1, %2. Etwa %n Minuten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has just taken this time. These are the next ones; what you entered is still here.</source>
        <translation>Jemand hat diesen Termin gerade genommen. Das sind die nächsten; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer, and this needs it. Nothing was changed. Please try again, or go to the desk.</source>
        <translation>Der Computer des Rathauses antwortet nicht, und ohne ihn geht es nicht. Nichts wurde geändert. Versuchen Sie es noch einmal, oder gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>This could not be written down. Nothing was sent. Please call a member of staff; what you entered is still here.</source>
        <translation>Das konnte nicht notiert werden. Nichts wurde gesendet. Bitte rufen Sie jemanden vom Personal; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment. Nothing was changed. Please ask at the desk.</source>
        <translation>Das ist bei diesem Termin nicht möglich. Nichts wurde geändert. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Ihre Bitte um einen Termin</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>The town hall looks for a time and tells you. It is not booked yet.</source>
        <translation>Das Rathaus sucht einen Termin und sagt Ihnen Bescheid. Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>Keep this sheet until the town hall has answered.</source>
        <translation>Bewahren Sie dieses Blatt auf, bis das Rathaus geantwortet hat.</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, here or at the desk.</source>
        <translation>Mit dem Code können Sie den Termin verschieben oder absagen, an diesem Gerät oder am Empfang.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>This cannot be booked here. Nothing was booked. Please ask at the reception.</source>
        <translation>Das kann hier nicht gebucht werden. Es wurde nichts gebucht. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation>
            <numerusform>Alles zusammen dauert etwa %n Minute.</numerusform>
            <numerusform>Alles zusammen dauert etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Auf Ihrem Handy</translation>
    </message>
    <message>
        <source>See, cancel or wish to come earlier: open %1 and type the code.</source>
        <translation>Ansehen, absagen oder früher kommen: Öffnen Sie %1 und tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was moved. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>Der Rechner des Rathauses hat nicht rechtzeitig geantwortet. Es ist nicht sicher, ob Ihr Termin verschoben wurde. Bitte sehen Sie in ein paar Minuten mit Ihrem Code nach, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was booked. Please ask at the desk before you book again.</source>
        <translation>Der Rechner des Rathauses hat nicht rechtzeitig geantwortet. Es ist nicht sicher, ob Ihr Termin gebucht wurde. Bitte fragen Sie am Schalter, bevor Sie noch einmal buchen.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>Der Weg dorthin dauert etwa %n Minute.</numerusform>
            <numerusform>Der Weg dorthin dauert etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment: there, or at the kiosk where you booked it.</source>
        <translation>Mit dem Code können Sie den Termin verschieben oder absagen: dort, oder an dem Terminal, an dem Sie ihn gebucht haben.</translation>
    </message>
    <message>
        <source>Your appointment is at another place: %1</source>
        <translation>Ihr Termin ist an einem anderen Ort: %1</translation>
    </message>
    <message>
        <source>Go there on the day, and say there that you have arrived.</source>
        <translation>Gehen Sie an dem Tag dorthin, und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Bitte bereithalten</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::CodeCamera</name>
    <message>
        <source>This square code is not that of an appointment. Hold the one on your confirmation alone before the camera.</source>
        <translation>Dieser quadratische Code gehört zu keinem Termin. Halten Sie nur den von Ihrer Bestätigung vor die Kamera.</translation>
    </message>
    <message>
        <source>Hold the square code of your confirmation before the camera, a hand’s width away.</source>
        <translation>Halten Sie den quadratischen Code Ihrer Bestätigung vor die Kamera, eine Handbreit entfernt.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>No code was seen. The camera is off again.</source>
        <translation>Es war kein Code zu sehen. Die Kamera ist wieder aus.</translation>
    </message>
    <message>
        <source>Please type the code, or ask at the desk.</source>
        <translation>Bitte tippen Sie den Code ein, oder fragen Sie am Schalter.</translation>
    </message>
    <message>
        <source>Try once more with the paper held flat or the phone set brighter, or type the code.</source>
        <translation>Versuchen Sie es noch einmal mit glattem Papier oder hellerem Handy, oder tippen Sie den Code ein.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::DocumentPreview</name>
    <message>
        <source>The official form cannot be shown right now. Your answers are still here. Try again, or ask a member of staff.</source>
        <translation>Das amtliche Formular kann gerade nicht angezeigt werden. Ihre Angaben sind noch da. Versuchen Sie es noch einmal oder fragen Sie am Empfang.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FinishState</name>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed. Please take your paper below the screen.</source>
        <translation>Gedruckt. Bitte nehmen Sie Ihr Papier unter dem Bildschirm.</translation>
    </message>
    <message>
        <source>The printer has no paper. Photograph the code with your phone, or write the reference down.</source>
        <translation>Der Drucker hat kein Papier. Fotografieren Sie den Code mit dem Handy oder schreiben Sie das Aktenzeichen auf.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Photograph the code with your phone, or write the reference down.</source>
        <translation>Im Drucker steckt Papier fest. Fotografieren Sie den Code mit dem Handy oder schreiben Sie das Aktenzeichen auf.</translation>
    </message>
    <message>
        <source>The printer is open. Photograph the code with your phone, or write the reference down.</source>
        <translation>Der Drucker ist offen. Fotografieren Sie den Code mit dem Handy oder schreiben Sie das Aktenzeichen auf.</translation>
    </message>
    <message>
        <source>The printer has no ink. Photograph the code with your phone, or write the reference down.</source>
        <translation>Der Drucker hat keine Tinte. Fotografieren Sie den Code mit dem Handy oder schreiben Sie das Aktenzeichen auf.</translation>
    </message>
    <message>
        <source>The printer does not answer. Photograph the code with your phone, or write the reference down.</source>
        <translation>Der Drucker antwortet nicht. Fotografieren Sie den Code mit dem Handy oder schreiben Sie das Aktenzeichen auf.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormSession</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I bring it to the desk</source>
        <translation>Ich bringe es zum Schalter</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>Ich habe es nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This question is no longer asked.</source>
        <translation>Diese Frage wird nicht mehr gestellt.</translation>
    </message>
    <message>
        <source>This is done on this screen only. It cannot be filled in from the desk.</source>
        <translation>Das geht nur an diesem Bildschirm. Vom Schalter aus lässt es sich nicht ausfüllen.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormShare</name>
    <message>
        <source>No form lies ready under this code.</source>
        <translation>Zu diesem Code liegt kein Formular bereit.</translation>
    </message>
    <message>
        <source>Your form cannot be fetched just now.</source>
        <translation>Ihr Formular lässt sich gerade nicht abholen.</translation>
    </message>
    <message>
        <source>This form was changed meanwhile.</source>
        <translation>Dieses Formular wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare it with your phone. A code is good once, on the day itself.</source>
        <translation>Vergleichen Sie ihn mit Ihrem Telefon. Ein Code gilt einmal, am selben Tag.</translation>
    </message>
    <message>
        <source>The connection is missing. Your form is still there: please try again.</source>
        <translation>Die Verbindung fehlt. Ihr Formular ist noch da: Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be continued here. Please go to the desk.</source>
        <translation>Es lässt sich hier nicht fortsetzen. Bitte gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>On your phone, touch “Continue on the telephone instead” and get a new code. Or ask a member of staff.</source>
        <translation>Tippen Sie auf Ihrem Telefon auf „Lieber auf dem Telefon weitermachen“ und holen Sie einen neuen Code. Oder fragen Sie jemanden vom Personal.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::HandOffSession</name>
    <message>
        <source>What I am looking at</source>
        <translation>Was ich gerade ansehe</translation>
    </message>
    <message>
        <source>What I answered to the questions</source>
        <translation>Was ich auf die Fragen geantwortet habe</translation>
    </message>
    <message>
        <source>Expect a few minutes.</source>
        <translation>Rechnen Sie mit einigen Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) called before you.</source>
        <translation>
            <numerusform>%n Person hat vor Ihnen gerufen.</numerusform>
            <numerusform>%n Personen haben vor Ihnen gerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect up to %n minute(s).</source>
        <translation>
            <numerusform>Rechnen Sie mit bis zu %n Minute.</numerusform>
            <numerusform>Rechnen Sie mit bis zu %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1 to %2 minutes.</source>
        <translation>Rechnen Sie mit %1 bis %2 Minuten.</translation>
    </message>
    <message>
        <source>Nobody who is here just now speaks your language. Somebody comes all the same, and this screen helps you to understand each other.</source>
        <translation>Gerade spricht niemand hier Ihre Sprache. Es kommt trotzdem jemand, und dieser Bildschirm hilft Ihnen, sich zu verstehen.</translation>
    </message>
    <message>
        <source>My form</source>
        <translation>Mein Formular</translation>
    </message>
    <message>
        <source>Whoever may help me reads what I have filled in so far, and what I go on filling in until the help ends.</source>
        <translation>Wer mir helfen kann, liest, was ich bisher ausgefüllt habe, und was ich noch ausfülle, bis die Hilfe endet.</translation>
    </message>
    <message>
        <source>“What I am looking at” is ticked as well: nobody understands your answers without it.</source>
        <translation>„Was ich gerade ansehe“ ist mit angekreuzt: Ohne das versteht niemand Ihre Antworten.</translation>
    </message>
    <message>
        <source>Your answers are not ticked any more: nobody understands them without what you are looking at.</source>
        <translation>Ihre Antworten sind nicht mehr angekreuzt: Niemand versteht sie ohne das, was Sie gerade ansehen.</translation>
    </message>
    <message>
        <source>Also what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Auch was ich bis zum Ende der Hilfe noch beantworte. Nicht, was ich in ein Formular geschrieben habe.</translation>
    </message>
    <message>
        <source>Also what I ticked on my list, and what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Auch was ich auf meiner Liste angekreuzt habe und bis zum Ende der Hilfe noch beantworte. Nicht, was ich in ein Formular geschrieben habe.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::JoinedSession</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I do not understand</source>
        <translation>Das verstehe ich nicht</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten Sie</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Jemand vom Schalter</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 ist bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 shows you: %2</source>
        <translation>%1 zeigt Ihnen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you entered is still here; you can go on.</source>
        <translation>%1 ist gerade nicht erreichbar. Was Sie eingegeben haben, ist noch da; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The connection is interrupted, and %1 sees nothing just now. What you entered is still here; you can go on.</source>
        <translation>Die Verbindung ist unterbrochen, %1 sieht gerade nichts. Was Sie eingegeben haben, ist noch da; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>%1 had to leave. Somebody else is being called. What you entered is still here.</source>
        <translation>%1 musste gehen. Es wird jemand anderes gerufen. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>%1 has ended the help. What you entered is still here.</source>
        <translation>%1 hat die Hilfe beendet. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>This field is not on my screen.</source>
        <translation>Dieses Feld ist nicht auf meinem Bildschirm.</translation>
    </message>
    <message>
        <source>%1 has passed you on to a colleague. What you entered is still here.</source>
        <translation>%1 hat Sie an eine Kollegin oder einen Kollegen weitergegeben. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>%1 proposes an answer. %2: %3</source>
        <translation>%1 schlägt eine Antwort vor. %2: %3</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::KioskSession</name>
    <message>
        <source>This page cannot be opened right now. Please ask at the desk.</source>
        <translation>Diese Seite lässt sich gerade nicht öffnen. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>Das bringen Sie mit</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin Sie gehen</translation>
    </message>
    <message>
        <source>This form cannot be opened right now. Please ask at the desk.</source>
        <translation>Dieses Formular lässt sich gerade nicht öffnen. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Your request could not be stored. Nothing has been sent. Please call a member of staff; your answers are still here.</source>
        <translation>Ihr Antrag konnte nicht gespeichert werden. Nichts wurde gesendet. Ihre Angaben sind noch da. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent</source>
        <translation>Übung: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Ihr Antrag ist sicher gespeichert</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Keep this sheet until your request is finished.</source>
        <translation>Behalten Sie dieses Blatt, bis Ihr Antrag erledigt ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The form has been handed in already.</source>
        <translation>Das Formular ist schon abgegeben.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Auf Ihrem Handy</translation>
    </message>
    <message>
        <source>Scan the code beside your number: your place in the line, and when it is your turn.</source>
        <translation>Fotografieren Sie den Code bei Ihrer Nummer: Ihr Platz in der Schlange und wann Sie dran sind.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>WLAN im Raum</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The help cannot be recorded, so it does not go on. Please call your administrator.</source>
        <translation>Die Hilfe kann nicht festgehalten werden und geht deshalb nicht weiter. Bitte rufen Sie die Administration an.</translation>
    </message>
    <message>
        <source>Without this agreement the form is not filled in with help. The person can fill it in alone once the help has ended.</source>
        <translation>Ohne dieses Einverständnis wird das Formular nicht mit Hilfe ausgefüllt. Die Person kann es allein ausfüllen, sobald die Hilfe beendet ist.</translation>
    </message>
    <message>
        <source>The code opens a page of %1 that says how far your request is. Do not pass it on: it needs no password.</source>
        <translation>Der Code öffnet eine Seite von %1, die sagt, wie weit Ihr Antrag ist. Geben Sie ihn nicht weiter: Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>It opens again: %1.</source>
        <translation>Er öffnet wieder: %1.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::PhoneShare</name>
    <message>
        <source>Original.</source>
        <translation>Original.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies).</source>
        <translation>
            <numerusform>%n Kopie.</numerusform>
            <numerusform>%n Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::ProcedureView</name>
    <message>
        <source>In force from %1</source>
        <translation>Gilt ab dem %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Gilt bis zum %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::StaffStatus</name>
    <message>
        <source>less than a minute ago</source>
        <translation>vor weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact with the town’s computer</source>
        <translation>Verbindung zum Computer des Rathauses</translation>
    </message>
    <message>
        <source>This machine keeps everything itself.</source>
        <translation>Dieses Gerät verwaltet alles selbst.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>No connection. Last contact: %1.</source>
        <translation>Keine Verbindung. Letzter Kontakt: %1.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>Never reached since this kiosk was installed. Check the network cable and the address in kiosk.toml.</source>
        <translation>Seit der Aufstellung nie erreicht. Prüfen Sie das Netzwerkkabel und die Adresse in kiosk.toml.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), safe on this machine.</source>
        <translation>
            <numerusform>%n Eintrag, sicher auf diesem Gerät.</numerusform>
            <numerusform>%n Einträge, sicher auf diesem Gerät.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest was written %1.</source>
        <translation>Der älteste: %1.</translation>
    </message>
    <message>
        <source>Appointments that can be sold without connection</source>
        <translation>Termine, die ohne Verbindung vergeben werden können</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Geht richtig.</translation>
    </message>
    <message>
        <source>Not compared since the last restart; it seems right.</source>
        <translation>Seit dem letzten Start nicht verglichen; sie scheint richtig zu gehen.</translation>
    </message>
    <message>
        <source>Unknown: no appointments are sold until there is a connection.</source>
        <translation>Unbekannt: Es werden keine Termine vergeben, bis es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>From the content folder of this machine</source>
        <translation>Aus dem Ordner dieses Geräts</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>None in kiosk.toml.</source>
        <translation>Keine in kiosk.toml.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The town’s computer does not know this kiosk: it must be enrolled again.</source>
        <translation>Der Computer des Rathauses kennt dieses Gerät nicht: Es muss neu angemeldet werden.</translation>
    </message>
    <message>
        <source>The town’s computer has stopped this kiosk, because its records do not go on from what it told before. Call your administrator; do not restart from a copy.</source>
        <translation>Der Computer des Rathauses hat dieses Gerät angehalten, weil seine Aufzeichnungen nicht zu dem passen, was es zuvor gemeldet hat. Rufen Sie die Verwaltung des Systems; nicht von einer Kopie neu starten.</translation>
    </message>
    <message>
        <source>The town’s computer came back from a backup and is being told everything again. Leave the kiosk on.</source>
        <translation>Der Computer des Rathauses wurde aus einer Sicherung wiederhergestellt und bekommt alles noch einmal. Lassen Sie das Gerät an.</translation>
    </message>
    <message>
        <source>After a restart the time is not certain. Nothing to do but to restore the connection.</source>
        <translation>Nach einem Neustart ist die Uhrzeit nicht sicher. Stellen Sie nur die Verbindung wieder her.</translation>
    </message>
    <message>
        <source>What was stored here differed from the town’s computer and is fetched again. Nothing to do.</source>
        <translation>Was hier gespeichert war, wich vom Computer des Rathauses ab und wird neu geholt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>What answers is not the town’s computer. Check the address in kiosk.toml and the network.</source>
        <translation>Es antwortet etwas anderes als der Computer des Rathauses. Prüfen Sie die Adresse in kiosk.toml und das Netzwerk.</translation>
    </message>
    <message>
        <source>A receipt was not right; what it was for is kept and sent again.</source>
        <translation>Eine Quittung stimmte nicht; der Eintrag bleibt hier und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A file of the new content arrived damaged; the old content stays.</source>
        <translation>Eine Datei der neuen Inhalte kam beschädigt an; die alten Inhalte bleiben.</translation>
    </message>
    <message>
        <source>The disk is full or broken. Nothing confirmed is lost, but nothing new can be kept: call your administrator now.</source>
        <translation>Die Festplatte ist voll oder defekt. Nichts Bestätigtes ist verloren, aber Neues kann nicht gespeichert werden: Rufen Sie sofort die Verwaltung des Systems.</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>the visitor agreed</source>
        <translation>Einverständnis gegeben</translation>
    </message>
    <message>
        <source>the visitor did not agree</source>
        <translation>Einverständnis verweigert</translation>
    </message>
    <message>
        <source>a form was stored</source>
        <translation>ein Formular wurde gespeichert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended with the visit</source>
        <translation>mit dem Besuch beendet</translation>
    </message>
    <message>
        <source>ended because nobody was there</source>
        <translation>beendet, niemand mehr da</translation>
    </message>
    <message>
        <source>ended after the longest time</source>
        <translation>beendet, längste Zeit erreicht</translation>
    </message>
    <message>
        <source>locked after wrong tries</source>
        <translation>gesperrt nach falschen Versuchen</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clock of this machine was set and is not believed: no place passes and no day is made until it is right. Set it right, or have your administrator confirm it.</source>
        <translation>Die Uhr dieses Geräts wurde verstellt und gilt nicht: Bis sie stimmt, verfällt kein Platz und kommt kein Tag hinzu. Stellen Sie sie richtig, oder lassen Sie sie von der Verwaltung bestätigen.</translation>
    </message>
    <message>
        <source>The newest content has a fault and is not shown; what was shown before stays. Tell your administrator.</source>
        <translation>Der neueste Inhalt hat einen Fehler und wird nicht gezeigt; was vorher zu sehen war, bleibt. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>release %1 follows after this visit</source>
        <translation>Ausgabe %1 folgt nach diesem Besuch</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketPaper</name>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Ihre Wartenummer wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed. Please take your ticket below the screen.</source>
        <translation>Gedruckt. Bitte nehmen Sie Ihre Wartenummer unter dem Bildschirm.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>Der Drucker hat kein Papier. Ihre Nummer gilt auch ohne: Merken Sie sich %1 oder fotografieren Sie diese Seite.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>Im Drucker klemmt Papier. Ihre Nummer gilt auch ohne: Merken Sie sich %1 oder fotografieren Sie diese Seite.</translation>
    </message>
    <message>
        <source>The printer is open. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>Der Drucker ist offen. Ihre Nummer gilt auch ohne Papier: Merken Sie sich %1 oder fotografieren Sie diese Seite.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your number is valid without paper: remember %1, or photograph this page.</source>
        <translation>Der Drucker antwortet nicht. Ihre Nummer gilt auch ohne Papier: Merken Sie sich %1 oder fotografieren Sie diese Seite.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketSession</name>
    <message>
        <source>Tickets from %1 on</source>
        <translation>Wartenummern ab %1</translation>
    </message>
    <message>
        <source>Tickets again tomorrow from %1 on</source>
        <translation>Wartenummern wieder morgen ab %1</translation>
    </message>
    <message>
        <source>Tickets again: %1, from %2 on</source>
        <translation>Wartenummern wieder: %1, ab %2</translation>
    </message>
    <message>
        <source>No tickets at present</source>
        <translation>Zurzeit keine Wartenummern</translation>
    </message>
    <message>
        <source>Too many people are waiting: no more tickets for now</source>
        <translation>Zu viele Menschen warten: vorerst keine Nummern mehr</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n Person wartet</numerusform>
            <numerusform>%n Personen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can say yet</source>
        <translation>kann noch niemand sagen</translation>
    </message>
    <message>
        <source>Hardly any wait</source>
        <translation>kaum Wartezeit</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>bis zu %n Minute</numerusform>
            <numerusform>bis zu %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>You are the next</source>
        <translation>Sie sind als Nächstes dran</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) before you</source>
        <translation>
            <numerusform>%n Person vor Ihnen</numerusform>
            <numerusform>%n Personen vor Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so for %1 of 10 people.</source>
        <translation>So ist es bei %1 von 10 Personen.</translation>
    </message>
    <message>
        <source>A rough guess of the town hall.</source>
        <translation>Eine Schätzung des Rathauses.</translation>
    </message>
    <message>
        <source>Keep your number and take a seat nearby.</source>
        <translation>Behalten Sie Ihre Nummer und nehmen Sie in der Nähe Platz.</translation>
    </message>
    <message>
        <source>The town hall learns your number as soon as the connection is back. If it takes long, show it at the reception: it counts.</source>
        <translation>Das Rathaus erfährt Ihre Nummer, sobald die Verbindung wieder da ist. Dauert es lange, zeigen Sie sie am Empfang: Sie gilt.</translation>
    </message>
    <message>
        <source>Your arrival is noted. You are called near the time of your appointment.</source>
        <translation>Ihre Ankunft ist vermerkt. Sie werden etwa zur Zeit Ihres Termins aufgerufen.</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>Sie werden mit dieser Nummer aufgerufen. Achten Sie auf die Anzeige und die Ansage.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Gehen Sie dann zu dem Schalter, der neben Ihrer Nummer steht.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Ihr Termin: %1</translation>
    </message>
    <message>
        <source>When you took it</source>
        <translation>Als Sie sie gezogen haben</translation>
    </message>
    <message>
        <source>Where to wait</source>
        <translation>Wo Sie warten</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Nur heute gültig.</translation>
    </message>
    <message>
        <source>%1: no tickets now</source>
        <translation>%1: jetzt keine Wartenummern</translation>
    </message>
    <message>
        <source>%1: the line is full</source>
        <translation>%1: zu viele warten schon</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>Dieses Terminal kann jetzt keine Wartenummer geben</translation>
    </message>
    <message>
        <source>Tickets are given during the opening hours of this service.</source>
        <translation>Wartenummern gibt es zu den Öffnungszeiten dieses Dienstes.</translation>
    </message>
    <message>
        <source>So many people are waiting that not everybody would be served in time. A place may become free: ask again later.</source>
        <translation>Es warten so viele, dass nicht alle rechtzeitig bedient würden. Vielleicht wird ein Platz frei: Fragen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall and ask for a ticket. Nothing was lost.</source>
        <translation>Bitte gehen Sie zum Empfang in dieser Halle und fragen Sie nach einer Wartenummer. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Schalter %1</translation>
    </message>
</context>
</TS>
