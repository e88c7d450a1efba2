#include "json_keys.h"

#include "jobdescription/word_key.h"

namespace shortlist {

QString wordsOfKey(QStringView key)
{
    QString spaced;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool begins = i > 0 && key[i].isUpper() && (key[i - 1].isLower() || key[i - 1].isDigit());
        const bool last = i > 0 && i + 1 < key.size() && key[i].isUpper() && key[i - 1].isUpper() && key[i + 1].isLower();
        if (begins || last)
            spaced += u' ';
        spaced += key[i];
    }
    return wordKey(spaced);
}

JsonKeys jsonKey(QStringView key)
{
    static const GroupTable<JsonKey> table(carriedWords(QStringLiteral("json_posting_keys.txt")));
    return table.find(wordsOfKey(key));
}

} // namespace shortlist
