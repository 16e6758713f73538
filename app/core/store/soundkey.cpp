// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordfolding.h"

#include <array>
#include <string_view>

namespace parvis::store
{

namespace
{

enum class Before { Any, SoftVowel, Consonant };

struct Rule {
    std::string_view spelling;
    Before next; ///< what must follow; the end of the word counts as a consonant
    std::string_view sound;
};

// The first that fits is taken, so longer spellings come first. Capitals are sounds of their own: A I O nasal vowels,
// X as in "chat", W as in "toi".
constexpr std::array rules{
    Rule{"eaux", Before::Any, "o"},      Rule{"shun", Before::Any, "siO"},     Rule{"sch", Before::Any, "X"},
    Rule{"eau", Before::Any, "o"},       Rule{"tion", Before::Any, "siO"},     Rule{"ssion", Before::Any, "siO"},
    Rule{"cion", Before::Any, "siO"},    Rule{"sion", Before::Any, "siO"},     Rule{"tsch", Before::Any, "X"},
    Rule{"oeu", Before::Any, "e"},       Rule{"ain", Before::Consonant, "I"},  Rule{"ein", Before::Consonant, "I"},
    Rule{"aim", Before::Consonant, "I"}, Rule{"oin", Before::Consonant, "WI"}, Rule{"ien", Before::Consonant, "iI"},
    Rule{"gue", Before::Any, "ge"},      Rule{"gui", Before::Any, "gi"},       Rule{"qu", Before::Any, "k"},
    Rule{"ch", Before::Any, "X"},        Rule{"sh", Before::Any, "X"},         Rule{"ph", Before::Any, "f"},
    Rule{"th", Before::Any, "t"},        Rule{"ck", Before::Any, "k"},         Rule{"gn", Before::Any, "ni"},
    Rule{"au", Before::Any, "o"},        Rule{"ou", Before::Any, "u"},         Rule{"oi", Before::Any, "W"},
    Rule{"oy", Before::Any, "W"},        Rule{"ai", Before::Any, "e"},         Rule{"ei", Before::Any, "e"},
    Rule{"ay", Before::Any, "e"},        Rule{"ey", Before::Any, "e"},         Rule{"eu", Before::Any, "e"},
    Rule{"ae", Before::Any, "e"},        Rule{"ue", Before::Any, "u"},         Rule{"oe", Before::Any, "e"},
    Rule{"ie", Before::Any, "i"},        Rule{"ea", Before::Any, "i"},         Rule{"ee", Before::Any, "e"},
    Rule{"oo", Before::Any, "u"},        Rule{"ill", Before::Any, "i"},        Rule{"an", Before::Consonant, "A"},
    Rule{"en", Before::Consonant, "A"},  Rule{"am", Before::Consonant, "A"},   Rule{"em", Before::Consonant, "A"},
    Rule{"in", Before::Consonant, "I"},  Rule{"im", Before::Consonant, "I"},   Rule{"un", Before::Consonant, "I"},
    Rule{"yn", Before::Consonant, "I"},  Rule{"on", Before::Consonant, "O"},   Rule{"om", Before::Consonant, "O"},
    Rule{"dt", Before::Any, "t"},        Rule{"sc", Before::SoftVowel, "s"},   Rule{"cc", Before::SoftVowel, "ks"},
    Rule{"c", Before::SoftVowel, "s"},   Rule{"g", Before::SoftVowel, "j"},    Rule{"c", Before::Any, "k"},
    Rule{"q", Before::Any, "k"},         Rule{"x", Before::Any, "ks"},         Rule{"z", Before::Any, "s"},
    Rule{"y", Before::Any, "i"},         Rule{"w", Before::Any, "v"},          Rule{"h", Before::Any, ""},
};

bool isVowel(QChar c)
{
    return std::u16string_view(u"aeiouy").find(c.unicode()) != std::u16string_view::npos;
}

bool fits(Before wanted, QStringView rest)
{
    if (wanted == Before::Any)
        return true;
    if (wanted == Before::Consonant)
        return rest.isEmpty() ||
               !(isVowel(rest.front()) || rest.front() == u'n' || rest.front() == u'm' || rest.front() == u'h');
    return !rest.isEmpty() && std::u16string_view(u"eiy").find(rest.front().unicode()) != std::u16string_view::npos;
}

const Rule *ruleFor(QStringView text)
{
    for (const Rule &rule : rules) {
        const QLatin1String spelling(rule.spelling.data(), int(rule.spelling.size()));
        if (text.startsWith(spelling) && fits(rule.next, text.mid(spelling.size())))
            return &rule;
    }
    return nullptr;
}

} // namespace

QString soundKey(const QString &word)
{
    QString key;
    const auto append = [&](QChar c) {
        if (key.isEmpty() || key.back() != c)
            key += c;
    };
    // Letters written and not heard at the end of a French word; they still tell how the one before sounds ("ge").
    qsizetype heard = word.size();
    while (heard > 3 && std::u16string_view(u"estdxzp").find(word[heard - 1].unicode()) != std::u16string_view::npos)
        --heard;
    for (qsizetype at = 0; at < heard;) {
        const Rule *rule = ruleFor(QStringView(word).mid(at));
        if (!rule) {
            append(word[at++]);
            continue;
        }
        for (const char c : rule->sound)
            append(QLatin1Char(c));
        at += qsizetype(rule->spelling.size());
    }
    return key;
}

} // namespace parvis::store
