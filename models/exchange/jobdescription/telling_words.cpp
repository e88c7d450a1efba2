#include "telling_words.h"

#include "emphasis.h"
#include "facts.h"
#include "wish.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestSearched = 2000; // in characters
constexpr qsizetype mostWishWords = 8;      // in words

bool endsClause(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isSpaced = at + 1 == text.size() || text[at + 1].isSpace();
    return QStringView(u"()[]。、，；！？（）").contains(c) || (isSpaced && QStringView(u".,;:!?–—-").contains(c));
}

/// Pieces between punctuation, in order.
std::vector<QStringView> clausesOf(QStringView text)
{
    std::vector<QStringView> clauses;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsClause(text, i))
            continue;
        if (const QStringView clause = text.sliced(begin, i - begin).trimmed(); !clause.isEmpty())
            clauses.push_back(clause);
        begin = i + 1;
    }
    return clauses;
}

QString statedText(Fact fact, const Posting &posting)
{
    switch (fact) {
    case Fact::Title: return posting.title;
    case Fact::Location: return posting.location;
    case Fact::Employment: return posting.employmentType;
    case Fact::Organization: return posting.organization;
    case Fact::Department: return posting.department;
    case Fact::Requisition: return posting.requisition;
    default: return {};
    }
}

bool tells(QStringView clause, Fact fact, const Posting &read)
{
    if (const QString text = statedText(fact, read); !text.isEmpty())
        return clause.contains(text);
    FactCollector facts(jobDescriptionWords());
    if (!facts.takeBareValue(clause))
        facts.hear(clause);
    Posting heard;
    facts.writeTo(heard);
    switch (fact) {
    case Fact::Pay: return heard.pay.isStated();
    case Fact::Workplace: return heard.workplace == read.workplace;
    case Fact::Closes: return heard.closesOn == read.closesOn;
    case Fact::Openings: return heard.openings == read.openings;
    default: return false;
    }
}

QStringView withoutStop(QStringView text)
{
    while (!text.isEmpty() && QStringView(u".!;,。").contains(text.back()))
        text.chop(1);
    return text;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1].isSpace() || isUnspaced(text[at]);
}

} // namespace

QString tellingWords(const InferredFact &inferred, const Posting &read)
{
    const QStringView words = QStringView(inferred.words).first(std::min(inferred.words.size(), longestSearched));
    for (const QStringView clause : clausesOf(words)) {
        if (tells(clause, inferred.fact, read))
            return clause.toString();
    }
    return inferred.words;
}

QString wishWords(const QString &item)
{
    const WordTable &table = jobDescriptionWords();
    const QString plain = withoutEmphasis(item);
    const QStringView text = QStringView(plain).trimmed();
    if (text.size() > longestSearched || !isWish(text, table))
        return {};
    qsizetype begin = 0;
    for (qsizetype at = text.size() - 1; at > 0 && countWords(text.sliced(at), mostWishWords + 1) <= mostWishWords;
         --at) {
        const bool isWhole = beginsWord(text, at) && table.has(wordKey(text.sliced(at)), WordGroup::WishBehind);
        if (isWhole || (begin == 0 && beginsWord(text, at) && isWish(text.sliced(at), table)))
            begin = at;
    }
    if (begin > 0)
        return withoutStop(text.sliced(begin)).toString();
    for (qsizetype end = 1; end < text.size(); ++end) {
        if (beginsWord(text, end) && isWish(text.first(end), table))
            return text.first(end).trimmed().toString();
    }
    return plain;
}

} // namespace shortlist
