<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsencePlan</name>
    <message>
        <source>same time at %1</source>
        <translation>same time at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancel it</translation>
    </message>
    <message>
        <source>Nobody has an appointment then.</source>
        <translation>Nobody has an appointment then.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are hit.</source>
        <translation>
            <numerusform>%n appointment is hit.</numerusform>
            <numerusform>%n appointments are hit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to be decided.</source>
        <translation>
            <numerusform>%n is still to be decided.</numerusform>
            <numerusform>%n are still to be decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer free: choose again</source>
        <translation>no longer free: choose again</translation>
    </message>
    <message>
        <source>changed meanwhile: look again</source>
        <translation>changed meanwhile: look again</translation>
    </message>
    <message>
        <source>not possible: choose again</source>
        <translation>not possible: choose again</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Number and street</translation>
    </message>
    <message>
        <source>Building, floor, “care of” (if any)</source>
        <translation>Building, floor, “care of” (if needed)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Ask for an appointment?</source>
        <translation>Ask for an appointment?</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>Move the appointment?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Nothing is booked yet. The town hall looks for a time and tells you.</source>
        <translation>Nothing is booked yet. The town hall looks for a time and tells you.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Until now</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>How to reach you</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Move it</translation>
    </message>
    <message>
        <source>Book this appointment</source>
        <translation>Book this appointment</translation>
    </message>
    <message>
        <source>On the day, found by</source>
        <translation>On the day, found by</translation>
    </message>
    <message>
        <source>the code only</source>
        <translation>the code only</translation>
    </message>
    <message>
        <source>the code, or the name %1</source>
        <translation>the code, or the name %1</translation>
    </message>
    <message>
        <source>Add my name</source>
        <translation>Add my name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>AnswerMessages</name>
    <message>
        <source>This answer does not fit here.</source>
        <translation>This answer does not fit here.</translation>
    </message>
    <message>
        <source>Please answer again, or go on to the next question.</source>
        <translation>Please answer again, or go on to the next question.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>Enter the day, for example 7.</source>
        <translation>Enter the day, for example 7.</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>The month is missing.</translation>
    </message>
    <message>
        <source>Enter the month as a number, for example 12 for December.</source>
        <translation>Enter the month as a number, for example 12 for December.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>The year is missing.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1987.</source>
        <translation>Enter the year with four digits, for example 1987.</translation>
    </message>
    <message>
        <source>The street is missing.</source>
        <translation>The street is missing.</translation>
    </message>
    <message>
        <source>Enter the house number and the street.</source>
        <translation>Enter the house number and the street.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>The postcode is missing.</translation>
    </message>
    <message>
        <source>Enter the five digits, for example 67000.</source>
        <translation>Enter the five digits, for example 67000.</translation>
    </message>
    <message>
        <source>The town is missing.</source>
        <translation>The town is missing.</translation>
    </message>
    <message>
        <source>Enter the name of the town.</source>
        <translation>Enter the name of the town.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>You have not chosen yet.</translation>
    </message>
    <message>
        <source>Touch the answer that fits.</source>
        <translation>Touch the answer that fits.</translation>
    </message>
    <message>
        <source>Touch one answer or several.</source>
        <translation>Touch one answer or several.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>The signature is missing.</translation>
    </message>
    <message>
        <source>Sign with your finger in the box.</source>
        <translation>Sign with your finger in the box.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>An answer is missing here.</translation>
    </message>
    <message>
        <source>This question must be answered before you can go on.</source>
        <translation>Answer this question to go on.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Something is missing here.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entry.</source>
        <translation>
            <numerusform>Add at least %n entry.</numerusform>
            <numerusform>Add at least %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>There are too many entries.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entry is possible here.</source>
        <translation>
            <numerusform>At most %n entry is possible here.</numerusform>
            <numerusform>At most %n entries are possible here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is too long by %n character.</source>
        <translation>
            <numerusform>The answer is %n character too long.</numerusform>
            <numerusform>The answer is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character. Nothing is cut off.</source>
        <translation>
            <numerusform>Shorten it to %n character. Nothing is cut off.</numerusform>
            <numerusform>Shorten it to %n characters. Nothing is cut off.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is too short.</source>
        <translation>The answer is too short.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character is needed.</source>
        <translation>
            <numerusform>Enter at least %n character.</numerusform>
            <numerusform>Enter at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not in the form expected.</source>
        <translation>This is not written the right way.</translation>
    </message>
    <message>
        <source>Look at the example and compare.</source>
        <translation>Compare it with the example.</translation>
    </message>
    <message>
        <source>One character cannot be printed on the form.</source>
        <translation>One character cannot be printed on the form.</translation>
    </message>
    <message>
        <source>Delete it and write it another way.</source>
        <translation>Delete it and write it another way.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a name.</source>
        <translation>“%1” does not belong in a name.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes.</source>
        <translation>Use letters, spaces, hyphens and apostrophes.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>There is no letter in this name.</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the identity document.</source>
        <translation>Enter the name as on the identity document.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translation>This answer is not possible here.</translation>
    </message>
    <message>
        <source>Choose one of the answers shown.</source>
        <translation>Choose one of the answers shown.</translation>
    </message>
    <message>
        <source>A date has only digits.</source>
        <translation>A date has only digits.</translation>
    </message>
    <message>
        <source>Enter day, month and year as numbers.</source>
        <translation>Enter day, month and year as numbers.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>This day does not exist.</translation>
    </message>
    <message>
        <source>A day is a number from 1 to 31.</source>
        <translation>A day is a number from 1 to 31.</translation>
    </message>
    <message>
        <source>This day does not exist in that month.</source>
        <translation>This day does not exist in this month.</translation>
    </message>
    <message numerus="yes">
        <source>That month has %n day.</source>
        <translation>
            <numerusform>This month has %n day.</numerusform>
            <numerusform>This month has %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month does not exist.</source>
        <translation>This month does not exist.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>A month is a number from 1 to 12.</translation>
    </message>
    <message>
        <source>This year cannot be right.</source>
        <translation>This year cannot be right.</translation>
    </message>
    <message>
        <source>Check the four digits of the year.</source>
        <translation>Check the four digits of the year.</translation>
    </message>
    <message>
        <source>The year is too short.</source>
        <translation>The year is too short.</translation>
    </message>
    <message>
        <source>Enter all four digits, for example 1987.</source>
        <translation>Enter all four digits, for example 1987.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Enter today’s date or an earlier one.</source>
        <translation>Enter today’s date or an earlier one.</translation>
    </message>
    <message>
        <source>This date is in the past.</source>
        <translation>This date is in the past.</translation>
    </message>
    <message>
        <source>Enter today’s date or a later one.</source>
        <translation>Enter today’s date or a later one.</translation>
    </message>
    <message>
        <source>This date is too early.</source>
        <translation>This date is too early.</translation>
    </message>
    <message>
        <source>Enter %1 or a later date.</source>
        <translation>Enter %1 or a later date.</translation>
    </message>
    <message>
        <source>This date is too late.</source>
        <translation>This date is too late.</translation>
    </message>
    <message>
        <source>Enter %1 or an earlier date.</source>
        <translation>Enter %1 or an earlier date.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9.</source>
        <translation>Use the digits 0 to 9.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>This number can be read in two ways.</translation>
    </message>
    <message>
        <source>Leave out the dots between the digits.</source>
        <translation>Leave out the dots between the digits.</translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation>The number is too small.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>Enter %1 or more.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>Enter %1 or less.</translation>
    </message>
    <message>
        <source>There are too many digits for the cents.</source>
        <translation>There are too many digits for the cents.</translation>
    </message>
    <message>
        <source>Enter at most two digits after the comma.</source>
        <translation>Enter at most two digits for the cents.</translation>
    </message>
    <message>
        <source>The @ is missing in this e-mail address.</source>
        <translation>The @ sign is missing in this email address.</translation>
    </message>
    <message>
        <source>An address looks like marie@example.fr.</source>
        <translation>An address looks like this: marie@example.fr</translation>
    </message>
    <message>
        <source>There is more than one @ in this e-mail address.</source>
        <translation>There is more than one @ sign in this email address.</translation>
    </message>
    <message>
        <source>An address has one @.</source>
        <translation>An address has only one @ sign.</translation>
    </message>
    <message>
        <source>The part before the @ is not complete.</source>
        <translation>The part before the @ sign is not complete.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete.</source>
        <translation>The part after the @ sign is not complete.</translation>
    </message>
    <message>
        <source>The ending of this e-mail address is missing.</source>
        <translation>The end of this email address is missing.</translation>
    </message>
    <message>
        <source>It ends for example with .fr, .de or .com.</source>
        <translation>It ends with .fr, .de or .com, for example.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an e-mail address.</source>
        <translation>“%1” does not belong in an email address.</translation>
    </message>
    <message>
        <source>Delete it. Accents and spaces are not possible.</source>
        <translation>Delete it. Accents and spaces are not possible.</translation>
    </message>
    <message>
        <source>Is this e-mail address right? Perhaps you mean %1.</source>
        <translation>Is this email address right? Perhaps you mean %1.</translation>
    </message>
    <message>
        <source>Correct it, or touch “Continue” again to keep it.</source>
        <translation>Correct it, or touch “Continue” again to keep it.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a telephone number.</source>
        <translation>“%1” does not belong in a phone number.</translation>
    </message>
    <message>
        <source>Use digits, and + for another country.</source>
        <translation>Use digits, and + for another country.</translation>
    </message>
    <message>
        <source>This telephone number is too short.</source>
        <translation>This phone number is too short.</translation>
    </message>
    <message>
        <source>Check whether a digit is missing.</source>
        <translation>Check whether a digit is missing.</translation>
    </message>
    <message>
        <source>This telephone number is too long.</source>
        <translation>This phone number is too long.</translation>
    </message>
    <message>
        <source>Check whether there is a digit too many.</source>
        <translation>Check whether there is one digit too many.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>No country has this code.</translation>
    </message>
    <message>
        <source>France is +33, Germany is +49.</source>
        <translation>France is +33, Germany is +49.</translation>
    </message>
    <message>
        <source>This telephone number does not exist.</source>
        <translation>This phone number does not exist.</translation>
    </message>
    <message>
        <source>Compare each digit once more.</source>
        <translation>Check each digit again.</translation>
    </message>
    <message>
        <source>The postcode does not have the right length.</source>
        <translation>The postcode does not have the right length.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n digit.</source>
        <translation>
            <numerusform>It needs %n digit.</numerusform>
            <numerusform>It needs %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>A postcode has only digits.</source>
        <translation>A postcode has only digits.</translation>
    </message>
    <message>
        <source>Enter the digits, for example 67000.</source>
        <translation>Enter the digits, for example 67000.</translation>
    </message>
    <message>
        <source>This postcode does not exist in %1.</source>
        <translation>This postcode does not exist in this country: %1.</translation>
    </message>
    <message>
        <source>This town is not known.</source>
        <translation>This town is not known.</translation>
    </message>
    <message>
        <source>Enter the postcode and the name of the town.</source>
        <translation>Enter the postcode and the name of the town.</translation>
    </message>
    <message>
        <source>This country is not known.</source>
        <translation>This country is not known.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choose a country from the list.</translation>
    </message>
    <message>
        <source>An IBAN does not begin like this.</source>
        <translation>An IBAN does not begin like this.</translation>
    </message>
    <message>
        <source>It begins with two letters, for example FR or DE.</source>
        <translation>It begins with two letters, for example FR or DE.</translation>
    </message>
    <message>
        <source>This IBAN does not have the right length.</source>
        <translation>This IBAN does not have the right length.</translation>
    </message>
    <message>
        <source>For %1 it has %2 characters; here are %3.</source>
        <translation>For %1 it needs %2 characters. You entered %3.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an IBAN.</source>
        <translation>“%1” does not belong in an IBAN.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Use letters and digits only.</translation>
    </message>
    <message>
        <source>One character of this IBAN is wrong.</source>
        <translation>One character of this IBAN is wrong.</translation>
    </message>
    <message>
        <source>Compare it with your bank card or a statement.</source>
        <translation>Compare it with your bank card or a statement.</translation>
    </message>
    <message>
        <source>A SIRET number has 14 digits.</source>
        <translation>A SIRET number has 14 digits.</translation>
    </message>
    <message numerus="yes">
        <source>Here are %n digit.</source>
        <translation>
            <numerusform>You entered %n digit.</numerusform>
            <numerusform>You entered %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SIRET number has only digits.</source>
        <translation>A SIRET number has only digits.</translation>
    </message>
    <message>
        <source>Enter the 14 digits.</source>
        <translation>Enter the 14 digits.</translation>
    </message>
    <message>
        <source>One digit of this SIRET number is wrong.</source>
        <translation>One digit of this SIRET number is wrong.</translation>
    </message>
    <message>
        <source>Compare it with a letter or an invoice of the business.</source>
        <translation>Compare it with a letter or an invoice from the business.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in this number.</source>
        <translation>“%1” does not belong in this number.</translation>
    </message>
    <message>
        <source>This number may have a mistake.</source>
        <translation>There may be a mistake in this number.</translation>
    </message>
    <message>
        <source>Compare it with the document, or touch “Continue” again to keep it.</source>
        <translation>Compare it with the document, or touch “Continue” again to keep it.</translation>
    </message>
    <message>
        <source>The signature is too small.</source>
        <translation>The signature is too small.</translation>
    </message>
    <message>
        <source>Sign across the whole box.</source>
        <translation>Sign across the whole box.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used.</source>
        <translation>This kind of file cannot be used.</translation>
    </message>
    <message>
        <source>A photo or a PDF is possible.</source>
        <translation>A photo or a PDF is possible.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Take the photo again with less detail.</source>
        <translation>Take the photo again, but smaller.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>Take the photo again.</translation>
    </message>
    <message>
        <source>This telephone number may have a mistake.</source>
        <translation>There may be a mistake in this phone number.</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>AppointmentScreen</name>
    <message>
        <source>This appointment is cancelled</source>
        <translation>This appointment is cancelled</translation>
    </message>
    <message>
        <source>This appointment is over</source>
        <translation>This appointment is over</translation>
    </message>
    <message>
        <source>You are expected</source>
        <translation>We know that you are here</translation>
    </message>
    <message>
        <source>The town hall has not answered yet</source>
        <translation>The town hall has not answered yet</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Please take a seat. You are called by sight and by voice.</source>
        <translation>Please take a seat. A screen and a voice will call you.</translation>
    </message>
    <message>
        <source>The time is free for somebody else. You can book another one.</source>
        <translation>The time is free for somebody else. You can book another one.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>I would come earlier</source>
        <translation>I would come earlier</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>It is noted that you would come earlier. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>It is noted that you would come earlier. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</translation>
    </message>
    <message>
        <source>You can come earlier</source>
        <translation>You can come earlier</translation>
    </message>
    <message>
        <source>Take the earlier time</source>
        <translation>Take the earlier time</translation>
    </message>
    <message>
        <source>Keep my time</source>
        <translation>Keep my time</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Show my number</translation>
    </message>
    <message>
        <source>Please say at the reception that you are here.</source>
        <translation>Please say at the reception that you are here.</translation>
    </message>
    <message>
        <source>To move or cancel it the code is needed. It stands on your confirmation.</source>
        <translation>To move or cancel it the code is needed. It stands on your confirmation.</translation>
    </message>
    <message>
        <source>This appointment is done</source>
        <translation>This appointment is done</translation>
    </message>
    <message>
        <source>We missed you</source>
        <translation>We missed you</translation>
    </message>
    <message>
        <source>Your time has passed</source>
        <translation>Your time has passed</translation>
    </message>
    <message>
        <source>You can still come in today. Touch “I am here”: it may take longer now.</source>
        <translation>You can still come in today. Touch “I am here”: it may take longer now.</translation>
    </message>
    <message>
        <source>You were not there at that time. It does not matter: you can book another appointment.</source>
        <translation>You were not there at that time. It does not matter: you can book another appointment.</translation>
    </message>
    <message>
        <source>You have been here, and it was dealt with. If something is still open, ask at the reception.</source>
        <translation>You have been here, and it was dealt with. If something is still open, ask at the reception.</translation>
    </message>
    <message>
        <source>Book another appointment</source>
        <translation>Book another appointment</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>You can book another time.</translation>
    </message>
    <message>
        <source>You have been there, and it was dealt with. If something is still open, ask at the reception there.</source>
        <translation>You have been there, and it was dealt with. If something is still open, ask at the reception there.</translation>
    </message>
    <message>
        <source>We could not reach you</source>
        <translation>We could not reach you</translation>
    </message>
    <message>
        <source>You were not reached at that time. It does not matter: you can book another appointment.</source>
        <translation>You were not reached at that time. It does not matter: you can book another appointment.</translation>
    </message>
    <message>
        <source>If the town hall has not reached you, please ask at the desk, or call a member of staff.</source>
        <translation>If the town hall has not reached you, please ask at the desk, or call a member of staff.</translation>
    </message>
    <message>
        <source>Earlier, if possible</source>
        <translation>Earlier, if possible</translation>
    </message>
    <message>
        <source>It was dealt with. If something is still open, ask at the reception.</source>
        <translation>It was dealt with. If something is still open, ask at the reception.</translation>
    </message>
    <message>
        <source>It is noted that an earlier time would suit you. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</source>
        <translation>It is noted that an earlier time would suit you. If a place falls free, it is kept for you for up to an hour. We send no message: ask here with your code, or look at your page on the phone. Your appointment stays yours until you take another.</translation>
    </message>
    <message>
        <source>An earlier time is free</source>
        <translation>An earlier time is free</translation>
    </message>
</context>
<context>
    <name>AssistBand</name>
    <message>
        <source>End assistance</source>
        <translation>End assistance</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>AssistScreen</name>
    <message>
        <source>Help a visitor</source>
        <translation>Help a visitor</translation>
    </message>
    <message>
        <source>Please enter your PIN.</source>
        <translation>Please enter your PIN.</translation>
    </message>
    <message>
        <source>Please enter your code. While you help, there is more time before everything is erased.</source>
        <translation>Please enter your code. While you help, there is more time before everything is erased.</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Your PIN is being checked.</source>
        <translation>Your PIN is being checked.</translation>
    </message>
</context>
<context>
    <name>AttachmentField</name>
    <message>
        <source>I bring it to the desk</source>
        <translation>I will bring it to the desk</translation>
    </message>
    <message>
        <source>I do not have it: please tell me what else is possible</source>
        <translation>I do not have it: please tell me what else is possible</translation>
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
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>desk %1</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Last calls</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Your ticket number appears here when it is your turn.</source>
        <translation>Your ticket number appears here when it is your turn.</translation>
    </message>
    <message>
        <source>Please listen for your number</source>
        <translation>Please listen for your number</translation>
    </message>
    <message>
        <source>This screen shows no calls at the moment. The desks call you by voice.</source>
        <translation>This screen shows no calls at the moment. The desks call you by voice.</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>We are closed</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>We open today at %1.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>We open on %1 at %2.</translation>
    </message>
    <message>
        <source>Please ask the town when it opens again.</source>
        <translation>Please ask the town when it opens again.</translation>
    </message>
    <message>
        <source>Open today %1</source>
        <translation>Open today %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Closed on %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Businesses</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Cross-border workers</source>
        <translation>Cross-border workers</translation>
    </message>
    <message>
        <source>This screen may be out of date. Please listen: the desks call you by voice.</source>
        <translation>This screen may be out of date. Please listen: the desks call you by voice.</translation>
    </message>
</context>
<context>
    <name>BookedByText</name>
    <message>
        <source>No name, telephone or e-mail was given.</source>
        <translation>No name, telephone or e-mail was given.</translation>
    </message>
    <message>
        <source>Who booked is sealed. It cannot be opened at this desk.</source>
        <translation>Who booked is sealed. It cannot be opened at this desk.</translation>
    </message>
    <message>
        <source>Who booked cannot be read: it is damaged. Ask the administrator.</source>
        <translation>Who booked cannot be read: it is damaged. Ask the administrator.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your request is written down</source>
        <translation>Your request is noted</translation>
    </message>
    <message>
        <source>Your appointment is moved</source>
        <translation>Your appointment is moved</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Your appointment is booked</translation>
    </message>
    <message>
        <source>It is not booked yet. The town hall looks for a time and tells you by telephone or e-mail. Keep the code.</source>
        <translation>It is not booked yet. The town hall looks for a time and tells you by telephone or e-mail. Keep the code.</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, here or at the desk.</source>
        <translation>Photograph the square with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, here or at the desk.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Photograph this page, or write the code down.</source>
        <translation>This kiosk has no printer. Photograph this page, or write the code down.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Try to print again</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, there or at this kiosk.</source>
        <translation>Photograph the square code with your phone: it puts the appointment into your calendar. With your code you can move or cancel it, there or at this kiosk.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stop and erase</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Call someone</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>To bring with you</source>
        <translation>To bring with you</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>To have at hand</translation>
    </message>
</context>
<context>
    <name>BusyNote</name>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
</context>
<context>
    <name>CallBackRow</name>
    <message>
        <source>Ask to be called back</source>
        <translation>Ask to be called back</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>The town hall calls you back</translation>
    </message>
    <message>
        <source>You asked to be called back</source>
        <translation>You asked to be called back</translation>
    </message>
    <message>
        <source>You leave your telephone number, and the town hall calls you.</source>
        <translation>You leave your telephone number, and the town hall calls you.</translation>
    </message>
</context>
<context>
    <name>CallBackScreen</name>
    <message>
        <source>At what number can the town hall call you?</source>
        <translation>At what number can the town hall call you?</translation>
    </message>
    <message>
        <source>For whom should they ask?</source>
        <translation>For whom should they ask?</translation>
    </message>
    <message>
        <source>When can you be reached?</source>
        <translation>When can you be reached?</translation>
    </message>
    <message>
        <source>Ask to be called back?</source>
        <translation>Ask to be called back?</translation>
    </message>
    <message>
        <source>The town hall calls you back</source>
        <translation>The town hall calls you back</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>Your request is noted</translation>
    </message>
    <message>
        <source>It is used for this call and for nothing else.</source>
        <translation>It is used for this call and for nothing else.</translation>
    </message>
    <message>
        <source>Your first name and family name. You can leave this empty.</source>
        <translation>Your first name and family name. You can leave this empty.</translation>
    </message>
    <message>
        <source>This is what the town hall gets, and nothing more.</source>
        <translation>This is what the town hall gets, and nothing more.</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>Your request has arrived at the town hall. Somebody there calls you. No hour is promised.</source>
        <translation>Your request has arrived at the town hall. Somebody there calls you. No hour is promised.</translation>
    </message>
    <message>
        <source>This kiosk has no connection to the town hall just now. Your request is kept here and will be sent when the connection is back. Until then nobody at the town hall knows of it.</source>
        <translation>This kiosk has no connection to the town hall just now. Your request is kept here and will be sent when the connection is back. Until then nobody at the town hall knows of it.</translation>
    </message>
    <message>
        <source>It is on its way to the town hall. Until it has arrived nobody there knows of it.</source>
        <translation>It is on its way to the town hall. Until it has arrived nobody there knows of it.</translation>
    </message>
    <message>
        <source>Your request could not be kept, and nothing was sent.</source>
        <translation>Your request could not be kept, and nothing was sent.</translation>
    </message>
    <message>
        <source>Please try again, or go to the desk in this hall.</source>
        <translation>Please try again, or go to the desk in this hall.</translation>
    </message>
    <message>
        <source>Go on without a name</source>
        <translation>Go on without a name</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>While the town hall is open.</source>
        <translation>While the town hall is open.</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In the morning</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In the afternoon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>You can be reached</source>
        <translation>You can be reached</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Say what it is about</translation>
    </message>
    <message>
        <source>This is a request, not an appointment. No hour is promised.</source>
        <translation>This is a request, not an appointment. No hour is promised.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Yes, ask for a call</source>
        <translation>Yes, ask for a call</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>The camera is on</source>
        <translation>The camera is on</translation>
    </message>
    <message>
        <source>Only the code is read. No picture is kept, and the camera goes off by itself.</source>
        <translation>Only the code is read. No picture is kept, and the camera goes off by itself.</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>Turn the camera off</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>The visitor has not said what it is about.</source>
        <translation>The visitor has not said what it is about.</translation>
    </message>
    <message>
        <source>What the visitor has answered</source>
        <translation>What the visitor has answered</translation>
    </message>
    <message>
        <source>Where that leads</source>
        <translation>Where that leads</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>What may be needed</source>
        <translation>What may be needed</translation>
    </message>
    <message>
        <source>the visitor has it</source>
        <translation>the visitor has it</translation>
    </message>
    <message>
        <source>in the visitor&apos;s words: %1</source>
        <translation>in the visitor&apos;s words: %1</translation>
    </message>
    <message>
        <source>What the visitor needs</source>
        <translation>What the visitor needs</translation>
    </message>
    <message>
        <source>The form so far</source>
        <translation>The form so far</translation>
    </message>
    <message>
        <source>The form so far: %1</source>
        <translation>The form so far: %1</translation>
    </message>
    <message>
        <source>It is too long to be read here. You see it once you help the visitor.</source>
        <translation>It is too long to be read here. You see it once you help the visitor.</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>nothing is missing</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>what it is about</translation>
    </message>
    <message>
        <source>the answers to the questions and the list of what to bring</source>
        <translation>the answers to the questions and the list of what to bring</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>the form</translation>
    </message>
    <message>
        <source>what he needs</source>
        <translation>what he needs</translation>
    </message>
    <message>
        <source>Not shared: %1.</source>
        <translation>Not shared: %1.</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>Nothing here for this choice. Go back and choose another way, or search with a word.</source>
        <translation>There is nothing here for this choice. Go back and choose something else, or search with a word.</translation>
    </message>
    <message>
        <source>I do not find it here: search with a word</source>
        <translation>I cannot find it here: search with a word</translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>At the town hall</source>
        <translation>At the town hall</translation>
    </message>
    <message>
        <source>The town hall calls you at the time of the appointment.</source>
        <translation>The town hall calls you at the time of the appointment.</translation>
    </message>
    <message>
        <source>You see one another on your phone or computer. The town hall sends you the link by e-mail.</source>
        <translation>You see one another on your phone or computer. The town hall sends you the link by e-mail.</translation>
    </message>
    <message>
        <source>You come at the time of the appointment.</source>
        <translation>You come at the time of the appointment.</translation>
    </message>
    <message>
        <source>How do you want the appointment?</source>
        <translation>How do you want the appointment?</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check your answers</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>left blank</translation>
    </message>
    <message>
        <source>All right, continue</source>
        <translation>All right, continue</translation>
    </message>
    <message>
        <source>Answer what is missing</source>
        <translation>Answer what is missing</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continue on my phone</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code of your appointment</source>
        <translation>The code of your appointment</translation>
    </message>
    <message>
        <source>It stands on your confirmation, on paper or on your phone.</source>
        <translation>It is on your confirmation, on paper or on your phone.</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>I do not have the code</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Find my appointment</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Show my code to the camera</source>
        <translation>Show my code to the camera</translation>
    </message>
    <message>
        <source>Find it by my name</source>
        <translation>Find it by my name</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>It stands on the confirmation of your appointment, or on your phone at the end of your form.</source>
        <translation>It stands on the confirmation of your appointment, or on your phone at the end of your form.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CommuneField</name>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>How can the town hall reach you?</source>
        <translation>How can the town hall reach you?</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Your telephone number</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Your e-mail address</translation>
    </message>
    <message>
        <source>The town hall tells you the time this way. It is used for nothing else.</source>
        <translation>The town hall tells you the time this way. It is used for nothing else.</translation>
    </message>
    <message>
        <source>Only if something changes about this appointment. It is used for nothing else.</source>
        <translation>Only if something changes about this appointment. It is used for nothing else.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Go on without</translation>
    </message>
    <message>
        <source>You get a code. With it you can move or cancel the appointment.</source>
        <translation>You get a code. With it you can move or cancel the appointment.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The town hall calls you there at the time of the appointment. It is used for nothing else.</source>
        <translation>The town hall calls you there at the time of the appointment. It is used for nothing else.</translation>
    </message>
    <message>
        <source>The town hall sends you the link there. It is used for nothing else.</source>
        <translation>The town hall sends you the link there. It is used for nothing else.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Write the first letters of the country</source>
        <translation>Write the first letters of the country</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>You do not know the day or the month? Leave it blank.</source>
        <translation>You do not know the day or the month? Leave it blank.</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Earlier days</source>
        <translation>Earlier days</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Later days</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here or done</source>
        <translation>
            <numerusform>%n here or done</numerusform>
            <numerusform>%n here or done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>no appointments</source>
        <translation>no appointments</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passed on</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>being booked</source>
        <translation>being booked</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is here</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>goes first</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
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
        <translation>a kiosk without a name</translation>
    </message>
    <message>
        <source>has ended the visit</source>
        <translation>has ended the visit</translation>
    </message>
    <message>
        <source>is choosing a language</source>
        <translation>is choosing a language</translation>
    </message>
    <message>
        <source>is on the first page</source>
        <translation>is on the first page</translation>
    </message>
    <message>
        <source>is searching</source>
        <translation>is searching</translation>
    </message>
    <message>
        <source>is choosing a procedure</source>
        <translation>is choosing a procedure</translation>
    </message>
    <message>
        <source>is reading about a procedure</source>
        <translation>is reading about a procedure</translation>
    </message>
    <message>
        <source>is answering questions</source>
        <translation>is answering questions</translation>
    </message>
    <message>
        <source>is reading what is needed</source>
        <translation>is reading what is needed</translation>
    </message>
    <message>
        <source>is filling in a form</source>
        <translation>is filling in a form</translation>
    </message>
    <message>
        <source>is checking the answers</source>
        <translation>is checking the answers</translation>
    </message>
    <message>
        <source>is reading the form as a paper</source>
        <translation>is reading the form as a paper</translation>
    </message>
    <message>
        <source>is signing</source>
        <translation>is signing</translation>
    </message>
    <message>
        <source>is done with the form</source>
        <translation>is done with the form</translation>
    </message>
    <message>
        <source>is reading where this is done instead</source>
        <translation>is reading where this is done instead</translation>
    </message>
    <message>
        <source>is on the page for practising</source>
        <translation>is on the page for practising</translation>
    </message>
    <message>
        <source>is choosing for how many persons</source>
        <translation>is choosing for how many persons</translation>
    </message>
    <message>
        <source>is choosing what else to do at the appointment</source>
        <translation>is choosing what else to do at the appointment</translation>
    </message>
    <message>
        <source>is choosing a time</source>
        <translation>is choosing a time</translation>
    </message>
    <message>
        <source>is choosing how to be reached</source>
        <translation>is choosing how to be reached</translation>
    </message>
    <message>
        <source>is checking what is about to be booked</source>
        <translation>is checking what is about to be booked</translation>
    </message>
    <message>
        <source>is reading what was booked</source>
        <translation>is reading what was booked</translation>
    </message>
    <message>
        <source>is giving the code of an appointment or of a form</source>
        <translation>is giving the code of an appointment or of a form</translation>
    </message>
    <message>
        <source>is giving a name and a date of birth</source>
        <translation>is giving a name and a date of birth</translation>
    </message>
    <message>
        <source>is looking at the appointment</source>
        <translation>is looking at the appointment</translation>
    </message>
    <message>
        <source>is choosing a line for a ticket</source>
        <translation>is choosing a line for a ticket</translation>
    </message>
    <message>
        <source>is looking at the ticket</source>
        <translation>is looking at the ticket</translation>
    </message>
    <message>
        <source>is reading why there is no ticket</source>
        <translation>is reading why there is no ticket</translation>
    </message>
    <message>
        <source>is on the page where help is asked for</source>
        <translation>is on the page where help is asked for</translation>
    </message>
    <message>
        <source>is on the page for the staff</source>
        <translation>is on the page for the staff</translation>
    </message>
    <message>
        <source>is on the page where an agent signs in to help</source>
        <translation>is on the page where an agent signs in to help</translation>
    </message>
    <message>
        <source>is answering for whom the form is filled in</source>
        <translation>is answering for whom the form is filled in</translation>
    </message>
    <message>
        <source>is taking the form along on the phone</source>
        <translation>is taking the form along on the phone</translation>
    </message>
    <message>
        <source>is asking to be called back</source>
        <translation>is asking to be called back</translation>
    </message>
    <message>
        <source>is on another page</source>
        <translation>is on another page</translation>
    </message>
    <message>
        <source>is reading about the wifi in the hall</source>
        <translation>is reading about the wifi in the hall</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>is choosing how to meet</source>
        <translation>is choosing how to meet</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
</context>
<context>
    <name>DeskWidgets</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>no paper</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>paper jam</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>cover open</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>no ink</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>refused a page</source>
        <translation>refused a page</translation>
    </message>
    <message>
        <source>does not finish</source>
        <translation>does not finish</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>nothing said yet</translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>all ready</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Last heard of, ago</source>
        <translation>Last heard of, ago</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>Printers and paper</translation>
    </message>
    <message>
        <source>not set up yet, or not connected</source>
        <translation>not set up yet, or not connected</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The official form, page %1 of %2</source>
        <translation>The official form, page %1 of %2</translation>
    </message>
    <message>
        <source>Read the official form</source>
        <translation>Read the official form</translation>
    </message>
    <message>
        <source>One of your answers is too long for its box on paper. It is kept whole with your request.</source>
        <translation>One of your answers is too long for its box on paper. It is kept whole with your request.</translation>
    </message>
    <message>
        <source>Page %1 of the form. All answers on it were on the page before.</source>
        <translation>Page %1 of the form. You saw all its answers in the step before.</translation>
    </message>
    <message>
        <source>Your form is being written …</source>
        <translation>Your form is being written …</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Show what is above</source>
        <translation>Show what is above</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Show what is below</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FallenNotice</name>
    <message>
        <source>Because you changed this, please answer again:</source>
        <translation>After this change, please answer again:</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Well done! You can do it.</source>
        <translation>Well done! You can do it.</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Your request is safely stored</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Reference: %1</translation>
    </message>
    <message>
        <source>Take a photo of the code with your phone to keep the reference.</source>
        <translation>Take a photo of the code with your phone to keep the reference.</translation>
    </message>
    <message>
        <source>Square code with your reference</source>
        <translation>Square code with your reference</translation>
    </message>
    <message>
        <source>You have filled in a whole form. Nothing was sent and nothing is kept.</source>
        <translation>You have filled in a whole form. Nothing was sent and nothing is kept.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The desk can print your request with the reference.</source>
        <translation>This kiosk has no printer. The desk can print your request if you give the reference.</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Book the appointment</source>
        <translation>Book the appointment</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Take the list along on my phone</translation>
    </message>
    <message>
        <source>Scan the code with your phone: a page of %1 says how far your request is.</source>
        <translation>Scan the code with your phone: a page of %1 says how far your request is.</translation>
    </message>
</context>
<context>
    <name>FirstPossible</name>
    <message>
        <source>First possible time</source>
        <translation>First possible time</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Take this time</translation>
    </message>
</context>
<context>
    <name>FormOnPhoneScreen</name>
    <message>
        <source>Scan this code with your phone</source>
        <translation>Scan this code with your phone</translation>
    </message>
    <message>
        <source>The ten minutes have passed</source>
        <translation>The ten minutes have passed</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>This does not work just now</translation>
    </message>
    <message>
        <source>This form cannot go to a phone</source>
        <translation>This form cannot go to a phone</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Continue on your phone</translation>
    </message>
    <message>
        <source>The form opens once, on one phone. You no longer need this kiosk: erase your answers here and leave, or stay here and go on.</source>
        <translation>The form opens once, on one phone. You no longer need this kiosk: erase your answers here and leave, or stay here and go on.</translation>
    </message>
    <message>
        <source>What nobody opened was erased. Your answers are still on this kiosk.</source>
        <translation>What nobody opened was erased. Your answers are still on this kiosk.</translation>
    </message>
    <message>
        <source>The connection is missing. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>The connection is missing. Your answers are still on this kiosk: touch “Back” to go on here.</translation>
    </message>
    <message>
        <source>The town hall has another version of it. Your answers are still on this kiosk: touch “Back” to go on here.</source>
        <translation>The town hall has another version of it. Your answers are still on this kiosk: touch “Back” to go on here.</translation>
    </message>
    <message>
        <source>Your answers so far, the name of the form and your language go to the town hall’s computer, where only your phone can open them. They are erased after ten minutes if no phone opens them, and two hours after your last answer on the phone. A signature stays out.</source>
        <translation>Your answers so far, the name of the form and your language go to the town hall’s computer, where only your phone can open them. They are erased after ten minutes if no phone opens them, and two hours after your last answer on the phone. A signature stays out.</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>The code leads to %1</translation>
    </message>
    <message>
        <source>Good for %1 min %2 s more.</source>
        <translation>Good for %1 min %2 s more.</translation>
    </message>
    <message>
        <source>Good for ten minutes.</source>
        <translation>Good for ten minutes.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Show a new code</translation>
    </message>
    <message>
        <source>Yes, continue on my phone</source>
        <translation>Yes, continue on my phone</translation>
    </message>
    <message>
        <source>Erase here and leave</source>
        <translation>Erase here and leave</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Who helped you here, and that you agreed to it, goes along and comes back with the form.</source>
        <translation>Who helped you here, and that you agreed to it, goes along and comes back with the form.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>The visitor shows no form.</source>
        <translation>The visitor shows no form.</translation>
    </message>
    <message>
        <source>The visitor&apos;s version of this form is not here.</source>
        <translation>The visitor’s version of this form is not here.</translation>
    </message>
    <message>
        <source>This form has no paper: only its answers are sent.</source>
        <translation>This form has no paper: only its answers are sent.</translation>
    </message>
    <message>
        <source>The paper of this form is not here yet …</source>
        <translation>The official form is not here yet …</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Leave this blank</source>
        <translation>Leave this blank</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continue on my phone</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Your answers so far</source>
        <translation>Your answers so far</translation>
    </message>
</context>
<context>
    <name>HandOffModel</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>waits for somebody</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>stands at %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>HandOffScreen</name>
    <message>
        <source>Somebody is asked</source>
        <translation>The team has been told</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>Somebody is coming to you</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 is coming to you</translation>
    </message>
    <message>
        <source>Nobody is free yet</source>
        <translation>Nobody is free yet</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>The call is cancelled</translation>
    </message>
    <message>
        <source>The call is finished</source>
        <translation>The call is finished</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>A person helps you at the desk</translation>
    </message>
    <message>
        <source>Shall somebody come to you?</source>
        <translation>Shall somebody come to you?</translation>
    </message>
    <message>
        <source>Please stay here. You can go on meanwhile: touch “Back”.</source>
        <translation>Please stay here. You can go on meanwhile: touch “Back”.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Please stay here.</translation>
    </message>
    <message>
        <source>Your call stays open. If you do not want to wait, go to the desk in this hall.</source>
        <translation>Your call stays open. If you do not want to wait, go to the desk in this hall.</translation>
    </message>
    <message>
        <source>Nobody comes. What was shared is gone.</source>
        <translation>Nobody comes. What you shared is erased.</translation>
    </message>
    <message>
        <source>Touch “Back” to go on.</source>
        <translation>Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>This kiosk cannot call anyone just now. Please go to the desk in this hall, or wave to a member of staff.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>This kiosk cannot call anyone just now. Please go to the desk in this hall, or wave to a member of staff.

Your answers stay on this screen while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>The person learns your language and at which kiosk you stand. You decide about the rest.</source>
        <translation>The person learns your language and at which kiosk you stand. You decide about the rest.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Yes, call somebody</source>
        <translation>Yes, call somebody</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>I no longer need anybody</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>What you can do instead</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>You wait sitting down, and whoever calls you knows what you agreed to share.</source>
        <translation>You wait sitting down, and whoever calls you knows what you agreed to share.</translation>
    </message>
    <message>
        <source>You wait sitting down and are called by your number.</source>
        <translation>You wait sitting down and are called by your number.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>You come back at a time that suits you.</source>
        <translation>You come back at a time that suits you.</translation>
    </message>
    <message>
        <source>Somebody helps you here</source>
        <translation>Somebody helps you here</translation>
    </message>
    <message>
        <source>%1 helps you here</source>
        <translation>%1 helps you here</translation>
    </message>
    <message>
        <source>Touch “Back” to go on. What you agreed to share is seen at the desk; you can end the help at any time.</source>
        <translation>Touch “Back” to go on. What you agreed to share is seen at the desk; you can end the help at any time.</translation>
    </message>
    <message>
        <source>A colleague is asked</source>
        <translation>A colleague is asked</translation>
    </message>
    <message>
        <source>Nobody is at the desks just now</source>
        <translation>Nobody is at the desks just now</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>Your number is %1</translation>
    </message>
    <message>
        <source>%1 passes you on to a colleague.</source>
        <translation>%1 passes you on to a colleague.</translation>
    </message>
    <message>
        <source>Please note this number and take a seat in the hall: you are called by it.</source>
        <translation>Please note this number and take a seat in the hall: you are called by it.</translation>
    </message>
    <message>
        <source>Your call stays open: whoever comes back to a desk sees it. If you do not want to wait, choose one of these.</source>
        <translation>Your call stays open: whoever comes back to a desk sees it. If you do not want to wait, choose one of these.</translation>
    </message>
    <message>
        <source>Those who are here just now do other things. Your call stays open, and somebody may still come. If you do not want to wait, choose one of these.</source>
        <translation>Those who are here just now do other things. Your call stays open, and somebody may still come. If you do not want to wait, choose one of these.</translation>
    </message>
    <message>
        <source>Please go to: %1</source>
        <translation>Please go to: %1</translation>
    </message>
    <message>
        <source>You are expected there. Your number is being drawn: please wait a moment.</source>
        <translation>You are expected there. Your number is being drawn: please wait a moment.</translation>
    </message>
    <message>
        <source>Your number there is %1. Please note it: you are called by it, and what you agreed to share is known there.</source>
        <translation>Your number there is %1. Please note it: you are called by it, and what you agreed to share is known there.</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>Your number there</translation>
    </message>
    <message>
        <source>What you need, so that they know before they come</source>
        <translation>What you need, so that they know before they come</translation>
    </message>
</context>
<context>
    <name>HelpTrace</name>
    <message>
        <source>Help given at this kiosk</source>
        <translation>Help given at this kiosk</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Search with a word</source>
        <translation>Search with a word</translation>
    </message>
    <message>
        <source>For me and my family</source>
        <translation>For me and my family</translation>
    </message>
    <message>
        <source>Business or association</source>
        <translation>Business or association</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>News from the town hall</source>
        <translation>News from the town hall</translation>
    </message>
    <message>
        <source>I have an appointment or a code</source>
        <translation>I have an appointment or a code</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>The reception is closed</translation>
    </message>
    <message>
        <source>Here you can look up what you need, fill in forms and book an appointment.</source>
        <translation>Here you can look up what you need, fill in forms and book an appointment.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) everything you entered is erased.</source>
        <translation>
            <numerusform>In %n second everything you entered will be erased.</numerusform>
            <numerusform>In %n seconds everything you entered will be erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message numerus="yes">
        <source>%1, %2 is kept for you for %n more minute(s).</source>
        <translation>
            <numerusform>%1, %2 is kept for you for %n more minute.</numerusform>
            <numerusform>%1, %2 is kept for you for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Easier to use</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>The screen waits ten times longer for you.</source>
        <translation>The screen waits ten times longer for you.</translation>
    </message>
    <message>
        <source>Nothing moves on the screen</source>
        <translation>Nothing moves on the screen</translation>
    </message>
</context>
<context>
    <name>ListAlong</name>
    <message>
        <source>Your list for your phone</source>
        <translation>Your list for your phone</translation>
    </message>
    <message>
        <source>Scan the code. You can tick what you have at home. The list is kept for 30 days, without your name.</source>
        <translation>Scan the code. You can tick what you have at home. The list is kept for 30 days, without your name.</translation>
    </message>
    <message>
        <source>The list cannot be sent to your phone now: the connection is missing. You can print it or photograph this page.</source>
        <translation>The list cannot be sent to your phone now: the connection is missing. You can print it or photograph this page.</translation>
    </message>
</context>
<context>
    <name>LocalFormat</name>
    <message>
        <source>free of charge</source>
        <translation>free of charge</translation>
    </message>
</context>
<context>
    <name>MandateScreen</name>
    <message>
        <source>Date of the paper</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>Yes, agreed</source>
        <translation>Yes, agreed</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>The town hall calls you at the number you gave.</source>
        <translation>The town hall calls you at the number you gave.</translation>
    </message>
    <message>
        <source>The town hall calls you: %1</source>
        <translation>The town hall calls you: %1</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>The town hall sends you the link by e-mail.</source>
        <translation>The town hall sends you the link by e-mail.</translation>
    </message>
    <message>
        <source>The town hall sends you the link: %1</source>
        <translation>The town hall sends you the link: %1</translation>
    </message>
</context>
<context>
    <name>ModalSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoTicketScreen</name>
    <message>
        <source>What is the appointment for?</source>
        <translation>What is the appointment for?</translation>
    </message>
    <message>
        <source>Book an appointment instead</source>
        <translation>Book an appointment instead</translation>
    </message>
    <message>
        <source>Or ask at the reception</source>
        <translation>Or ask at the reception</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>All times are taken at the moment.</source>
        <translation>All times are taken at the moment.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now, and none of the times set aside for it is left.</source>
        <translation>The kiosk has no connection to the town hall just now, and none of the times set aside for it is left.</translation>
    </message>
    <message>
        <source>The town hall should contact me</source>
        <translation>The town hall should contact me</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Go to the desk</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Ask to be called back</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Appointments are made at the desk</source>
        <translation>Make appointments at the desk</translation>
    </message>
    <message>
        <source>Tickets are given at the desk</source>
        <translation>Get a ticket at the desk</translation>
    </message>
    <message>
        <source>A person helps you at the desk</source>
        <translation>Someone at the desk will help you</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall. Say that you have an appointment or that you need one.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Please go to the desk in this hall. Say that you have an appointment or that you need one.

Your answers stay here while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall and ask for a ticket.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Please go to the desk in this hall and ask for a ticket.

Your answers stay here while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>Please go to the desk in this hall, or wave to a member of staff.

This kiosk cannot call anyone by itself. Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>Please go to the desk in this hall, or wave to a member of staff.

This kiosk cannot call anyone by itself. Your answers stay here while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This appointment is made there: %1</source>
        <translation>This appointment is made there: %1</translation>
    </message>
    <message>
        <source>This kiosk makes appointments for its own town hall only. Please call the other one, or go there.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>This kiosk makes appointments for its own town hall only. Please call the other one, or go there.

Your answers stay on this screen while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>The staff cannot sign in here</source>
        <translation>The staff cannot sign in here</translation>
    </message>
    <message>
        <source>The town hall does not let its staff sign in at this kiosk. Everything else works as before.

Your answers stay on this screen while you read this. Touch “Back” to go on.</source>
        <translation>The town hall does not let its staff sign in at this kiosk. Everything else works as before.

Your answers stay on this screen while you read this. Touch “Back” to go on.</translation>
    </message>
    <message>
        <source>The reception is closed</source>
        <translation>The reception is closed</translation>
    </message>
    <message>
        <source>Nobody can come to you now, and no tickets are given. Everything else works: look up what you need, fill in forms, book an appointment.

Touch “Back” to go on.</source>
        <translation>Nobody can come to you now, and no tickets are given. Everything else works: look up what you need, fill in forms, book an appointment.

Touch “Back” to go on.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>This kiosk does not work at the moment.</source>
        <translation>This kiosk does not work at the moment.</translation>
    </message>
    <message>
        <source>Please ask at the desk in this hall.</source>
        <translation>Please ask at the desk in this hall.</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>Go there: %1</source>
        <translation>Go here: %1</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Touch what you already have.</source>
        <translation>Touch what you already have.</translation>
    </message>
    <message>
        <source>Original.</source>
        <translation>Original.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies).</source>
        <translation>
            <numerusform>%n copy.</numerusform>
            <numerusform>%n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Or: %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Fill in the form now</source>
        <translation>Fill in the form now</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Print this list</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Take a ticket for this</translation>
    </message>
    <message>
        <source>Take the list along on my phone</source>
        <translation>Take the list along on my phone</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Your date of birth</source>
        <translation>Your date of birth</translation>
    </message>
    <message>
        <source>Your first name and family name</source>
        <translation>Your first name and family name</translation>
    </message>
    <message>
        <source>As they were given for the appointment. Accents, capitals and the order of the names do not matter.</source>
        <translation>As they were given for the appointment. Accents, capitals and the order of the names do not matter.</translation>
    </message>
    <message>
        <source>With both you can say that you are here without the code. Neither is kept: only a mark by which the town hall’s computer knows them again.</source>
        <translation>With your name and date of birth you can say that you are here without the code. Neither is kept: only a mark by which the town hall’s computer knows them again.</translation>
    </message>
    <message>
        <source>Where is the reception?</source>
        <translation>Where is the reception?</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Find my appointment</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>PersonsScreen</name>
    <message>
        <source>For how many persons?</source>
        <translation>For how many people?</translation>
    </message>
    <message>
        <source>Count only those who need it for themselves, children too. Each one makes the appointment longer.</source>
        <translation>Count only those who need it for themselves, children too. Each one makes the appointment longer.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing is sent, nothing is kept.</source>
        <translation>Practice: nothing is sent, nothing is kept.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practise without risk</source>
        <translation>Practise without risk</translation>
    </message>
    <message>
        <source>You cannot do anything wrong here. Nothing is sent, nothing is kept.</source>
        <translation>You cannot do anything wrong here. Nothing is sent, nothing is kept.</translation>
    </message>
    <message>
        <source>You fill in a short form as if you were this person:</source>
        <translation>You fill in a short form as if you were this person:</translation>
    </message>
    <message>
        <source>Born on 14 July 1985
12 rue de l’Exemple, 67000 Strasbourg
Telephone 03 88 00 00 00</source>
        <translation>Date of birth: 14 July 1985
12 rue de l’Exemple, 67000 Strasbourg
Telephone: 03 88 00 00 00</translation>
    </message>
    <message>
        <source>Touch a key to write a letter. Hold nothing, a short touch is enough.</source>
        <translation>Touch a key to write a letter. A short touch is enough.</translation>
    </message>
    <message>
        <source>A mistake? Touch the key with the arrow and the cross to erase.</source>
        <translation>A mistake? To erase it, touch the key with the arrow and the cross.</translation>
    </message>
    <message>
        <source>Ready? Touch “Continue”. With “Back” you return at any time.</source>
        <translation>Ready? Touch “Continue”. Touch “Back” at any time to go back.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Start practising</translation>
    </message>
</context>
<context>
    <name>ProcedureScreen</name>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>On the other bank of the Rhine</source>
        <translation>On the other bank of the Rhine</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Source: %1 · %2</translation>
    </message>
    <message>
        <source>Find out what I need</source>
        <translation>Find out what I need</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>Take a ticket for this</source>
        <translation>Take a ticket for this</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>A proposal for you</source>
        <translation>A proposal for you</translation>
    </message>
    <message>
        <source>%1 proposes an answer</source>
        <translation>%1 proposes an answer</translation>
    </message>
    <message>
        <source>Yes, fill it in</source>
        <translation>Yes, fill it in</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <source>Nothing is entered there yet.</source>
        <translation>Nothing is entered there yet.</translation>
    </message>
    <message>
        <source>You entered: %1</source>
        <translation>You entered: %1</translation>
    </message>
    <message>
        <source>This cannot be filled in</source>
        <translation>This cannot be filled in</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>appointment %1</source>
        <translation>appointment %1</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>asked for help</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>not before %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>All this in one visit</source>
        <translation>All this in one visit</translation>
    </message>
    <message>
        <source>What else in the same visit?</source>
        <translation>What else in the same visit?</translation>
    </message>
    <message>
        <source>No time is free that is long enough for all of it. Take something away, or ask at the reception.</source>
        <translation>No time is free that is long enough for all of it. Take something away, or ask at the reception.</translation>
    </message>
    <message>
        <source>Something else too?</source>
        <translation>Something else too?</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation>Choose the time</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add another entry</source>
        <translation>Add another</translation>
    </message>
</context>
<context>
    <name>RequestModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Wished</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Show what is above</source>
        <translation>Show what is above</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Show what is below</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Write a word or two. Mistakes do not matter.</source>
        <translation>Write a word or two. Mistakes do not matter.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Nothing found with these words. Try another word, or call someone.</source>
        <translation>Nothing found with these words. Try another word, or call someone.</translation>
    </message>
    <message>
        <source>I did not find what I need</source>
        <translation>I did not find what I need</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>We note only these words, not who you are. Someone at the desk can help you now.</source>
        <translation>We note only these words, not who you are. Someone at the desk can help you now.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
        <translation>For</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Your number: %1</source>
        <translation>Your number: %1</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>A ticket for this?</source>
        <translation>A ticket for this?</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>What is your ticket for?</translation>
    </message>
    <message>
        <source>Touch it, and you have your number.</source>
        <translation>Touch it, and you have your number.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment. Touch one to see what you can do.</source>
        <translation>No tickets are given at the moment. Touch one to see what you can do.</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. It gives numbers of its own, which count all the same.</source>
        <translation>The kiosk has no connection to the town hall just now. It gives numbers of its own, which count all the same.</translation>
    </message>
    <message numerus="yes">
        <source>What you need: %n chosen</source>
        <translation>
            <numerusform>What you need: %n chosen</numerusform>
            <numerusform>What you need: %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need a seat, help or priority?</source>
        <translation>Do you need a seat, help or priority?</translation>
    </message>
    <message>
        <source>Then touch what your ticket is for.</source>
        <translation>Then touch what your ticket is for.</translation>
    </message>
    <message>
        <source>A ticket for something else</source>
        <translation>A ticket for something else</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>%1 (you, here)</source>
        <translation>%1 (you, here)</translation>
    </message>
    <message>
        <source>not on duty</source>
        <translation>not on duty</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Signed in since</translation>
    </message>
    <message>
        <source>Last on duty, ago</source>
        <translation>Last on duty, ago</translation>
    </message>
</context>
<context>
    <name>SettleModel</name>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Kiosk is frozen</source>
        <translation>Kiosk is frozen</translation>
    </message>
    <message>
        <source>Kiosk has not told what it sold</source>
        <translation>Kiosk has not told what it sold</translation>
    </message>
    <message>
        <source>Kiosk is silent</source>
        <translation>Kiosk is silent</translation>
    </message>
    <message>
        <source>Two visitors have one place</source>
        <translation>Two visitors have one place</translation>
    </message>
    <message>
        <source>A form was set apart</source>
        <translation>A form was set apart</translation>
    </message>
    <message>
        <source>An appointment was set apart</source>
        <translation>An appointment was set apart</translation>
    </message>
    <message>
        <source>A cancellation was set apart</source>
        <translation>A cancellation was set apart</translation>
    </message>
    <message>
        <source>Places given back were set apart</source>
        <translation>Places given back were set apart</translation>
    </message>
    <message>
        <source>A call for help was set apart</source>
        <translation>A call for help was set apart</translation>
    </message>
    <message>
        <source>A ticket was set apart</source>
        <translation>A ticket was set apart</translation>
    </message>
    <message>
        <source>Something unreadable was set apart</source>
        <translation>Something unreadable was set apart</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>honoured</source>
        <translation>honoured</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>dealt with</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>discarded</translation>
    </message>
    <message>
        <source>Kiosk: %1</source>
        <translation>Kiosk: %1</translation>
    </message>
    <message>
        <source>Last heard of: %1</source>
        <translation>Last heard of: %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Set apart</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Who wrote it</translation>
    </message>
    <message>
        <source>Who has the place now</source>
        <translation>Who has the place now</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 by %2 on %3</translation>
    </message>
    <message>
        <source>What it sends does not follow from what it sent before: its disk was copied or put back. Everything it sends now is set apart, and it may sell nothing by itself.</source>
        <translation>What it sends does not follow from what it sent before: its disk was copied or put back. Everything it sends now is set apart, and it may sell nothing by itself.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup. Until this kiosk has told what it sold since, nothing can be booked at this site.</source>
        <translation>The hub was put back from a backup. Until this kiosk has told what it sold since, nothing can be booked at this site.</translation>
    </message>
    <message>
        <source>Forms that visitors fill in there do not arrive. Places it holds for itself cannot be given to others.</source>
        <translation>Forms that visitors fill in there do not arrive. Places it holds for itself cannot be given to others.</translation>
    </message>
    <message>
        <source>Tell the administrator: the kiosk has to join the hub anew. Settle what was set apart below, one by one.</source>
        <translation>Tell the administrator: the kiosk has to join the hub anew. Settle what was set apart below, one by one.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; it tells by itself. If it will not come back, declare it lost.</source>
        <translation>See that it is switched on and has a network; it tells by itself. If it will not come back, declare it lost.</translation>
    </message>
    <message>
        <source>See that it is switched on and has a network; what is on it arrives by itself then. If it is stolen or broken for good, declare it lost.</source>
        <translation>See that it is switched on and has a network; what is on it arrives by itself then. If it is stolen or broken for good, declare it lost.</translation>
    </message>
    <message>
        <source>The kiosk sold this place while it could not reach the hub, and meanwhile somebody else was given it. Both believe that they have it.</source>
        <translation>The kiosk sold this place while it could not reach the hub, and meanwhile somebody else was given it. Both believe that they have it.</translation>
    </message>
    <message>
        <source>It does not go with what has happened here since it was written.</source>
        <translation>It does not go with what has happened here since it was written.</translation>
    </message>
    <message>
        <source>It was filled in on a form that this hub does not know, of an older or newer version.</source>
        <translation>It was filled in on a form that this hub does not know, of an older or newer version.</translation>
    </message>
    <message>
        <source>It came from a kiosk whose record was found broken, so that nobody can be sure it is whole.</source>
        <translation>It came from a kiosk whose record was found broken, so that nobody can be sure it is whole.</translation>
    </message>
    <message>
        <source>The hub cannot read it. It may come from a newer kiosk, or it was damaged.</source>
        <translation>The hub cannot read it. It may come from a newer kiosk, or it was damaged.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take in: it stays among the requests until somebody books a time for it.</source>
        <translation>Take in: it stays among the requests until somebody books a time for it.</translation>
    </message>
    <message>
        <source>Take in: it has the effect it would have had.</source>
        <translation>Take in: it has the effect it would have had.</translation>
    </message>
    <message>
        <source>Dealt with: somebody has settled it with the visitor; say how.</source>
        <translation>Dealt with: somebody has settled it with the visitor; say how.</translation>
    </message>
    <message>
        <source>Discard: it shall have no effect; say why. It stays on record.</source>
        <translation>Discard: it shall have no effect; say why. It stays on record.</translation>
    </message>
    <message>
        <source>Honour: the visitor gets a place, when he was promised one or at another time.</source>
        <translation>Honour: the visitor gets a place, when he was promised one or at another time.</translation>
    </message>
    <message>
        <source>An appointment lies outside the opening hours</source>
        <translation>An appointment lies outside the opening hours</translation>
    </message>
    <message>
        <source>The plan of this site cannot be read</source>
        <translation>The plan of this site cannot be read</translation>
    </message>
    <message>
        <source>The plan of this site has changed since it was booked, and no longer has this time. The appointment stands, and its visitor comes.</source>
        <translation>The plan of this site has changed since it was booked, and no longer has this time. The appointment stands, and its visitor comes.</translation>
    </message>
    <message>
        <source>Move it or call it off on the page of appointments, or leave it and be there.</source>
        <translation>Move it or call it off on the page of appointments, or leave it and be there.</translation>
    </message>
    <message>
        <source>Nothing can be booked at this site, or no tickets can be given.</source>
        <translation>Nothing can be booked at this site, or no tickets can be given.</translation>
    </message>
    <message>
        <source>Tell the administrator: the plan has to be published anew.</source>
        <translation>Tell the administrator: the plan has to be published anew.</translation>
    </message>
    <message>
        <source>A visitor has more appointments than he may</source>
        <translation>A visitor has more appointments than he may</translation>
    </message>
    <message>
        <source>The kiosk sold it while it could not reach the hub, and did not know that the same person has an appointment for this already. Its place is free again. The visitor believes that he has it.</source>
        <translation>The kiosk sold it while it could not reach the hub, and did not know that the same person has an appointment for this already. Its place is free again. The visitor believes that he has it.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup</source>
        <translation>The hub was put back from a backup</translation>
    </message>
    <message>
        <source>Of what happened between %1 and %2 it knows only what the kiosks tell it again.</source>
        <translation>Of what happened between %1 and %2 it knows only what the kiosks tell it again.</translation>
    </message>
    <message>
        <source>Of what happened between the backup and %1 it knows only what the kiosks tell it again.</source>
        <translation>Of what happened between the backup and %1 it knows only what the kiosks tell it again.</translation>
    </message>
    <message>
        <source>What visitors did on their telephone in that time is lost, and so is what was done at the desks: appointments made, moved or called off, tickets, notes.</source>
        <translation>What visitors did on their telephone in that time is lost, and so is what was done at the desks: appointments made, moved or called off, tickets, notes.</translation>
    </message>
    <message>
        <source>Believe a visitor who shows a confirmation that is not found here, and book him anew. Ask your colleagues what they booked, moved or called off in that time. This notice goes by itself after three days.</source>
        <translation>Believe a visitor who shows a confirmation that is not found here, and book him anew. Ask your colleagues what they booked, moved or called off in that time. This notice goes by itself after three days.</translation>
    </message>
    <message>
        <source>It holds no places for itself.</source>
        <translation>It holds no places for itself.</translation>
    </message>
    <message>
        <source>Places it holds for itself: %1</source>
        <translation>Places it holds for itself: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stop and erase everything?</source>
        <translation>Stop and erase everything?</translation>
    </message>
    <message>
        <source>What you entered is erased. Nobody can see it after you.</source>
        <translation>What you entered is erased. Nobody can see it after you.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Cancel this appointment?</translation>
    </message>
    <message>
        <source>%1, %2. Somebody else can then take this time. This cannot be undone.</source>
        <translation>%1, %2. Somebody else can then take this time. This cannot be undone.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Sign here with your finger</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
</context>
<context>
    <name>SignatureScreen</name>
    <message>
        <source>Sign with your finger</source>
        <translation>Sign with your finger</translation>
    </message>
    <message>
        <source>Your signature goes onto the form you have just read.</source>
        <translation>Your signature goes onto the form you have just read.</translation>
    </message>
    <message>
        <source>Box for your signature</source>
        <translation>Box for your signature</translation>
    </message>
    <message>
        <source>Your signature is put onto the form …</source>
        <translation>Your signature is put onto the form …</translation>
    </message>
    <message>
        <source>You cannot sign with your finger? Touch “Call someone”: you can also sign on paper.</source>
        <translation>You cannot sign with your finger? Touch “Call someone”: you can also sign on paper.</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Sign and finish</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Please wait</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>How this kiosk is</source>
        <translation>How this kiosk is</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Please enter the code of this kiosk.</source>
        <translation>Please enter the code of this kiosk.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait five minutes.</source>
        <translation>Too many wrong codes. Please wait five minutes.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>This is not the code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Help a visitor</source>
        <translation>Help a visitor</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>under 1 min</source>
        <translation>under 1 min</translation>
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
        <translation>taken</translation>
    </message>
    <message>
        <source>served</source>
        <translation>served</translation>
    </message>
    <message>
        <source>did not come when called</source>
        <translation>did not come when called</translation>
    </message>
    <message>
        <source>gone before</source>
        <translation>gone before</translation>
    </message>
    <message>
        <source>passed on to another site</source>
        <translation>passed on to another site</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.</source>
        <translation>Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Waiting, half</source>
        <translation>Waiting, half</translation>
    </message>
    <message>
        <source>Waiting, nine of ten</source>
        <translation>Waiting, nine of ten</translation>
    </message>
    <message>
        <source>At the desk, half</source>
        <translation>At the desk, half</translation>
    </message>
    <message>
        <source>At the desk, nine of ten</source>
        <translation>At the desk, nine of ten</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>still expected</translation>
    </message>
    <message>
        <source>Submissions sent that day</source>
        <translation>Submissions sent that day</translation>
    </message>
    <message>
        <source>not yet looked at</source>
        <translation>not yet looked at</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>correction asked for</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Waiting and time at the desk</source>
        <translation>Waiting and time at the desk</translation>
    </message>
    <message>
        <source>No line was open that day.</source>
        <translation>No line was open that day.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>One less: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>One more: %1</translation>
    </message>
</context>
<context>
    <name>SubmissionModel</name>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>correction asked for</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>Last by</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>helped</translation>
    </message>
    <message>
        <source>Filled with help; open it to see whose.</source>
        <translation>Filled with help; open it to see whose.</translation>
    </message>
    <message>
        <source>Filled alone</source>
        <translation>Filled alone</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>This submission is sealed. It cannot be opened at this desk.</source>
        <translation>This submission is sealed. It cannot be opened at this desk.</translation>
    </message>
    <message>
        <source>This submission cannot be read. Ask the administrator.</source>
        <translation>This submission cannot be read. Ask the administrator.</translation>
    </message>
    <message>
        <source>The form is not here in this version: the answers stand as they came.</source>
        <translation>The form is not here in this version: the answers stand as they came.</translation>
    </message>
    <message>
        <source>sent by the visitor</source>
        <translation>sent by the visitor</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>taken back: %1</translation>
    </message>
    <message>
        <source>Filled with help. This desk is older than the kiosk and cannot say how.</source>
        <translation>Filled with help. This desk is older than the kiosk and cannot say how.</translation>
    </message>
    <message>
        <source>a relative or somebody close</source>
        <translation>a relative or somebody close</translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation>a legal guardian</translation>
    </message>
    <message>
        <source>a person with a mandate</source>
        <translation>a person with a mandate</translation>
    </message>
    <message>
        <source>an association or a social service</source>
        <translation>an association or a social service</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>the agent</translation>
    </message>
    <message>
        <source>a signed authorisation</source>
        <translation>a signed authorisation</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>parental authority</translation>
    </message>
    <message>
        <source>a decision of a court</source>
        <translation>a decision of a court</translation>
    </message>
    <message>
        <source>a mission of the association or service</source>
        <translation>a mission of the association or service</translation>
    </message>
    <message>
        <source>Filled with help: %1 (%2)</source>
        <translation>Filled with help: %1 (%2)</translation>
    </message>
    <message>
        <source>for the person, who was there</source>
        <translation>for the person, who was there</translation>
    </message>
    <message>
        <source>for somebody who was not there</source>
        <translation>for somebody who was not there</translation>
    </message>
    <message>
        <source>answers by %1</source>
        <translation>answers by %1</translation>
    </message>
    <message>
        <source>by right of %1, %2</source>
        <translation>by right of %1, %2</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>dated %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>seen by the agent</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>agreed on %1</translation>
    </message>
</context>
<context>
    <name>TextAreaEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Your number: %1</source>
        <translation>Your number: %1</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Your appointment: %1</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>Wait: %1</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>It is your turn</source>
        <translation>It is your turn</translation>
    </message>
    <message>
        <source>It is your turn: %1</source>
        <translation>It is your turn: %1</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>You are being served</translation>
    </message>
    <message>
        <source>Your ticket is set aside</source>
        <translation>Your ticket is set aside</translation>
    </message>
    <message>
        <source>Your number was called</source>
        <translation>Your number was called</translation>
    </message>
    <message>
        <source>This ticket is finished</source>
        <translation>This ticket is finished</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>This is your number</translation>
    </message>
    <message>
        <source>Please go there now.</source>
        <translation>Please go there now.</translation>
    </message>
    <message>
        <source>A member of staff keeps it until you have what was missing.</source>
        <translation>A member of staff keeps it until you have what was missing.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall: your ticket can be put back into the line.</source>
        <translation>Please go to the reception in this hall: your ticket can be put back into the line.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>This kiosk has no printer. Remember your number, or photograph this page.</source>
        <translation>This kiosk has no printer. Remember your number, or photograph this page.</translation>
    </message>
    <message>
        <source>Erase and leave</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Try to print again</source>
        <translation>Try to print again</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Print once more</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Follow it on your phone</translation>
    </message>
    <message>
        <source>Scan the code: your place in the line, and when it is your turn.</source>
        <translation>Scan the code: your place in the line, and when it is your turn.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi in this hall</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Password: %1</translation>
    </message>
</context>
<context>
    <name>TimesScreen</name>
    <message>
        <source>No appointment can be booked here now</source>
        <translation>No appointment can be booked here now</translation>
    </message>
    <message>
        <source>Which time suits you better?</source>
        <translation>Which time suits you better?</translation>
    </message>
    <message>
        <source>When can you come?</source>
        <translation>When can you come?</translation>
    </message>
    <message>
        <source>%1. Until now: %2</source>
        <translation>%1. Until now: %2</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. These times are set aside for this kiosk: when you book one, it is yours.</source>
        <translation>The kiosk has no connection to the town hall just now. These times are set aside for this kiosk: when you book one, it is yours.</translation>
    </message>
    <message>
        <source>Times in: %1</source>
        <translation>Times in: %1</translation>
    </message>
    <message>
        <source>Or choose yourself</source>
        <translation>Or choose yourself</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>No morning is free. Touch “Morning” again to see all times.</source>
        <translation>No morning is free. Touch “Morning” again to see all times.</translation>
    </message>
    <message>
        <source>No afternoon is free. Touch “Afternoon” again to see all times.</source>
        <translation>No afternoon is free. Touch “Afternoon” again to see all times.</translation>
    </message>
    <message>
        <source>In another place nearby</source>
        <translation>In another place nearby</translation>
    </message>
    <message>
        <source>Back to the times here</source>
        <translation>Back to the times here</translation>
    </message>
    <message>
        <source>The other town halls cannot be reached just now, so we cannot say whether they have a time.</source>
        <translation>The other town halls cannot be reached just now, so we cannot say whether they have a time.</translation>
    </message>
    <message>
        <source>Change what you come for</source>
        <translation>Change what you come for</translation>
    </message>
    <message>
        <source>Do something else at the same time</source>
        <translation>Do something else at the same time</translation>
    </message>
    <message>
        <source>Nothing is free this week. Touch “This week” again to see all times.</source>
        <translation>Nothing is free this week. Touch “This week” again to see all times.</translation>
    </message>
    <message>
        <source>No morning is free this week. Touch “This week” again to see later ones.</source>
        <translation>No morning is free this week. Touch “This week” again to see later ones.</translation>
    </message>
    <message>
        <source>No afternoon is free this week. Touch “This week” again to see later ones.</source>
        <translation>No afternoon is free this week. Touch “This week” again to see later ones.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>No other time is free now</source>
        <translation>No other time is free now</translation>
    </message>
    <message>
        <source>The kiosk has no connection to the town hall just now. Without it nothing can be booked or moved at another place.</source>
        <translation>The kiosk has no connection to the town hall just now. Without it nothing can be booked or moved at another place.</translation>
    </message>
    <message>
        <source>When may the town hall call you?</source>
        <translation>When may the town hall call you?</translation>
    </message>
    <message>
        <source>When do you have time for the video call?</source>
        <translation>When do you have time for the video call?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home page</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Larger text, step %1 of 3</source>
        <translation>Larger text, step %1 of 3</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi in this hall</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Underscore</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>More accents</source>
        <translation>More accents</translation>
    </message>
</context>
<context>
    <name>TownContent</name>
    <message>
        <source>Open today until %1</source>
        <translation>Open today until %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Opens today at %1</translation>
    </message>
    <message>
        <source>Closed now, opens %1 at %2</source>
        <translation>Closed now, opens %1 at %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>TrainingVisitor</name>
    <message>
        <source>The form does not take this answer.</source>
        <translation>The form does not take this answer.</translation>
    </message>
</context>
<context>
    <name>TrayMessage</name>
    <message numerus="yes">
        <source>%n visitor(s) ask for help: %1.</source>
        <translation>
            <numerusform>%n visitor asks for help: %1.</numerusform>
            <numerusform>%n visitors ask for help: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBand</name>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>End the help</translation>
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
        <translation>Write</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Square code for the calendar of your phone</source>
        <translation>Square code for the calendar of your phone</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Your messages</source>
        <translation>Your messages</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Messages with %1</translation>
    </message>
    <message>
        <source>Nothing was written yet. You can also just talk to each other when somebody stands beside you.</source>
        <translation>Nothing was written yet. You can also just talk to each other when somebody stands beside you.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Show my form while I am being helped</source>
        <translation>Show my form while I am being helped</translation>
    </message>
    <message>
        <source>What you fill in is seen at the desk.</source>
        <translation>What you fill in is seen at the desk.</translation>
    </message>
    <message>
        <source>What you fill in is not seen at the desk.</source>
        <translation>What you fill in is not seen at the desk.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Back to my screen</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>Write something else</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation>Do not write</translation>
    </message>
    <message>
        <source>Read messages to me</source>
        <translation>Read messages to me</translation>
    </message>
    <message>
        <source>Other people in the hall can hear them.</source>
        <translation>Other people in the hall can hear them.</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>End the help</translation>
    </message>
</context>
<context>
    <name>VisitorPaper</name>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>To bring with you</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, at a kiosk or at the desk.</source>
        <translation>With the code you can move or cancel the appointment, at a kiosk or at the desk.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>You are called by this number. Watch the board and listen.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Then go to the desk that is named beside your number.</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Valid today only.</translation>
    </message>
    <message>
        <source>By telephone: the town hall calls you at the number you gave.</source>
        <translation>By telephone: the town hall calls you at the number you gave.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By video: the town hall sends you the link by e-mail.</source>
        <translation>By video: the town hall sends you the link by e-mail.</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>To have at hand</translation>
    </message>
</context>
<context>
    <name>WifiScreen</name>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi in this hall</translation>
    </message>
    <message>
        <source>Square code that brings a phone into this network</source>
        <translation>Square code that brings a phone into this network</translation>
    </message>
    <message>
        <source>Scan the code with the camera of your phone, or choose the network there yourself.</source>
        <translation>Scan the code with the camera of your phone, or choose the network there yourself.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>No password is needed.</source>
        <translation>No password is needed.</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Persons, %1</source>
        <translation>Persons, %1</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Leave out: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AbsenceDialog</name>
    <message>
        <source>Enter an absence</source>
        <translation>Enter an absence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Who or what is away</source>
        <translation>Who or what is away</translation>
    </message>
    <message>
        <source>&amp;Who or what is away</source>
        <translation>&amp;Who or what is away</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Who is hit</translation>
    </message>
    <message>
        <source>What &amp;becomes of it</source>
        <translation>What &amp;becomes of it</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>The absence is entered.</translation>
    </message>
    <message>
        <source>Nothing was changed: some of it is no longer possible. Decide on it again.</source>
        <translation>Nothing was changed: some of it is no longer possible. Decide on it again.</translation>
    </message>
    <message>
        <source>Show who is hit</source>
        <translation>Show who is hit</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>Enter the absence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No appointment is hit: the absence can be entered.</source>
        <translation>No appointment is hit: the absence can be entered.</translation>
    </message>
    <message>
        <source>&amp;Everybody and everything of this site</source>
        <translation>&amp;Everybody and everything of this site</translation>
    </message>
    <message>
        <source>Absences entered</source>
        <translation>Absences entered</translation>
    </message>
    <message>
        <source>&amp;Withdraw this one</source>
        <translation>&amp;Withdraw this one</translation>
    </message>
    <message>
        <source>&amp;Absences entered</source>
        <translation>&amp;Absences entered</translation>
    </message>
    <message>
        <source>Of one that is withdrawn the places are offered again. Whoever was moved or cancelled stays so.</source>
        <translation>Of one that is withdrawn the places are offered again. Whoever was moved or cancelled stays so.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>entered by %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is withdrawn: %n place(s) are offered again.</source>
        <translation>
            <numerusform>The absence is withdrawn: %n place is offered again.</numerusform>
            <numerusform>The absence is withdrawn: %n places are offered again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message for &amp;all of them</source>
        <translation>Message for &amp;all of them</translation>
    </message>
    <message>
        <source>&amp;Message for this visitor</source>
        <translation>&amp;Message for this visitor</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ActDialog</name>
    <message>
        <source>One moment, the hub is asked …</source>
        <translation>One moment, the hub is asked …</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentBook</name>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 is moved.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>%1 is dealt with.</source>
        <translation>%1 is dealt with.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::AppointmentPage</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Book …</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Has arrived</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Another time …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Cancel it …</translation>
    </message>
    <message>
        <source>Enter an absence …</source>
        <translation>Enter an absence …</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Print the day</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Print the week</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>Appointments of the week</translation>
    </message>
    <message>
        <source>Week as a file …</source>
        <translation>Week as a file …</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>appointments</translation>
    </message>
    <message>
        <source>Booked for %1. The code is %2.</source>
        <translation>Booked for %1. The code is %2.</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Appointments of the day</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>Nobody is expected on this day.</translation>
    </message>
    <message>
        <source>Why? The visitor reads it where he looks for his appointment.</source>
        <translation>Why? The visitor reads it where he looks for his appointment.</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>Is dealt with …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>Was not reached</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookDialog</name>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>What &amp;for</translation>
    </message>
    <message>
        <source>&amp;Language of the visitor</source>
        <translation>&amp;Language of the visitor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Born on</translation>
    </message>
    <message>
        <source>With name and date of birth the visitor can check in at a kiosk without his code.</source>
        <translation>With name and date of birth the visitor can check in at a kiosk without a code.</translation>
    </message>
    <message>
        <source>That is no date of birth. Write it as in 12/03/1987.</source>
        <translation>That is no date of birth. Write it as in 12/03/1987.</translation>
    </message>
    <message>
        <source>With the date of birth the name is needed too.</source>
        <translation>With the date of birth the name is needed too.</translation>
    </message>
    <message>
        <source>That is no telephone number. Write it as in 03 88 12 34 56 or +49 7851 12345.</source>
        <translation>That is no telephone number. Write it as in 03 88 12 34 56 or +49 7851 12345.</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as in name@example.org.</source>
        <translation>That is no e-mail address. Write it as in name@example.org.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>These are done in different ways: at the desk, by telephone or by video. Book an appointment for each.</source>
        <translation>These are done in different ways: at the desk, by telephone or by video. Book an appointment for each.</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>is needed</translation>
    </message>
    <message>
        <source>For an appointment by telephone the number is needed.</source>
        <translation>For an appointment by telephone the number is needed.</translation>
    </message>
    <message>
        <source>For an appointment by video the e-mail address is needed.</source>
        <translation>For an appointment by video the e-mail address is needed.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::BookedByLabel</name>
    <message>
        <source>Who booked</source>
        <translation>Who booked</translation>
    </message>
</context>
<context>
    <name>parvis::desk::CorrectionDialog</name>
    <message>
        <source>Ask for a correction</source>
        <translation>Ask for a correction</translation>
    </message>
    <message>
        <source>&amp;Prepared reasons</source>
        <translation>&amp;Prepared reasons</translation>
    </message>
    <message>
        <source>Prepared reasons</source>
        <translation>Prepared reasons</translation>
    </message>
    <message>
        <source>What the &amp;visitor reads (%1)</source>
        <translation>What the &amp;visitor reads (%1)</translation>
    </message>
    <message>
        <source>What the visitor reads</source>
        <translation>What the visitor reads</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DayPage</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Call the next visitor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Help this visitor</source>
        <translation>Help this visitor</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Call this one</translation>
    </message>
    <message>
        <source>Put this one back into line</source>
        <translation>Put this one back into line</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Has arrived</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Asking for help (%1)</source>
        <translation>Asking for help (%1)</translation>
    </message>
    <message>
        <source>In line (%1)</source>
        <translation>In line (%1)</translation>
    </message>
    <message>
        <source>Appointments today (%1)</source>
        <translation>Appointments today (%1)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>What is missing? The next agent reads it.</source>
        <translation>What is missing? The next agent reads it.</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Nobody asks for help.</translation>
    </message>
    <message>
        <source>Nobody is in line.</source>
        <translation>Nobody is in line.</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>No appointments today.</translation>
    </message>
    <message>
        <source>Form from the phone …</source>
        <translation>Form from the phone …</translation>
    </message>
    <message>
        <source>You have served nobody yet today.</source>
        <translation>You have served nobody yet today.</translation>
    </message>
    <message>
        <source>Served by me (%1)</source>
        <translation>Served by me (%1)</translation>
    </message>
    <message>
        <source>Give a ticket …</source>
        <translation>Give a ticket …</translation>
    </message>
    <message>
        <source>Back into line, not before …</source>
        <translation>Back into line, not before …</translation>
    </message>
    <message>
        <source>Pass this one on …</source>
        <translation>Pass this one on …</translation>
    </message>
    <message>
        <source>Has gone away</source>
        <translation>Has gone away</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>%1 is with %2 (%3). Is nobody there who serves this visitor? Back in line, any desk can call the number.</source>
        <translation>%1 is with %2 (%3). Is nobody there who serves this visitor? Back in line, any desk can call the number.</translation>
    </message>
    <message>
        <source>desk not named</source>
        <translation>desk not named</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>Pass %1 on</source>
        <translation>Pass %1 on</translation>
    </message>
    <message>
        <source>Is dealt with …</source>
        <translation>Is dealt with …</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>Was not reached</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DecisionDialog</name>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>&amp;Why, or how it was dealt with</source>
        <translation>&amp;Why, or how it was dealt with</translation>
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
        <translation>The visitor no longer waits for you.</translation>
    </message>
    <message>
        <source>The hub does not answer. Look at the list before you do it again.</source>
        <translation>The hub does not answer. Look at the list before you do it again.</translation>
    </message>
    <message>
        <source>Your time at this desk is over. Please sign in again.</source>
        <translation>Your time at this desk is over. Please sign in again.</translation>
    </message>
    <message>
        <source>This name and password do not go together.</source>
        <translation>This name and password do not go together.</translation>
    </message>
    <message>
        <source>The hub does not know this desk. Ask the administrator to let it join again.</source>
        <translation>The hub does not know this desk. Ask the administrator to let it join again.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this visitor.</source>
        <translation>A colleague was faster and has this visitor.</translation>
    </message>
    <message>
        <source>That is no longer possible: it changed meanwhile.</source>
        <translation>That is no longer possible: it changed meanwhile.</translation>
    </message>
    <message>
        <source>It is too early for that: the appointment is not due yet.</source>
        <translation>It is too early for that: the appointment is not due yet.</translation>
    </message>
    <message>
        <source>The hub no longer knows it.</source>
        <translation>The hub no longer knows it.</translation>
    </message>
    <message>
        <source>The hub refused it (%1).</source>
        <translation>The hub refused it (%1).</translation>
    </message>
    <message>
        <source>The hub refused it: %1</source>
        <translation>The hub refused it: %1</translation>
    </message>
    <message>
        <source>Nobody waits whom you could call.</source>
        <translation>Nobody waits whom you could call.</translation>
    </message>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 is again where it was.</translation>
    </message>
    <message>
        <source>You have a visitor already.</source>
        <translation>You have a visitor already.</translation>
    </message>
    <message>
        <source>That can no longer be taken back.</source>
        <translation>That can no longer be taken back.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at it again.</source>
        <translation>Somebody was faster. Look at it again.</translation>
    </message>
    <message>
        <source>The rules of this site do not allow that appointment.</source>
        <translation>The rules of this site do not allow that appointment.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>The hub does not answer. Please try again in a moment.</translation>
    </message>
    <message>
        <source>This badge and this PIN do not go together. Hold the badge to the reader again.</source>
        <translation>This badge and this PIN do not go together. Hold the badge to the reader again.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: this badge is locked for another %n minute(s). Name and password still work.</source>
        <translation>
            <numerusform>Too many wrong tries: this badge is locked for another %n minute. Name and password still work.</numerusform>
            <numerusform>Too many wrong tries: this badge is locked for another %n minutes. Name and password still work.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries from here. Please wait a minute.</source>
        <translation>Too many tries from here. Please wait a minute.</translation>
    </message>
    <message>
        <source>This person has as many appointments for this reason as are allowed.</source>
        <translation>This person has as many appointments for this reason as are allowed.</translation>
    </message>
    <message>
        <source>The hub does not answer. What you filled in stays here: try again in a moment.</source>
        <translation>The hub does not answer. What you filled in stays here: try again in a moment.</translation>
    </message>
    <message>
        <source>Something else is being done. Try again in a moment.</source>
        <translation>Something else is being done. Try again in a moment.</translation>
    </message>
    <message>
        <source>The number is %1.</source>
        <translation>The number is %1.</translation>
    </message>
    <message>
        <source>The visitor has the number %1 and reads it at the kiosk.</source>
        <translation>The visitor has the number %1 and reads it at the kiosk.</translation>
    </message>
    <message>
        <source>%1 has arrived: the number is %2.</source>
        <translation>%1 has arrived: the number is %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 has arrived.</translation>
    </message>
    <message>
        <source>The visitor reads at the kiosk where to go and the number there.</source>
        <translation>The visitor reads at the kiosk where to go and the number there.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DeskWindow</name>
    <message>
        <source>Parvis desk</source>
        <translation>Parvis desk</translation>
    </message>
    <message>
        <source>&amp;Visitors</source>
        <translation>&amp;Visitors</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Vi&amp;ew</source>
        <translation>Vi&amp;ew</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Connected to the hub</source>
        <translation>Connected to the hub</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see may be old.</source>
        <translation>The hub does not answer: what you see may be old.</translation>
    </message>
    <message>
        <source>Take back (%1 s)</source>
        <translation>Take back (%1 s)</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Training: nobody real is here</source>
        <translation>Training: nobody real is here</translation>
    </message>
    <message>
        <source>Done, with several things …</source>
        <translation>Done, with several things …</translation>
    </message>
    <message>
        <source>Helped on the spot</source>
        <translation>Helped on the spot</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>Practise …</translation>
    </message>
    <message>
        <source>No sound when a visitor asks for help</source>
        <translation>No sound when a visitor asks for help</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Signed-in agents …</source>
        <translation>Signed-in agents …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody has waited too long.</source>
        <translation>Somebody has waited too long.</translation>
    </message>
    <message>
        <source>A visitor asks for help: %1 (%2).</source>
        <translation>A visitor asks for help: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 passes on a visitor: %2 (%3).</source>
        <translation>%1 passes on a visitor: %2 (%3).</translation>
    </message>
    <message>
        <source>Lines served here (none checked: all)</source>
        <translation>Lines served here (none checked: all)</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>serves %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DevicePage</name>
    <message>
        <source>Kiosks and printers</source>
        <translation>Kiosks and printers</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody.</source>
        <translation>
            <numerusform>%n device needs somebody.</numerusform>
            <numerusform>%n devices need somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows no kiosk and no board of this site.</source>
        <translation>The hub knows no kiosk and no board of this site.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have never been heard of.</source>
        <translation>
            <numerusform>%n device has never been heard of.</numerusform>
            <numerusform>%n devices have never been heard of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks have been silent for more than a quarter of an hour.</source>
        <translation>
            <numerusform>%n kiosk has been silent for more than a quarter of an hour.</numerusform>
            <numerusform>%n kiosks have been silent for more than a quarter of an hour.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs somebody: %2.</source>
        <translation>%1 needs somebody: %2.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DocumentView</name>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>There is no document.</translation>
    </message>
    <message>
        <source>The document is being opened …</source>
        <translation>The document is being opened …</translation>
    </message>
    <message>
        <source>The document cannot be opened.</source>
        <translation>The document cannot be opened.</translation>
    </message>
    <message>
        <source>The document cannot be drawn.</source>
        <translation>The document cannot be drawn.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page back</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page on</translation>
    </message>
</context>
<context>
    <name>parvis::desk::DoneDialog</name>
    <message>
        <source>The appointment is dealt with</source>
        <translation>The appointment is dealt with</translation>
    </message>
    <message>
        <source>Is dealt with</source>
        <translation>Is dealt with</translation>
    </message>
    <message>
        <source>Has everything been dealt with in the appointment %1 (%2)? It cannot be moved or marked otherwise after that.</source>
        <translation>Has everything been dealt with in the appointment %1 (%2)? It cannot be moved or marked otherwise after that.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Emergencies</name>
    <message>
        <source>%1 is coming to you.</source>
        <translation>%1 is coming to you.</translation>
    </message>
    <message>
        <source>Your colleagues are called.</source>
        <translation>Your colleagues are called.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is there already.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::EmergencyBar</name>
    <message>
        <source>Call the colleagues …</source>
        <translation>Call the colleagues …</translation>
    </message>
    <message>
        <source>%1 needs help at once: %2, since %3.</source>
        <translation>%1 needs help at once: %2, since %3.</translation>
    </message>
    <message>
        <source>Call the colleagues</source>
        <translation>Call the colleagues</translation>
    </message>
    <message>
        <source>Do you need your colleagues at once? Every desk of this site is told who and where you are.</source>
        <translation>Do you need your colleagues at once? Every desk of this site is told who and where you are.</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Call them</translation>
    </message>
    <message>
        <source>You have called your colleagues.</source>
        <translation>You have called your colleagues.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>I am going</translation>
    </message>
</context>
<context>
    <name>parvis::desk::GiveTicketDialog</name>
    <message>
        <source>Give a ticket</source>
        <translation>Give a ticket</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>For the &amp;line</source>
        <translation>For the &amp;line</translation>
    </message>
    <message>
        <source>L&amp;anguage of the visitor</source>
        <translation>L&amp;anguage of the visitor</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Needs</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Give the ticket</translation>
    </message>
</context>
<context>
    <name>parvis::desk::JoinedVisit</name>
    <message>
        <source>The visitor&apos;s kiosk is heard of again.</source>
        <translation>The visitor&apos;s kiosk is heard of again.</translation>
    </message>
    <message>
        <source>The visitor&apos;s kiosk is not heard of. What he typed stays there.</source>
        <translation>The visitor&apos;s kiosk is not heard of. What he typed stays there.</translation>
    </message>
    <message>
        <source>The hub does not answer: what you see is not up to date.</source>
        <translation>The hub does not answer: what you see is not up to date.</translation>
    </message>
    <message>
        <source>The help is over.</source>
        <translation>The help is over.</translation>
    </message>
    <message>
        <source>The visitor has ended the help.</source>
        <translation>The visitor has ended the help.</translation>
    </message>
    <message>
        <source>You were not heard of for too long: the visitor is waiting for somebody again.</source>
        <translation>You were not heard of for too long: the visitor is waiting for somebody again.</translation>
    </message>
    <message>
        <source>The visitor writes: %1</source>
        <translation>The visitor writes: %1</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 began to help</translation>
    </message>
    <message>
        <source>%1 pointed at “%2”</source>
        <translation>%1 pointed at “%2”</translation>
    </message>
    <message>
        <source>%1 proposed an answer to “%2”</source>
        <translation>%1 proposed an answer to “%2”</translation>
    </message>
    <message>
        <source>The visitor accepted the answer to “%1”</source>
        <translation>The visitor accepted the answer to “%1”</translation>
    </message>
    <message>
        <source>The visitor did not want the answer to “%1”</source>
        <translation>The visitor did not want the answer to “%1”</translation>
    </message>
    <message>
        <source>The form did not take the answer to “%1”</source>
        <translation>The form did not take the answer to “%1”</translation>
    </message>
    <message>
        <source>The visitor shows his form</source>
        <translation>The visitor shows his form</translation>
    </message>
    <message>
        <source>The visitor no longer shows his form</source>
        <translation>The visitor no longer shows his form</translation>
    </message>
    <message>
        <source>The visitor changed what he shows</source>
        <translation>The visitor changed what he shows</translation>
    </message>
    <message>
        <source>%1 was not heard of for too long</source>
        <translation>%1 was not heard of for too long</translation>
    </message>
    <message>
        <source>The visitor ended the help</source>
        <translation>The visitor ended the help</translation>
    </message>
    <message>
        <source>%1 ended the help</source>
        <translation>%1 ended the help</translation>
    </message>
    <message>
        <source>The visitor wrote</source>
        <translation>The visitor wrote</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 wrote</translation>
    </message>
    <message>
        <source>%1 passed the visitor on</source>
        <translation>%1 passed the visitor on</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LaterDialog</name>
    <message>
        <source>Back into line, not before a time</source>
        <translation>Back into line, not before a time</translation>
    </message>
    <message>
        <source>%1 keeps the place in line and is not called before this time.</source>
        <translation>%1 keeps the place in line and is not called before this time.</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Not before</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Back into line</translation>
    </message>
</context>
<context>
    <name>parvis::desk::LeaveDialog</name>
    <message>
        <source>A visitor is still at this desk</source>
        <translation>A visitor is still at this desk</translation>
    </message>
    <message>
        <source>What becomes of %1 when you go?</source>
        <translation>What becomes of %1 when you go?</translation>
    </message>
    <message>
        <source>&amp;Back into line, at the place this visitor had</source>
        <translation>&amp;Back into line, at the place this visitor had</translation>
    </message>
    <message>
        <source>&amp;Done: this visitor has been served</source>
        <translation>&amp;Done: this visitor has been served</translation>
    </message>
    <message>
        <source>&amp;Stays as it is, until a colleague puts this visitor back into line</source>
        <translation>&amp;Stays as it is, until a colleague puts this visitor back into line</translation>
    </message>
</context>
<context>
    <name>parvis::desk::MoveDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Move the appointment</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>He reads it where he looks for his appointment.</source>
        <translation>He reads it where he looks for his appointment.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Message to the visitor</translation>
    </message>
</context>
<context>
    <name>parvis::desk::Paper</name>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>It was not printed: %1. Save it as a file, or look at the printer.</source>
        <translation>It was not printed: %1. Save it as a file, or look at the printer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>It could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PassOnDialog</name>
    <message>
        <source>Pass the help on</source>
        <translation>Pass the help on</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>whoever is free</translation>
    </message>
    <message>
        <source>a number in the line %1 – %2</source>
        <translation>a number in the line %1 – %2</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>What is done, what is open</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads the number at the kiosk, sits down and is called.</source>
        <translation>The help ends. The visitor reads the number at the kiosk, sits down and is called.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk, and every desk is asked.</source>
        <translation>The visitor stays at the kiosk, and every desk is asked.</translation>
    </message>
    <message>
        <source>The visitor stays at the kiosk. After a minute every desk is asked.</source>
        <translation>The visitor stays at the kiosk. After a minute every desk is asked.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Note for the next agent</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>&amp;Line there</source>
        <translation>&amp;Line there</translation>
    </message>
    <message>
        <source>a number at: %1</source>
        <translation>a number at: %1</translation>
    </message>
    <message>
        <source>The help ends. The visitor reads at the kiosk where to go and the number there; your note and what he shares go with him.</source>
        <translation>The help ends. The visitor reads at the kiosk where to go and the number there; your note and what he shares go with him.</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>choose the line there</translation>
    </message>
    <message>
        <source>He reads it at the kiosk, with the number.</source>
        <translation>He reads it at the kiosk, with the number.</translation>
    </message>
    <message>
        <source>&amp;Message to the visitor</source>
        <translation>&amp;Message to the visitor</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PhoneFormDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Look</translation>
    </message>
    <message>
        <source>Form from the phone</source>
        <translation>Form from the phone</translation>
    </message>
    <message>
        <source>Which &amp;code does the visitor&apos;s phone show?</source>
        <translation>Which &amp;code does the visitor&apos;s phone show?</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code of the form</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To practise, try %1.</source>
        <translation>To practise, try %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>That is no code. It has eight letters and digits, as in K7RM-2XQ9.</source>
        <translation>That is no code. It has eight letters and digits, as in K7RM-2XQ9.</translation>
    </message>
    <message>
        <source>No form lies ready under this code. It may be over, or a kiosk has it already. Let the visitor look at the phone again.</source>
        <translation>No form lies ready under this code. It may be over, or a kiosk has it already. Let the visitor look at the phone again.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a minute, then try again.</source>
        <translation>Too many codes were tried. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <translation>The hub does not answer. Try again in a moment.</translation>
    </message>
    <message>
        <source>The hub cannot show this form. Ask the administrator.</source>
        <translation>The hub cannot show this form. Ask the administrator.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>nothing is missing</translation>
    </message>
    <message>
        <source>ready until %1</source>
        <translation>ready until %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>The official form</translation>
    </message>
</context>
<context>
    <name>parvis::desk::PlacePicker</name>
    <message>
        <source>Free places</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>&amp;From the day</translation>
    </message>
    <message>
        <source>Free &amp;places</source>
        <translation>Free &amp;places</translation>
    </message>
    <message>
        <source>Looking for free places …</source>
        <translation>Looking for free places …</translation>
    </message>
    <message>
        <source>Nothing is free in these days.</source>
        <translation>Nothing is free in these days.</translation>
    </message>
    <message>
        <source>Only &amp;this week</source>
        <translation>Only &amp;this week</translation>
    </message>
    <message>
        <source>Nothing is free this week. Untick “Only this week” to see the next places.</source>
        <translation>Nothing is free this week. Untick “Only this week” to see the next places.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ProposalEditor</name>
    <message>
        <source>Answer to propose</source>
        <translation>Answer to propose</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Number and street</translation>
    </message>
    <message>
        <source>Building, floor, care of</source>
        <translation>Building, floor, care of</translation>
    </message>
    <message>
        <source>Answers to propose</source>
        <translation>Answers to propose</translation>
    </message>
    <message>
        <source>Tick everything that applies: it takes the place of what the visitor ticked.</source>
        <translation>Tick everything that applies: it takes the place of what the visitor ticked.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>The country of the town hall</source>
        <translation>The country of the town hall</translation>
    </message>
    <message>
        <source>Choose a question to propose an answer to it.</source>
        <translation>Choose a question to propose an answer to it.</translation>
    </message>
    <message>
        <source>A question of the guide cannot be answered from here: the visitor touches an answer himself. You can write to him which one.</source>
        <translation>A question of the guide cannot be answered from here: the visitor touches an answer himself. You can write to him which one.</translation>
    </message>
    <message>
        <source>A paper cannot be proposed: the visitor says himself on the screen whether he brings it to the desk or does not have it.</source>
        <translation>A paper cannot be proposed: the visitor says himself on the screen whether he brings it to the desk or does not have it.</translation>
    </message>
    <message>
        <source>A signature cannot be proposed: the visitor signs himself on the screen, once the form is filled in.</source>
        <translation>A signature cannot be proposed: the visitor signs himself on the screen, once the form is filled in.</translation>
    </message>
    <message>
        <source>A list cannot be proposed as a whole: the visitor adds each entry himself on the screen. To the questions of an entry you can propose answers one by one.</source>
        <translation>A list cannot be proposed as a whole: the visitor adds each entry himself on the screen. To the questions of an entry you can propose answers one by one.</translation>
    </message>
    <message>
        <source>There is nothing to answer here: the visitor reads it and goes on.</source>
        <translation>There is nothing to answer here: the visitor reads it and goes on.</translation>
    </message>
    <message>
        <source>To this question nothing can be proposed from here: the visitor answers it himself on the screen.</source>
        <translation>To this question nothing can be proposed from here: the visitor answers it himself on the screen.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::QuickServe</name>
    <message>
        <source>%1 is counted as served.</source>
        <translation>%1 is counted as served.</translation>
    </message>
    <message>
        <source>%1 is no longer counted.</source>
        <translation>%1 is no longer counted.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::ReasonPicker</name>
    <message>
        <source>And f&amp;or something else …</source>
        <translation>And f&amp;or something else …</translation>
    </message>
    <message>
        <source>One appointment, long enough for all of it.</source>
        <translation>One appointment, long enough for all of it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>How many persons</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message numerus="yes">
        <source> person(s)</source>
        <translation>
            <numerusform> person</numerusform>
            <numerusform> persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDesk</name>
    <message>
        <source>%1 is booked for %2. Tell the visitor.</source>
        <translation>%1 is booked for %2. Tell the visitor.</translation>
    </message>
    <message>
        <source>%1 is booked. Tell the visitor.</source>
        <translation>%1 is booked. Tell the visitor.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 is called off.</translation>
    </message>
    <message>
        <source>You call this visitor. Say afterwards how it ended.</source>
        <translation>You call this visitor. Say afterwards how it ended.</translation>
    </message>
    <message>
        <source>The visitor is called back.</source>
        <translation>The visitor is called back.</translation>
    </message>
    <message>
        <source>The try is noted. The visitor stays on the list.</source>
        <translation>The try is noted. The visitor stays on the list.</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more.</source>
        <translation>Nobody calls this visitor any more.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestDialog</name>
    <message>
        <source>Book a time</source>
        <translation>Book a time</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Wished: %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>parvis::desk::RequestPage</name>
    <message>
        <source>Book a time …</source>
        <translation>Book a time …</translation>
    </message>
    <message>
        <source>Book as wished</source>
        <translation>Book as wished</translation>
    </message>
    <message>
        <source>Call it off …</source>
        <translation>Call it off …</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Newer ones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>This visitor was given a place at the kiosk, and somebody else has it now.</source>
        <translation>This visitor was given a place at the kiosk, and somebody else has it now.</translation>
    </message>
    <message>
        <source>Call off the request</source>
        <translation>Call off the request</translation>
    </message>
    <message>
        <source>The visitor gets no time, and the request leaves this list. Tell him so where you can.</source>
        <translation>The visitor gets no time, and the request leaves this list. Tell him so where you can.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>No request is chosen</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s)</source>
        <translation>
            <numerusform>For %n person</numerusform>
            <numerusform>For %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Speaks: %1</translation>
    </message>
    <message>
        <source>Waits since: %1</source>
        <translation>Waits since: %1</translation>
    </message>
    <message>
        <source>Wished: %1</source>
        <translation>Wished: %1</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Written at: %1</translation>
    </message>
    <message>
        <source>Has waited more than a working day.</source>
        <translation>Has waited more than a working day.</translation>
    </message>
    <message>
        <source>What the visitor wished</source>
        <translation>What the visitor wished</translation>
    </message>
    <message>
        <source>I am calling now</source>
        <translation>I am calling now</translation>
    </message>
    <message>
        <source>Reached …</source>
        <translation>Reached …</translation>
    </message>
    <message>
        <source>Not reached …</source>
        <translation>Not reached …</translation>
    </message>
    <message>
        <source>No longer wished …</source>
        <translation>No longer wished …</translation>
    </message>
    <message>
        <source>A visitor has waited more than a working day for a time or a call: see Requests.</source>
        <translation>A visitor has waited more than a working day for a time or a call: see Requests.</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call.</source>
        <translation>Nobody waits for a time or a call.</translation>
    </message>
    <message>
        <source>The visitor was reached</source>
        <translation>The visitor was reached</translation>
    </message>
    <message>
        <source>The call back is done, and leaves this list.</source>
        <translation>The call back is done, and leaves this list.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>The visitor was not reached</source>
        <translation>The visitor was not reached</translation>
    </message>
    <message>
        <source>The try is counted, and the visitor stays on this list.</source>
        <translation>The try is counted, and the visitor stays on this list.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>The call back is no longer wished</source>
        <translation>The call back is no longer wished</translation>
    </message>
    <message>
        <source>Nobody calls this visitor any more, and the request leaves this list.</source>
        <translation>Nobody calls this visitor any more, and the request leaves this list.</translation>
    </message>
    <message>
        <source>No longer wished</source>
        <translation>No longer wished</translation>
    </message>
    <message>
        <source>Can be reached: %1</source>
        <translation>Can be reached: %1</translation>
    </message>
    <message>
        <source>%1 is calling since %2.</source>
        <translation>%1 is calling since %2.</translation>
    </message>
    <message>
        <source>Not reached: %1, %2</source>
        <translation>Not reached: %1, %2</translation>
    </message>
    <message>
        <source>Nobody waits for a time or a call</source>
        <translation>Nobody waits for a time or a call</translation>
    </message>
    <message>
        <source>Choose one in the list: the visitor waits for somebody to find him a time or to call him back.</source>
        <translation>Choose one in the list: the visitor waits for somebody to find him a time or to call him back.</translation>
    </message>
    <message>
        <source>Visitors who find no time at a kiosk, and those who ask to be called back, come here.</source>
        <translation>Visitors who find no time at a kiosk, and those who ask to be called back, come here.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Call back · %1</source>
        <translation>Call back · %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SessionsDialog</name>
    <message>
        <source>Signed-in agents</source>
        <translation>Signed-in agents</translation>
    </message>
    <message>
        <source>Sign out whoever has left a desk open. It ends there at once; what was done stays, and the agent can sign in again.</source>
        <translation>Sign out whoever has left a desk open. It ends there at once; what was done stays, and the agent can sign in again.</translation>
    </message>
    <message>
        <source>The hub has not said yet who is signed in.</source>
        <translation>The hub has not said yet who is signed in.</translation>
    </message>
    <message>
        <source>&amp;Sign out at that desk</source>
        <translation>&amp;Sign out at that desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 is signed out at %2.</translation>
    </message>
    <message>
        <source>That session has ended meanwhile.</source>
        <translation>That session has ended meanwhile.</translation>
    </message>
    <message>
        <source>The hub does not answer. Please try again in a moment.</source>
        <translation>The hub does not answer. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettleDesk</name>
    <message>
        <source>It is taken in.</source>
        <translation>It is taken in.</translation>
    </message>
    <message>
        <source>The visitor has his place. Tell him when.</source>
        <translation>The visitor has his place. Tell him when.</translation>
    </message>
    <message>
        <source>It is noted as dealt with.</source>
        <translation>It is noted as dealt with.</translation>
    </message>
    <message>
        <source>It is discarded, and stays on record.</source>
        <translation>It is discarded, and stays on record.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is declared lost; %n place(s) it held are free again.</source>
        <translation>
            <numerusform>%1 is declared lost; %n place it held is free again.</numerusform>
            <numerusform>%1 is declared lost; %n places it held are free again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::desk::SettlePage</name>
    <message>
        <source>Something new is to be settled: see To settle.</source>
        <translation>Something new is to be settled: see To settle.</translation>
    </message>
    <message>
        <source>Honour as promised …</source>
        <translation>Honour as promised …</translation>
    </message>
    <message>
        <source>Honour at another time …</source>
        <translation>Honour at another time …</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Take in …</translation>
    </message>
    <message>
        <source>Dealt with …</source>
        <translation>Dealt with …</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Discard …</translation>
    </message>
    <message>
        <source>Declare the kiosk lost …</source>
        <translation>Declare the kiosk lost …</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation>Nothing is to be settled.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>The visitor gets a place at the time he was promised, on any counter that is free then. This cannot be taken back; the appointment can still be moved.</source>
        <translation>The visitor gets a place at the time he was promised, on any counter that is free then. This cannot be taken back; the appointment can still be moved.</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>It stays among the requests until somebody books a time for it.</source>
        <translation>It stays among the requests until somebody books a time for it.</translation>
    </message>
    <message>
        <source>It has the effect it would have had. This cannot be taken back.</source>
        <translation>It has the effect it would have had. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Somebody has settled it with the visitor; nothing more happens to it. This cannot be taken back.</source>
        <translation>Somebody has settled it with the visitor; nothing more happens to it. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>It shall have no effect. It stays on record with your name and the reason. This cannot be taken back.</source>
        <translation>It shall have no effect. It stays on record with your name and the reason. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The visitor gets the place you choose. Promised was: %1.</source>
        <translation>The visitor gets the place you choose. Promised was: %1.</translation>
    </message>
    <message>
        <source>Declare the kiosk lost</source>
        <translation>Declare the kiosk lost</translation>
    </message>
    <message>
        <source>Only where it is stolen or broken for good. The places %1 held for itself are given to others: it may have sold some of them, and those visitors come. It can send what was written on it and nothing else until the administrator takes it back.</source>
        <translation>Only where it is stolen or broken for good. The places %1 held for itself are given to others: it may have sold some of them, and those visitors come. It can send what was written on it and nothing else until the administrator takes it back.</translation>
    </message>
    <message>
        <source>Declare it lost</source>
        <translation>Declare it lost</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>When a kiosk is silent, or the hub sets something apart, it stands here.</source>
        <translation>When a kiosk is silent, or the hub sets something apart, it stands here.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>Reception desk</translation>
    </message>
    <message>
        <source>for example: Desk 3</source>
        <translation>for example: Desk 3</translation>
    </message>
    <message>
        <source>Your &amp;name here</source>
        <translation>Your &amp;name here</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>This des&amp;k, as visitors read it</source>
        <translation>This des&amp;k, as visitors read it</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>With name and pass&amp;word instead</source>
        <translation>With name and pass&amp;word instead</translation>
    </message>
    <message>
        <source>With a &amp;badge instead</source>
        <translation>With a &amp;badge instead</translation>
    </message>
    <message>
        <source>Hold your badge to the reader, then type your PIN.</source>
        <translation>Hold your badge to the reader, then type your PIN.</translation>
    </message>
    <message>
        <source>The reader did not read that. Hold the badge to it again, or sign in with name and password.</source>
        <translation>The reader did not read that. Hold the badge to it again, or sign in with name and password.</translation>
    </message>
    <message>
        <source>Your badge was read. Now type your PIN.</source>
        <translation>Your badge was read. Now type your PIN.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SlipDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>parvis::desk::StatisticsPage</name>
    <message>
        <source>statistics</source>
        <translation>statistics</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>As a file …</source>
        <translation>As a file …</translation>
    </message>
    <message>
        <source>As a table …</source>
        <translation>As a table …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>The day in numbers</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionDesk</name>
    <message>
        <source>%1 is again where it was.</source>
        <translation>%1 is again where it was.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::SubmissionPage</name>
    <message>
        <source>Is complete</source>
        <translation>Is complete</translation>
    </message>
    <message>
        <source>Ask for a correction …</source>
        <translation>Ask for a correction …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page back</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page on</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Older ones</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Search by reference</source>
        <translation>Search by reference</translation>
    </message>
    <message>
        <source>Which submissions</source>
        <translation>Which submissions</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No submission is open</source>
        <translation>No submission is open</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>No submission is in this list.</source>
        <translation>No submission is in this list.</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Print the document</translation>
    </message>
    <message>
        <source>Document as a file …</source>
        <translation>Document as a file …</translation>
    </message>
</context>
<context>
    <name>parvis::desk::TransferDialog</name>
    <message>
        <source>Pass the visitor on</source>
        <translation>Pass the visitor on</translation>
    </message>
    <message>
        <source>same line</source>
        <translation>same line</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>whoever is free</translation>
    </message>
    <message>
        <source>What is done, what is open</source>
        <translation>What is done, what is open</translation>
    </message>
    <message>
        <source>To the &amp;line</source>
        <translation>To the &amp;line</translation>
    </message>
    <message>
        <source>To the &amp;colleague</source>
        <translation>To the &amp;colleague</translation>
    </message>
    <message>
        <source>&amp;Note for the next agent</source>
        <translation>&amp;Note for the next agent</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>this site</translation>
    </message>
    <message>
        <source>To the &amp;site</source>
        <translation>To the &amp;site</translation>
    </message>
    <message>
        <source>choose the line there</source>
        <translation>choose the line there</translation>
    </message>
    <message>
        <source>%1 (not on duty)</source>
        <translation>%1 (not on duty)</translation>
    </message>
    <message>
        <source>Not on duty just now. After ten minutes the visitor is called by whoever may serve him.</source>
        <translation>Not on duty just now. After ten minutes the visitor is called by whoever may serve him.</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitDialog</name>
    <message>
        <source>Done, with several things</source>
        <translation>Done, with several things</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n min together</source>
        <translation>
            <numerusform>%n min together</numerusform>
            <numerusform>%n min together</numerusform>
        </translation>
    </message>
    <message>
        <source>How long did each thing take?</source>
        <translation>How long did each thing take?</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitFieldModel</name>
    <message>
        <source>%1 (on the screen now)</source>
        <translation>%1 (on the screen now)</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 (the visitor reads “%2”)</source>
        <translation>%1 (the visitor reads “%2”)</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitPage</name>
    <message>
        <source>&amp;Point at it</source>
        <translation>&amp;Point at it</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>P&amp;ropose</translation>
    </message>
    <message>
        <source>&amp;Say it</source>
        <translation>&amp;Say it</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nd</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Fields of the form</translation>
    </message>
    <message>
        <source>What was done and written</source>
        <translation>What was done and written</translation>
    </message>
    <message>
        <source>Prepared sentence</source>
        <translation>Prepared sentence</translation>
    </message>
    <message>
        <source>Message to the visitor</source>
        <translation>Message to the visitor</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>he shows nothing more</source>
        <translation>he shows nothing more</translation>
    </message>
    <message>
        <source>The visitor&apos;s screen has not been heard of yet.</source>
        <translation>The visitor&apos;s screen has not been heard of yet.</translation>
    </message>
    <message>
        <source>The visitor %1</source>
        <translation>The visitor %1</translation>
    </message>
</context>
<context>
    <name>parvis::desk::VisitorPanel</name>
    <message>
        <source>What the visitor shares</source>
        <translation>What the visitor shares</translation>
    </message>
    <message>
        <source>Knowledge sheet</source>
        <translation>Knowledge sheet</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Set aside …</translation>
    </message>
    <message>
        <source>Back into line</source>
        <translation>Back into line</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Pass on …</translation>
    </message>
    <message>
        <source>End the help</source>
        <translation>End the help</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>here since %1</translation>
    </message>
    <message>
        <source>appointment at %1</source>
        <translation>appointment at %1</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · waiting since %2</source>
        <translation>%1 · waiting since %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nobody at this desk</source>
        <translation>Nobody at this desk</translation>
    </message>
    <message>
        <source>Visitors are led to others until you go on.</source>
        <translation>Visitors are led to others until you go on.</translation>
    </message>
    <message>
        <source>Call the next visitor with F5.</source>
        <translation>Call the next visitor with F5.</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>The official form</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pass the help on …</source>
        <translation>Pass the help on …</translation>
    </message>
    <message>
        <source>Help at the kiosk: %1</source>
        <translation>Help at the kiosk: %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>passed on by %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 writes: %2</translation>
    </message>
    <message>
        <source>Your skills lead to none of the lines here.</source>
        <translation>Your skills lead to none of the lines here.</translation>
    </message>
    <message>
        <source>Your skills: %1</source>
        <translation>Your skills: %1</translation>
    </message>
    <message>
        <source>Your languages: %1</source>
        <translation>Your languages: %1</translation>
    </message>
    <message>
        <source>Asks for help: %1</source>
        <translation>Asks for help: %1</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>waits %1</translation>
    </message>
    <message>
        <source>You serve: %1</source>
        <translation>You serve: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AppointmentSession</name>
    <message>
        <source>The code is missing.</source>
        <translation>The code is missing.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>There is no appointment with this code.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer.</source>
        <translation>The town hall’s computer does not answer.</translation>
    </message>
    <message>
        <source>Write the code that stands on your confirmation.</source>
        <translation>Write the code that is on your confirmation.</translation>
    </message>
    <message>
        <source>Compare each character with your confirmation, or ask at the desk.</source>
        <translation>Compare each character with your confirmation, or ask at the desk.</translation>
    </message>
    <message>
        <source>Your appointment stays as it is. Please go to the desk and say your name.</source>
        <translation>Your appointment stays as it is. Please go to the desk and say your name.</translation>
    </message>
    <message>
        <source>From %1 on you can say here that you have arrived.</source>
        <translation>From %1 on you can say here that you have arrived.</translation>
    </message>
    <message>
        <source>On the day, from %1 on, you can say here that you have arrived.</source>
        <translation>On the day, from %1 on, you can say here that you have arrived.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer. Nothing was changed: your appointment stays as it is. Please try again, or go to the desk.</source>
        <translation>The town hall’s computer does not answer. Nothing was changed: your appointment stays as it is. Please try again, or go to the desk.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment any more. Nothing was changed. Please ask at the desk.</source>
        <translation>This is no longer possible for this appointment. Nothing was changed. Please ask at the desk.</translation>
    </message>
    <message>
        <source>A place has fallen free: %1, %2. It is kept for you until %3.</source>
        <translation>A place has fallen free: %1, %2. It is kept for you until %3.</translation>
    </message>
    <message>
        <source>This earlier time is no longer kept for you. Your appointment stays as it is.</source>
        <translation>This earlier time is no longer kept for you. Your appointment stays as it is.</translation>
    </message>
    <message>
        <source>We cannot find it this way.</source>
        <translation>We cannot find it this way.</translation>
    </message>
    <message>
        <source>Names have been looked for here several times in a row.</source>
        <translation>Names have been looked for here several times in a row.</translation>
    </message>
    <message>
        <source>Give the code of your appointment, or go to the reception. They know who is expected today.</source>
        <translation>Give the code of your appointment, or go to the reception. They know who is expected today.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, give the code of your appointment, or go to the reception.</source>
        <translation>Please wait a few minutes, give the code of your appointment, or go to the reception.</translation>
    </message>
    <message>
        <source>Without it nothing can be found by name. Your appointment stays as it is: please go to the reception.</source>
        <translation>Without it nothing can be found by name. Your appointment stays as it is: please go to the reception.</translation>
    </message>
    <message>
        <source>A message from the town hall</source>
        <translation>A message from the town hall</translation>
    </message>
    <message>
        <source>The town hall has moved your appointment</source>
        <translation>The town hall has moved your appointment</translation>
    </message>
    <message>
        <source>The town hall has found this time for your request</source>
        <translation>The town hall has found this time for your request</translation>
    </message>
    <message>
        <source>The town hall has cancelled this appointment</source>
        <translation>The town hall has cancelled this appointment</translation>
    </message>
    <message>
        <source>Before, it was: %1, %2.</source>
        <translation>Before, it was: %1, %2.</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message: %1</translation>
    </message>
    <message>
        <source>You are expected at another place: %1</source>
        <translation>You are expected at another place: %1</translation>
    </message>
    <message>
        <source>The appointment is at another place: %1</source>
        <translation>The appointment is at another place: %1</translation>
    </message>
    <message>
        <source>You have said there that you have arrived. You are called there, not here.</source>
        <translation>You have said there that you have arrived. You are called there, not here.</translation>
    </message>
    <message>
        <source>Say there that you have arrived: it cannot be said here.</source>
        <translation>Say there that you have arrived: it cannot be said here.</translation>
    </message>
    <message>
        <source>Telephone: %1.</source>
        <translation>Telephone: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>The way there takes about %n minute.</numerusform>
            <numerusform>The way there takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was at %1. Go there now: you can still come in today, but it may take longer.</source>
        <translation>It was at %1. Go there now: you can still come in today, but it may take longer.</translation>
    </message>
    <message>
        <source>It is today at %1.</source>
        <translation>It is today at %1.</translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minute(s).</source>
        <translation>
            <numerusform>It begins in %n minute.</numerusform>
            <numerusform>It begins in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still come in today if you are late.</source>
        <translation>You can still come in today if you are late.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was cancelled. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>The town hall’s computer did not answer in time. It is not certain whether your appointment was cancelled. Please look with your code in a few minutes, or ask at the desk.</translation>
    </message>
    <message>
        <source>This is not a whole code.</source>
        <translation>This is not a whole code.</translation>
    </message>
    <message>
        <source>The code of an appointment has ten letters and digits. Compare it with your confirmation.</source>
        <translation>The code of an appointment has ten letters and digits. Compare it with your confirmation.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::AssistSession</name>
    <message numerus="yes">
        <source>Too many wrong tries. Nobody can sign in here for another %n minute(s). The visitor can go on alone.</source>
        <translation>
            <numerusform>Too many wrong tries. Nobody can sign in here for another minute. The visitor can go on alone.</numerusform>
            <numerusform>Too many wrong tries. Nobody can sign in here for another %n minutes. The visitor can go on alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code or the PIN is not right. Please begin again with the code.</source>
        <translation>The code or the PIN is not right. Please begin again with the code.</translation>
    </message>
    <message>
        <source>Help cannot be recorded on this machine, so it does not begin. Please call your administrator.</source>
        <translation>Help cannot be recorded on this machine, so it does not begin. Please call your administrator.</translation>
    </message>
    <message>
        <source>The time for help is over. Nothing entered is lost; sign in again to go on helping.</source>
        <translation>The time for help is over. Nothing entered is lost; sign in again to go on helping.</translation>
    </message>
    <message>
        <source>Assisted by %1</source>
        <translation>Assisted by %1</translation>
    </message>
    <message>
        <source>This is no date of the calendar. Give day, month and year, such as 5 3 2026.</source>
        <translation>This is no date of the calendar. Give day, month and year, such as 5 3 2026.</translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation>This date has not come yet.</translation>
    </message>
    <message>
        <source>This date is more than a hundred years ago.</source>
        <translation>This date is more than a hundred years ago.</translation>
    </message>
    <message>
        <source>For the person who is here</source>
        <translation>For the person who is here</translation>
    </message>
    <message>
        <source>For somebody who is not here</source>
        <translation>For somebody who is not here</translation>
    </message>
    <message>
        <source>The agent, with the person</source>
        <translation>The agent, with the person</translation>
    </message>
    <message>
        <source>The agent alone</source>
        <translation>The agent alone</translation>
    </message>
    <message>
        <source>A relative or somebody close</source>
        <translation>A relative or somebody close</translation>
    </message>
    <message>
        <source>A legal guardian</source>
        <translation>A legal guardian</translation>
    </message>
    <message>
        <source>A person with a mandate</source>
        <translation>A person with a mandate</translation>
    </message>
    <message>
        <source>An association or a social service</source>
        <translation>An association or a social service</translation>
    </message>
    <message>
        <source>A signed authorisation</source>
        <translation>A signed authorisation</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Parental authority</translation>
    </message>
    <message>
        <source>A decision of a court</source>
        <translation>A decision of a court</translation>
    </message>
    <message>
        <source>A mission of the association or service</source>
        <translation>A mission of the association or service</translation>
    </message>
    <message>
        <source>The agent has seen the paper</source>
        <translation>The agent has seen the paper</translation>
    </message>
    <message>
        <source>Give the date of the paper</source>
        <translation>Give the date of the paper</translation>
    </message>
    <message>
        <source>For a child, or for an adult under protection</source>
        <translation>For a child, or for an adult under protection</translation>
    </message>
    <message>
        <source>Guardianship, for example</source>
        <translation>Guardianship, for example</translation>
    </message>
    <message>
        <source>For whom is this form?</source>
        <translation>For whom is this form?</translation>
    </message>
    <message>
        <source>Before it begins: a few questions about the help.</source>
        <translation>Before it begins: a few questions about the help.</translation>
    </message>
    <message>
        <source>Who gives the answers?</source>
        <translation>Who gives the answers?</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>By what right?</translation>
    </message>
    <message>
        <source>Who is not here can only be spoken for with a mandate.</source>
        <translation>Who is not here can only be spoken for with a mandate.</translation>
    </message>
    <message>
        <source>How is this shown?</source>
        <translation>How is this shown?</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Do you agree?</translation>
    </message>
    <message>
        <source>Please read this aloud and wait for the answer.</source>
        <translation>Please read this aloud and wait for the answer.</translation>
    </message>
    <message>
        <source>%1 of the town hall helps to fill in this form. The town hall keeps, together with the request, who helped, who gave the answers, and that you agreed. Do you agree?</source>
        <translation>%1 of the town hall helps to fill in this form. The town hall keeps, together with the request, who helped, who gave the answers, and that you agreed. Do you agree?</translation>
    </message>
    <message>
        <source>You have this form filled in for somebody else, with the help of %1. The town hall keeps, together with the request, who gave the answers, by what right, and that you agreed. Do you agree?</source>
        <translation>You have this form filled in for somebody else, with the help of %1. The town hall keeps, together with the request, who gave the answers, by what right, and that you agreed. Do you agree?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Who gives the answers</source>
        <translation>Who gives the answers</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>By what right</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>seen by the agent</source>
        <translation>seen by the agent</translation>
    </message>
    <message>
        <source>Filled in with the help of %1.</source>
        <translation>Filled in with the help of %1.</translation>
    </message>
    <message>
        <source>Filled in for somebody else, with the help of %1.</source>
        <translation>Filled in for somebody else, with the help of %1.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::BookingSession</name>
    <message numerus="yes">
        <source>%n time(s) free</source>
        <translation>
            <numerusform>%n time free</numerusform>
            <numerusform>%n times free</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept for you</source>
        <translation>%1, kept for you</translation>
    </message>
    <message numerus="yes">
        <source>First possible: %1, %2. About %n minute(s) away.</source>
        <translation>
            <numerusform>First possible: %1, %2. About %n minute away.</numerusform>
            <numerusform>First possible: %1, %2. About %n minutes away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has just taken this time. These are the next ones; what you entered is still here.</source>
        <translation>Somebody has just taken this time. These are the next ones; what you entered is still here.</translation>
    </message>
    <message>
        <source>The town hall’s computer does not answer, and this needs it. Nothing was changed. Please try again, or go to the desk.</source>
        <translation>The town hall’s computer does not answer, and this needs it. Nothing was changed. Please try again, or go to the desk.</translation>
    </message>
    <message>
        <source>This could not be written down. Nothing was sent. Please call a member of staff; what you entered is still here.</source>
        <translation>This could not be written down. Nothing was sent. Please call a member of staff; what you entered is still here.</translation>
    </message>
    <message>
        <source>This is not possible for this appointment. Nothing was changed. Please ask at the desk.</source>
        <translation>This is not possible for this appointment. Nothing was changed. Please ask at the desk.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Your request for an appointment</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>The town hall looks for a time and tells you. It is not booked yet.</source>
        <translation>The town hall looks for a time and tells you. It is not booked yet.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>To bring with you</translation>
    </message>
    <message>
        <source>Keep this sheet until the town hall has answered.</source>
        <translation>Keep this sheet until the town hall has answered.</translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment, here or at the desk.</source>
        <translation>With the code you can move or cancel the appointment, at this kiosk or at the desk.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>This cannot be booked here. Nothing was booked. Please ask at the reception.</source>
        <translation>This cannot be booked here. Nothing was booked. Please ask at the reception.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation>
            <numerusform>All of it takes about %n minute.</numerusform>
            <numerusform>All of it takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>See, cancel or wish to come earlier: open %1 and type the code.</source>
        <translation>See, cancel or wish to come earlier: open %1 and type the code.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was moved. Please look with your code in a few minutes, or ask at the desk.</source>
        <translation>The town hall’s computer did not answer in time. It is not certain whether your appointment was moved. Please look with your code in a few minutes, or ask at the desk.</translation>
    </message>
    <message>
        <source>The town hall’s computer did not answer in time. It is not certain whether your appointment was booked. Please ask at the desk before you book again.</source>
        <translation>The town hall’s computer did not answer in time. It is not certain whether your appointment was booked. Please ask at the desk before you book again.</translation>
    </message>
    <message numerus="yes">
        <source>The way there takes about %n minute(s).</source>
        <translation>
            <numerusform>The way there takes about %n minute.</numerusform>
            <numerusform>The way there takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the code you can move or cancel the appointment: there, or at the kiosk where you booked it.</source>
        <translation>With the code you can move or cancel the appointment: there, or at the kiosk where you booked it.</translation>
    </message>
    <message>
        <source>Your appointment is at another place: %1</source>
        <translation>Your appointment is at another place: %1</translation>
    </message>
    <message>
        <source>Go there on the day, and say there that you have arrived.</source>
        <translation>Go there on the day, and say there that you have arrived.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>To have at hand</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::CodeCamera</name>
    <message>
        <source>This square code is not that of an appointment. Hold the one on your confirmation alone before the camera.</source>
        <translation>This square code is not that of an appointment. Hold up only the one on your confirmation.</translation>
    </message>
    <message>
        <source>Hold the square code of your confirmation before the camera, a hand’s width away.</source>
        <translation>Hold the square code of your confirmation in front of the camera, a hand’s width away.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>The camera gives no picture.</translation>
    </message>
    <message>
        <source>No code was seen. The camera is off again.</source>
        <translation>No code was seen. The camera is off again.</translation>
    </message>
    <message>
        <source>Please type the code, or ask at the desk.</source>
        <translation>Please type the code, or ask at the desk.</translation>
    </message>
    <message>
        <source>Try once more with the paper held flat or the phone set brighter, or type the code.</source>
        <translation>Try once more with the paper held flat or the phone set brighter, or type the code.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::DocumentPreview</name>
    <message>
        <source>The official form cannot be shown right now. Your answers are still here. Try again, or ask a member of staff.</source>
        <translation>The official form cannot be shown right now. Your answers are still here. Try again, or ask at the desk.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FinishState</name>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Printed. Please take your paper below the screen.</source>
        <translation>Printed. Please take your paper below the screen.</translation>
    </message>
    <message>
        <source>The printer has no paper. Photograph the code with your phone, or write the reference down.</source>
        <translation>The printer has no paper. Take a photo of the code with your phone, or write the reference down.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Photograph the code with your phone, or write the reference down.</source>
        <translation>Paper is stuck in the printer. Take a photo of the code with your phone, or write the reference down.</translation>
    </message>
    <message>
        <source>The printer is open. Photograph the code with your phone, or write the reference down.</source>
        <translation>The printer is open. Take a photo of the code with your phone, or write the reference down.</translation>
    </message>
    <message>
        <source>The printer has no ink. Photograph the code with your phone, or write the reference down.</source>
        <translation>The printer has no ink. Take a photo of the code with your phone, or write the reference down.</translation>
    </message>
    <message>
        <source>The printer does not answer. Photograph the code with your phone, or write the reference down.</source>
        <translation>The printer does not answer. Take a photo of the code with your phone, or write the reference down.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormSession</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I bring it to the desk</source>
        <translation>I will bring it to the desk</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>I do not have it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This question is no longer asked.</source>
        <translation>This question is no longer asked.</translation>
    </message>
    <message>
        <source>This is done on this screen only. It cannot be filled in from the desk.</source>
        <translation>This is done on this screen only. It cannot be filled in from the desk.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::FormShare</name>
    <message>
        <source>No form lies ready under this code.</source>
        <translation>No form lies ready under this code.</translation>
    </message>
    <message>
        <source>Your form cannot be fetched just now.</source>
        <translation>Your form cannot be fetched just now.</translation>
    </message>
    <message>
        <source>This form was changed meanwhile.</source>
        <translation>This form was changed meanwhile.</translation>
    </message>
    <message>
        <source>Compare it with your phone. A code is good once, on the day itself.</source>
        <translation>Compare it with your phone. A code is good once, on the day itself.</translation>
    </message>
    <message>
        <source>The connection is missing. Your form is still there: please try again.</source>
        <translation>The connection is missing. Your form is still there: please try again.</translation>
    </message>
    <message>
        <source>It cannot be continued here. Please go to the desk.</source>
        <translation>It cannot be continued here. Please go to the desk.</translation>
    </message>
    <message>
        <source>On your phone, touch “Continue on the telephone instead” and get a new code. Or ask a member of staff.</source>
        <translation>On your phone, touch “Continue on the telephone instead” and get a new code. Or ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::HandOffSession</name>
    <message>
        <source>What I am looking at</source>
        <translation>What I am looking at</translation>
    </message>
    <message>
        <source>What I answered to the questions</source>
        <translation>What I answered to the questions</translation>
    </message>
    <message>
        <source>Expect a few minutes.</source>
        <translation>Expect a few minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) called before you.</source>
        <translation>
            <numerusform>%n person called before you.</numerusform>
            <numerusform>%n people called before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect up to %n minute(s).</source>
        <translation>
            <numerusform>Expect up to %n minute.</numerusform>
            <numerusform>Expect up to %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1 to %2 minutes.</source>
        <translation>Expect %1 to %2 minutes.</translation>
    </message>
    <message>
        <source>Nobody who is here just now speaks your language. Somebody comes all the same, and this screen helps you to understand each other.</source>
        <translation>Nobody who is here just now speaks your language. Somebody comes all the same, and this screen helps you to understand each other.</translation>
    </message>
    <message>
        <source>My form</source>
        <translation>My form</translation>
    </message>
    <message>
        <source>Whoever may help me reads what I have filled in so far, and what I go on filling in until the help ends.</source>
        <translation>Whoever may help me reads what I have filled in so far, and what I go on filling in until the help ends.</translation>
    </message>
    <message>
        <source>“What I am looking at” is ticked as well: nobody understands your answers without it.</source>
        <translation>“What I am looking at” is ticked as well: nobody understands your answers without it.</translation>
    </message>
    <message>
        <source>Your answers are not ticked any more: nobody understands them without what you are looking at.</source>
        <translation>Your answers are not ticked any more: nobody understands them without what you are looking at.</translation>
    </message>
    <message>
        <source>Also what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Also what I go on answering until the help ends. Not what I typed into a form.</translation>
    </message>
    <message>
        <source>Also what I ticked on my list, and what I go on answering until the help ends. Not what I typed into a form.</source>
        <translation>Also what I ticked on my list, and what I go on answering until the help ends. Not what I typed into a form.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::JoinedSession</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not understand</source>
        <translation>I do not understand</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>An agent</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 is with you.</translation>
    </message>
    <message>
        <source>%1 shows you: %2</source>
        <translation>%1 shows you: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you entered is still here; you can go on.</source>
        <translation>%1 cannot be reached just now. What you entered is still here; you can go on.</translation>
    </message>
    <message>
        <source>The connection is interrupted, and %1 sees nothing just now. What you entered is still here; you can go on.</source>
        <translation>The connection is interrupted, and %1 sees nothing just now. What you entered is still here; you can go on.</translation>
    </message>
    <message>
        <source>%1 had to leave. Somebody else is being called. What you entered is still here.</source>
        <translation>%1 had to leave. Somebody else is being called. What you entered is still here.</translation>
    </message>
    <message>
        <source>%1 has ended the help. What you entered is still here.</source>
        <translation>%1 has ended the help. What you entered is still here.</translation>
    </message>
    <message>
        <source>This field is not on my screen.</source>
        <translation>This field is not on my screen.</translation>
    </message>
    <message>
        <source>%1 has passed you on to a colleague. What you entered is still here.</source>
        <translation>%1 has passed you on to a colleague. What you entered is still here.</translation>
    </message>
    <message>
        <source>%1 proposes an answer. %2: %3</source>
        <translation>%1 proposes an answer. %2: %3</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::KioskSession</name>
    <message>
        <source>This page cannot be opened right now. Please ask at the desk.</source>
        <translation>This page cannot be opened right now. Please ask at the desk.</translation>
    </message>
    <message>
        <source>To bring with you</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>This form cannot be opened right now. Please ask at the desk.</source>
        <translation>This form cannot be opened right now. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Your request could not be stored. Nothing has been sent. Please call a member of staff; your answers are still here.</source>
        <translation>Your request could not be stored. Nothing has been sent. Your answers are still here. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent</source>
        <translation>Practice: nothing was sent</translation>
    </message>
    <message>
        <source>Your request is safely stored</source>
        <translation>Your request is safely stored</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Keep this sheet until your request is finished.</source>
        <translation>Keep this sheet until your request is finished.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The form has been handed in already.</source>
        <translation>The form has been handed in already.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Scan the code beside your number: your place in the line, and when it is your turn.</source>
        <translation>Scan the code beside your number: your place in the line, and when it is your turn.</translation>
    </message>
    <message>
        <source>Wifi in this hall</source>
        <translation>Wifi in this hall</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Password: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The help cannot be recorded, so it does not go on. Please call your administrator.</source>
        <translation>The help cannot be recorded, so it does not go on. Please call your administrator.</translation>
    </message>
    <message>
        <source>Without this agreement the form is not filled in with help. The person can fill it in alone once the help has ended.</source>
        <translation>Without this agreement the form is not filled in with help. The person can fill it in alone once the help has ended.</translation>
    </message>
    <message>
        <source>The code opens a page of %1 that says how far your request is. Do not pass it on: it needs no password.</source>
        <translation>The code opens a page of %1 that says how far your request is. Do not pass it on: it needs no password.</translation>
    </message>
    <message>
        <source>It opens again: %1.</source>
        <translation>It opens again: %1.</translation>
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
            <numerusform>%n copy.</numerusform>
            <numerusform>%n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Or: %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::ProcedureView</name>
    <message>
        <source>In force from %1</source>
        <translation>Valid from %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Valid until %1</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::StaffStatus</name>
    <message>
        <source>less than a minute ago</source>
        <translation>less than a minute ago</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact with the town’s computer</source>
        <translation>Contact with the town’s computer</translation>
    </message>
    <message>
        <source>This machine keeps everything itself.</source>
        <translation>This machine keeps everything itself.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connected.</translation>
    </message>
    <message>
        <source>No connection. Last contact: %1.</source>
        <translation>No connection. Last contact: %1.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>No connection.</translation>
    </message>
    <message>
        <source>Never reached since this kiosk was installed. Check the network cable and the address in kiosk.toml.</source>
        <translation>Never reached since this kiosk was installed. Check the network cable and the address in kiosk.toml.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), safe on this machine.</source>
        <translation>
            <numerusform>%n entry, safe on this machine.</numerusform>
            <numerusform>%n entries, safe on this machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest was written %1.</source>
        <translation>The oldest was written %1.</translation>
    </message>
    <message>
        <source>Appointments that can be sold without connection</source>
        <translation>Appointments that can be given without connection</translation>
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
        <translation>Clock</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Not compared since the last restart; it seems right.</source>
        <translation>Not compared since the last restart; it seems right.</translation>
    </message>
    <message>
        <source>Unknown: no appointments are sold until there is a connection.</source>
        <translation>Unknown: no appointments are given until there is a connection.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>From the content folder of this machine</source>
        <translation>From the content folder of this machine</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>None in kiosk.toml.</source>
        <translation>None in kiosk.toml.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>The town’s computer does not know this kiosk: it must be enrolled again.</source>
        <translation>The town’s computer does not know this kiosk: it must be enrolled again.</translation>
    </message>
    <message>
        <source>The town’s computer has stopped this kiosk, because its records do not go on from what it told before. Call your administrator; do not restart from a copy.</source>
        <translation>The town’s computer has stopped this kiosk, because its records do not go on from what it told before. Call your administrator; do not restart from a copy.</translation>
    </message>
    <message>
        <source>The town’s computer came back from a backup and is being told everything again. Leave the kiosk on.</source>
        <translation>The town’s computer came back from a backup and is being told everything again. Leave the kiosk on.</translation>
    </message>
    <message>
        <source>After a restart the time is not certain. Nothing to do but to restore the connection.</source>
        <translation>After a restart the time is not certain. Only the connection must be restored.</translation>
    </message>
    <message>
        <source>What was stored here differed from the town’s computer and is fetched again. Nothing to do.</source>
        <translation>What was stored here differed from the town’s computer and is fetched again. Nothing to do.</translation>
    </message>
    <message>
        <source>What answers is not the town’s computer. Check the address in kiosk.toml and the network.</source>
        <translation>What answers is not the town’s computer. Check the address in kiosk.toml and the network.</translation>
    </message>
    <message>
        <source>A receipt was not right; what it was for is kept and sent again.</source>
        <translation>A receipt was not right; what it was for is kept and sent again.</translation>
    </message>
    <message>
        <source>A file of the new content arrived damaged; the old content stays.</source>
        <translation>A file of the new content arrived damaged; the old content stays.</translation>
    </message>
    <message>
        <source>The disk is full or broken. Nothing confirmed is lost, but nothing new can be kept: call your administrator now.</source>
        <translation>The disk is full or broken. Nothing confirmed is lost, but nothing new can be kept: call your administrator now.</translation>
    </message>
    <message>
        <source>began</source>
        <translation>began</translation>
    </message>
    <message>
        <source>the visitor agreed</source>
        <translation>the visitor agreed</translation>
    </message>
    <message>
        <source>the visitor did not agree</source>
        <translation>the visitor did not agree</translation>
    </message>
    <message>
        <source>a form was stored</source>
        <translation>a form was stored</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>ended with the visit</source>
        <translation>ended with the visit</translation>
    </message>
    <message>
        <source>ended because nobody was there</source>
        <translation>ended because nobody was there</translation>
    </message>
    <message>
        <source>ended after the longest time</source>
        <translation>ended after the longest time</translation>
    </message>
    <message>
        <source>locked after wrong tries</source>
        <translation>locked after wrong tries</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clock of this machine was set and is not believed: no place passes and no day is made until it is right. Set it right, or have your administrator confirm it.</source>
        <translation>The clock of this machine was set and is not believed: no place passes and no day is made until it is right. Set it right, or have your administrator confirm it.</translation>
    </message>
    <message>
        <source>The newest content has a fault and is not shown; what was shown before stays. Tell your administrator.</source>
        <translation>The newest content has a fault and is not shown; what was shown before stays. Tell your administrator.</translation>
    </message>
    <message>
        <source>release %1 follows after this visit</source>
        <translation>release %1 follows after this visit</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketPaper</name>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Your ticket is being printed …</translation>
    </message>
    <message>
        <source>Printed. Please take your ticket below the screen.</source>
        <translation>Printed. Please take your ticket below the screen.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>The printer has no paper. Your number is valid without it: remember %1, or photograph this page.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>Paper is stuck in the printer. Your number is valid without it: remember %1, or photograph this page.</translation>
    </message>
    <message>
        <source>The printer is open. Your number is valid without it: remember %1, or photograph this page.</source>
        <translation>The printer is open. Your number is valid without it: remember %1, or photograph this page.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your number is valid without paper: remember %1, or photograph this page.</source>
        <translation>The printer does not answer. Your number is valid without paper: remember %1, or photograph this page.</translation>
    </message>
</context>
<context>
    <name>parvis::kiosk::TicketSession</name>
    <message>
        <source>Tickets from %1 on</source>
        <translation>Tickets from %1 on</translation>
    </message>
    <message>
        <source>Tickets again tomorrow from %1 on</source>
        <translation>Tickets again tomorrow from %1 on</translation>
    </message>
    <message>
        <source>Tickets again: %1, from %2 on</source>
        <translation>Tickets again: %1, from %2 on</translation>
    </message>
    <message>
        <source>No tickets at present</source>
        <translation>No tickets at present</translation>
    </message>
    <message>
        <source>Too many people are waiting: no more tickets for now</source>
        <translation>Too many people are waiting: no more tickets for now</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can say yet</source>
        <translation>nobody can say yet</translation>
    </message>
    <message>
        <source>Hardly any wait</source>
        <translation>hardly any wait</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>up to %n minute</numerusform>
            <numerusform>up to %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 to %2 minutes</translation>
    </message>
    <message>
        <source>You are the next</source>
        <translation>You are the next</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) before you</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so for %1 of 10 people.</source>
        <translation>It is so for %1 of 10 people.</translation>
    </message>
    <message>
        <source>A rough guess of the town hall.</source>
        <translation>A rough guess of the town hall.</translation>
    </message>
    <message>
        <source>Keep your number and take a seat nearby.</source>
        <translation>Keep your number and take a seat nearby.</translation>
    </message>
    <message>
        <source>The town hall learns your number as soon as the connection is back. If it takes long, show it at the reception: it counts.</source>
        <translation>The town hall learns your number as soon as the connection is back. If it takes long, show it at the reception: it counts.</translation>
    </message>
    <message>
        <source>Your arrival is noted. You are called near the time of your appointment.</source>
        <translation>Your arrival is noted. You are called near the time of your appointment.</translation>
    </message>
    <message>
        <source>You are called by this number. Watch the board and listen.</source>
        <translation>You are called by this number. Watch the board and listen.</translation>
    </message>
    <message>
        <source>Then go to the desk that is named beside your number.</source>
        <translation>Then go to the desk that is named beside your number.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Your appointment: %1</translation>
    </message>
    <message>
        <source>When you took it</source>
        <translation>When you took it</translation>
    </message>
    <message>
        <source>Where to wait</source>
        <translation>Where to wait</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Valid today only.</source>
        <translation>Valid today only.</translation>
    </message>
    <message>
        <source>%1: no tickets now</source>
        <translation>%1: no tickets now</translation>
    </message>
    <message>
        <source>%1: the line is full</source>
        <translation>%1: the line is full</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>This kiosk cannot give a ticket now</translation>
    </message>
    <message>
        <source>Tickets are given during the opening hours of this service.</source>
        <translation>Tickets are given during the opening hours of this service.</translation>
    </message>
    <message>
        <source>So many people are waiting that not everybody would be served in time. A place may become free: ask again later.</source>
        <translation>So many people are waiting that not everybody would be served in time. A place may become free: ask again later.</translation>
    </message>
    <message>
        <source>Please go to the reception in this hall and ask for a ticket. Nothing was lost.</source>
        <translation>Please go to the reception in this hall and ask for a ticket. Nothing was lost.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
</context>
</TS>
