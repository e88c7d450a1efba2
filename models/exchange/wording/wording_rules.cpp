#include "wording/wording_rules.h"

#include "jobdescription/word_key.h"

#include <QResource>

#include <algorithm>
#include <map>

namespace shortlist {

namespace {

constexpr qsizetype indexedLetters = 3;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == QChar(0x2019);
}

} // namespace

WordingRules::WordingRules(const QString &source)
{
    for (const QString &line : source.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            addLine(line);
    }
}

void WordingRules::addLine(const QString &line)
{
    const QStringList parts = line.split(QLatin1String(" | "));
    const bool isWhole = (parts.size() == 3 || parts.size() == 4)
                         && std::none_of(parts.begin(), parts.end(), [](const QString &one) { return one.isEmpty(); });
    if (!isWhole) {
        m_problems += line;
        return;
    }
    ++m_count;
    if (parts[0] == QLatin1String("@pay")) {
        m_missingPay = WordingHint{-1, 0, {}, parts[1], parts[2]};
        return;
    }
    Entry entry{parts[1], parts[2], phrasesOf(parts.value(3))};
    const auto shared = std::make_shared<const Entry>(std::move(entry));
    for (Phrase &phrase : phrasesOf(parts[0])) {
        if (phrase.front().text.size() < indexedLetters && phrase.front().isBeginning)
            m_problems += line; // would be looked for at every word
        const QString letters = phrase.front().text.left(indexedLetters);
        m_patterns[letters].push_back({std::move(phrase), shared});
    }
}

std::vector<WordingRules::Phrase> WordingRules::phrasesOf(const QString &list)
{
    std::vector<Phrase> phrases;
    for (const QString &one : list.split(u';', Qt::SkipEmptyParts)) {
        Phrase phrase;
        for (const QString &word : one.split(u' ', Qt::SkipEmptyParts)) {
            if (const QString key = wordKey(word); !key.isEmpty())
                phrase.push_back({key, word.endsWith(u'*')});
        }
        if (!phrase.empty())
            phrases.push_back(std::move(phrase));
    }
    return phrases;
}

std::vector<WordingRules::FoundWord> WordingRules::wordsOf(QStringView text)
{
    std::vector<FoundWord> words;
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        line += text[i] == u'\n' ? 1 : 0;
        if (!isOfWord(text[i]))
            continue;
        const qsizetype begin = i;
        while (i + 1 < text.size() && isOfWord(text[i + 1]))
            ++i;
        if (QString key = wordKey(text.sliced(begin, i + 1 - begin)); !key.isEmpty())
            words.push_back({begin, i + 1, line, std::move(key)});
    }
    return words;
}

bool WordingRules::isAt(const std::vector<FoundWord> &words, size_t at, const Phrase &phrase)
{
    if (at + phrase.size() > words.size())
        return false;
    for (size_t i = 0; i < phrase.size(); ++i) {
        const FoundWord &word = words[at + i];
        const bool same = phrase[i].isBeginning ? word.key.startsWith(phrase[i].text) : word.key == phrase[i].text;
        if (!same || word.line != words[at].line)
            return false;
    }
    return true;
}

bool WordingRules::isExcused(const std::vector<FoundWord> &words, size_t at, const Entry &entry)
{
    if (entry.unless.empty())
        return false;
    constexpr size_t farthest = 60; // words of a long line that are looked at on either side
    size_t begin = at;
    while (begin > 0 && at - begin < farthest && words[begin - 1].line == words[at].line)
        --begin;
    for (size_t i = begin; i < words.size() && i < at + farthest && words[i].line == words[at].line; ++i) {
        for (const Phrase &phrase : entry.unless) {
            if (isAt(words, i, phrase))
                return true;
        }
    }
    return false;
}

const WordingRules::Pattern *WordingRules::longestAt(const std::vector<FoundWord> &words, size_t at) const
{
    const auto found = m_patterns.constFind(words[at].key.left(indexedLetters));
    if (found == m_patterns.constEnd())
        return nullptr;
    const Pattern *longest = nullptr;
    for (const Pattern &pattern : *found) {
        if ((!longest || pattern.phrase.size() > longest->phrase.size()) && isAt(words, at, pattern.phrase)
            && !isExcused(words, at, *pattern.entry))
            longest = &pattern;
    }
    return longest;
}

std::vector<WordingHint> WordingRules::check(QStringView text) const
{
    const std::vector<FoundWord> words = wordsOf(text);
    std::vector<WordingHint> hints;
    for (size_t i = 0; i < words.size(); ++i) {
        const Pattern *pattern = longestAt(words, i);
        if (!pattern)
            continue;
        const size_t last = i + pattern->phrase.size() - 1;
        const qsizetype begin = words[i].begin;
        const qsizetype length = words[last].end - begin;
        hints.push_back({begin, length, text.sliced(begin, length).toString(), pattern->entry->reason,
                         pattern->entry->alternative});
        i = last;
    }
    return hints;
}

const WordingRules *wordingRules(const QString &language)
{
    static const std::map<QString, WordingRules> all = [] {
        std::map<QString, WordingRules> rules;
        for (const char *code : {"en", "de", "fr", "es", "pt", "it", "nl", "pl"}) {
            const QString name = QLatin1String(code);
            const QResource source(QStringLiteral(":/wording/%1.txt").arg(name));
            rules.emplace(name, WordingRules(QString::fromUtf8(source.uncompressedData())));
        }
        return rules;
    }();
    const auto found = all.find(language);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace shortlist
