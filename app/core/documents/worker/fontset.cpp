// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/fontset.h"

#include <QFileInfo>

#include <array>

namespace parvis::documents
{
namespace
{

struct ScriptFont {
    QChar::Script script;
    const char *file;
};

constexpr std::array scriptFonts{
    ScriptFont{QChar::Script_Arabic, "NotoSansArabic"},
    ScriptFont{QChar::Script_Hebrew, "NotoSansHebrew"},
    ScriptFont{QChar::Script_Devanagari, "NotoSansDevanagari"},
    ScriptFont{QChar::Script_Armenian, "NotoSansArmenian"},
    ScriptFont{QChar::Script_Georgian, "NotoSansGeorgian"},
    ScriptFont{QChar::Script_Thai, "NotoSansThai"},
    ScriptFont{QChar::Script_Bengali, "NotoSansBengali"},
    ScriptFont{QChar::Script_Tamil, "NotoSansTamil"},
    ScriptFont{QChar::Script_Ethiopic, "NotoSansEthiopic"},
    ScriptFont{QChar::Script_Gurmukhi, "NotoSansGurmukhi"},
    ScriptFont{QChar::Script_Gujarati, "NotoSansGujarati"},
    ScriptFont{QChar::Script_Telugu, "NotoSansTelugu"},
    ScriptFont{QChar::Script_Kannada, "NotoSansKannada"},
    ScriptFont{QChar::Script_Malayalam, "NotoSansMalayalam"},
    ScriptFont{QChar::Script_Sinhala, "NotoSansSinhala"},
    ScriptFont{QChar::Script_Khmer, "NotoSansKhmer"},
    ScriptFont{QChar::Script_Lao, "NotoSansLao"},
    ScriptFont{QChar::Script_Myanmar, "NotoSansMyanmar"},
    ScriptFont{QChar::Script_Tibetan, "NotoSerifTibetan"},
    ScriptFont{QChar::Script_Syriac, "NotoSansSyriac"},
    ScriptFont{QChar::Script_Thaana, "NotoSansThaana"},
    ScriptFont{QChar::Script_Nko, "NotoSansNKo"},
    ScriptFont{QChar::Script_Tifinagh, "NotoSansTifinagh"},
    ScriptFont{QChar::Script_Cherokee, "NotoSansCherokee"},
    ScriptFont{QChar::Script_CanadianAboriginal, "NotoSansCanadianAboriginal"},
    ScriptFont{QChar::Script_Oriya, "NotoSansOriya"},
    ScriptFont{QChar::Script_Vai, "NotoSansVai"},
    ScriptFont{QChar::Script_Adlam, "NotoSansAdlam"},
};

constexpr std::array signFonts{"NotoSansSymbols", "NotoSansSymbols2", "NotoSansMath", "NotoMusic"};

QString fileOf(const char *name)
{
    return QLatin1String(name) + QStringLiteral("-Regular.ttf");
}

} // namespace

FontSet::FontSet()
{
    m_folders = qEnvironmentVariable("PARVIS_FONTS").split(u':', Qt::SkipEmptyParts);
    if (m_folders.isEmpty())
        m_folders = QStringList{QStringLiteral("/usr/share/fonts/truetype/noto"),
                                QStringLiteral("/usr/share/fonts/noto"), QStringLiteral("/usr/local/share/fonts/noto")};
}

QString FontSet::latinFile()
{
    return fileOf("NotoSans");
}

const Font *FontSet::load(const QString &file)
{
    const auto known = m_fonts.constFind(file);
    if (known != m_fonts.constEnd())
        return known->get();
    std::shared_ptr<const Font> font;
    for (const QString &folder : m_folders) {
        const QString path = folder + u'/' + file;
        if (!font && QFileInfo(path).isReadable())
            font = Font::load(path);
    }
    m_fonts.insert(file, font);
    return font.get();
}

const Font *FontSet::fontFor(char32_t character, QChar::Script script)
{
    for (const ScriptFont &row : scriptFonts) {
        if (row.script != script)
            continue;
        if (const Font *font = load(fileOf(row.file)); font && font->has(character))
            return font;
    }
    if (const Font *font = load(latinFile()); font && font->has(character))
        return font;
    if (QChar::isLetter(character) || QChar::isMark(character))
        return nullptr; // a letter is in its script's font or nowhere
    for (const char *name : signFonts) {
        if (const Font *font = load(fileOf(name)); font && font->has(character))
            return font;
    }
    return nullptr;
}

} // namespace parvis::documents
