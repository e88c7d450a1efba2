#include "language/text_language.h"

#include "jobdescription/word_key.h"

#include <QHash>
#include <QResource>
#include <QSet>

#include <algorithm>
#include <vector>

namespace shortlist {

namespace {

constexpr qsizetype lookedAt = 20'000; // characters

constexpr int ofHeading = 6; // what each finding counts
constexpr int ofWord = 2;
constexpr int ofPart = 1;
/// A language other than English must be ahead of it by a word: a name or a loan is no language.
constexpr int margin = 2;

using Counts = QHash<QString, int>;

struct PartOfWord {
    QString letters;
    bool ends; ///< else it may stand anywhere
    QString language;
};

/// What language_words.txt knows, with the languages of each.
struct LanguageMarks {
    QHash<QString, QStringList> words;
    QHash<QString, QStringList> headings;
    QHash<QChar, QStringList> letters;
    std::vector<PartOfWord> parts;

    void add(const QString &mark, const QString &language)
    {
        if (mark.startsWith(u'-') && mark.endsWith(u'-'))
            parts.push_back({mark.sliced(1, mark.size() - 2), false, language});
        else if (mark.startsWith(u'-'))
            parts.push_back({mark.sliced(1), true, language});
        else if (mark.size() == 1 && mark[0].unicode() >= 0x80)
            letters[mark[0]] += language;
        else
            words[mark] += language;
    }
};

LanguageMarks readLanguageMarks()
{
    LanguageMarks marks;
    QString language;
    bool headings = false;
    const QString source
        = QString::fromUtf8(QResource(QStringLiteral(":/exchange/language_words.txt")).uncompressedData());
    for (const QString &line : source.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            language = line.sliced(1, 2);
            headings = line.endsWith(QLatin1String(" headings]"));
            continue;
        }
        for (const QString &mark : line.split(u' ', Qt::SkipEmptyParts)) {
            if (headings)
                marks.headings[mark] += language;
            else
                marks.add(mark, language);
        }
    }
    return marks;
}

void count(Counts &counts, const QStringList &languages, int worth)
{
    for (const QString &language : languages)
        counts[language] += worth;
}

Counts countsOf(QStringView text, const LanguageMarks &marks)
{
    constexpr qsizetype leastBefore = 2; // letters before an ending or around a part
    Counts counts;
    QSet<QString> headings;
    const KeyWords keys(text);
    for (qsizetype i = 0; i < keys.count(); ++i) {
        const QString word = keys.run(i, 1).toString();
        count(counts, marks.words.value(word), ofWord);
        if (marks.headings.contains(word) && !headings.contains(word)) {
            headings.insert(word);
            count(counts, marks.headings.value(word), ofHeading);
        }
        for (const PartOfWord &part : marks.parts) {
            const bool fits = word.size() >= part.letters.size() + leastBefore;
            if (fits && (part.ends ? word.endsWith(part.letters) : word.contains(part.letters)))
                counts[part.language] += ofPart;
        }
    }
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            count(counts, marks.letters.value(c.toLower()), ofWord);
    }
    return counts;
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
    static const LanguageMarks marks = readLanguageMarks();
    const Counts counts = countsOf(text, marks);
    QString best = QStringLiteral("en");
    int most = counts.value(best) + margin - 1;
    for (const char *code : {"de", "fr", "es", "pt", "it", "nl", "pl"}) {
        const QString language = QLatin1String(code);
        if (counts.value(language) > most) {
            best = language;
            most = counts.value(language);
        }
    }
    return best;
}

} // namespace shortlist
