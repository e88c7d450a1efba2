#include "language/text_language.h"

#include "jobdescription/word_key.h"

#include <QHash>
#include <QResource>

namespace shortlist {

namespace {

constexpr qsizetype lookedAt = 20'000; // characters

/// Which languages each small word belongs to.
using LanguageWords = QHash<QString, QStringList>;

LanguageWords readLanguageWords()
{
    LanguageWords words;
    QString language;
    const QString source
        = QString::fromUtf8(QResource(QStringLiteral(":/exchange/language_words.txt")).uncompressedData());
    for (const QString &line : source.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'['))
            language = line.sliced(1, line.size() - 2);
        else
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                words[word] += language;
    }
    return words;
}

/// Japanese or Chinese where a fifth of the letters are of their scripts.
QString languageByScript(QStringView text)
{
    qsizetype letters = 0;
    qsizetype kana = 0;
    qsizetype han = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        kana += c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana ? 1 : 0;
        han += c.script() == QChar::Script_Han ? 1 : 0;
    }
    if ((kana + han) * 5 <= letters || kana + han == 0)
        return {};
    return kana * 20 > han ? QStringLiteral("ja") : QStringLiteral("zh");
}

} // namespace

QString languageOf(QStringView text)
{
    text = text.first(std::min(text.size(), lookedAt));
    if (const QString found = languageByScript(text); !found.isEmpty())
        return found;
    static const LanguageWords words = readLanguageWords();
    QHash<QString, int> counts;
    const KeyWords keys(text);
    for (qsizetype i = 0; i < keys.count(); ++i) {
        for (const QString &language : words.value(keys.run(i, 1).toString()))
            ++counts[language];
    }
    QString best = QStringLiteral("en");
    for (const char *code : {"de", "fr", "es", "pt", "it", "nl", "pl"}) {
        const QString language = QLatin1String(code);
        if (counts.value(language) > counts.value(best))
            best = language;
    }
    return best;
}

} // namespace shortlist
