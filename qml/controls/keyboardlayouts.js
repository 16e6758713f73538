// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of the on-screen keyboard, and nothing else: a new language is one more entry in languages.
// A row is a line of keys parted by spaces. A key is what it types; {name} is a key of its own kind; *n after a key
// makes it n keys wide. accents are pages of one row, turned by {accents}; in rtl layouts rows run from the right.
.pragma library

// Letters of the names of our neighbours, from Polish to Turkish: the last pages of the accents in Latin script.
const farther = ["ą ć č ď ę ě ğ ı ł ń ň {accents}*1.3", "ő ř ś š ş ș ț ů ű ź ž {accents}*1.3", "ż ă å ø đ ò ì ã õ ý ť {accents}*1.3"]

const languages = {
    "fr": {
        "letters": ["a z e r t y u i o p", "q s d f g h j k l m", "{shift}*1.5 w x c v b n ' - {backspace}*1.5"],
        "accents": ["é è ê ë à â ç ô ù û î {accents}*1.3", "ï œ æ ä ö ü ß ñ ó í á {accents}*1.3"]
    },
    "de": {
        "letters": ["q w e r t z u i o p ü", "a s d f g h j k l ö ä", "{shift}*1.5 y x c v b n m ß - {backspace}*1.5"],
        "accents": ["é è ê ë à â ç ô ù û ' {accents}*1.3", "î ï œ æ ñ ó í á ł š ž {accents}*1.3"]
    },
    "en": {
        "letters": ["q w e r t y u i o p", "a s d f g h j k l", "{shift}*1.5 z x c v b n m ' - {backspace}*1.5"],
        "accents": ["é è ê ë à â ç ô ù û î {accents}*1.3", "ï œ æ ä ö ü ß ñ ó í á {accents}*1.3"]
    },
    "ar": {
        "rtl": true,
        "letters": ["ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ء ر ى ة و ز ظ د {backspace}*1.5"],
        "accents": ["أ إ آ ؤ ئ لا ، ؟ - ' {accents}*1.3", "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ {accents}*1.3"]
    }
}

const digitRow = "1 2 3 4 5 6 7 8 9 0"
const letterFoot = "{numbers}*1.6 , {space}*4.4 . {next}*2.4"
const numberRows = ["1 2 3 4 5 6 7 8 9 0", "- / ' , . : ; ( ) +", "@ & ! ? % € ° \" {backspace}*2", "{letters}*1.6 {space}*6.4 {next}*2.4"]
const emailRows = [".fr*2 .de*2 .eu*2 .com*2 .org*2", "@*2 .*1.6 -*1.6 _*1.6 {next}*3.2"]

const pads = {
    "digits": ["1 2 3", "4 5 6", "7 8 9", "{backspace} 0 {next}"],
    "decimal": ["1 2 3 {backspace}", "4 5 6 ,", "7 8 9 -", "0*3 {next}"],
    "phone": ["1 2 3 {backspace}", "4 5 6 +", "7 8 9 {space}", "0*3 {next}"],
    "date": ["1 2 3 {backspace}", "4 5 6 .", "7 8 9 /", "0*3 {next}"]
}

function isPad(mode) {
    return mode in pads
}

function layout(language) {
    return languages[language] || languages[language.split("-")[0]] || languages["en"]
}

function key(word) {
    const star = word.length > 1 ? word.lastIndexOf("*") : -1
    const face = star > 0 ? word.slice(0, star) : word
    const named = face.length > 2 && face.startsWith("{") && face.endsWith("}")
    return { "kind": named ? face.slice(1, -1) : "letter", "types": named ? "" : face,
             "name": named ? face.slice(1, -1) : face, "span": star > 0 ? Number(word.slice(star + 1)) : 1 }
}

// A row of letters without what an e-mail address does not hold.
function plain(line) {
    return line.split(" ").filter(word => !/^['\-äöüß]$/.test(word)).join(" ")
}

function accentPages(language) {
    const found = layout(language)
    return found.rtl ? found.accents : found.accents.concat(farther)
}

// Rows of keys for a mode ("text", "name", "email", "digits", "decimal", "phone", "date", "code"), a plane ("letters" or
// "numbers") and a page of the accents. withDigits puts a row of digits on top.
function rows(language, mode, plane, accentPage, withDigits) {
    let lines = []
    const found = layout(language)
    if (isPad(mode))
        lines = pads[mode]
    else if (plane === "numbers")
        lines = numberRows
    else if (mode === "email")
        lines = [digitRow].concat(layout(found.rtl ? "en" : language).letters.map(plain), emailRows)
    else if (mode === "code")
        lines = [digitRow].concat(layout(found.rtl ? "en" : language).letters.map(plain), ["-*2 {space}*4.4 {next}*3"])
    else
        lines = (withDigits ? [digitRow] : []).concat([accentPages(language)[accentPage % accentPages(language).length]],
                                                      found.letters, [letterFoot])
    return lines.map(line => line.split(" ").map(key))
}
