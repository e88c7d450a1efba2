#include "json_keys.h"

#include "jobdescription/word_key.h"

#include <array>

namespace shortlist {

QString wordsOfKey(QStringView key)
{
    QString spaced;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool begins = i > 0 && key[i].isUpper() && (key[i - 1].isLower() || key[i - 1].isDigit());
        const bool last
            = i > 0 && i + 1 < key.size() && key[i].isUpper() && key[i - 1].isUpper() && key[i + 1].isLower();
        if (begins || last)
            spaced += u' ';
        spaced += key[i];
    }
    return wordKey(spaced);
}

JsonKeys jsonKey(QStringView key)
{
    static const GroupTable<JsonKey> table(carriedWords(QStringLiteral("json_posting_keys.txt")));
    const QString words = wordsOfKey(key);
    JsonKeys keys = table.find(words);
    if (!keys.isEmpty())
        return keys;
    static constexpr std::array<std::pair<WordGroup, JsonKey>, 8> labels{
        {{WordGroup::Title, JsonKey::Title},
         {WordGroup::Organization, JsonKey::Organization},
         {WordGroup::Department, JsonKey::Department},
         {WordGroup::Location, JsonKey::Location},
         {WordGroup::Employment, JsonKey::Employment},
         {WordGroup::Closes, JsonKey::Closes},
         {WordGroup::Openings, JsonKey::Openings},
         {WordGroup::Pay, JsonKey::Pay}}};
    const WordGroups groups = jobDescriptionWords().find(words);
    for (const auto &[group, meant] : labels) {
        if (groups.has(group)) {
            keys.add(meant);
            break;
        }
    }
    return keys;
}

} // namespace shortlist
