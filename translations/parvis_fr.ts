<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsencePlan</name>
    <message>
        <source>same time at %1</source>
        <translation>même heure, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>l’annuler</translation>
    </message>
    <message>
        <source>Nobody has an appointment then.</source>
        <translation>Personne n’a rendez-vous à ce moment-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are hit.</source>
        <translation>
            <numerusform>%n rendez-vous est touché.</numerusform>
            <numerusform>%n rendez-vous sont touchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to be decided.</source>
        <translation>
            <numerusform>%n reste à décider.</numerusform>
            <numerusform>%n restent à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer free: choose again</source>
        <translation>n’est plus libre&#xa0;: choisissez de nouveau</translation>
    </message>
    <message>
        <source>changed meanwhile: look again</source>
        <translation>changé entre-temps&#xa0;: regardez de nouveau</translation>
    </message>
    <message>
        <source>not possible: choose again</source>
        <translation>impossible&#xa0;: choisissez de nouveau</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Building, floor, “care of” (if any)</source>
        <translation>Bâtiment, étage, «&#xa0;chez&#xa0;» (si besoin)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Ask for an appointment?</source>
        <translation>Demander un rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>Déplacer le rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The town hall looks for a time and tells you.</source>
        <translation>Rien n’est encore réservé. La mairie cherche une date et vous prévient.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Book this appointment</source>
        <translation>Réserver ce rendez-vous</translation>
    </message>
    <message>
        <source>On the day, found by</source>
        <translation>Le jour même, retrouvé par</translation>
    </message>
    <message>
        <source>the code only</source>
        <translation>le code seulement</translation>
    </message>
    <message>
        <source>the code, or the name %1</source>
        <translation>le code, ou le nom %1</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Ajouter mon nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>AnswerMessages</name>
    <message>
        <source>This answer does not fit here.</source>
        <translation>Cette réponse ne va pas ici.</translation>
    </message>
    <message>
        <source>Please answer again, or go on to the next question.</source>
        <translation>Répondez encore une fois, ou passez à la question suivante.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Il manque le jour.</translation>
    </message>
    <message>
        <source>Enter the day, for example 7.</source>
        <translation>Écrivez le jour, par exemple 7.</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>Il manque le mois.</translation>
    </message>
    <message>
        <source>Enter the month as a number, for example 12 for December.</source>
        <translation>Écrivez le mois en chiffres, par exemple 12 pour décembre.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Il manque l’année.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1987.</source>
        <translation>Écrivez l’année avec quatre chiffres, par exemple 1987.</translation>
    </message>
    <message>
        <source>The street is missing.</source>
        <translation>Il manque la rue.</translation>
    </message>
    <message>
        <source>Enter the house number and the street.</source>
        <translation>Écrivez le numéro et la rue.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>Il manque le code postal.</translation>
    </message>
    <message>
        <source>Enter the five digits, for example 67000.</source>
        <translation>Écrivez les cinq chiffres, par exemple 67000.</translation>
    </message>
    <message>
        <source>The town is missing.</source>
        <translation>Il manque la commune.</translation>
    </message>
    <message>
        <source>Enter the name of the town.</source>
        <translation>Écrivez le nom de la commune.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Vous n’avez encore rien choisi.</translation>
    </message>
    <message>
        <source>Touch the answer that fits.</source>
        <translation>Touchez la réponse qui convient.</translation>
    </message>
    <message>
        <source>Touch one answer or several.</source>
        <translation>Touchez une ou plusieurs réponses.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Il manque la signature.</translation>
    </message>
    <message>
        <source>Sign with your finger in the box.</source>
        <translation>Signez avec le doigt dans le cadre.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Il manque une réponse ici.</translation>
    </message>
    <message>
        <source>This question must be answered before you can go on.</source>
        <translation>Répondez à cette question pour continuer.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Il manque quelque chose ici.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entry.</source>
        <translation>
            <numerusform>Ajoutez au moins %n élément.</numerusform>
            <numerusform>Ajoutez au moins %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Il y a trop d’éléments.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entry is possible here.</source>
        <translation>
            <numerusform>Vous pouvez mettre %n élément au plus.</numerusform>
            <numerusform>Vous pouvez mettre %n éléments au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is too long by %n character.</source>
        <translation>
            <numerusform>La réponse est trop longue&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>La réponse est trop longue&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character. Nothing is cut off.</source>
        <translation>
            <numerusform>Écrivez %n caractère au plus. Rien n’est coupé.</numerusform>
            <numerusform>Écrivez %n caractères au plus. Rien n’est coupé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is too short.</source>
        <translation>La réponse est trop courte.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character is needed.</source>
        <translation>
            <numerusform>Écrivez au moins %n caractère.</numerusform>
            <numerusform>Écrivez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not in the form expected.</source>
        <translation>Cette réponse n’est pas écrite comme il faut.</translation>
    </message>
    <message>
        <source>Look at the example and compare.</source>
        <translation>Comparez avec l’exemple.</translation>
    </message>
    <message>
        <source>One character cannot be printed on the form.</source>
        <translation>Un caractère ne peut pas être imprimé sur le formulaire.</translation>
    </message>
    <message>
        <source>Delete it and write it another way.</source>
        <translation>Effacez-le et écrivez autrement.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas dans un nom.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes.</source>
        <translation>Utilisez des lettres, des espaces, des traits d’union et des apostrophes.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>Il n’y a pas de lettre dans ce nom.</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the identity document.</source>
        <translation>Écrivez le nom comme sur la pièce d’identité.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translation>Cette réponse n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Choose one of the answers shown.</source>
        <translation>Choisissez une des réponses affichées.</translation>
    </message>
    <message>
        <source>A date has only digits.</source>
        <translation>Une date a seulement des chiffres.</translation>
    </message>
    <message>
        <source>Enter day, month and year as numbers.</source>
        <translation>Écrivez le jour, le mois et l’année en chiffres.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>A day is a number from 1 to 31.</source>
        <translation>Le jour est un nombre de 1 à 31.</translation>
    </message>
    <message>
        <source>This day does not exist in that month.</source>
        <translation>Ce jour n’existe pas dans ce mois.</translation>
    </message>
    <message numerus="yes">
        <source>That month has %n day.</source>
        <translation>
            <numerusform>Ce mois a %n jour.</numerusform>
            <numerusform>Ce mois a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month does not exist.</source>
        <translation>Ce mois n’existe pas.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>Le mois est un nombre de 1 à 12.</translation>
    </message>
    <message>
        <source>This year cannot be right.</source>
        <translation>Cette année n’est pas possible.</translation>
    </message>
    <message>
        <source>Check the four digits of the year.</source>
        <translation>Vérifiez les quatre chiffres de l’année.</translation>
    </message>
    <message>
        <source>The year is too short.</source>
        <translation>L’année est trop courte.</translation>
    </message>
    <message>
        <source>Enter all four digits, for example 1987.</source>
        <translation>Écrivez les quatre chiffres, par exemple 1987.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>Enter today’s date or an earlier one.</source>
        <translation>Écrivez la date d’aujourd’hui ou une date plus ancienne.</translation>
    </message>
    <message>
        <source>This date is in the past.</source>
        <translation>Cette date est déjà passée.</translation>
    </message>
    <message>
        <source>Enter today’s date or a later one.</source>
        <translation>Écrivez la date d’aujourd’hui ou une date à venir.</translation>
    </message>
    <message>
        <source>This date is too early.</source>
        <translation>Cette date est trop tôt.</translation>
    </message>
    <message>
        <source>Enter %1 or a later date.</source>
        <translation>Écrivez le %1 ou une date après.</translation>
    </message>
    <message>
        <source>This date is too late.</source>
        <translation>Cette date est trop tard.</translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date.</source>
        <translation>Écrivez le %1 ou une date avant.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9.</source>
        <translation>Utilisez les chiffres de 0 à 9.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>Ce nombre peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Leave out the dots between the digits.</source>
        <translation>Ne mettez pas de point entre les chiffres.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>Le nombre est trop petit.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Écrivez %1 ou plus.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>Écrivez %1 ou moins.</translation>
    </message>
    <message>
        <source>There are too many digits for the cents.</source>
        <translation>Il y a trop de chiffres pour les centimes.</translation>
    </message>
    <message>
        <source>Enter at most two digits after the comma.</source>
        <translation>Écrivez deux chiffres au plus après la virgule.</translation>
    </message>
    <message>
        <source>The @ is missing in this e-mail address.</source>
        <translation>Il manque le signe @ dans cette adresse électronique.</translation>
    </message>
    <message>
        <source>An address looks like marie@example.fr.</source>
        <translation>Exemple d’adresse&#xa0;: marie@exemple.fr</translation>
    </message>
    <message>
        <source>There is more than one @ in this e-mail address.</source>
        <translation>Il y a plus d’un signe @ dans cette adresse électronique.</translation>
    </message>
    <message>
        <source>An address has one @.</source>
        <translation>Une adresse a un seul signe @.</translation>
    </message>
    <message>
        <source>The part before the @ is not complete.</source>
        <translation>La partie avant le signe @ n’est pas complète.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete.</source>
        <translation>La partie après le signe @ n’est pas complète.</translation>
    </message>
    <message>
        <source>The ending of this e-mail address is missing.</source>
        <translation>Il manque la fin de cette adresse électronique.</translation>
    </message>
    <message>
        <source>It ends for example with .fr, .de or .com.</source>
        <translation>Elle finit par exemple par .fr, .de ou .com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas dans une adresse électronique.</translation>
    </message>
    <message>
        <source>Delete it. Accents and spaces are not possible.</source>
        <translation>Effacez-le. Pas d’accents ni d’espaces.</translation>
    </message>
    <message>
        <source>Is this e-mail address right? Perhaps you mean %1.</source>
        <translation>Cette adresse électronique est-elle juste&#xa0;? C’est peut-être %1.</translation>
    </message>
    <message>
        <source>Correct it, or touch “Continue” again to keep it.</source>
        <translation>Corrigez, ou touchez encore «&#xa0;Continuer&#xa0;» si c’est juste.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas dans un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use digits, and + for another country.</source>
        <translation>Utilisez des chiffres, et + pour un autre pays.</translation>
    </message>
    <message>
        <source>This telephone number is too short.</source>
        <translation>Ce numéro de téléphone est trop court.</translation>
    </message>
    <message>
        <source>Check whether a digit is missing.</source>
        <translation>Vérifiez s’il manque un chiffre.</translation>
    </message>
    <message>
        <source>This telephone number is too long.</source>
        <translation>Ce numéro de téléphone est trop long.</translation>
    </message>
    <message>
        <source>Check whether there is a digit too many.</source>
        <translation>Vérifiez s’il y a un chiffre de trop.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Aucun pays n’a ce code.</translation>
    </message>
    <message>
        <source>France is +33, Germany is +49.</source>
        <translation>La France est +33, l’Allemagne est +49.</translation>
    </message>
    <message>
        <source>This telephone number does not exist.</source>
        <translation>Ce numéro de téléphone n’existe pas.</translation>
    </message>
    <message>
        <source>Compare each digit once more.</source>
        <translation>Vérifiez chaque chiffre.</translation>
    </message>
    <message>
        <source>The postcode does not have the right length.</source>
        <translation>Le code postal n’a pas la bonne longueur.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n digit.</source>
        <translation>
            <numerusform>Il faut %n chiffre.</numerusform>
            <numerusform>Il faut %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A postcode has only digits.</source>
        <translation>Un code postal a seulement des chiffres.</translation>
    </message>
    <message>
        <source>Enter the digits, for example 67000.</source>
        <translation>Écrivez les chiffres, par exemple 67000.</translation>
    </message>
    <message>
        <source>This postcode does not exist in %1.</source>
        <translation>Ce code postal n’existe pas dans ce pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This town is not known.</source>
        <translation>Cette commune n’est pas connue.</translation>
    </message>
    <message>
        <source>Enter the postcode and the name of the town.</source>
        <translation>Écrivez le code postal et le nom de la commune.</translation>
    </message>
    <message>
        <source>This country is not known.</source>
        <translation>Ce pays n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>An IBAN does not begin like this.</source>
        <translation>Un IBAN ne commence pas ainsi.</translation>
    </message>
    <message>
        <source>It begins with two letters, for example FR or DE.</source>
        <translation>Il commence par deux lettres, par exemple FR ou DE.</translation>
    </message>
    <message>
        <source>This IBAN does not have the right length.</source>
        <translation>Cet IBAN n’a pas la bonne longueur.</translation>
    </message>
    <message>
        <source>For %1 it has %2 characters; here are %3.</source>
        <translation>Pour ce pays (%1), il faut %2 caractères. Vous en avez écrit %3.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an IBAN.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas dans un IBAN.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Utilisez seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>One character of this IBAN is wrong.</source>
        <translation>Un caractère de cet IBAN est faux.</translation>
    </message>
    <message>
        <source>Compare it with your bank card or a statement.</source>
        <translation>Comparez avec votre RIB ou un relevé de compte.</translation>
    </message>
    <message>
        <source>A SIRET number has 14 digits.</source>
        <translation>Un numéro SIRET a 14 chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Here are %n digit.</source>
        <translation>
            <numerusform>Vous avez écrit %n chiffre.</numerusform>
            <numerusform>Vous avez écrit %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SIRET number has only digits.</source>
        <translation>Un numéro SIRET a seulement des chiffres.</translation>
    </message>
    <message>
        <source>Enter the 14 digits.</source>
        <translation>Écrivez les 14 chiffres.</translation>
    </message>
    <message>
        <source>One digit of this SIRET number is wrong.</source>
        <translation>Un chiffre de ce numéro SIRET est faux.</translation>
    </message>
    <message>
        <source>Compare it with a letter or an invoice of the business.</source>
        <translation>Comparez avec un courrier ou une facture de l’entreprise.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in this number.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas dans ce numéro.</translation>
    </message>
    <message>
        <source>This number may have a mistake.</source>
        <translation>Il y a peut-être une erreur dans ce numéro.</translation>
    </message>
    <message>
        <source>Compare it with the document, or touch “Continue” again to keep it.</source>
        <translation>Comparez avec le document, ou touchez encore «&#xa0;Continuer&#xa0;» si c’est juste.</translation>
    </message>
    <message>
        <source>The signature is too small.</source>
        <translation>La signature est trop petite.</translation>
    </message>
    <message>
        <source>Sign across the whole box.</source>
        <translation>Signez sur tout le cadre.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used.</source>
        <translation>Ce fichier ne convient pas.</translation>
    </message>
    <message>
        <source>A photo or a PDF is possible.</source>
        <translation>Il faut une photo ou un PDF.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>Take the photo again with less detail.</source>
        <translation>Reprenez la photo en plus petit.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>Reprenez la photo.</translation>
    </message>
    <message>
        <source>This telephone number may have a mistake.</source>
        <translation>Il y a peut-être une erreur dans ce numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>AppointmentScreen</name>
    <message>
        <source>This appointment is cancelled</source>
        <translation>Ce rendez-vous est annulé</translation>
    </message>
    <message>
        <source>This appointment is over</source>
        <translation>Ce rendez-vous est passé</translation>
    </message>
    <message>
        <source>You are expected</source>
        <translation>Vous êtes attendu(e)</translation>
    </message>
    <message>
        <source>The town hall has not answered yet</source>
        <translation>La mairie n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Please take a seat. You are called by sight and by voice.</source>
        <translation>Vous pouvez vous asseoir. Un écran et une voix vous appellent.</translation>
    </message>
    <message>
        <source>The time is free for somebody else. You can book another one.</source>
        <translation>L’horaire est libre pour une autre personne. Vous pouvez en réserver un autre.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Changer de date</translation>
    </message>
    <message>
        <source>I would come earlier</source>
        <translation>Je viendrais plus tôt</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis arrivé(e)</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>It is noted that you would come earlier. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>C’est noté&#xa0;: vous viendriez plus tôt. Si une place se libère, elle est gardée pour vous jusqu’à une heure. Nous n’envoyons pas de message&#xa0;: demandez ici avec votre code, ou regardez votre page sur le téléphone. Votre rendez-vous reste à vous tant que vous n’en prenez pas un autre.</translation>
    </message>
    <message>
        <source>You can come earlier</source>
        <translation>Vous pouvez venir plus tôt</translation>
    </message>
    <message>
        <source>Take the earlier time</source>
        <translation>Prendre cet horaire</translation>
    </message>
    <message>
        <source>Keep my time</source>
        <translation>Garder mon horaire</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Voir mon numéro</translation>
    </message>
    <message>
        <source>Please say at the reception that you are here.</source>
        <translation>Dites à l’accueil que vous êtes là.</translation>
    </message>
    <message>
        <source>To move or cancel it the code is needed. It stands on your confirmation.</source>
        <translation>Pour le déplacer ou l’annuler, il faut le code. Il figure sur votre confirmation.</translation>
    </message>
    <message>
        <source>This appointment is done</source>
        <translation>Ce rendez-vous a eu lieu</translation>
    </message>
    <message>
        <source>We missed you</source>
        <translation>Nous vous avons attendu</translation>
    </message>
    <message>
        <source>Your time has passed</source>
        <translation>Votre heure est passée</translation>
    </message>
    <message>
        <source>You can still come in today. Touch “I am here”: it may take longer now.</source>
        <translation>Vous pouvez encore être reçu aujourd’hui. Touchez «&#xa0;Je suis arrivé(e)&#xa0;»&#xa0;: cela peut prendre plus de temps.</translation>
    </message>
    <message>
        <source>You were not there at that time. It does not matter: you can book another appointment.</source>
        <translation>Vous n’étiez pas là à cette heure. Ce n’est pas grave&#xa0;: vous pouvez prendre un autre rendez-vous.</translation>
    </message>
    <message>
        <source>You have been here, and it was dealt with. If something is still open, ask at the reception.</source>
        <translation>Vous êtes venu et votre demande a été traitée. S’il reste une question, demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Book another appointment</source>
        <translation>Prendre un autre rendez-vous</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>Vous pouvez réserver un autre moment.</translation>
    </message>
    <message>
        <source>You have been there, and it was dealt with. If something is still open, ask at the reception there.</source>
        <translation>Vous y êtes allé et votre demande a été traitée. S’il reste quelque chose à régler, demandez à l’accueil de ce lieu.</translation>
    </message>
    <message>
        <source>We could not reach you</source>
        <translation>Nous n’avons pas pu vous joindre</translation>
    </message>
    <message>
        <source>You were not reached at that time. It does not matter: you can book another appointment.</source>
        <translation>Vous n’étiez pas joignable à ce moment. Ce n’est pas grave&#xa0;: vous pouvez prendre un autre rendez-vous.</translation>
    </message>
    <message>
        <source>If the town hall has not reached you, please ask at the desk, or call a member of staff.</source>
        <translation>Si la mairie ne vous a pas joint, demandez au guichet ou appelez un agent.</translation>
    </message>
    <message>
        <source>Earlier, if possible</source>
        <translation>Plus tôt, si possible</translation>
    </message>
    <message>
        <source>It was dealt with. If something is still open, ask at the reception.</source>
        <translation>C’est traité. S’il reste une question, adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>It is noted that an earlier time would suit you. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>C’est noté&#xa0;: un rendez-vous plus tôt vous conviendrait. Si une place se libère, elle est gardée pour vous jusqu’à une heure. Nous n’envoyons pas de message&#xa0;: demandez ici avec votre code ou regardez votre page sur le téléphone. Votre rendez-vous reste le vôtre tant que vous n’en prenez pas un autre.</translation>
    </message>
    <message>
        <source>An earlier time is free</source>
        <translation>Un horaire plus tôt est libre</translation>
    </message>
</context>
<context>
    <name>AssistBand</name>
    <message>
        <source>End assistance</source>
        <translation>Terminer l’aide</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>AssistScreen</name>
    <message>
        <source>Help a visitor</source>
        <translation>Aider un visiteur</translation>
    </message>
    <message>
        <source>Please enter your PIN.</source>
        <translation>Veuillez saisir votre code PIN.</translation>
    </message>
    <message>
        <source>Please enter your code. While you help, there is more time before everything is erased.</source>
        <translation>Veuillez saisir votre code. Pendant votre aide, il y a plus de temps avant que tout soit effacé.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your PIN is being checked.</source>
        <translation>Votre code PIN est en cours de vérification.</translation>
    </message>
</context>
<context>
    <name>AttachmentField</name>
    <message>
        <source>I bring it to the desk</source>
        <translation>Je l’apporte au guichet</translation>
    </message>
    <message>
        <source>I do not have it: please tell me what else is possible</source>
        <translation>Je ne l’ai pas&#xa0;: dites-moi ce qui est possible</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Ticket %1, %2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your ticket number appears here when it is your turn.</source>
        <translation>Votre numéro de ticket s’affiche ici quand c’est votre tour.</translation>
    </message>
    <message>
        <source>Please listen for your number</source>
        <translation>Écoutez votre numéro</translation>
    </message>
    <message>
        <source>This screen shows no calls at the moment. The desks call you by voice.</source>
        <translation>Cet écran n’affiche pas les appels en ce moment. Les guichets vous appellent à voix haute.</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Nous ouvrons aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Nous ouvrons le %1 à %2.</translation>
    </message>
    <message>
        <source>Please ask the town when it opens again.</source>
        <translation>Demandez la date de réouverture à la mairie.</translation>
    </message>
    <message>
        <source>Open today %1</source>
        <translation>Ouvert aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Fermé aujourd’hui</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Fermé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Cross-border workers</source>
        <translation>Frontaliers</translation>
    </message>
    <message>
        <source>This screen may be out of date. Please listen: the desks call you by voice.</source>
        <translation>Cet écran n’est peut-être pas à jour. Écoutez&#xa0;: les guichets vous appellent à voix haute.</translation>
    </message>
</context>
<context>
    <name>BookedByText</name>
    <message>
        <source>No name, telephone or e-mail was given.</source>
        <translation>Aucun nom, téléphone ni e-mail n’a été donné.</translation>
    </message>
    <message>
        <source>Who booked is sealed. It cannot be opened at this desk.</source>
        <translation>Les coordonnées sont scellées. Elles ne peuvent pas être ouvertes à ce poste.</translation>
    </message>
    <message>
        <source>Who booked cannot be read: it is damaged. Ask the administrator.</source>
        <translation>Les coordonnées sont illisibles&#xa0;: elles sont endommagées. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your request is written down</source>
        <translation>Votre demande est notée</translation>
    </message>
    <message>
        <source>Your appointment is moved</source>
        <translation>Votre rendez-vous est déplacé</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Votre rendez-vous est réservé</translation>
    </message>
    <message>
        <source>It is not booked yet. The town hall looks for a time and tells you by telephone or e-mail. Keep the code.</source>
        <translation>Rien n’est encore réservé. La mairie cherche une date et vous prévient par téléphone ou par courriel. Gardez le code.</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, here or at the desk.</source>
        <translation>Prenez le carré en photo avec votre téléphone&#xa0;: il met le rendez-vous dans votre agenda. Avec votre code, vous pouvez le déplacer ou l’annuler, ici ou à l’accueil.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Photograph this page, or write the code down.</source>
        <translation>Cette borne n’a pas d’imprimante. Prenez cette page en photo ou notez le code.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Réessayer d’imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre démarche</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, there or at this kiosk.</source>
        <translation>Photographiez le code carré avec votre téléphone&#xa0;: le rendez-vous s’ajoute à votre agenda. Avec votre code, vous pouvez le déplacer ou l’annuler, là-bas ou à cette borne.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Besoin d’aide</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>To bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
</context>
<context>
    <name>BusyNote</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>CallBackRow</name>
    <message>
        <source>Ask to be called back</source>
        <translation>Demander à être rappelé</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>La mairie vous rappelle</translation>
    </message>
    <message>
        <source>You asked to be called back</source>
        <translation>Vous avez demandé à être rappelé</translation>
    </message>
    <message>
        <source>You leave your telephone number, and the town hall calls you.</source>
        <translation>Vous laissez votre numéro de téléphone, et la mairie vous appelle.</translation>
    </message>
</context>
<context>
    <name>CallBackScreen</name>
    <message>
        <source>At what number can the town hall call you?</source>
        <translation>À quel numéro la mairie peut-elle vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>For whom should they ask?</source>
        <translation>Qui faut-il demander&#xa0;?</translation>
    </message>
    <message>
        <source>When can you be reached?</source>
        <translation>Quand peut-on vous joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Ask to be called back?</source>
        <translation>Demander à être rappelé&#xa0;?</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>La mairie vous rappelle</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>Votre demande est notée</translation>
    </message>
    <message>
        <source>It is used for this call and for nothing else.</source>
        <translation>Il ne sert qu’à cet appel.</translation>
    </message>
    <message>
        <source>Your first name and family name. You can leave this empty.</source>
        <translation>Votre prénom et votre nom. Vous pouvez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>This is what the town hall gets, and nothing more.</source>
        <translation>Voici ce que la mairie reçoit, et rien de plus.</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>Your request has arrived at the town hall. Somebody there calls you. No hour is promised.</source>
        <translation>Votre demande est arrivée à la mairie. Quelqu’un vous appellera. Aucune heure n’est promise.</translation>
    </message>
    <message>
        <source>This kiosk has no connection to the town hall just now. Your request is kept here and will be sent when the connection is back. Until then nobody at the town hall knows of it.</source>
        <translation>Cette borne n’a pas de connexion avec la mairie en ce moment. Votre demande est conservée ici et sera envoyée quand la connexion sera rétablie. D’ici là, personne à la mairie n’en a connaissance.</translation>
    </message>
    <message>
        <source>It is on its way to the town hall. Until it has arrived nobody there knows of it.</source>
        <translation>Elle est en route vers la mairie. Tant qu’elle n’est pas arrivée, personne n’en a connaissance.</translation>
    </message>
    <message>
        <source>Your request could not be kept, and nothing was sent.</source>
        <translation>Votre demande n’a pas pu être conservée, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Please try again, or go to the desk in this hall.</source>
        <translation>Réessayez, ou adressez-vous au guichet de ce hall.</translation>
    </message>
    <message>
        <source>Go on without a name</source>
        <translation>Continuer sans nom</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>While the town hall is open.</source>
        <translation>Pendant les heures d’ouverture de la mairie.</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>L’après-midi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>You can be reached</source>
        <translation>Vous êtes joignable</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Dire de quoi il s’agit</translation>
    </message>
    <message>
        <source>This is a request, not an appointment. No hour is promised.</source>
        <translation>C’est une demande, pas un rendez-vous. Aucune heure n’est promise.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Yes, ask for a call</source>
        <translation>Oui, demander un appel</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre démarche</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>The camera is on</source>
        <translation>La caméra est allumée</translation>
    </message>
    <message>
        <source>Only the code is read. No picture is kept, and the camera goes off by itself.</source>
        <translation>Seul le code est lu. Aucune image n’est conservée, et la caméra s’éteint toute seule.</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>Éteindre la caméra</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>The visitor has not said what it is about.</source>
        <translation>Le visiteur n’a pas dit de quoi il s’agit.</translation>
    </message>
    <message>
        <source>What the visitor has answered</source>
        <translation>Ce que le visiteur a répondu</translation>
    </message>
    <message>
        <source>Where that leads</source>
        <translation>Où cela mène</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>What may be needed</source>
        <translation>Ce qui peut être demandé</translation>
    </message>
    <message>
        <source>the visitor has it</source>
        <translation>le visiteur l’a</translation>
    </message>
    <message>
        <source>in the visitor&apos;s words: %1</source>
        <translation>selon les mots du visiteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the visitor needs</source>
        <translation>Ce dont le visiteur a besoin</translation>
    </message>
    <message>
        <source>The form so far</source>
        <translation>Le formulaire à ce stade</translation>
    </message>
    <message>
        <source>The form so far: %1</source>
        <translation>Le formulaire à ce stade&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is too long to be read here. You see it once you help the visitor.</source>
        <translation>Il est trop long pour être lu ici. Vous le verrez dès que vous aidez le visiteur.</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>manque encore</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n manque encore</numerusform>
            <numerusform>%n manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>il ne manque rien</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>the answers to the questions and the list of what to bring</source>
        <translation>les réponses aux questions et la liste des pièces à apporter</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>le formulaire</translation>
    </message>
    <message>
        <source>what he needs</source>
        <translation>ses besoins</translation>
    </message>
    <message>
        <source>Not shared: %1.</source>
        <translation>Non partagé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>Nothing here for this choice. Go back and choose another way, or search with a word.</source>
        <translation>Il n’y a rien ici pour ce choix. Revenez et choisissez autre chose, ou cherchez avec un mot.</translation>
    </message>
    <message>
        <source>I do not find it here: search with a word</source>
        <translation>Je ne trouve pas&#xa0;: chercher avec un mot</translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>At the town hall</source>
        <translation>À la mairie</translation>
    </message>
    <message>
        <source>The town hall calls you at the time of the appointment.</source>
        <translation>La mairie vous appelle à l’heure du rendez-vous.</translation>
    </message>
    <message>
        <source>You see one another on your phone or computer. The town hall sends you the link by e-mail.</source>
        <translation>Vous vous voyez sur votre téléphone ou votre ordinateur. La mairie vous envoie le lien par courriel.</translation>
    </message>
    <message>
        <source>You come at the time of the appointment.</source>
        <translation>Vous venez à l’heure du rendez-vous.</translation>
    </message>
    <message>
        <source>How do you want the appointment?</source>
        <translation>Comment voulez-vous ce rendez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque la réponse</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>laissé vide</translation>
    </message>
    <message>
        <source>All right, continue</source>
        <translation>Tout est juste, continuer</translation>
    </message>
    <message>
        <source>Answer what is missing</source>
        <translation>Compléter les réponses</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code of your appointment</source>
        <translation>Le code de votre rendez-vous</translation>
    </message>
    <message>
        <source>It stands on your confirmation, on paper or on your phone.</source>
        <translation>Il est sur votre confirmation, sur papier ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>Je n’ai pas le code</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Trouver mon rendez-vous</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Show my code to the camera</source>
        <translation>Montrer mon code à la caméra</translation>
    </message>
    <message>
        <source>Find it by my name</source>
        <translation>Chercher avec mon nom</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>It stands on the confirmation of your appointment, or on your phone at the end of your form.</source>
        <translation>Il est sur la confirmation de votre rendez-vous, ou sur votre téléphone à la fin du formulaire.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CommuneField</name>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>How can the town hall reach you?</source>
        <translation>Comment la mairie peut-elle vous joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>The town hall tells you the time this way. It is used for nothing else.</source>
        <translation>La mairie vous donne la date par ce moyen. Rien d’autre.</translation>
    </message>
    <message>
        <source>Only if something changes about this appointment. It is used for nothing else.</source>
        <translation>Seulement si ce rendez-vous change. Rien d’autre.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>You get a code. With it you can move or cancel the appointment.</source>
        <translation>Vous recevez un code. Il permet de déplacer ou d’annuler le rendez-vous.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Un autre moyen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The town hall calls you there at the time of the appointment. It is used for nothing else.</source>
        <translation>La mairie vous y appelle à l’heure du rendez-vous. Le numéro ne sert qu’à cela.</translation>
    </message>
    <message>
        <source>The town hall sends you the link there. It is used for nothing else.</source>
        <translation>La mairie vous y envoie le lien. L’adresse ne sert qu’à cela.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Write the first letters of the country</source>
        <translation>Écrivez les premières lettres du pays</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>You do not know the day or the month? Leave it blank.</source>
        <translation>Vous ne savez pas le jour ou le mois&#xa0;? Laissez vide.</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Earlier days</source>
        <translation>Jours d’avant</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours d’après</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here or done</source>
        <translation>
            <numerusform>%n présent ou terminé</numerusform>
            <numerusform>%n présents ou terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n non venu</numerusform>
            <numerusform>%n non venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>no appointments</source>
        <translation>aucun rendez-vous</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>rappelé</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>being booked</source>
        <translation>en cours de réservation</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>est arrivé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>prioritaire</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>une borne sans nom</translation>
    </message>
    <message>
        <source>has ended the visit</source>
        <translation>a terminé sa visite</translation>
    </message>
    <message>
        <source>is choosing a language</source>
        <translation>choisit une langue</translation>
    </message>
    <message>
        <source>is on the first page</source>
        <translation>est sur la première page</translation>
    </message>
    <message>
        <source>is searching</source>
        <translation>cherche</translation>
    </message>
    <message>
        <source>is choosing a procedure</source>
        <translation>choisit une démarche</translation>
    </message>
    <message>
        <source>is reading about a procedure</source>
        <translation>lit une démarche</translation>
    </message>
    <message>
        <source>is answering questions</source>
        <translation>répond à des questions</translation>
    </message>
    <message>
        <source>is reading what is needed</source>
        <translation>lit ce qu’il faut</translation>
    </message>
    <message>
        <source>is filling in a form</source>
        <translation>remplit un formulaire</translation>
    </message>
    <message>
        <source>is checking the answers</source>
        <translation>vérifie les réponses</translation>
    </message>
    <message>
        <source>is reading the form as a paper</source>
        <translation>lit le formulaire sur papier</translation>
    </message>
    <message>
        <source>is signing</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>is done with the form</source>
        <translation>a fini le formulaire</translation>
    </message>
    <message>
        <source>is reading where this is done instead</source>
        <translation>lit où cela se fait autrement</translation>
    </message>
    <message>
        <source>is on the page for practising</source>
        <translation>est sur la page d’entraînement</translation>
    </message>
    <message>
        <source>is choosing for how many persons</source>
        <translation>choisit le nombre de personnes</translation>
    </message>
    <message>
        <source>is choosing what else to do at the appointment</source>
        <translation>choisit ce qu’il fait d’autre au rendez-vous</translation>
    </message>
    <message>
        <source>is choosing a time</source>
        <translation>choisit un horaire</translation>
    </message>
    <message>
        <source>is choosing how to be reached</source>
        <translation>choisit comment être joint</translation>
    </message>
    <message>
        <source>is checking what is about to be booked</source>
        <translation>vérifie ce qui va être réservé</translation>
    </message>
    <message>
        <source>is reading what was booked</source>
        <translation>lit ce qui est réservé</translation>
    </message>
    <message>
        <source>is giving the code of an appointment or of a form</source>
        <translation>saisit le code d’un rendez-vous ou d’un formulaire</translation>
    </message>
    <message>
        <source>is giving a name and a date of birth</source>
        <translation>saisit un nom et une date de naissance</translation>
    </message>
    <message>
        <source>is looking at the appointment</source>
        <translation>regarde le rendez-vous</translation>
    </message>
    <message>
        <source>is choosing a line for a ticket</source>
        <translation>choisit une file pour un ticket</translation>
    </message>
    <message>
        <source>is looking at the ticket</source>
        <translation>regarde son ticket</translation>
    </message>
    <message>
        <source>is reading why there is no ticket</source>
        <translation>lit pourquoi il n’y a pas de ticket</translation>
    </message>
    <message>
        <source>is on the page where help is asked for</source>
        <translation>est sur la page où l’on demande de l’aide</translation>
    </message>
    <message>
        <source>is on the page for the staff</source>
        <translation>est sur la page du personnel</translation>
    </message>
    <message>
        <source>is on the page where an agent signs in to help</source>
        <translation>est sur la page où un agent s’identifie pour aider</translation>
    </message>
    <message>
        <source>is answering for whom the form is filled in</source>
        <translation>indique pour qui le formulaire est rempli</translation>
    </message>
    <message>
        <source>is taking the form along on the phone</source>
        <translation>emporte le formulaire sur son téléphone</translation>
    </message>
    <message>
        <source>is asking to be called back</source>
        <translation>demande à être rappelé</translation>
    </message>
    <message>
        <source>is on another page</source>
        <translation>est sur une autre page</translation>
    </message>
    <message>
        <source>is reading about the wifi in the hall</source>
        <translation>lit comment rejoindre le wifi de la salle</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>is choosing how to meet</source>
        <translation>choisit comment se fera le rendez-vous</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
</context>
<context>
    <name>DeskWidgets</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>plus d’encre</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>refused a page</source>
        <translation>a refusé une page</translation>
    </message>
    <message>
        <source>does not finish</source>
        <translation>ne termine pas</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>board</source>
        <translation>écran d’appel</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>guichet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>tout est prêt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Last heard of, ago</source>
        <translation>Dernier signe de vie, il y a</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>Imprimantes et papier</translation>
    </message>
    <message>
        <source>not set up yet, or not connected</source>
        <translation>pas encore installé, ou pas relié</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The official form, page %1 of %2</source>
        <translation>Le formulaire officiel, page %1 sur %2</translation>
    </message>
    <message>
        <source>Read the official form</source>
        <translation>Lisez le formulaire officiel</translation>
    </message>
    <message>
        <source>One of your answers is too long for its box on paper. It is kept whole with your request.</source>
        <translation>Une de vos réponses est trop longue pour sa case sur le papier. Elle est gardée en entier avec votre demande.</translation>
    </message>
    <message>
        <source>Page %1 of the form. All answers on it were on the page before.</source>
        <translation>Page %1 du formulaire. Vous avez vu toutes ses réponses à l’étape d’avant.</translation>
    </message>
    <message>
        <source>Your form is being written …</source>
        <translation>Votre formulaire se prépare…</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Show what is above</source>
        <translation>Voir plus haut</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Voir plus bas</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FallenNotice</name>
    <message>
        <source>Because you changed this, please answer again:</source>
        <translation>Après ce changement, répondez encore une fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Well done! You can do it.</source>
        <translation>Bravo&#xa0;! Vous savez faire.</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Votre demande est bien enregistrée</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a photo of the code with your phone to keep the reference.</source>
        <translation>Pour garder la référence, prenez le code en photo avec votre téléphone.</translation>
    </message>
    <message>
        <source>Square code with your reference</source>
        <translation>Code carré avec votre référence</translation>
    </message>
    <message>
        <source>You have filled in a whole form. Nothing was sent and nothing is kept.</source>
        <translation>Vous avez rempli tout un formulaire. Rien n’a été envoyé et rien n’est gardé.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The desk can print your request with the reference.</source>
        <translation>Cette borne n’a pas d’imprimante. L’accueil peut imprimer votre demande avec la référence.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre démarche</translation>
    </message>
    <message>
        <source>Book the appointment</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Emporter la liste sur mon téléphone</translation>
    </message>
    <message>
        <source>Scan the code with your phone: a page of %1 says how far your request is.</source>
        <translation>Scannez le code avec votre téléphone&#xa0;: une page de %1 dit où en est votre demande.</translation>
    </message>
</context>
<context>
    <name>FirstPossible</name>
    <message>
        <source>First possible time</source>
        <translation>Premier horaire possible</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Prendre cet horaire</translation>
    </message>
</context>
<context>
    <name>FormOnPhoneScreen</name>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Scannez ce code avec votre téléphone</translation>
    </message>
    <message>
        <source>The ten minutes have passed</source>
        <translation>Les dix minutes sont passées</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>Ce n’est pas possible en ce moment</translation>
    </message>
    <message>
        <source>This form cannot go to a phone</source>
        <translation>Ce formulaire ne peut pas passer sur un téléphone</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Continuer sur votre téléphone</translation>
    </message>
    <message>
        <source>The form opens once, on one phone. You no longer need this kiosk: erase your answers here and leave, or stay here and go on.</source>
        <translation>Le formulaire s’ouvre une seule fois, sur un seul téléphone. Vous n’avez plus besoin de la borne&#x202f;: effacez vos réponses ici et partez, ou restez et continuez ici.</translation>
    </message>
    <message>
        <source>What nobody opened was erased. Your answers are still on this kiosk.</source>
        <translation>Ce que personne n’a ouvert a été effacé. Vos réponses sont toujours sur cette borne.</translation>
    </message>
    <message>
        <source>The connection is missing. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>La connexion manque. Vos réponses sont toujours sur cette borne&#x202f;: touchez «&#x202f;Retour&#x202f;» pour continuer ici.</translation>
    </message>
    <message>
        <source>The town hall has another version of it. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>La mairie en a une autre version. Vos réponses sont toujours sur cette borne&#x202f;: touchez «&#x202f;Retour&#x202f;» pour continuer ici.</translation>
    </message>
    <message>
        <source>Your answers so far, the name of the form and your language go to the town hall’s computer, where only your phone can open them. They are erased after ten minutes if no phone opens them, and two hours after your last answer on the phone. A signature stays out.</source>
        <translation>Vos réponses données jusqu’ici, le nom du formulaire et votre langue partent vers l’ordinateur de la mairie, où seul votre téléphone peut les ouvrir. Elles sont effacées au bout de dix minutes si aucun téléphone ne les ouvre, et deux heures après votre dernière réponse sur le téléphone. La signature n’est pas envoyée.</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>Le code mène à %1</translation>
    </message>
    <message>
        <source>Good for %1 min %2 s more.</source>
        <translation>Valable encore %1 min %2 s.</translation>
    </message>
    <message>
        <source>Good for ten minutes.</source>
        <translation>Valable dix minutes.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Yes, continue on my phone</source>
        <translation>Oui, continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>Erase here and leave</source>
        <translation>Effacer ici et partir</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Who helped you here, and that you agreed to it, goes along and comes back with the form.</source>
        <translation>Qui vous a aidé ici, et que vous l’avez accepté, part avec le formulaire et revient avec lui.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>The visitor shows no form.</source>
        <translation>Le visiteur ne montre pas de formulaire.</translation>
    </message>
    <message>
        <source>The visitor&apos;s version of this form is not here.</source>
        <translation>La version du visiteur de ce formulaire n’est pas ici.</translation>
    </message>
    <message>
        <source>This form has no paper: only its answers are sent.</source>
        <translation>Ce formulaire n’existe pas sur papier&#xa0;: seules les réponses sont envoyées.</translation>
    </message>
    <message>
        <source>The paper of this form is not here yet …</source>
        <translation>Le formulaire officiel n’est pas encore là…</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave this blank</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Your answers so far</source>
        <translation>Vos réponses jusqu’ici</translation>
    </message>
</context>
<context>
    <name>HandOffModel</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>attend quelqu’un</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de la part de %1</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>se tient à %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>HandOffScreen</name>
    <message>
        <source>Somebody is asked</source>
        <translation>L’équipe est prévenue</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>Une personne arrive</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 arrive</translation>
    </message>
    <message>
        <source>Nobody is free yet</source>
        <translation>Personne n’est encore libre</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>L’appel est annulé</translation>
    </message>
    <message>
        <source>The call is finished</source>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>Une personne vous aide à l’accueil</translation>
    </message>
    <message>
        <source>Shall somebody come to you?</source>
        <translation>Voulez-vous qu’une personne vienne&#xa0;?</translation>
    </message>
    <message>
        <source>Please stay here. You can go on meanwhile: touch “Back”.</source>
        <translation>Restez ici. En attendant, vous pouvez continuer&#xa0;: touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Restez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Your call stays open. If you do not want to wait, go to the desk in this hall.</source>
        <translation>Votre appel reste ouvert. Si vous ne voulez pas attendre, allez à l’accueil dans ce hall.</translation>
    </message>
    <message>
        <source>Nobody comes. What was shared is gone.</source>
        <translation>Personne ne vient. Ce que vous aviez partagé est effacé.</translation>
    </message>
    <message>
        <source>Touch “Back” to go on.</source>
        <translation>Touchez «&#xa0;Retour&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>This kiosk cannot call anyone just now. Please go to the desk in this hall, or wave to a member of staff.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Cette borne ne peut appeler personne en ce moment. Allez à l’accueil dans ce hall, ou faites signe à un agent.

Vos réponses restent ici pendant que vous lisez. Touchez «&#xa0;Retour&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>The person learns your language and at which kiosk you stand. You decide about the rest.</source>
        <translation>La personne saura votre langue et à quelle borne vous êtes. Pour le reste, vous décidez.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Yes, call somebody</source>
        <translation>Oui, appeler quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>Je n’ai plus besoin d’aide</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>You wait sitting down, and whoever calls you knows what you agreed to share.</source>
        <translation>Vous attendez assis. La personne qui vous appelle voit ce que vous avez accepté de partager.</translation>
    </message>
    <message>
        <source>You wait sitting down and are called by your number.</source>
        <translation>Vous attendez assis et on vous appelle par votre numéro.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>You come back at a time that suits you.</source>
        <translation>Vous revenez au moment qui vous convient.</translation>
    </message>
    <message>
        <source>Somebody helps you here</source>
        <translation>Quelqu’un vous aide ici</translation>
    </message>
    <message>
        <source>%1 helps you here</source>
        <translation>%1 vous aide ici</translation>
    </message>
    <message>
        <source>Touch “Back” to go on. What you agreed to share is seen at the desk; you can end the help at any time.</source>
        <translation>Touchez «&#xa0;Retour&#xa0;» pour continuer. Le guichet voit ce que vous avez accepté de partager&#xa0;; vous pouvez arrêter l’aide à tout moment.</translation>
    </message>
    <message>
        <source>A colleague is asked</source>
        <translation>Un collègue est appelé</translation>
    </message>
    <message>
        <source>Nobody is at the desks just now</source>
        <translation>Personne n’est à l’accueil en ce moment</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>Votre numéro est le %1</translation>
    </message>
    <message>
        <source>%1 passes you on to a colleague.</source>
        <translation>%1 vous confie à un collègue.</translation>
    </message>
    <message>
        <source>Please note this number and take a seat in the hall: you are called by it.</source>
        <translation>Notez ce numéro et installez-vous dans le hall&#xa0;: il servira à vous appeler.</translation>
    </message>
    <message>
        <source>Your call stays open: whoever comes back to a desk sees it. If you do not want to wait, choose one of these.</source>
        <translation>Votre appel reste ouvert&#xa0;: la première personne de retour à l’accueil le verra. Si vous ne voulez pas attendre, choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Those who are here just now do other things. Your call stays open, and somebody may still come. If you do not want to wait, choose one of these.</source>
        <translation>Les personnes présentes s’occupent d’autres démarches. Votre appel reste ouvert, et quelqu’un peut encore venir. Si vous ne voulez pas attendre, choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Please go to: %1</source>
        <translation>Rendez-vous à&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are expected there. Your number is being drawn: please wait a moment.</source>
        <translation>Vous y êtes attendu. Votre numéro arrive&#xa0;: patientez un instant.</translation>
    </message>
    <message>
        <source>Your number there is %1. Please note it: you are called by it, and what you agreed to share is known there.</source>
        <translation>Votre numéro là-bas est le %1. Notez-le&#xa0;: vous serez appelé avec lui, et ce que vous avez accepté de partager y est connu.</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Votre numéro là-bas</translation>
    </message>
    <message>
        <source>What you need, so that they know before they come</source>
        <translation>Vos besoins, pour qu’on les connaisse avant de venir</translation>
    </message>
</context>
<context>
    <name>HelpTrace</name>
    <message>
        <source>Help given at this kiosk</source>
        <translation>Aides données à cette borne</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Search with a word</source>
        <translation>Chercher avec un mot</translation>
    </message>
    <message>
        <source>For me and my family</source>
        <translation>Pour moi et ma famille</translation>
    </message>
    <message>
        <source>Business or association</source>
        <translation>Entreprise ou association</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai rendez-vous</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>News from the town hall</source>
        <translation>La mairie vous informe</translation>
    </message>
    <message>
        <source>I have an appointment or a code</source>
        <translation>J’ai rendez-vous ou un code</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>L’accueil est fermé</translation>
    </message>
    <message>
        <source>Here you can look up what you need, fill in forms and book an appointment.</source>
        <translation>Ici, vous pouvez chercher ce qu’il vous faut, remplir des formulaires et prendre rendez-vous.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything you entered is erased.</source>
        <translation>
            <numerusform>Dans %n seconde, toutes vos réponses seront effacées.</numerusform>
            <numerusform>Dans %n secondes, toutes vos réponses seront effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de temps</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message numerus="yes">
        <source>%1, %2 is kept for you for %n more minute(s).</source>
        <translation>
            <numerusform>%1, %2 est gardé pour vous encore %n minute.</numerusform>
            <numerusform>%1, %2 est gardé pour vous encore %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Plus facile à utiliser</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>The screen waits ten times longer for you.</source>
        <translation>L’écran vous attend dix fois plus longtemps.</translation>
    </message>
    <message>
        <source>Nothing moves on the screen</source>
        <translation>Rien ne bouge à l’écran</translation>
    </message>
</context>
<context>
    <name>ListAlong</name>
    <message>
        <source>Your list for your phone</source>
        <translation>Votre liste pour votre téléphone</translation>
    </message>
    <message>
        <source>Scan the code. You can tick what you have at home. The list is kept for 30 days, without your name.</source>
        <translation>Photographiez le code. Chez vous, vous cochez ce que vous avez. La liste est gardée 30 jours, sans votre nom.</translation>
    </message>
    <message>
        <source>The list cannot be sent to your phone now: the connection is missing. You can print it or photograph this page.</source>
        <translation>La liste ne peut pas aller sur votre téléphone en ce moment&#xa0;: la connexion manque. Vous pouvez l’imprimer ou photographier cette page.</translation>
    </message>
</context>
<context>
    <name>LocalFormat</name>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>MandateScreen</name>
    <message>
        <source>Date of the paper</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Yes, agreed</source>
        <translation>Oui, d’accord</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>The town hall calls you at the number you gave.</source>
        <translation>La mairie vous appelle au numéro que vous avez donné.</translation>
    </message>
    <message>
        <source>The town hall calls you: %1</source>
        <translation>La mairie vous appelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>The town hall sends you the link by e-mail.</source>
        <translation>La mairie vous envoie le lien par courriel.</translation>
    </message>
    <message>
        <source>The town hall sends you the link: %1</source>
        <translation>La mairie vous envoie le lien&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ModalSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoTicketScreen</name>
    <message>
        <source>What is the appointment for?</source>
        <translation>Un rendez-vous pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Book an appointment instead</source>
        <translation>Prendre plutôt rendez-vous</translation>
    </message>
    <message>
        <source>Or ask at the reception</source>
        <translation>Ou demander à l’accueil</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>All times are taken at the moment.</source>
        <translation>Tous les horaires sont pris en ce moment.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now, and none of the times set aside for it is left.</source>
        <translation>La borne n’a pas de liaison avec la mairie en ce moment, et il ne reste aucun des horaires qui lui sont réservés.</translation>
    </message>
    <message>
        <source>The town hall should contact me</source>
        <translation>La mairie me recontacte</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Demander à être rappelé</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Appointments are made at the desk</source>
        <translation>Les rendez-vous se prennent à l’accueil</translation>
    </message>
    <message>
        <source>Tickets are given at the desk</source>
        <translation>Les tickets se prennent à l’accueil</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>Une personne vous aide à l’accueil</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall. Say that you have an appointment or that you need one.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Allez à l’accueil, dans ce hall. Dites que vous avez rendez-vous, ou que vous en voulez un.

Vos réponses restent ici pendant que vous lisez. Pour continuer, touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall and ask for a ticket.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Allez à l’accueil, dans ce hall, et demandez un ticket.

Vos réponses restent ici pendant que vous lisez. Pour continuer, touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall, or wave to a member of staff.

This kiosk cannot call anyone by itself. Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Allez à l’accueil, dans ce hall, ou faites signe à un agent.

Cette borne ne peut appeler personne. Vos réponses restent ici pendant que vous lisez. Pour continuer, touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This appointment is made there: %1</source>
        <translation>Ce rendez-vous se prend là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>This kiosk makes appointments for its own town hall only. Please call the other one, or go there.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Cette borne prend des rendez-vous pour sa mairie seulement. Appelez l’autre mairie ou allez-y.

Vos réponses restent ici pendant que vous lisez. Pour continuer, touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>The staff cannot sign in here</source>
        <translation>Le personnel ne peut pas se connecter ici</translation>
    </message>
    <message>
        <source>The town hall does not let its staff sign in at this kiosk. Everything else works as before.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>La mairie ne permet pas à son personnel de se connecter à cette borne. Tout le reste fonctionne comme avant.

Vos réponses restent ici pendant que vous lisez. Pour continuer, touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>L’accueil est fermé</translation>
    </message>
    <message>
        <source>Nobody can come to you now, and no tickets are given. Everything else works: look up what you need, fill in forms, book an appointment.

Touch “Back” to go on.</source>
        <translation>Personne ne peut venir maintenant, et il n’y a pas de tickets. Tout le reste marche&#xa0;: chercher ce qu’il vous faut, remplir des formulaires, prendre rendez-vous.

Touchez «&#xa0;Retour&#xa0;» pour continuer.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>This kiosk does not work at the moment.</source>
        <translation>Cette borne ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>Please ask at the desk in this hall.</source>
        <translation>Demandez à l’accueil, dans ce hall.</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>Go there: %1</source>
        <translation>Adressez-vous ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Touch what you already have.</source>
        <translation>Touchez ce que vous avez déjà.</translation>
    </message>
    <message>
        <source>Original.</source>
        <translation>Original.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies).</source>
        <translation>
            <numerusform>%n copie.</numerusform>
            <numerusform>%n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Fill in the form now</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimer cette liste</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Prendre un ticket pour cela</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Emporter la liste sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Your date of birth</source>
        <translation>Votre date de naissance</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Vos prénom et nom</translation>
    </message>
    <message>
        <source>As they were given for the appointment. Accents, capitals and the order of the names do not matter.</source>
        <translation>Comme ils ont été donnés pour le rendez-vous. Les accents, les majuscules et l’ordre des noms ne comptent pas.</translation>
    </message>
    <message>
        <source>With both you can say that you are here without the code. Neither is kept: only a mark by which the town hall’s computer knows them again.</source>
        <translation>Avec votre nom et votre date de naissance, vous pourrez signaler votre arrivée sans le code. Ils ne sont pas conservés&#x202f;: l’ordinateur de la mairie n’en garde qu’une empreinte, pour les reconnaître.</translation>
    </message>
    <message>
        <source>Where is the reception?</source>
        <translation>Où est l’accueil&#x202f;?</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Trouver mon rendez-vous</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
</context>
<context>
    <name>PersonsScreen</name>
    <message>
        <source>For how many persons?</source>
        <translation>Pour combien de personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Count only those who need it for themselves, children too. Each one makes the appointment longer.</source>
        <translation>Comptez seulement les personnes qui font la démarche pour elles, enfants compris. Chacune allonge le rendez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing is sent, nothing is kept.</source>
        <translation>Exercice&#xa0;: rien n’est envoyé, rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practise without risk</source>
        <translation>S’exercer sans risque</translation>
    </message>
    <message>
        <source>You cannot do anything wrong here. Nothing is sent, nothing is kept.</source>
        <translation>Ici, vous ne pouvez pas vous tromper. Rien n’est envoyé, rien n’est gardé.</translation>
    </message>
    <message>
        <source>You fill in a short form as if you were this person:</source>
        <translation>Vous remplissez un petit formulaire, comme si vous étiez cette personne&#xa0;:</translation>
    </message>
    <message>
        <source>Born on 14 July 1985
12 rue de l’Exemple, 67000 Strasbourg
Telephone 03 88 00 00 00</source>
        <translation>Date de naissance&#xa0;: 14 juillet 1985
12 rue de l’Exemple, 67000 Strasbourg
Téléphone&#xa0;: 03&#xa0;88&#xa0;00&#xa0;00&#xa0;00</translation>
    </message>
    <message>
        <source>Touch a key to write a letter. Hold nothing, a short touch is enough.</source>
        <translation>Touchez une touche pour écrire une lettre. Un toucher court suffit.</translation>
    </message>
    <message>
        <source>A mistake? Touch the key with the arrow and the cross to erase.</source>
        <translation>Une erreur&#xa0;? Pour effacer, touchez la touche avec la flèche et la croix.</translation>
    </message>
    <message>
        <source>Ready? Touch “Continue”. With “Back” you return at any time.</source>
        <translation>C’est prêt&#xa0;? Touchez «&#xa0;Continuer&#xa0;». Avec «&#xa0;Retour&#xa0;», vous revenez quand vous voulez.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Commencer l’exercice</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Cost</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>On the other bank of the Rhine</source>
        <translation>Sur l’autre rive du Rhin</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Source&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Find out what I need</source>
        <translation>Voir ce qu’il me faut</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Prendre un ticket pour cela</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>A proposal for you</source>
        <translation>Une proposition pour vous</translation>
    </message>
    <message>
        <source>%1 proposes an answer</source>
        <translation>%1 propose une réponse</translation>
    </message>
    <message>
        <source>Yes, fill it in</source>
        <translation>Oui, l’inscrire</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser ainsi</translation>
    </message>
    <message>
        <source>Nothing is entered there yet.</source>
        <translation>Rien n’est encore inscrit à cet endroit.</translation>
    </message>
    <message>
        <source>You entered: %1</source>
        <translation>Vous avez inscrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be filled in</source>
        <translation>Cela ne peut pas être inscrit</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>appointment %1</source>
        <translation>rendez-vous %1</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>a demandé de l’aide</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Présent depuis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>All this in one visit</source>
        <translation>Tout cela en une seule visite</translation>
    </message>
    <message>
        <source>What else in the same visit?</source>
        <translation>Quoi d’autre dans la même visite&#xa0;?</translation>
    </message>
    <message>
        <source>No time is free that is long enough for all of it. Take something away, or ask at the reception.</source>
        <translation>Aucune heure libre n’est assez longue pour tout cela. Retirez quelque chose ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Something else too?</source>
        <translation>Encore autre chose&#xa0;?</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation>Choisir l’heure</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another entry</source>
        <translation>Ajouter encore</translation>
    </message>
</context>
<context>
    <name>RequestModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Show what is above</source>
        <translation>Voir plus haut</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Voir plus bas</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Write a word or two. Mistakes do not matter.</source>
        <translation>Écrivez un ou deux mots. Les fautes ne gênent pas.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Nothing found with these words. Try another word, or call someone.</source>
        <translation>Rien trouvé avec ces mots. Essayez un autre mot, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>I did not find what I need</source>
        <translation>Je n’ai pas trouvé</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>We note only these words, not who you are. Someone at the desk can help you now.</source>
        <translation>Nous notons seulement ces mots, pas qui vous êtes. L’accueil peut vous aider maintenant.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>ServedModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Your number: %1</source>
        <translation>Votre numéro&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>A ticket for this?</source>
        <translation>Un ticket pour cela&#xa0;?</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>Un ticket pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Touch it, and you have your number.</source>
        <translation>Touchez la ligne&#xa0;: votre numéro vient aussitôt.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment. Touch one to see what you can do.</source>
        <translation>Aucun ticket n’est donné en ce moment. Touchez une ligne pour voir ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. It gives numbers of its own, which count all the same.</source>
        <translation>La borne n’a pas de liaison avec la mairie en ce moment. Elle donne ses propres numéros&#xa0;; ils comptent tout autant.</translation>
    </message>
    <message numerus="yes">
        <source>What you need: %n chosen</source>
        <translation>
            <numerusform>Vos besoins&#xa0;: %n choisi</numerusform>
            <numerusform>Vos besoins&#xa0;: %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need a seat, help or priority?</source>
        <translation>Besoin d’un siège, d’aide ou d’une priorité&#xa0;?</translation>
    </message>
    <message>
        <source>Then touch what your ticket is for.</source>
        <translation>Puis touchez ce pour quoi vous voulez un ticket.</translation>
    </message>
    <message>
        <source>A ticket for something else</source>
        <translation>Un ticket pour autre chose</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>%1 (you, here)</source>
        <translation>%1 (vous, ici)</translation>
    </message>
    <message>
        <source>not on duty</source>
        <translation>pas en service</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Last on duty, ago</source>
        <translation>En service, vu il y a</translation>
    </message>
</context>
<context>
    <name>SettleModel</name>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Kiosk is frozen</source>
        <translation>Une borne est bloquée</translation>
    </message>
    <message>
        <source>Kiosk has not told what it sold</source>
        <translation>Une borne n’a pas dit ce qu’elle a attribué</translation>
    </message>
    <message>
        <source>Kiosk is silent</source>
        <translation>Une borne ne répond plus</translation>
    </message>
    <message>
        <source>Two visitors have one place</source>
        <translation>Deux visiteurs ont la même place</translation>
    </message>
    <message>
        <source>A form was set apart</source>
        <translation>Un formulaire a été mis de côté</translation>
    </message>
    <message>
        <source>An appointment was set apart</source>
        <translation>Un rendez-vous a été mis de côté</translation>
    </message>
    <message>
        <source>A cancellation was set apart</source>
        <translation>Une annulation a été mise de côté</translation>
    </message>
    <message>
        <source>Places given back were set apart</source>
        <translation>Des places rendues ont été mises de côté</translation>
    </message>
    <message>
        <source>A call for help was set apart</source>
        <translation>Un appel à l’aide a été mis de côté</translation>
    </message>
    <message>
        <source>A ticket was set apart</source>
        <translation>Un ticket a été mis de côté</translation>
    </message>
    <message>
        <source>Something unreadable was set apart</source>
        <translation>Un envoi illisible a été mis de côté</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>honoré</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>réglé autrement</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Kiosk: %1</source>
        <translation>Borne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last heard of: %1</source>
        <translation>Dernières nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Who has the place now</source>
        <translation>Qui a la place maintenant</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>What it sends does not follow from what it sent before: its disk was copied or put back. Everything it sends now is set apart, and it may sell nothing by itself.</source>
        <translation>Ce qu’elle envoie ne fait pas suite à ce qu’elle a envoyé auparavant&#xa0;: son disque a été copié ou remis à un état ancien. Tout ce qu’elle envoie est mis de côté, et elle n’attribue plus rien seule.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup. Until this kiosk has told what it sold since, nothing can be booked at this site.</source>
        <translation>Le serveur a été rétabli depuis une sauvegarde. Tant que cette borne n’a pas dit ce qu’elle a attribué depuis, rien ne peut être réservé sur ce site.</translation>
    </message>
    <message>
        <source>Forms that visitors fill in there do not arrive. Places it holds for itself cannot be given to others.</source>
        <translation>Les formulaires remplis sur place n’arrivent pas. Les places qu’elle garde pour elle ne peuvent pas être données à d’autres.</translation>
    </message>
    <message>
        <source>Tell the administrator: the kiosk has to join the hub anew. Settle what was set apart below, one by one.</source>
        <translation>Prévenez l’administrateur&#xa0;: la borne doit rejoindre le serveur à nouveau. Réglez un à un les envois mis de côté ci-dessous.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; it tells by itself. If it will not come back, declare it lost.</source>
        <translation>Vérifiez qu’elle est allumée et connectée au réseau&#xa0;; elle le dira d’elle-même. Si elle ne reviendra pas, déclarez-la perdue.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; what is on it arrives by itself then. If it is stolen or broken for good, declare it lost.</source>
        <translation>Vérifiez qu’elle est allumée et connectée au réseau&#xa0;; ce qu’elle contient arrivera alors de lui-même. Si elle est volée ou hors d’usage, déclarez-la perdue.</translation>
    </message>
    <message>
        <source>The kiosk sold this place while it could not reach the hub, and meanwhile somebody else was given it. Both believe that they have it.</source>
        <translation>La borne a attribué cette place sans pouvoir joindre le serveur, et entre-temps quelqu’un d’autre l’a reçue. Les deux pensent l’avoir.</translation>
    </message>
    <message>
        <source>It does not go with what has happened here since it was written.</source>
        <translation>Cela ne s’accorde pas avec ce qui s’est passé ici depuis que cela a été écrit.</translation>
    </message>
    <message>
        <source>It was filled in on a form that this hub does not know, of an older or newer version.</source>
        <translation>Il a été rempli sur un formulaire que ce serveur ne connaît pas, d’une version plus ancienne ou plus récente.</translation>
    </message>
    <message>
        <source>It came from a kiosk whose record was found broken, so that nobody can be sure it is whole.</source>
        <translation>Cela vient d’une borne dont le journal est rompu&#xa0;: personne ne peut être sûr que l’envoi est intact.</translation>
    </message>
    <message>
        <source>The hub cannot read it. It may come from a newer kiosk, or it was damaged.</source>
        <translation>Le serveur ne peut pas le lire. Cela vient peut-être d’une borne plus récente, ou a été abîmé.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take in: it stays among the requests until somebody books a time for it.</source>
        <translation>Reprendre&#xa0;: cela reste parmi les demandes jusqu’à ce que quelqu’un réserve un horaire.</translation>
    </message>
    <message>
        <source>Take in: it has the effect it would have had.</source>
        <translation>Reprendre&#xa0;: cela a l’effet que cela aurait eu.</translation>
    </message>
    <message>
        <source>Dealt with: somebody has settled it with the visitor; say how.</source>
        <translation>Réglé autrement&#xa0;: quelqu’un l’a réglé avec le visiteur&#xa0;; dites comment.</translation>
    </message>
    <message>
        <source>Discard: it shall have no effect; say why. It stays on record.</source>
        <translation>Écarter&#xa0;: cela n’aura aucun effet&#xa0;; dites pourquoi. Une trace en est gardée.</translation>
    </message>
    <message>
        <source>Honour: the visitor gets a place, when he was promised one or at another time.</source>
        <translation>Honorer&#xa0;: le visiteur reçoit une place, à l’heure promise ou à une autre.</translation>
    </message>
    <message>
        <source>An appointment lies outside the opening hours</source>
        <translation>Un rendez-vous est en dehors des heures d’ouverture</translation>
    </message>
    <message>
        <source>The plan of this site cannot be read</source>
        <translation>Le plan de ce site est illisible</translation>
    </message>
    <message>
        <source>The plan of this site has changed since it was booked, and no longer has this time. The appointment stands, and its visitor comes.</source>
        <translation>Le plan de ce site a changé depuis la réservation et n’a plus cet horaire. Le rendez-vous reste valable, et l’usager viendra.</translation>
    </message>
    <message>
        <source>Move it or call it off on the page of appointments, or leave it and be there.</source>
        <translation>Déplacez-le ou annulez-le sur la page des rendez-vous, ou laissez-le et soyez présent.</translation>
    </message>
    <message>
        <source>Nothing can be booked at this site, or no tickets can be given.</source>
        <translation>Rien ne peut être réservé sur ce site, ou aucun ticket ne peut y être délivré.</translation>
    </message>
    <message>
        <source>Tell the administrator: the plan has to be published anew.</source>
        <translation>Prévenez l’administrateur&#xa0;: le plan doit être publié de nouveau.</translation>
    </message>
    <message>
        <source>A visitor has more appointments than he may</source>
        <translation>Un visiteur a plus de rendez-vous qu’il n’en peut avoir</translation>
    </message>
    <message>
        <source>The kiosk sold it while it could not reach the hub, and did not know that the same person has an appointment for this already. Its place is free again. The visitor believes that he has it.</source>
        <translation>La borne l’a attribué sans pouvoir joindre le serveur, et ne savait pas que la même personne a déjà un rendez-vous pour cela. Sa place est de nouveau libre. Le visiteur pense l’avoir.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup</source>
        <translation>Le serveur a été rétabli à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Of what happened between %1 and %2 it knows only what the kiosks tell it again.</source>
        <translation>De ce qui s’est passé entre %1 et %2, il ne connaît que ce que les bornes lui redisent.</translation>
    </message>
    <message>
        <source>Of what happened between the backup and %1 it knows only what the kiosks tell it again.</source>
        <translation>De ce qui s’est passé entre la sauvegarde et %1, il ne connaît que ce que les bornes lui redisent.</translation>
    </message>
    <message>
        <source>What visitors did on their telephone in that time is lost, and so is what was done at the desks: appointments made, moved or called off, tickets, notes.</source>
        <translation>Ce que les visiteurs ont fait sur leur téléphone pendant ce temps est perdu, de même que ce qui a été fait aux guichets&#xa0;: rendez-vous pris, déplacés ou annulés, tickets, notes.</translation>
    </message>
    <message>
        <source>Believe a visitor who shows a confirmation that is not found here, and book him anew. Ask your colleagues what they booked, moved or called off in that time. This notice goes by itself after three days.</source>
        <translation>Croyez le visiteur qui montre une confirmation introuvable ici, et donnez-lui un nouveau rendez-vous. Demandez à vos collègues ce qu’ils ont pris, déplacé ou annulé pendant ce temps. Cet avis disparaît de lui-même au bout de trois jours.</translation>
    </message>
    <message>
        <source>It holds no places for itself.</source>
        <translation>Elle ne garde aucune place pour elle.</translation>
    </message>
    <message>
        <source>Places it holds for itself: %1</source>
        <translation>Places qu’elle garde pour elle&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stop and erase everything?</source>
        <translation>Tout effacer et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered is erased. Nobody can see it after you.</source>
        <translation>Vos réponses seront effacées. Personne ne pourra les voir après vous.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Annuler ce rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>%1, %2. Somebody else can then take this time. This cannot be undone.</source>
        <translation>%1, %2. Une autre personne pourra prendre cet horaire. Vous ne pourrez pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
</context>
<context>
    <name>SignatureScreen</name>
    <message>
        <source>Sign with your finger</source>
        <translation>Signez avec le doigt</translation>
    </message>
    <message>
        <source>Your signature goes onto the form you have just read.</source>
        <translation>Votre signature va sur le formulaire que vous venez de lire.</translation>
    </message>
    <message>
        <source>Box for your signature</source>
        <translation>Cadre pour votre signature</translation>
    </message>
    <message>
        <source>Your signature is put onto the form …</source>
        <translation>Votre signature est ajoutée au formulaire…</translation>
    </message>
    <message>
        <source>You cannot sign with your finger? Touch “Call someone”: you can also sign on paper.</source>
        <translation>Vous ne pouvez pas signer avec le doigt&#xa0;? Touchez «&#xa0;Besoin d’aide&#xa0;»&#xa0;: vous pouvez aussi signer sur papier.</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Signer et finir</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>How this kiosk is</source>
        <translation>État de cette borne</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Please enter the code of this kiosk.</source>
        <translation>Entrez le code de cette borne.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait five minutes.</source>
        <translation>Trop de codes faux. Attendez cinq minutes.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Ce n’est pas le code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Help a visitor</source>
        <translation>Aider un visiteur</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>under 1 min</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servis</translation>
    </message>
    <message>
        <source>did not come when called</source>
        <translation>absents à l’appel</translation>
    </message>
    <message>
        <source>gone before</source>
        <translation>partis avant</translation>
    </message>
    <message>
        <source>passed on to another site</source>
        <translation>transmis à un autre site</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.</source>
        <translation>Attente jusqu’au premier appel&#xa0;: %1 ou moins pour un visiteur sur deux, %2 ou moins pour neuf sur dix.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Waiting, half</source>
        <translation>Attente, un sur deux</translation>
    </message>
    <message>
        <source>Waiting, nine of ten</source>
        <translation>Attente, neuf sur dix</translation>
    </message>
    <message>
        <source>At the desk, half</source>
        <translation>Au guichet, un sur deux</translation>
    </message>
    <message>
        <source>At the desk, nine of ten</source>
        <translation>Au guichet, neuf sur dix</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>honorés</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>non venus</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulés</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>encore attendus</translation>
    </message>
    <message>
        <source>Submissions sent that day</source>
        <translation>Dossiers envoyés ce jour</translation>
    </message>
    <message>
        <source>not yet looked at</source>
        <translation>pas encore regardés</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>correction demandée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Waiting and time at the desk</source>
        <translation>Attente et temps au guichet</translation>
    </message>
    <message>
        <source>No line was open that day.</source>
        <translation>Aucune file n’était ouverte ce jour-là.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SubmissionModel</name>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>correction demandée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>Dernier agent</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>avec aide</translation>
    </message>
    <message>
        <source>Filled with help; open it to see whose.</source>
        <translation>Rempli avec aide&#xa0;; ouvrez-le pour voir de qui.</translation>
    </message>
    <message>
        <source>Filled alone</source>
        <translation>Rempli sans aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>This submission is sealed. It cannot be opened at this desk.</source>
        <translation>Ce dossier est scellé. Il ne peut pas être ouvert à ce guichet.</translation>
    </message>
    <message>
        <source>This submission cannot be read. Ask the administrator.</source>
        <translation>Ce dossier est illisible. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>The form is not here in this version: the answers stand as they came.</source>
        <translation>Le formulaire n’est pas ici dans cette version&#xa0;: les réponses figurent telles quelles.</translation>
    </message>
    <message>
        <source>sent by the visitor</source>
        <translation>envoyé par le visiteur</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filled with help. This desk is older than the kiosk and cannot say how.</source>
        <translation>Rempli avec une aide. Ce poste est plus ancien que la borne et ne peut pas dire laquelle.</translation>
    </message>
    <message>
        <source>a relative or somebody close</source>
        <translation>un parent ou un proche</translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation>le représentant légal</translation>
    </message>
    <message>
        <source>a person with a mandate</source>
        <translation>une personne mandatée</translation>
    </message>
    <message>
        <source>an association or a social service</source>
        <translation>une association ou un service social</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>l’agent</translation>
    </message>
    <message>
        <source>a signed authorisation</source>
        <translation>une procuration signée</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>l’autorité parentale</translation>
    </message>
    <message>
        <source>a decision of a court</source>
        <translation>une décision de justice</translation>
    </message>
    <message>
        <source>a mission of the association or service</source>
        <translation>une mission de l’association ou du service</translation>
    </message>
    <message>
        <source>Filled with help: %1 (%2)</source>
        <translation>Rempli avec une aide&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>for the person, who was there</source>
        <translation>pour la personne présente</translation>
    </message>
    <message>
        <source>for somebody who was not there</source>
        <translation>pour une personne absente</translation>
    </message>
    <message>
        <source>answers by %1</source>
        <translation>réponses données par %1</translation>
    </message>
    <message>
        <source>by right of %1, %2</source>
        <translation>au titre de&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>vu par l’agent</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>accord donné le %1</translation>
    </message>
</context>
<context>
    <name>TextAreaEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Your number: %1</source>
        <translation>Votre numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Votre rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>It is your turn</source>
        <translation>C’est à vous</translation>
    </message>
    <message>
        <source>It is your turn: %1</source>
        <translation>C’est à vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>On s’occupe de vous</translation>
    </message>
    <message>
        <source>Your ticket is set aside</source>
        <translation>Votre ticket est mis de côté</translation>
    </message>
    <message>
        <source>Your number was called</source>
        <translation>Votre numéro a été appelé</translation>
    </message>
    <message>
        <source>This ticket is finished</source>
        <translation>Ce ticket est terminé</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>Voici votre numéro</translation>
    </message>
    <message>
        <source>Please go there now.</source>
        <translation>Allez-y maintenant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A member of staff keeps it until you have what was missing.</source>
        <translation>Un agent le garde jusqu’à ce que vous ayez ce qui manquait.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall: your ticket can be put back into the line.</source>
        <translation>Allez à l’accueil dans ce hall&#xa0;: votre ticket peut être remis dans la file.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Remember your number, or photograph this page.</source>
        <translation>Cette borne n’a pas d’imprimante. Retenez votre numéro ou photographiez cette page.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Réessayer d’imprimer</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimer encore une fois</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre démarche</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>À suivre sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan the code: your place in the line, and when it is your turn.</source>
        <translation>Photographiez le code&#xa0;: votre place dans la file, et quand c’est votre tour.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi de la salle</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TimesScreen</name>
    <message>
        <source>No appointment can be booked here now</source>
        <translation>Aucun rendez-vous n’est possible ici pour le moment</translation>
    </message>
    <message>
        <source>Which time suits you better?</source>
        <translation>Quel horaire vous convient mieux&#xa0;?</translation>
    </message>
    <message>
        <source>When can you come?</source>
        <translation>Quand pouvez-vous venir&#xa0;?</translation>
    </message>
    <message>
        <source>%1. Until now: %2</source>
        <translation>%1. Jusqu’ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. These times are set aside for this kiosk: when you book one, it is yours.</source>
        <translation>La borne n’a pas de liaison avec la mairie en ce moment. Ces horaires lui sont réservés&#xa0;: si vous en prenez un, il est à vous.</translation>
    </message>
    <message>
        <source>Times in: %1</source>
        <translation>Horaires à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or choose yourself</source>
        <translation>Ou choisissez vous-même</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>No morning is free. Touch “Morning” again to see all times.</source>
        <translation>Aucun matin n’est libre. Touchez «&#xa0;Matin&#xa0;» encore une fois pour voir tous les horaires.</translation>
    </message>
    <message>
        <source>No afternoon is free. Touch “Afternoon” again to see all times.</source>
        <translation>Aucun après-midi n’est libre. Touchez «&#xa0;Après-midi&#xa0;» encore une fois pour voir tous les horaires.</translation>
    </message>
    <message>
        <source>In another place nearby</source>
        <translation>Dans un autre lieu proche</translation>
    </message>
    <message>
        <source>Back to the times here</source>
        <translation>Revenir aux horaires d’ici</translation>
    </message>
    <message>
        <source>The other town halls cannot be reached just now, so we cannot say whether they have a time.</source>
        <translation>Les autres mairies ne sont pas joignables pour l’instant&#xa0;: nous ne pouvons pas dire si elles ont un horaire libre.</translation>
    </message>
    <message>
        <source>Change what you come for</source>
        <translation>Changer ce que vous venez faire</translation>
    </message>
    <message>
        <source>Do something else at the same time</source>
        <translation>Faire autre chose en même temps</translation>
    </message>
    <message>
        <source>Nothing is free this week. Touch “This week” again to see all times.</source>
        <translation>Rien n’est libre cette semaine. Touchez encore «&#xa0;Cette semaine&#xa0;» pour voir tous les horaires.</translation>
    </message>
    <message>
        <source>No morning is free this week. Touch “This week” again to see later ones.</source>
        <translation>Aucun matin n’est libre cette semaine. Touchez encore «&#xa0;Cette semaine&#xa0;» pour voir les suivants.</translation>
    </message>
    <message>
        <source>No afternoon is free this week. Touch “This week” again to see later ones.</source>
        <translation>Aucun après-midi n’est libre cette semaine. Touchez encore «&#xa0;Cette semaine&#xa0;» pour voir les suivants.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No other time is free now</source>
        <translation>Aucun autre horaire n’est libre pour le moment</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. Without it nothing can be booked or moved at another place.</source>
        <translation>La borne n’a pas de liaison avec la mairie en ce moment. Sans elle, rien ne peut être réservé ni déplacé à un autre endroit.</translation>
    </message>
    <message>
        <source>When may the town hall call you?</source>
        <translation>Quand la mairie peut-elle vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>When do you have time for the video call?</source>
        <translation>Quand êtes-vous disponible pour l’appel vidéo&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Larger text, step %1 of 3</source>
        <translation>Texte plus grand, niveau %1 sur 3</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi de la salle</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>More accents</source>
        <translation>Autres accents</translation>
    </message>
</context>
<context>
    <name>TownContent</name>
    <message>
        <source>Open today until %1</source>
        <translation>Ouvert aujourd’hui jusqu’à %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Ouvre aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Closed now, opens %1 at %2</source>
        <translation>Fermé, ouvre %1 à %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>TrainingVisitor</name>
    <message>
        <source>The form does not take this answer.</source>
        <translation>Le formulaire n’accepte pas cette réponse.</translation>
    </message>
</context>
<context>
    <name>TrayMessage</name>
    <message numerus="yes">
        <source>%n visitor(s) ask for help: %1.</source>
        <translation>
            <numerusform>%n visiteur demande de l’aide&#xa0;: %1.</numerusform>
            <numerusform>%n visiteurs demandent de l’aide&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBand</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Arrêter l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Square code for the calendar of your phone</source>
        <translation>Carré à photographier pour l’agenda de votre téléphone</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Your messages</source>
        <translation>Vos messages</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Messages avec %1</translation>
    </message>
    <message>
        <source>Nothing was written yet. You can also just talk to each other when somebody stands beside you.</source>
        <translation>Rien n’a encore été écrit. Si quelqu’un est à côté de vous, vous pouvez aussi simplement vous parler.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Show my form while I am being helped</source>
        <translation>Montrer mon formulaire tant qu’on m’aide</translation>
    </message>
    <message>
        <source>What you fill in is seen at the desk.</source>
        <translation>Le guichet voit ce que vous remplissez.</translation>
    </message>
    <message>
        <source>What you fill in is not seen at the desk.</source>
        <translation>Le guichet ne voit pas ce que vous remplissez.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Revenir à mon écran</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>Écrire autre chose</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation>Ne pas écrire</translation>
    </message>
    <message>
        <source>Read messages to me</source>
        <translation>Me lire les messages</translation>
    </message>
    <message>
        <source>Other people in the hall can hear them.</source>
        <translation>Les autres personnes du hall peuvent les entendre.</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Terminer l’aide</translation>
    </message>
</context>
<context>
    <name>VisitorPaper</name>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, at a kiosk or at the desk.</source>
        <translation>Avec le code, vous pouvez déplacer ou annuler le rendez-vous, à une borne ou au guichet.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>On vous appelle par ce numéro. Regardez l’écran d’appel et écoutez.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Allez alors au guichet indiqué à côté de votre numéro.</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Valable aujourd’hui seulement.</translation>
    </message>
    <message>
        <source>By telephone: the town hall calls you at the number you gave.</source>
        <translation>Par téléphone&#xa0;: la mairie vous appelle au numéro que vous avez donné.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video: the town hall sends you the link by e-mail.</source>
        <translation>En vidéo&#xa0;: la mairie vous envoie le lien par courriel.</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
</context>
<context>
    <name>WifiScreen</name>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi de la salle</translation>
    </message>
    <message>
        <source>Square code that brings a phone into this network</source>
        <translation>Carré à photographier qui connecte un téléphone à ce réseau</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your phone, or choose the network there yourself.</source>
        <translation>Photographiez le code avec votre téléphone, ou choisissez vous-même le réseau.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>No password is needed.</source>
        <translation>Aucun mot de passe n’est demandé.</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Persons, %1</source>
        <translation>Personnes, %1</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AbsenceDialog</name>
    <message>
        <source>Enter an absence</source>
        <translation>Saisir une absence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who or what is away</source>
        <translation>Qui ou quoi est absent</translation>
    </message>
    <message>
        <source>&amp;Who or what is away</source>
        <translation>&amp;Qui ou quoi est absent</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Qui est touché</translation>
    </message>
    <message>
        <source>What &amp;becomes of it</source>
        <translation>Ce qu’il de&amp;vient</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>L’absence est saisie.</translation>
    </message>
    <message>
        <source>Nothing was changed: some of it is no longer possible. Decide on it again.</source>
        <translation>Rien n’a été changé&#xa0;: une partie n’est plus possible. Décidez-en de nouveau.</translation>
    </message>
    <message>
        <source>Show who is hit</source>
        <translation>Montrer qui est touché</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>Saisir l’absence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No appointment is hit: the absence can be entered.</source>
        <translation>Aucun rendez-vous n’est touché&#x202f;: l’absence peut être enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Everybody and everything of this site</source>
        <translation>&amp;Tous les agents et guichets de ce site</translation>
    </message>
    <message>
        <source>Absences entered</source>
        <translation>Absences saisies</translation>
    </message>
    <message>
        <source>&amp;Withdraw this one</source>
        <translation>&amp;Retirer celle-ci</translation>
    </message>
    <message>
        <source>&amp;Absences entered</source>
        <translation>&amp;Absences saisies</translation>
    </message>
    <message>
        <source>Of one that is withdrawn the places are offered again. Whoever was moved or cancelled stays so.</source>
        <translation>Les créneaux d’une absence retirée sont de nouveau proposés. Les rendez-vous déplacés ou annulés le restent.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>saisie par %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is withdrawn: %n place(s) are offered again.</source>
        <translation>
            <numerusform>L’absence est retirée&#xa0;: %n créneau est de nouveau proposé.</numerusform>
            <numerusform>L’absence est retirée&#xa0;: %n créneaux sont de nouveau proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message for &amp;all of them</source>
        <translation>Message pour &amp;tous</translation>
    </message>
    <message>
        <source>&amp;Message for this visitor</source>
        <translation>&amp;Message pour ce visiteur</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ActDialog</name>
    <message>
        <source>One moment, the hub is asked …</source>
        <translation>Un instant, le serveur est interrogé …</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentBook</name>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 est déplacé.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 est annulé.</translation>
    </message>
    <message>
        <source>%1 is dealt with.</source>
        <translation>%1 est traité.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Réserver …</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Autre heure …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>L’annuler …</translation>
    </message>
    <message>
        <source>Enter an absence …</source>
        <translation>Saisir une absence …</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimer le jour</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Imprimer la semaine</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>Rendez-vous de la semaine</translation>
    </message>
    <message>
        <source>Week as a file …</source>
        <translation>Semaine en fichier …</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>Booked for %1. The code is %2.</source>
        <translation>Réservé pour %1. Le code est %2.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>Personne n’est attendu ce jour-là.</translation>
    </message>
    <message>
        <source>Why? The visitor reads it where he looks for his appointment.</source>
        <translation>Pourquoi&#xa0;? Le visiteur le lira là où il consulte son rendez-vous.</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>C’est traité …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>N’a pas pu être joint</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookDialog</name>
    <message>
        <source>Book an appointment</source>
        <translation>Réserver un rendez-vous</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>&amp;Language of the visitor</source>
        <translation>Lan&amp;gue du visiteur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>With name and date of birth the visitor can check in at a kiosk without his code.</source>
        <translation>Avec le nom et la date de naissance, le visiteur peut annoncer son arrivée à une borne sans son code.</translation>
    </message>
    <message>
        <source>That is no date of birth. Write it as in 12/03/1987.</source>
        <translation>Ce n’est pas une date de naissance. Écrivez-la comme 12/03/1987.</translation>
    </message>
    <message>
        <source>With the date of birth the name is needed too.</source>
        <translation>Avec la date de naissance, il faut aussi le nom.</translation>
    </message>
    <message>
        <source>That is no telephone number. Write it as in 03 88 12 34 56 or +49 7851 12345.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le comme 03 88 12 34 56 ou +49 7851 12345.</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as in name@example.org.</source>
        <translation>Ce n’est pas une adresse électronique. Écrivez-la comme nom@exemple.org.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Co&amp;mment</translation>
    </message>
    <message>
        <source>These are done in different ways: at the desk, by telephone or by video. Book an appointment for each.</source>
        <translation>Cela se fait de façons différentes&#xa0;: au guichet, par téléphone ou en vidéo. Réservez un rendez-vous pour chaque démarche.</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>For an appointment by telephone the number is needed.</source>
        <translation>Pour un rendez-vous par téléphone, il faut le numéro.</translation>
    </message>
    <message>
        <source>For an appointment by video the e-mail address is needed.</source>
        <translation>Pour un rendez-vous en vidéo, il faut l’adresse électronique.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookedByLabel</name>
    <message>
        <source>Who booked</source>
        <translation>Qui a réservé</translation>
    </message>
</context>
<context>
    <name>parvis::desk::CorrectionDialog</name>
    <message>
        <source>Ask for a correction</source>
        <translation>Demander une correction</translation>
    </message>
    <message>
        <source>&amp;Prepared reasons</source>
        <translation>Raisons &amp;préparées</translation>
    </message>
    <message>
        <source>Prepared reasons</source>
        <translation>Raisons préparées</translation>
    </message>
    <message>
        <source>What the &amp;visitor reads (%1)</source>
        <translation>Ce que lit le &amp;visiteur (%1)</translation>
    </message>
    <message>
        <source>What the visitor reads</source>
        <translation>Ce que lit le visiteur</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>La demander</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DayPage</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Help this visitor</source>
        <translation>Aider ce visiteur</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Appeler celui-ci</translation>
    </message>
    <message>
        <source>Put this one back into line</source>
        <translation>Remettre celui-ci dans la file</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Asking for help (%1)</source>
        <translation>Demandes d’aide (%1)</translation>
    </message>
    <message>
        <source>In line (%1)</source>
        <translation>File d’attente (%1)</translation>
    </message>
    <message>
        <source>Appointments today (%1)</source>
        <translation>Rendez-vous du jour (%1)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>What is missing? The next agent reads it.</source>
        <translation>Que manque-t-il&#xa0;? Le prochain agent le lira.</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Personne ne demande d’aide.</translation>
    </message>
    <message>
        <source>Nobody is in line.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Aucun rendez-vous aujourd’hui.</translation>
    </message>
    <message>
        <source>Form from the phone …</source>
        <translation>Formulaire du téléphone …</translation>
    </message>
    <message>
        <source>You have served nobody yet today.</source>
        <translation>Vous n’avez encore reçu personne aujourd’hui.</translation>
    </message>
    <message>
        <source>Served by me (%1)</source>
        <translation>Reçus par moi (%1)</translation>
    </message>
    <message>
        <source>Give a ticket …</source>
        <translation>Donner un ticket …</translation>
    </message>
    <message>
        <source>Back into line, not before …</source>
        <translation>Remettre dans la file, pas avant&#xa0;…</translation>
    </message>
    <message>
        <source>Pass this one on …</source>
        <translation>Transmettre celui-ci&#xa0;…</translation>
    </message>
    <message>
        <source>Has gone away</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un collègue</translation>
    </message>
    <message>
        <source>%1 is with %2 (%3). Is nobody there who serves this visitor? Back in line, any desk can call the number.</source>
        <translation>%1 est avec %2 (%3). Personne ne s’occupe de ce visiteur&#xa0;? Une fois le numéro remis dans la file, tout guichet peut l’appeler.</translation>
    </message>
    <message>
        <source>desk not named</source>
        <translation>guichet non indiqué</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Pass %1 on</source>
        <translation>Transmettre %1</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>C’est traité …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>N’a pas pu être joint</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DecisionDialog</name>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Why, or how it was dealt with</source>
        <translation>&amp;Pourquoi, ou comment cela a été réglé</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DeskSession</name>
    <message>
        <source>The visitor no longer waits for you.</source>
        <translation>Le visiteur ne vous attend plus.</translation>
    </message>
    <message>
        <source>The hub does not answer. Look at the list before you do it again.</source>
        <translation>Le serveur ne répond pas. Regardez la liste avant de recommencer.</translation>
    </message>
    <message>
        <source>Your time at this desk is over. Please sign in again.</source>
        <translation>Votre session à ce guichet est terminée. Identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This name and password do not go together.</source>
        <translation>Ce nom et ce mot de passe ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The hub does not know this desk. Ask the administrator to let it join again.</source>
        <translation>Le serveur ne connaît pas ce guichet. Demandez à l’administrateur de le rattacher de nouveau.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this visitor.</source>
        <translation>Un collègue a été plus rapide et s’occupe de ce visiteur.</translation>
    </message>
    <message>
        <source>That is no longer possible: it changed meanwhile.</source>
        <translation>Ce n’est plus possible&#xa0;: la situation a changé entre-temps.</translation>
    </message>
    <message>
        <source>It is too early for that: the appointment is not due yet.</source>
        <translation>C’est trop tôt&#xa0;: l’heure du rendez-vous n’est pas venue.</translation>
    </message>
    <message>
        <source>The hub no longer knows it.</source>
        <translation>Le serveur ne le connaît plus.</translation>
    </message>
    <message>
        <source>The hub refused it (%1).</source>
        <translation>Le serveur l’a refusé (%1).</translation>
    </message>
    <message>
        <source>The hub refused it: %1</source>
        <translation>Le serveur l’a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody waits whom you could call.</source>
        <translation>Personne n’attend que vous puissiez appeler.</translation>
    </message>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 est de nouveau à sa place.</translation>
    </message>
    <message>
        <source>You have a visitor already.</source>
        <translation>Vous avez déjà un visiteur.</translation>
    </message>
    <message>
        <source>That can no longer be taken back.</source>
        <translation>Ce n’est plus annulable.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at it again.</source>
        <translation>Quelqu’un a été plus rapide. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>The rules of this site do not allow that appointment.</source>
        <translation>Les règles de ce site ne permettent pas ce rendez-vous.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>Le serveur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This badge and this PIN do not go together. Hold the badge to the reader again.</source>
        <translation>Ce badge et ce code PIN ne vont pas ensemble. Présentez de nouveau le badge au lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: this badge is locked for another %n minute(s). Name and password still work.</source>
        <translation>
            <numerusform>Trop d’essais erronés&#xa0;: ce badge est bloqué encore %n minute. Le nom et le mot de passe restent utilisables.</numerusform>
            <numerusform>Trop d’essais erronés&#xa0;: ce badge est bloqué encore %n minutes. Le nom et le mot de passe restent utilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries from here. Please wait a minute.</source>
        <translation>Trop d’essais depuis ce poste. Attendez une minute.</translation>
    </message>
    <message>
        <source>This person has as many appointments for this reason as are allowed.</source>
        <translation>Cette personne a déjà autant de rendez-vous pour ce motif qu’il est permis.</translation>
    </message>
    <message>
        <source>The hub does not answer. What you filled in stays here: try again in a moment.</source>
        <translation>Le serveur ne répond pas. Ce que vous avez saisi reste ici&#x202f;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Something else is being done. Try again in a moment.</source>
        <translation>Une autre action est en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The number is %1.</source>
        <translation>Le numéro est %1.</translation>
    </message>
    <message>
        <source>The visitor has the number %1 and reads it at the kiosk.</source>
        <translation>Le visiteur a le numéro %1 et le lit à la borne.</translation>
    </message>
    <message>
        <source>%1 has arrived: the number is %2.</source>
        <translation>%1 est là&#x202f;: le numéro est %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 est là.</translation>
    </message>
    <message>
        <source>The visitor reads at the kiosk where to go and the number there.</source>
        <translation>Le visiteur lit à la borne où aller et son numéro là-bas.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DeskWindow</name>
    <message>
        <source>Parvis desk</source>
        <translation>Parvis – guichet</translation>
    </message>
    <message>
        <source>&amp;Visitors</source>
        <translation>&amp;Visiteurs</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Guichet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Vi&amp;ew</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Connected to the hub</source>
        <translation>Connecté au serveur</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see may be old.</source>
        <translation>Le serveur ne répond pas&#xa0;: ce que vous voyez peut être ancien.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Annuler (%1 s)</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Training: nobody real is here</source>
        <translation>Exercice&#xa0;: personne n’est réel ici</translation>
    </message>
    <message>
        <source>Done, with several things …</source>
        <translation>Terminé, avec plusieurs choses …</translation>
    </message>
    <message>
        <source>Helped on the spot</source>
        <translation>Aidé sur-le-champ</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>S’exercer …</translation>
    </message>
    <message>
        <source>No sound when a visitor asks for help</source>
        <translation>Pas de son quand un visiteur demande de l’aide</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Signed-in agents …</source>
        <translation>Agents connectés …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Somebody has waited too long.</source>
        <translation>Quelqu’un attend depuis trop longtemps.</translation>
    </message>
    <message>
        <source>A visitor asks for help: %1 (%2).</source>
        <translation>Un visiteur demande de l’aide&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 passes on a visitor: %2 (%3).</source>
        <translation>%1 transmet un visiteur&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Lines served here (none checked: all)</source>
        <translation>Files servies ici (aucune cochée&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>sert %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DevicePage</name>
    <message>
        <source>Kiosks and printers</source>
        <translation>Bornes et imprimantes</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody.</source>
        <translation>
            <numerusform>%n appareil a besoin de quelqu’un.</numerusform>
            <numerusform>%n appareils ont besoin de quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows no kiosk and no board of this site.</source>
        <translation>Le serveur ne connaît ni borne ni écran d’appel de ce lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have never been heard of.</source>
        <translation>
            <numerusform>%n appareil ne s’est jamais manifesté.</numerusform>
            <numerusform>%n appareils ne se sont jamais manifestés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks have been silent for more than a quarter of an hour.</source>
        <translation>
            <numerusform>%n borne ne répond plus depuis plus d’un quart d’heure.</numerusform>
            <numerusform>%n bornes ne répondent plus depuis plus d’un quart d’heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs somebody: %2.</source>
        <translation>%1 a besoin de quelqu’un&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DocumentView</name>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>Il n’y a pas de document.</translation>
    </message>
    <message>
        <source>The document is being opened …</source>
        <translation>Le document s’ouvre …</translation>
    </message>
    <message>
        <source>The document cannot be opened.</source>
        <translation>Le document ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The document cannot be drawn.</source>
        <translation>Le document ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DoneDialog</name>
    <message>
        <source>The appointment is dealt with</source>
        <translation>Le rendez-vous est traité</translation>
    </message>
    <message>
        <source>Is dealt with</source>
        <translation>C’est traité</translation>
    </message>
    <message>
        <source>Has everything been dealt with in the appointment %1 (%2)? It cannot be moved or marked otherwise after that.</source>
        <translation>Tout a-t-il été traité lors du rendez-vous %1 (%2)&#xa0;? Après cela, il ne peut plus être déplacé ni noté autrement.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Emergencies</name>
    <message>
        <source>%1 is coming to you.</source>
        <translation>%1 arrive.</translation>
    </message>
    <message>
        <source>Your colleagues are called.</source>
        <translation>Vos collègues sont appelés.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 y est déjà.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::EmergencyBar</name>
    <message>
        <source>Call the colleagues …</source>
        <translation>Appeler les collègues …</translation>
    </message>
    <message>
        <source>%1 needs help at once: %2, since %3.</source>
        <translation>%1 a besoin d’aide tout de suite&#xa0;: %2, depuis %3.</translation>
    </message>
    <message>
        <source>Call the colleagues</source>
        <translation>Appeler les collègues</translation>
    </message>
    <message>
        <source>Do you need your colleagues at once? Every desk of this site is told who and where you are.</source>
        <translation>Avez-vous besoin de vos collègues tout de suite&#xa0;? Chaque guichet de ce site apprend qui et où vous êtes.</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Les appeler</translation>
    </message>
    <message>
        <source>You have called your colleagues.</source>
        <translation>Vous avez appelé vos collègues.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
</context>
<context>
    <name>parvis::desk::GiveTicketDialog</name>
    <message>
        <source>Give a ticket</source>
        <translation>Donner un ticket</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>For the &amp;line</source>
        <translation>Pour la fi&amp;le</translation>
    </message>
    <message>
        <source>L&amp;anguage of the visitor</source>
        <translation>L&amp;angue du visiteur</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Besoins</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Donner le ticket</translation>
    </message>
</context>
<context>
    <name>parvis::desk::JoinedVisit</name>
    <message>
        <source>The visitor&apos;s kiosk is heard of again.</source>
        <translation>La borne du visiteur répond de nouveau.</translation>
    </message>
    <message>
        <source>The visitor&apos;s kiosk is not heard of. What he typed stays there.</source>
        <translation>La borne du visiteur ne répond pas. Ce qu’il a saisi y reste.</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see is not up to date.</source>
        <translation>Le serveur ne répond pas&#xa0;: ce que vous voyez n’est pas à jour.</translation>
    </message>
    <message>
        <source>The help is over.</source>
        <translation>L’aide est terminée.</translation>
    </message>
    <message>
        <source>The visitor has ended the help.</source>
        <translation>Le visiteur a arrêté l’aide.</translation>
    </message>
    <message>
        <source>You were not heard of for too long: the visitor is waiting for somebody again.</source>
        <translation>Vous n’avez pas répondu trop longtemps&#xa0;: le visiteur attend de nouveau quelqu’un.</translation>
    </message>
    <message>
        <source>The visitor writes: %1</source>
        <translation>Le visiteur écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 a commencé à aider</translation>
    </message>
    <message>
        <source>%1 pointed at “%2”</source>
        <translation>%1 a montré «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 proposed an answer to “%2”</source>
        <translation>%1 a proposé une réponse à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The visitor accepted the answer to “%1”</source>
        <translation>Le visiteur a accepté la réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The visitor did not want the answer to “%1”</source>
        <translation>Le visiteur n’a pas voulu de la réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The form did not take the answer to “%1”</source>
        <translation>Le formulaire n’a pas accepté la réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The visitor shows his form</source>
        <translation>Le visiteur montre son formulaire</translation>
    </message>
    <message>
        <source>The visitor no longer shows his form</source>
        <translation>Le visiteur ne montre plus son formulaire</translation>
    </message>
    <message>
        <source>The visitor changed what he shows</source>
        <translation>Le visiteur a changé ce qu’il montre</translation>
    </message>
    <message>
        <source>%1 was not heard of for too long</source>
        <translation>%1 n’a pas répondu trop longtemps</translation>
    </message>
    <message>
        <source>The visitor ended the help</source>
        <translation>Le visiteur a arrêté l’aide</translation>
    </message>
    <message>
        <source>%1 ended the help</source>
        <translation>%1 a arrêté l’aide</translation>
    </message>
    <message>
        <source>The visitor wrote</source>
        <translation>Le visiteur a écrit</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>%1 passed the visitor on</source>
        <translation>%1 a transmis le visiteur</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LaterDialog</name>
    <message>
        <source>Back into line, not before a time</source>
        <translation>Remettre dans la file, pas avant une heure</translation>
    </message>
    <message>
        <source>%1 keeps the place in line and is not called before this time.</source>
        <translation>%1 garde sa place dans la file et n’est pas appelé avant cette heure.</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>Pas &amp;avant</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Remettre dans la file</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LeaveDialog</name>
    <message>
        <source>A visitor is still at this desk</source>
        <translation>Un visiteur est encore à ce guichet</translation>
    </message>
    <message>
        <source>What becomes of %1 when you go?</source>
        <translation>Que devient %1 quand vous partez&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back into line, at the place this visitor had</source>
        <translation>&amp;Retour dans la file, à la place que ce visiteur avait</translation>
    </message>
    <message>
        <source>&amp;Done: this visitor has been served</source>
        <translation>&amp;Terminé&#xa0;: ce visiteur a été servi</translation>
    </message>
    <message>
        <source>&amp;Stays as it is, until a colleague puts this visitor back into line</source>
        <translation>Reste en l’é&amp;tat, jusqu’à ce qu’un collègue remette ce visiteur dans la file</translation>
    </message>
</context>
<context>
    <name>parvis::desk::MoveDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>He reads it where he looks for his appointment.</source>
        <translation>Il le lit là où il consulte son rendez-vous.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Message au visiteur</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Paper</name>
    <message>
        <source>Printed: %1</source>
        <translation>Imprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not printed: %1. Save it as a file, or look at the printer.</source>
        <translation>Non imprimé&#xa0;: %1. Enregistrez-le dans un fichier, ou regardez l’imprimante.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible à enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PassOnDialog</name>
    <message>
        <source>Pass the help on</source>
        <translation>Transmettre l’aide</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>premier agent libre</translation>
    </message>
    <message>
        <source>a number in the line %1 – %2</source>
        <translation>un numéro dans la file %1 – %2</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>Ce qui est fait, ce qui reste</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads the number at the kiosk, sits down and is called.</source>
        <translation>L’aide se termine. Le visiteur lit son numéro à la borne, s’assoit et sera appelé.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk, and every desk is asked.</source>
        <translation>Le visiteur reste à la borne, et tous les guichets sont appelés.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk. After a minute every desk is asked.</source>
        <translation>Le visiteur reste à la borne. Au bout d’une minute, tous les guichets sont appelés.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Note pour l’agent suivant</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>&amp;Line there</source>
        <translation>&amp;File là-bas</translation>
    </message>
    <message>
        <source>a number at: %1</source>
        <translation>un numéro à&#xa0;: %1</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads at the kiosk where to go and the number there; your note and what he shares go with him.</source>
        <translation>L’aide se termine. Le visiteur lit à la borne où aller et son numéro là-bas&#x202f;; votre note et ce qu’il partage le suivent.</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>choisir la file là-bas</translation>
    </message>
    <message>
        <source>He reads it at the kiosk, with the number.</source>
        <translation>Il le lit à la borne, avec le numéro.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Message au visiteur</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PhoneFormDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Form from the phone</source>
        <translation>Formulaire du téléphone</translation>
    </message>
    <message>
        <source>Which &amp;code does the visitor&apos;s phone show?</source>
        <translation>Quel &amp;code le téléphone du visiteur affiche-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code du formulaire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To practise, try %1.</source>
        <translation>Pour s’exercer, essayez %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>That is no code. It has eight letters and digits, as in K7RM-2XQ9.</source>
        <translation>Ce n’est pas un code. Il a huit lettres et chiffres, comme K7RM-2XQ9.</translation>
    </message>
    <message>
        <source>No form lies ready under this code. It may be over, or a kiosk has it already. Let the visitor look at the phone again.</source>
        <translation>Aucun formulaire n’est prêt sous ce code. Il a peut-être expiré, ou une borne l’a déjà repris. Demandez au visiteur de regarder encore son téléphone.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a minute, then try again.</source>
        <translation>Trop de codes ont été essayés. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <translation>Le serveur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The hub cannot show this form. Ask the administrator.</source>
        <translation>Le serveur ne peut pas montrer ce formulaire. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n manque encore</numerusform>
            <numerusform>%n manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>il ne manque rien</translation>
    </message>
    <message>
        <source>ready until %1</source>
        <translation>prêt jusqu’au %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Le formulaire officiel</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PlacePicker</name>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>À partir &amp;du</translation>
    </message>
    <message>
        <source>Free &amp;places</source>
        <translation>&amp;Places libres</translation>
    </message>
    <message>
        <source>Looking for free places …</source>
        <translation>Recherche de places libres …</translation>
    </message>
    <message>
        <source>Nothing is free in these days.</source>
        <translation>Rien n’est libre ces jours-là.</translation>
    </message>
    <message>
        <source>Only &amp;this week</source>
        <translation>Seulement &amp;cette semaine</translation>
    </message>
    <message>
        <source>Nothing is free this week. Untick “Only this week” to see the next places.</source>
        <translation>Rien n’est libre cette semaine. Décochez «&#xa0;Seulement cette semaine&#xa0;» pour voir les places suivantes.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ProposalEditor</name>
    <message>
        <source>Answer to propose</source>
        <translation>Réponse à proposer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Building, floor, care of</source>
        <translation>Bâtiment, étage, chez</translation>
    </message>
    <message>
        <source>Answers to propose</source>
        <translation>Réponses à proposer</translation>
    </message>
    <message>
        <source>Tick everything that applies: it takes the place of what the visitor ticked.</source>
        <translation>Cochez tout ce qui convient&#xa0;: cela remplace ce que le visiteur a coché.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The country of the town hall</source>
        <translation>Le pays de la mairie</translation>
    </message>
    <message>
        <source>Choose a question to propose an answer to it.</source>
        <translation>Choisissez une question pour y proposer une réponse.</translation>
    </message>
    <message>
        <source>A question of the guide cannot be answered from here: the visitor touches an answer himself. You can write to him which one.</source>
        <translation>On ne peut pas répondre d’ici à une question du guide&#xa0;: le visiteur touche lui-même une réponse. Vous pouvez lui écrire laquelle.</translation>
    </message>
    <message>
        <source>A paper cannot be proposed: the visitor says himself on the screen whether he brings it to the desk or does not have it.</source>
        <translation>Une pièce ne peut pas être proposée&#xa0;: le visiteur indique lui-même à l’écran s’il l’apporte au guichet ou s’il ne l’a pas.</translation>
    </message>
    <message>
        <source>A signature cannot be proposed: the visitor signs himself on the screen, once the form is filled in.</source>
        <translation>Une signature ne peut pas être proposée&#xa0;: le visiteur signe lui-même à l’écran, une fois le formulaire rempli.</translation>
    </message>
    <message>
        <source>A list cannot be proposed as a whole: the visitor adds each entry himself on the screen. To the questions of an entry you can propose answers one by one.</source>
        <translation>Une liste ne peut pas être proposée en bloc&#xa0;: le visiteur ajoute lui-même chaque ligne à l’écran. Aux questions d’une ligne, vous pouvez proposer des réponses une par une.</translation>
    </message>
    <message>
        <source>There is nothing to answer here: the visitor reads it and goes on.</source>
        <translation>Il n’y a rien à répondre ici&#xa0;: le visiteur lit et continue.</translation>
    </message>
    <message>
        <source>To this question nothing can be proposed from here: the visitor answers it himself on the screen.</source>
        <translation>À cette question, rien ne peut être proposé d’ici&#xa0;: le visiteur y répond lui-même à l’écran.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::QuickServe</name>
    <message>
        <source>%1 is counted as served.</source>
        <translation>%1 compte comme servi.</translation>
    </message>
    <message>
        <source>%1 is no longer counted.</source>
        <translation>%1 n’est plus compté.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ReasonPicker</name>
    <message>
        <source>And f&amp;or something else …</source>
        <translation>Et p&amp;our autre chose …</translation>
    </message>
    <message>
        <source>One appointment, long enough for all of it.</source>
        <translation>Un seul rendez-vous, assez long pour tout.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source> person(s)</source>
        <translation>
            <numerusform> personne</numerusform>
            <numerusform> personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDesk</name>
    <message>
        <source>%1 is booked for %2. Tell the visitor.</source>
        <translation>%1 est réservé pour %2. Prévenez le visiteur.</translation>
    </message>
    <message>
        <source>%1 is booked. Tell the visitor.</source>
        <translation>%1 est réservé. Prévenez le visiteur.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 est annulé.</translation>
    </message>
    <message>
        <source>You call this visitor. Say afterwards how it ended.</source>
        <translation>Vous appelez ce visiteur. Dites ensuite comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>The visitor is called back.</source>
        <translation>Le visiteur a été rappelé.</translation>
    </message>
    <message>
        <source>The try is noted. The visitor stays on the list.</source>
        <translation>La tentative est notée. Le visiteur reste dans la liste.</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more.</source>
        <translation>Plus personne n’appelle ce visiteur.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDialog</name>
    <message>
        <source>Book a time</source>
        <translation>Réserver un horaire</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Souhaité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestPage</name>
    <message>
        <source>Book a time …</source>
        <translation>Réserver un horaire …</translation>
    </message>
    <message>
        <source>Book as wished</source>
        <translation>Réserver comme souhaité</translation>
    </message>
    <message>
        <source>Call it off …</source>
        <translation>Annuler …</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>This visitor was given a place at the kiosk, and somebody else has it now.</source>
        <translation>Ce visiteur avait reçu une place à la borne, et quelqu’un d’autre l’a maintenant.</translation>
    </message>
    <message>
        <source>Call off the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>The visitor gets no time, and the request leaves this list. Tell him so where you can.</source>
        <translation>Le visiteur n’aura pas d’horaire, et la demande quitte cette liste. Dites-le-lui si vous le pouvez.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Aucune demande choisie</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s)</source>
        <translation>
            <numerusform>Pour %n personne</numerusform>
            <numerusform>Pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Parle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits since: %1</source>
        <translation>Attend depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Souhaité&#xa0;: %1</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Écrit à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Has waited more than a working day.</source>
        <translation>Attend depuis plus d’un jour ouvré.</translation>
    </message>
    <message>
        <source>What the visitor wished</source>
        <translation>Ce que le visiteur souhaite</translation>
    </message>
    <message>
        <source>I am calling now</source>
        <translation>J’appelle maintenant</translation>
    </message>
    <message>
        <source>Reached …</source>
        <translation>Joint …</translation>
    </message>
    <message>
        <source>Not reached …</source>
        <translation>Pas joint …</translation>
    </message>
    <message>
        <source>No longer wished …</source>
        <translation>Plus souhaité …</translation>
    </message>
    <message>
        <source>A visitor has waited more than a working day for a time or a call: see Requests.</source>
        <translation>Un visiteur attend depuis plus d’un jour ouvré un rendez-vous ou un rappel&#xa0;: voir Demandes.</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call.</source>
        <translation>Personne n’attend de rendez-vous ni de rappel.</translation>
    </message>
    <message>
        <source>The visitor was reached</source>
        <translation>Le visiteur a été joint</translation>
    </message>
    <message>
        <source>The call back is done, and leaves this list.</source>
        <translation>Le rappel est fait et quitte cette liste.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>The visitor was not reached</source>
        <translation>Le visiteur n’a pas été joint</translation>
    </message>
    <message>
        <source>The try is counted, and the visitor stays on this list.</source>
        <translation>La tentative est comptée, et le visiteur reste dans cette liste.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas joint</translation>
    </message>
    <message>
        <source>The call back is no longer wished</source>
        <translation>Le rappel n’est plus souhaité</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more, and the request leaves this list.</source>
        <translation>Plus personne n’appelle ce visiteur, et la demande quitte cette liste.</translation>
    </message>
    <message>
        <source>No longer wished</source>
        <translation>Plus souhaité</translation>
    </message>
    <message>
        <source>Can be reached: %1</source>
        <translation>Joignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is calling since %2.</source>
        <translation>%1 appelle depuis %2.</translation>
    </message>
    <message>
        <source>Not reached: %1, %2</source>
        <translation>Pas joint&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call</source>
        <translation>Personne n’attend de rendez-vous ni de rappel</translation>
    </message>
    <message>
        <source>Choose one in the list: the visitor waits for somebody to find him a time or to call him back.</source>
        <translation>Choisissez-en une dans la liste&#xa0;: le visiteur attend qu’on lui trouve un rendez-vous ou qu’on le rappelle.</translation>
    </message>
    <message>
        <source>Visitors who find no time at a kiosk, and those who ask to be called back, come here.</source>
        <translation>Les visiteurs qui ne trouvent pas de rendez-vous à une borne et ceux qui demandent à être rappelés arrivent ici.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Call back · %1</source>
        <translation>Rappel · %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SessionsDialog</name>
    <message>
        <source>Signed-in agents</source>
        <translation>Agents connectés</translation>
    </message>
    <message>
        <source>Sign out whoever has left a desk open. It ends there at once; what was done stays, and the agent can sign in again.</source>
        <translation>Déconnectez ici la personne qui a laissé un guichet ouvert. La session y prend fin aussitôt&#xa0;; ce qui a été fait reste, et l’agent peut se reconnecter.</translation>
    </message>
    <message>
        <source>The hub has not said yet who is signed in.</source>
        <translation>Le serveur n’a pas encore dit qui est connecté.</translation>
    </message>
    <message>
        <source>&amp;Sign out at that desk</source>
        <translation>&amp;Déconnecter à ce guichet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 est déconnecté(e) à %2.</translation>
    </message>
    <message>
        <source>That session has ended meanwhile.</source>
        <translation>Cette session a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>Le serveur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettleDesk</name>
    <message>
        <source>It is taken in.</source>
        <translation>C’est repris.</translation>
    </message>
    <message>
        <source>The visitor has his place. Tell him when.</source>
        <translation>Le visiteur a sa place. Dites-lui quand.</translation>
    </message>
    <message>
        <source>It is noted as dealt with.</source>
        <translation>C’est noté comme réglé.</translation>
    </message>
    <message>
        <source>It is discarded, and stays on record.</source>
        <translation>C’est écarté, et une trace en est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is declared lost; %n place(s) it held are free again.</source>
        <translation>
            <numerusform>%1 est déclarée perdue&#xa0;; %n place qu’elle gardait est de nouveau libre.</numerusform>
            <numerusform>%1 est déclarée perdue&#xa0;; %n places qu’elle gardait sont de nouveau libres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettlePage</name>
    <message>
        <source>Something new is to be settled: see To settle.</source>
        <translation>Il y a du nouveau à régler&#xa0;: voyez À régler.</translation>
    </message>
    <message>
        <source>Honour as promised …</source>
        <translation>Honorer comme promis …</translation>
    </message>
    <message>
        <source>Honour at another time …</source>
        <translation>Honorer à une autre heure …</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Reprendre …</translation>
    </message>
    <message>
        <source>Dealt with …</source>
        <translation>Réglé autrement …</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Écarter …</translation>
    </message>
    <message>
        <source>Declare the kiosk lost …</source>
        <translation>Déclarer la borne perdue …</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation>Rien n’est à régler.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>The visitor gets a place at the time he was promised, on any counter that is free then. This cannot be taken back; the appointment can still be moved.</source>
        <translation>Le visiteur reçoit une place à l’heure promise, à tout guichet libre à ce moment. On ne peut pas revenir en arrière&#xa0;; le rendez-vous peut encore être déplacé.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honorer</translation>
    </message>
    <message>
        <source>It stays among the requests until somebody books a time for it.</source>
        <translation>Cela reste parmi les demandes jusqu’à ce que quelqu’un réserve un horaire.</translation>
    </message>
    <message>
        <source>It has the effect it would have had. This cannot be taken back.</source>
        <translation>Cela a l’effet que cela aurait eu. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Somebody has settled it with the visitor; nothing more happens to it. This cannot be taken back.</source>
        <translation>Quelqu’un l’a réglé avec le visiteur&#xa0;; rien d’autre ne se passe. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Réglé autrement</translation>
    </message>
    <message>
        <source>It shall have no effect. It stays on record with your name and the reason. This cannot be taken back.</source>
        <translation>Cela n’aura aucun effet. Une trace en est gardée, avec votre nom et la raison. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>The visitor gets the place you choose. Promised was: %1.</source>
        <translation>Le visiteur reçoit la place que vous choisissez. Promis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Declare the kiosk lost</source>
        <translation>Déclarer la borne perdue</translation>
    </message>
    <message>
        <source>Only where it is stolen or broken for good. The places %1 held for itself are given to others: it may have sold some of them, and those visitors come. It can send what was written on it and nothing else until the administrator takes it back.</source>
        <translation>Seulement si elle est volée ou hors d’usage. Les places que %1 gardait pour elle sont données à d’autres&#xa0;: elle en a peut-être attribué, et ces visiteurs viendront. Elle peut envoyer ce qui y a été écrit et rien d’autre, jusqu’à ce que l’administrateur la reprenne.</translation>
    </message>
    <message>
        <source>Declare it lost</source>
        <translation>La déclarer perdue</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>When a kiosk is silent, or the hub sets something apart, it stands here.</source>
        <translation>Quand une borne ne répond plus, ou que le serveur met un envoi de côté, cela apparaît ici.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’identifier</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>Guichet d’accueil</translation>
    </message>
    <message>
        <source>for example: Desk 3</source>
        <translation>par exemple&#xa0;: Guichet 3</translation>
    </message>
    <message>
        <source>Your &amp;name here</source>
        <translation>Votre &amp;identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>This des&amp;k, as visitors read it</source>
        <translation>Ce guichet, comme les visiteurs le &amp;lisent</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>Code P&amp;IN</translation>
    </message>
    <message>
        <source>With name and pass&amp;word instead</source>
        <translation>Plutôt avec nom et &amp;mot de passe</translation>
    </message>
    <message>
        <source>With a &amp;badge instead</source>
        <translation>Plutôt avec un &amp;badge</translation>
    </message>
    <message>
        <source>Hold your badge to the reader, then type your PIN.</source>
        <translation>Présentez votre badge au lecteur, puis tapez votre code PIN.</translation>
    </message>
    <message>
        <source>The reader did not read that. Hold the badge to it again, or sign in with name and password.</source>
        <translation>Le lecteur n’a pas pu lire ce badge. Présentez-le de nouveau, ou entrez avec nom et mot de passe.</translation>
    </message>
    <message>
        <source>Your badge was read. Now type your PIN.</source>
        <translation>Votre badge a été lu. Tapez maintenant votre code PIN.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SlipDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parvis::desk::StatisticsPage</name>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>As a file …</source>
        <translation>En fichier …</translation>
    </message>
    <message>
        <source>As a table …</source>
        <translation>En tableau …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>La journée en chiffres</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionDesk</name>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 est de nouveau là où il était.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionPage</name>
    <message>
        <source>Is complete</source>
        <translation>Est complet</translation>
    </message>
    <message>
        <source>Ask for a correction …</source>
        <translation>Demander une correction …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Search by reference</source>
        <translation>Chercher par référence</translation>
    </message>
    <message>
        <source>Which submissions</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore terminés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No submission is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No submission is in this list.</source>
        <translation>Aucun dossier dans cette liste.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>Document as a file …</source>
        <translation>Document dans un fichier&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::desk::TransferDialog</name>
    <message>
        <source>Pass the visitor on</source>
        <translation>Transmettre le visiteur</translation>
    </message>
    <message>
        <source>same line</source>
        <translation>même file</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>premier agent libre</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>Ce qui est fait, ce qui reste</translation>
    </message>
    <message>
        <source>To the &amp;line</source>
        <translation>Vers la &amp;file</translation>
    </message>
    <message>
        <source>To the &amp;colleague</source>
        <translation>Vers le &amp;collègue</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Note pour l’agent suivant</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>ce site</translation>
    </message>
    <message>
        <source>To the &amp;site</source>
        <translation>Au &amp;site</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>choisir la file là-bas</translation>
    </message>
    <message>
        <source>%1 (not on duty)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Not on duty just now. After ten minutes the visitor is called by whoever may serve him.</source>
        <translation>Pas en service en ce moment. Après dix minutes, le visiteur est appelé par quiconque peut le servir.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitDialog</name>
    <message>
        <source>Done, with several things</source>
        <translation>Terminé, avec plusieurs choses</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n min together</source>
        <translation>
            <numerusform>%n min en tout</numerusform>
            <numerusform>%n min en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>How long did each thing take?</source>
        <translation>Combien de temps chaque démarche a-t-elle pris&#x202f;?</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitFieldModel</name>
    <message>
        <source>%1 (on the screen now)</source>
        <translation>%1 (maintenant à l’écran)</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>manque encore</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 (the visitor reads “%2”)</source>
        <translation>%1 (le visiteur lit «&#xa0;%2&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitPage</name>
    <message>
        <source>&amp;Point at it</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>&amp;Say it</source>
        <translation>&amp;Dire</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>E&amp;nvoyer</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>What was done and written</source>
        <translation>Ce qui a été fait et écrit</translation>
    </message>
    <message>
        <source>Prepared sentence</source>
        <translation>Phrase préparée</translation>
    </message>
    <message>
        <source>Message to the visitor</source>
        <translation>Message au visiteur</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>he shows nothing more</source>
        <translation>il ne montre rien de plus</translation>
    </message>
    <message>
        <source>The visitor&apos;s screen has not been heard of yet.</source>
        <translation>L’écran du visiteur n’est pas encore connu.</translation>
    </message>
    <message>
        <source>The visitor %1</source>
        <translation>Le visiteur %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitorPanel</name>
    <message>
        <source>What the visitor shares</source>
        <translation>Ce que le visiteur partage</translation>
    </message>
    <message>
        <source>Knowledge sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Est là</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Mettre de côté&#xa0;…</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Transmettre&#xa0;…</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>Terminer l’aide</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>présent depuis %1</translation>
    </message>
    <message>
        <source>appointment at %1</source>
        <translation>rendez-vous à %1</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>appelé %n fois</numerusform>
            <numerusform>appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · waiting since %2</source>
        <translation>%1 · attend depuis %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nobody at this desk</source>
        <translation>Personne à ce guichet</translation>
    </message>
    <message>
        <source>Visitors are led to others until you go on.</source>
        <translation>Les visiteurs sont dirigés vers d’autres jusqu’à votre reprise.</translation>
    </message>
    <message>
        <source>Call the next visitor with F5.</source>
        <translation>Appelez le visiteur suivant avec F5.</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>À la borne</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Le formulaire officiel</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Pass the help on …</source>
        <translation>Transmettre l’aide&#xa0;…</translation>
    </message>
    <message>
        <source>Help at the kiosk: %1</source>
        <translation>Aide à la borne&#xa0;: %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>transmis par %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your skills lead to none of the lines here.</source>
        <translation>Vos compétences ne mènent à aucune file d’ici.</translation>
    </message>
    <message>
        <source>Your skills: %1</source>
        <translation>Vos compétences&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your languages: %1</source>
        <translation>Vos langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for help: %1</source>
        <translation>Demande de l’aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>You serve: %1</source>
        <translation>Vous servez&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AppointmentSession</name>
    <message>
        <source>The code is missing.</source>
        <translation>Il manque le code.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Il n’y a pas de rendez-vous avec ce code.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer.</source>
        <translation>L’ordinateur de la mairie ne répond pas.</translation>
    </message>
    <message>
        <source>Write the code that stands on your confirmation.</source>
        <translation>Écrivez le code qui est sur votre confirmation.</translation>
    </message>
    <message>
        <source>Compare each character with your confirmation, or ask at the desk.</source>
        <translation>Comparez chaque caractère avec votre confirmation, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your appointment stays as it is. Please go to the desk and say your name.</source>
        <translation>Votre rendez-vous reste comme il est. Allez à l’accueil et dites votre nom.</translation>
    </message>
    <message>
        <source>From %1 on you can say here that you have arrived.</source>
        <translation>À partir de %1, vous pourrez dire ici que vous êtes arrivé(e).</translation>
    </message>
    <message>
        <source>On the day, from %1 on, you can say here that you have arrived.</source>
        <translation>Le jour du rendez-vous, à partir de %1, vous pourrez dire ici que vous êtes arrivé(e).</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer. Nothing was changed: your appointment stays as it is. Please try again, or go to the desk.</source>
        <translation>L’ordinateur de la mairie ne répond pas. Rien n’a changé&#xa0;: votre rendez-vous reste comme il est. Réessayez ou allez à l’accueil.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment any more. Nothing was changed. Please ask at the desk.</source>
        <translation>Ce n’est plus possible pour ce rendez-vous. Rien n’a changé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>A place has fallen free: %1, %2. It is kept for you until %3.</source>
        <translation>Une place s’est libérée&#xa0;: %1, %2. Elle est gardée pour vous jusqu’à %3.</translation>
    </message>
    <message>
        <source>This earlier time is no longer kept for you. Your appointment stays as it is.</source>
        <translation>Cet horaire n’est plus gardé pour vous. Votre rendez-vous reste inchangé.</translation>
    </message>
    <message>
        <source>We cannot find it this way.</source>
        <translation>Nous ne le trouvons pas de cette façon.</translation>
    </message>
    <message>
        <source>Names have been looked for here several times in a row.</source>
        <translation>Des noms ont été cherchés ici plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>Give the code of your appointment, or go to the reception. They know who is expected today.</source>
        <translation>Donnez le code de votre rendez-vous, ou allez à l’accueil&#x202f;: on y sait qui est attendu aujourd’hui.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, give the code of your appointment, or go to the reception.</source>
        <translation>Attendez quelques minutes, donnez le code de votre rendez-vous, ou allez à l’accueil.</translation>
    </message>
    <message>
        <source>Without it nothing can be found by name. Your appointment stays as it is: please go to the reception.</source>
        <translation>Sans lui, rien ne peut être retrouvé par le nom. Votre rendez-vous reste tel quel&#x202f;: allez à l’accueil.</translation>
    </message>
    <message>
        <source>A message from the town hall</source>
        <translation>Un message de la mairie</translation>
    </message>
    <message>
        <source>The town hall has moved your appointment</source>
        <translation>La mairie a déplacé votre rendez-vous</translation>
    </message>
    <message>
        <source>The town hall has found this time for your request</source>
        <translation>La mairie a trouvé ce moment pour votre demande</translation>
    </message>
    <message>
        <source>The town hall has cancelled this appointment</source>
        <translation>La mairie a annulé ce rendez-vous</translation>
    </message>
    <message>
        <source>Before, it was: %1, %2.</source>
        <translation>Il était prévu&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are expected at another place: %1</source>
        <translation>Vous êtes attendu à un autre endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The appointment is at another place: %1</source>
        <translation>Le rendez-vous est à un autre endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>You have said there that you have arrived. You are called there, not here.</source>
        <translation>Vous y avez signalé votre arrivée. C’est là-bas que l’on vous appelle, pas ici.</translation>
    </message>
    <message>
        <source>Say there that you have arrived: it cannot be said here.</source>
        <translation>Signalez votre arrivée là-bas&#xa0;: ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Téléphone&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>Il faut environ %n minute pour s’y rendre.</numerusform>
            <numerusform>Il faut environ %n minutes pour s’y rendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was at %1. Go there now: you can still come in today, but it may take longer.</source>
        <translation>Il était à %1. Allez-y maintenant&#xa0;: vous serez encore reçu aujourd’hui, mais l’attente peut être plus longue.</translation>
    </message>
    <message>
        <source>It is today at %1.</source>
        <translation>Il est aujourd’hui à %1.</translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minute(s).</source>
        <translation>
            <numerusform>Il commence dans %n minute.</numerusform>
            <numerusform>Il commence dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still come in today if you are late.</source>
        <translation>Même en retard, vous serez encore reçu aujourd’hui.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was cancelled. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>L’ordinateur de la mairie n’a pas répondu à temps. Il n’est pas certain que votre rendez-vous ait été annulé. Regardez avec votre code dans quelques minutes, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>This is not a whole code.</source>
        <translation>Ce n’est pas un code entier.</translation>
    </message>
    <message>
        <source>The code of an appointment has ten letters and digits. Compare it with your confirmation.</source>
        <translation>Le code d’un rendez-vous a dix lettres et chiffres. Comparez-le avec votre confirmation.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AssistSession</name>
    <message numerus="yes">
        <source>Too many wrong tries. Nobody can sign in here for another %n minute(s). The visitor can go on alone.</source>
        <translation>
            <numerusform>Trop d’essais erronés. Personne ne peut s’identifier ici pendant encore %n minute. Le visiteur peut continuer seul.</numerusform>
            <numerusform>Trop d’essais erronés. Personne ne peut s’identifier ici pendant encore %n minutes. Le visiteur peut continuer seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code or the PIN is not right. Please begin again with the code.</source>
        <translation>Le code ou le code PIN n’est pas le bon. Recommencez par le code.</translation>
    </message>
    <message>
        <source>Help cannot be recorded on this machine, so it does not begin. Please call your administrator.</source>
        <translation>L’aide ne peut pas être enregistrée sur cet appareil, elle ne commence donc pas. Veuillez appeler votre administrateur.</translation>
    </message>
    <message>
        <source>The time for help is over. Nothing entered is lost; sign in again to go on helping.</source>
        <translation>Le temps prévu pour l’aide est écoulé. Rien de ce qui a été saisi n’est perdu&#x202f;; identifiez-vous à nouveau pour continuer à aider.</translation>
    </message>
    <message>
        <source>Assisted by %1</source>
        <translation>Avec l’aide de %1</translation>
    </message>
    <message>
        <source>This is no date of the calendar. Give day, month and year, such as 5 3 2026.</source>
        <translation>Cette date n’existe pas. Indiquez le jour, le mois et l’année, par exemple 5 3 2026.</translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation>Cette date n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>This date is more than a hundred years ago.</source>
        <translation>Cette date remonte à plus de cent ans.</translation>
    </message>
    <message>
        <source>For the person who is here</source>
        <translation>Pour la personne présente</translation>
    </message>
    <message>
        <source>For somebody who is not here</source>
        <translation>Pour quelqu’un qui n’est pas là</translation>
    </message>
    <message>
        <source>The agent, with the person</source>
        <translation>L’agent, avec la personne</translation>
    </message>
    <message>
        <source>The agent alone</source>
        <translation>L’agent seul</translation>
    </message>
    <message>
        <source>A relative or somebody close</source>
        <translation>Un parent ou un proche</translation>
    </message>
    <message>
        <source>A legal guardian</source>
        <translation>Le représentant légal</translation>
    </message>
    <message>
        <source>A person with a mandate</source>
        <translation>Une personne mandatée</translation>
    </message>
    <message>
        <source>An association or a social service</source>
        <translation>Une association ou un service social</translation>
    </message>
    <message>
        <source>A signed authorisation</source>
        <translation>Une procuration signée</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>L’autorité parentale</translation>
    </message>
    <message>
        <source>A decision of a court</source>
        <translation>Une décision de justice</translation>
    </message>
    <message>
        <source>A mission of the association or service</source>
        <translation>La mission de l’association ou du service</translation>
    </message>
    <message>
        <source>The agent has seen the paper</source>
        <translation>L’agent a vu le document</translation>
    </message>
    <message>
        <source>Give the date of the paper</source>
        <translation>Indiquer la date du document</translation>
    </message>
    <message>
        <source>For a child, or for an adult under protection</source>
        <translation>Pour un enfant ou un adulte protégé</translation>
    </message>
    <message>
        <source>Guardianship, for example</source>
        <translation>Une tutelle, par exemple</translation>
    </message>
    <message>
        <source>For whom is this form?</source>
        <translation>Pour qui est ce formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>Before it begins: a few questions about the help.</source>
        <translation>Avant de commencer&#x202f;: quelques questions sur l’aide.</translation>
    </message>
    <message>
        <source>Who gives the answers?</source>
        <translation>Qui donne les réponses&#x202f;?</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>À quel titre&#x202f;?</translation>
    </message>
    <message>
        <source>Who is not here can only be spoken for with a mandate.</source>
        <translation>On ne peut parler au nom d’une personne absente qu’avec un mandat.</translation>
    </message>
    <message>
        <source>How is this shown?</source>
        <translation>Comment est-ce prouvé&#x202f;?</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Êtes-vous d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>Please read this aloud and wait for the answer.</source>
        <translation>Veuillez lire ce texte à haute voix et attendre la réponse.</translation>
    </message>
    <message>
        <source>%1 of the town hall helps to fill in this form. The town hall keeps, together with the request, who helped, who gave the answers, and that you agreed. Do you agree?</source>
        <translation>%1, de la mairie, vous aide à remplir ce formulaire. La mairie conserve avec la demande qui a aidé, qui a donné les réponses, et que vous avez donné votre accord. Êtes-vous d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>You have this form filled in for somebody else, with the help of %1. The town hall keeps, together with the request, who gave the answers, by what right, and that you agreed. Do you agree?</source>
        <translation>Vous faites remplir ce formulaire pour quelqu’un d’autre, avec l’aide de %1. La mairie conserve avec la demande qui a donné les réponses, à quel titre, et que vous avez donné votre accord. Êtes-vous d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Who gives the answers</source>
        <translation>Qui donne les réponses</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>vu par l’agent</translation>
    </message>
    <message>
        <source>Filled in with the help of %1.</source>
        <translation>Rempli avec l’aide de %1.</translation>
    </message>
    <message>
        <source>Filled in for somebody else, with the help of %1.</source>
        <translation>Rempli pour quelqu’un d’autre, avec l’aide de %1.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::BookingSession</name>
    <message numerus="yes">
        <source>%n time(s) free</source>
        <translation>
            <numerusform>%n horaire libre</numerusform>
            <numerusform>%n horaires libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept for you</source>
        <translation>%1, gardé pour vous</translation>
    </message>
    <message numerus="yes">
        <source>First possible: %1, %2. About %n minute(s) away.</source>
        <translation>
            <numerusform>Premier horaire&#xa0;: %1, %2. À environ %n minute.</numerusform>
            <numerusform>Premier horaire&#xa0;: %1, %2. À environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has just taken this time. These are the next ones; what you entered is still here.</source>
        <translation>Une autre personne vient de prendre cet horaire. Voici les suivants&#xa0;; ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer, and this needs it. Nothing was changed. Please try again, or go to the desk.</source>
        <translation>L’ordinateur de la mairie ne répond pas, et il le faut pour cela. Rien n’a changé. Réessayez ou allez à l’accueil.</translation>
    </message>
    <message>
        <source>This could not be written down. Nothing was sent. Please call a member of staff; what you entered is still here.</source>
        <translation>Cela n’a pas pu être noté. Rien n’a été envoyé. Appelez un agent&#xa0;; ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment. Nothing was changed. Please ask at the desk.</source>
        <translation>Ce n’est pas possible pour ce rendez-vous. Rien n’a changé. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Votre demande de rendez-vous</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>The town hall looks for a time and tells you. It is not booked yet.</source>
        <translation>La mairie cherche une date et vous prévient. Rien n’est encore réservé.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Keep this sheet until the town hall has answered.</source>
        <translation>Gardez cette feuille jusqu’à la réponse de la mairie.</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, here or at the desk.</source>
        <translation>Avec le code, vous pouvez déplacer ou annuler le rendez-vous, à cette borne ou à l’accueil.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>This cannot be booked here. Nothing was booked. Please ask at the reception.</source>
        <translation>Ce rendez-vous ne peut pas être pris ici. Rien n’a été réservé. Adressez-vous à l’accueil.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation>
            <numerusform>En tout, cela prend environ %n minute.</numerusform>
            <numerusform>En tout, cela prend environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>See, cancel or wish to come earlier: open %1 and type the code.</source>
        <translation>Pour le voir, l’annuler ou venir plus tôt&#xa0;: ouvrez %1 et tapez le code.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was moved. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>L’ordinateur de la mairie n’a pas répondu à temps. Il n’est pas certain que votre rendez-vous ait été déplacé. Vérifiez avec votre code dans quelques minutes, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was booked. Please ask at the desk before you book again.</source>
        <translation>L’ordinateur de la mairie n’a pas répondu à temps. Il n’est pas certain que votre rendez-vous ait été pris. Demandez au guichet avant de réserver à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>Il faut environ %n minute pour s’y rendre.</numerusform>
            <numerusform>Il faut environ %n minutes pour s’y rendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment: there, or at the kiosk where you booked it.</source>
        <translation>Avec le code, vous pouvez déplacer ou annuler le rendez-vous&#xa0;: là-bas, ou à la borne où vous l’avez pris.</translation>
    </message>
    <message>
        <source>Your appointment is at another place: %1</source>
        <translation>Votre rendez-vous est à un autre endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go there on the day, and say there that you have arrived.</source>
        <translation>Allez-y le jour venu, et signalez-y votre arrivée.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::CodeCamera</name>
    <message>
        <source>This square code is not that of an appointment. Hold the one on your confirmation alone before the camera.</source>
        <translation>Ce code carré n’est pas celui d’un rendez-vous. Présentez seulement celui de votre confirmation.</translation>
    </message>
    <message>
        <source>Hold the square code of your confirmation before the camera, a hand’s width away.</source>
        <translation>Présentez le code carré de votre confirmation devant la caméra, à une largeur de main.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La caméra ne donne pas d’image.</translation>
    </message>
    <message>
        <source>No code was seen. The camera is off again.</source>
        <translation>Aucun code n’a été vu. La caméra est de nouveau éteinte.</translation>
    </message>
    <message>
        <source>Please type the code, or ask at the desk.</source>
        <translation>Tapez le code, ou demandez au guichet.</translation>
    </message>
    <message>
        <source>Try once more with the paper held flat or the phone set brighter, or type the code.</source>
        <translation>Essayez encore, la feuille bien à plat ou le téléphone plus lumineux, ou tapez le code.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::DocumentPreview</name>
    <message>
        <source>The official form cannot be shown right now. Your answers are still here. Try again, or ask a member of staff.</source>
        <translation>Le formulaire officiel ne peut pas s’afficher maintenant. Vos réponses sont toujours là. Réessayez, ou demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FinishState</name>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed. Please take your paper below the screen.</source>
        <translation>C’est imprimé. Prenez votre papier sous l’écran.</translation>
    </message>
    <message>
        <source>The printer has no paper. Photograph the code with your phone, or write the reference down.</source>
        <translation>L’imprimante n’a plus de papier. Prenez le code en photo avec votre téléphone, ou notez la référence.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Photograph the code with your phone, or write the reference down.</source>
        <translation>Du papier est coincé dans l’imprimante. Prenez le code en photo avec votre téléphone, ou notez la référence.</translation>
    </message>
    <message>
        <source>The printer is open. Photograph the code with your phone, or write the reference down.</source>
        <translation>L’imprimante est ouverte. Prenez le code en photo avec votre téléphone, ou notez la référence.</translation>
    </message>
    <message>
        <source>The printer has no ink. Photograph the code with your phone, or write the reference down.</source>
        <translation>L’imprimante n’a plus d’encre. Prenez le code en photo avec votre téléphone, ou notez la référence.</translation>
    </message>
    <message>
        <source>The printer does not answer. Photograph the code with your phone, or write the reference down.</source>
        <translation>L’imprimante ne répond pas. Prenez le code en photo avec votre téléphone, ou notez la référence.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormSession</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I bring it to the desk</source>
        <translation>Je l’apporte au guichet</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This question is no longer asked.</source>
        <translation>Cette question n’est plus posée.</translation>
    </message>
    <message>
        <source>This is done on this screen only. It cannot be filled in from the desk.</source>
        <translation>Cela se fait uniquement sur cet écran et ne peut pas être rempli depuis le guichet.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormShare</name>
    <message>
        <source>No form lies ready under this code.</source>
        <translation>Aucun formulaire ne correspond à ce code.</translation>
    </message>
    <message>
        <source>Your form cannot be fetched just now.</source>
        <translation>Votre formulaire ne peut pas être récupéré en ce moment.</translation>
    </message>
    <message>
        <source>This form was changed meanwhile.</source>
        <translation>Ce formulaire a changé entre-temps.</translation>
    </message>
    <message>
        <source>Compare it with your phone. A code is good once, on the day itself.</source>
        <translation>Comparez-le avec votre téléphone. Un code sert une seule fois, le jour même.</translation>
    </message>
    <message>
        <source>The connection is missing. Your form is still there: please try again.</source>
        <translation>La connexion manque. Votre formulaire est toujours là&#x202f;: essayez encore une fois.</translation>
    </message>
    <message>
        <source>It cannot be continued here. Please go to the desk.</source>
        <translation>Il ne peut pas être continué ici. Adressez-vous au guichet.</translation>
    </message>
    <message>
        <source>On your phone, touch “Continue on the telephone instead” and get a new code. Or ask a member of staff.</source>
        <translation>Sur votre téléphone, touchez «&#xa0;Continuer plutôt sur le téléphone&#xa0;», puis demandez un nouveau code. Ou adressez-vous à un agent.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::HandOffSession</name>
    <message>
        <source>What I am looking at</source>
        <translation>Ce que je consulte</translation>
    </message>
    <message>
        <source>What I answered to the questions</source>
        <translation>Mes réponses aux questions</translation>
    </message>
    <message>
        <source>Expect a few minutes.</source>
        <translation>Comptez quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) called before you.</source>
        <translation>
            <numerusform>%n personne a appelé avant vous.</numerusform>
            <numerusform>%n personnes ont appelé avant vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect up to %n minute(s).</source>
        <translation>
            <numerusform>Comptez jusqu’à %n minute.</numerusform>
            <numerusform>Comptez jusqu’à %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1 to %2 minutes.</source>
        <translation>Comptez %1 à %2 minutes.</translation>
    </message>
    <message>
        <source>Nobody who is here just now speaks your language. Somebody comes all the same, and this screen helps you to understand each other.</source>
        <translation>Personne ici ne parle votre langue en ce moment. Quelqu’un vient quand même, et cet écran vous aide à vous comprendre.</translation>
    </message>
    <message>
        <source>My form</source>
        <translation>Mon formulaire</translation>
    </message>
    <message>
        <source>Whoever may help me reads what I have filled in so far, and what I go on filling in until the help ends.</source>
        <translation>Qui peut m’aider lit ce que j’ai rempli jusqu’ici, et ce que je remplis ensuite jusqu’à la fin de l’aide.</translation>
    </message>
    <message>
        <source>“What I am looking at” is ticked as well: nobody understands your answers without it.</source>
        <translation>«&#xa0;Ce que je consulte&#xa0;» est coché aussi&#xa0;: sans cela, personne ne comprend vos réponses.</translation>
    </message>
    <message>
        <source>Your answers are not ticked any more: nobody understands them without what you are looking at.</source>
        <translation>Vos réponses ne sont plus cochées&#xa0;: personne ne les comprend sans ce que vous consultez.</translation>
    </message>
    <message>
        <source>Also what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Aussi ce que je réponds encore jusqu’à la fin de l’aide. Pas ce que j’ai écrit dans un formulaire.</translation>
    </message>
    <message>
        <source>Also what I ticked on my list, and what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Aussi ce que j’ai coché sur ma liste et ce que je réponds encore jusqu’à la fin de l’aide. Pas ce que j’ai écrit dans un formulaire.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::JoinedSession</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not understand</source>
        <translation>Je ne comprends pas</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendez, s’il vous plaît</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agent</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 est avec vous.</translation>
    </message>
    <message>
        <source>%1 shows you: %2</source>
        <translation>%1 vous montre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you entered is still here; you can go on.</source>
        <translation>%1 n’est pas joignable en ce moment. Ce que vous avez saisi est toujours là&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The connection is interrupted, and %1 sees nothing just now. What you entered is still here; you can go on.</source>
        <translation>La connexion est coupée, %1 ne voit rien en ce moment. Ce que vous avez saisi est toujours là&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>%1 had to leave. Somebody else is being called. What you entered is still here.</source>
        <translation>%1 a dû partir. Quelqu’un d’autre est appelé. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>%1 has ended the help. What you entered is still here.</source>
        <translation>%1 a terminé l’aide. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>This field is not on my screen.</source>
        <translation>Ce champ n’est pas sur mon écran.</translation>
    </message>
    <message>
        <source>%1 has passed you on to a colleague. What you entered is still here.</source>
        <translation>%1 vous a confié à un collègue. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>%1 proposes an answer. %2: %3</source>
        <translation>%1 propose une réponse. %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::KioskSession</name>
    <message>
        <source>This page cannot be opened right now. Please ask at the desk.</source>
        <translation>Cette page ne peut pas s’ouvrir maintenant. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>This form cannot be opened right now. Please ask at the desk.</source>
        <translation>Ce formulaire ne peut pas s’ouvrir maintenant. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Your request could not be stored. Nothing has been sent. Please call a member of staff; your answers are still here.</source>
        <translation>Votre demande n’a pas pu être enregistrée. Rien n’a été envoyé. Vos réponses sont toujours là. Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent</source>
        <translation>Exercice&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Votre demande est bien enregistrée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Keep this sheet until your request is finished.</source>
        <translation>Gardez cette feuille jusqu’à la fin de votre demande.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The form has been handed in already.</source>
        <translation>Le formulaire est déjà déposé.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan the code beside your number: your place in the line, and when it is your turn.</source>
        <translation>Photographiez le code près de votre numéro&#xa0;: votre place dans la file, et quand c’est votre tour.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi de la salle</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The help cannot be recorded, so it does not go on. Please call your administrator.</source>
        <translation>L’aide ne peut pas être enregistrée, elle ne continue donc pas. Veuillez appeler votre administrateur.</translation>
    </message>
    <message>
        <source>Without this agreement the form is not filled in with help. The person can fill it in alone once the help has ended.</source>
        <translation>Sans cet accord, le formulaire n’est pas rempli avec une aide. La personne peut le remplir seule une fois l’aide terminée.</translation>
    </message>
    <message>
        <source>The code opens a page of %1 that says how far your request is. Do not pass it on: it needs no password.</source>
        <translation>Le code ouvre une page de %1 qui dit où en est votre demande. Ne le donnez à personne&#xa0;: il n’y a pas de mot de passe.</translation>
    </message>
    <message>
        <source>It opens again: %1.</source>
        <translation>Il ouvre de nouveau&#xa0;: %1.</translation>
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
            <numerusform>%n copie.</numerusform>
            <numerusform>%n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::ProcedureView</name>
    <message>
        <source>In force from %1</source>
        <translation>Valable à partir du %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::StaffStatus</name>
    <message>
        <source>less than a minute ago</source>
        <translation>il y a moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact with the town’s computer</source>
        <translation>Liaison avec l’ordinateur de la mairie</translation>
    </message>
    <message>
        <source>This machine keeps everything itself.</source>
        <translation>Cette machine garde tout elle-même.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connectée.</translation>
    </message>
    <message>
        <source>No connection. Last contact: %1.</source>
        <translation>Pas de liaison. Dernier contact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de liaison.</translation>
    </message>
    <message>
        <source>Never reached since this kiosk was installed. Check the network cable and the address in kiosk.toml.</source>
        <translation>Jamais joint depuis l’installation de cette borne. Vérifiez le câble du réseau et l’adresse dans kiosk.toml.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), safe on this machine.</source>
        <translation>
            <numerusform>%n envoi, en sécurité sur cette machine.</numerusform>
            <numerusform>%n envois, en sécurité sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest was written %1.</source>
        <translation>Le plus ancien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Appointments that can be sold without connection</source>
        <translation>Rendez-vous possibles sans liaison</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not compared since the last restart; it seems right.</source>
        <translation>Pas comparée depuis le dernier démarrage&#xa0;; elle semble juste.</translation>
    </message>
    <message>
        <source>Unknown: no appointments are sold until there is a connection.</source>
        <translation>Inconnue&#xa0;: aucun rendez-vous n’est donné tant qu’il n’y a pas de liaison.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>From the content folder of this machine</source>
        <translation>Du dossier de cette machine</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>None in kiosk.toml.</source>
        <translation>Aucune dans kiosk.toml.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>The town’s computer does not know this kiosk: it must be enrolled again.</source>
        <translation>L’ordinateur de la mairie ne connaît pas cette borne&#xa0;: il faut l’inscrire à nouveau.</translation>
    </message>
    <message>
        <source>The town’s computer has stopped this kiosk, because its records do not go on from what it told before. Call your administrator; do not restart from a copy.</source>
        <translation>L’ordinateur de la mairie a bloqué cette borne, car ses données ne suivent pas ce qu’elle avait annoncé. Appelez votre administrateur&#xa0;; ne redémarrez pas depuis une copie.</translation>
    </message>
    <message>
        <source>The town’s computer came back from a backup and is being told everything again. Leave the kiosk on.</source>
        <translation>L’ordinateur de la mairie revient d’une sauvegarde et reçoit tout à nouveau. Laissez la borne allumée.</translation>
    </message>
    <message>
        <source>After a restart the time is not certain. Nothing to do but to restore the connection.</source>
        <translation>Après un redémarrage, l’heure n’est pas sûre. Il suffit de rétablir la liaison.</translation>
    </message>
    <message>
        <source>What was stored here differed from the town’s computer and is fetched again. Nothing to do.</source>
        <translation>Ce qui était enregistré ici était différent de l’ordinateur de la mairie et est repris. Rien à faire.</translation>
    </message>
    <message>
        <source>What answers is not the town’s computer. Check the address in kiosk.toml and the network.</source>
        <translation>Ce n’est pas l’ordinateur de la mairie qui répond. Vérifiez l’adresse dans kiosk.toml et le réseau.</translation>
    </message>
    <message>
        <source>A receipt was not right; what it was for is kept and sent again.</source>
        <translation>Un accusé de réception n’était pas bon&#xa0;; l’envoi est gardé et refait.</translation>
    </message>
    <message>
        <source>A file of the new content arrived damaged; the old content stays.</source>
        <translation>Un fichier des nouveaux contenus est arrivé abîmé&#xa0;; les anciens contenus restent.</translation>
    </message>
    <message>
        <source>The disk is full or broken. Nothing confirmed is lost, but nothing new can be kept: call your administrator now.</source>
        <translation>Le disque est plein ou en panne. Rien de confirmé n’est perdu, mais rien de nouveau ne peut être gardé&#xa0;: appelez votre administrateur tout de suite.</translation>
    </message>
    <message>
        <source>began</source>
        <translation>début</translation>
    </message>
    <message>
        <source>the visitor agreed</source>
        <translation>le visiteur a donné son accord</translation>
    </message>
    <message>
        <source>the visitor did not agree</source>
        <translation>le visiteur n’a pas donné son accord</translation>
    </message>
    <message>
        <source>a form was stored</source>
        <translation>un formulaire a été enregistré</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ended with the visit</source>
        <translation>terminé avec la visite</translation>
    </message>
    <message>
        <source>ended because nobody was there</source>
        <translation>terminé, plus personne</translation>
    </message>
    <message>
        <source>ended after the longest time</source>
        <translation>terminé, durée maximale atteinte</translation>
    </message>
    <message>
        <source>locked after wrong tries</source>
        <translation>bloqué après des essais erronés</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The clock of this machine was set and is not believed: no place passes and no day is made until it is right. Set it right, or have your administrator confirm it.</source>
        <translation>L’heure de cet appareil a été changée et n’est pas retenue&#xa0;: aucune place n’expire et aucun jour ne s’ajoute tant qu’elle n’est pas juste. Réglez-la, ou faites-la confirmer par l’administrateur.</translation>
    </message>
    <message>
        <source>The newest content has a fault and is not shown; what was shown before stays. Tell your administrator.</source>
        <translation>Le contenu le plus récent a un défaut et n’est pas affiché&#xa0;; ce qui était affiché avant reste. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>release %1 follows after this visit</source>
        <translation>la version %1 suivra après cette visite</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketPaper</name>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Votre ticket s’imprime&#xa0;…</translation>
    </message>
    <message>
        <source>Printed. Please take your ticket below the screen.</source>
        <translation>Imprimé. Prenez votre ticket sous l’écran.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>L’imprimante n’a plus de papier. Votre numéro est valable sans papier&#xa0;: retenez %1 ou photographiez cette page.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>Le papier est coincé dans l’imprimante. Votre numéro est valable sans papier&#xa0;: retenez %1 ou photographiez cette page.</translation>
    </message>
    <message>
        <source>The printer is open. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>L’imprimante est ouverte. Votre numéro est valable sans papier&#xa0;: retenez %1 ou photographiez cette page.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your number is valid without paper: remember %1, or photograph this page.</source>
        <translation>L’imprimante ne répond pas. Votre numéro est valable sans papier&#xa0;: retenez %1 ou photographiez cette page.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketSession</name>
    <message>
        <source>Tickets from %1 on</source>
        <translation>Tickets à partir de %1</translation>
    </message>
    <message>
        <source>Tickets again tomorrow from %1 on</source>
        <translation>Tickets de nouveau demain à partir de %1</translation>
    </message>
    <message>
        <source>Tickets again: %1, from %2 on</source>
        <translation>Tickets de nouveau&#xa0;: %1, à partir de %2</translation>
    </message>
    <message>
        <source>No tickets at present</source>
        <translation>Pas de tickets actuellement</translation>
    </message>
    <message>
        <source>Too many people are waiting: no more tickets for now</source>
        <translation>Trop de personnes attendent&#xa0;: plus de tickets pour l’instant</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can say yet</source>
        <translation>personne ne peut encore le dire</translation>
    </message>
    <message>
        <source>Hardly any wait</source>
        <translation>presque pas d’attente</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>jusqu’à %n minute</numerusform>
            <numerusform>jusqu’à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 à %2 minutes</translation>
    </message>
    <message>
        <source>You are the next</source>
        <translation>Vous êtes le prochain</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) before you</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so for %1 of 10 people.</source>
        <translation>C’est le cas pour %1 personnes sur 10.</translation>
    </message>
    <message>
        <source>A rough guess of the town hall.</source>
        <translation>Une estimation de la mairie.</translation>
    </message>
    <message>
        <source>Keep your number and take a seat nearby.</source>
        <translation>Gardez votre numéro et asseyez-vous à proximité.</translation>
    </message>
    <message>
        <source>The town hall learns your number as soon as the connection is back. If it takes long, show it at the reception: it counts.</source>
        <translation>La mairie reçoit votre numéro dès que la liaison revient. Si cela dure, montrez-le à l’accueil&#xa0;: il compte.</translation>
    </message>
    <message>
        <source>Your arrival is noted. You are called near the time of your appointment.</source>
        <translation>Votre arrivée est notée. On vous appelle vers l’heure de votre rendez-vous.</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>On vous appelle par ce numéro. Regardez l’écran d’appel et écoutez.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Allez alors au guichet indiqué à côté de votre numéro.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Votre rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>When you took it</source>
        <translation>Au moment de le prendre</translation>
    </message>
    <message>
        <source>Where to wait</source>
        <translation>Où attendre</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Valable aujourd’hui seulement.</translation>
    </message>
    <message>
        <source>%1: no tickets now</source>
        <translation>%1&#xa0;: pas de tickets maintenant</translation>
    </message>
    <message>
        <source>%1: the line is full</source>
        <translation>%1&#xa0;: la file est complète</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>Cette borne ne peut pas donner de ticket maintenant</translation>
    </message>
    <message>
        <source>Tickets are given during the opening hours of this service.</source>
        <translation>Les tickets sont donnés pendant les heures d’ouverture de ce service.</translation>
    </message>
    <message>
        <source>So many people are waiting that not everybody would be served in time. A place may become free: ask again later.</source>
        <translation>Tant de personnes attendent que tout le monde ne pourrait pas être reçu à temps. Une place peut se libérer&#xa0;: redemandez plus tard.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall and ask for a ticket. Nothing was lost.</source>
        <translation>Allez à l’accueil dans ce hall et demandez un ticket. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Guichet %1</translation>
    </message>
</context>
</TS>
