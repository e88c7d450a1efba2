#include "place_names.h"

#include "source_lines.h"
#include "word_key.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr qsizetype longestName = 4; // in words
constexpr qsizetype longestRun = 8;

/// The names of resources/exchange/places.txt, each with the currency of its group.
class PlaceTable {
public:
    explicit PlaceTable(QString source) : m_source(std::move(source))
    {
        QStringView currency;
        for (const SourceLine &line : splitLines(m_source)) {
            if (line.text.startsWith(u'#'))
                continue;
            if (line.text.startsWith(u'['))
                currency = line.text.sliced(1, line.text.size() - 2);
            else
                m_currencies.insert(line.text, currency);
        }
    }

    [[nodiscard]] QStringView find(QStringView key) const { return m_currencies.value(key); }

private:
    QString m_source; ///< names and currencies are views into it
    QHash<QStringView, QStringView> m_currencies;
};

const PlaceTable &places()
{
    static const PlaceTable table(carriedWords(QStringLiteral("places.txt")));
    return table;
}

/// A word of a text, as it stands there.
struct TextWord {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<TextWord> textWords(QStringView text)
{
    std::vector<TextWord> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        const qsizetype begin = i;
        const bool unspaced = isUnspaced(text[i]);
        while (i < text.size()
               && (text[i].isLetterOrNumber() || text[i].isMark() || text[i] == u'\'' || text[i] == u'.')
               && isUnspaced(text[i]) == unspaced && !(unspaced && i > begin))
            ++i;
        words.push_back({begin, i});
        --i;
    }
    return words;
}

QStringView textRun(QStringView text, const std::vector<TextWord> &words, size_t first, size_t count)
{
    return text.sliced(words[first].begin, words[first + count - 1].end - words[first].begin);
}

/// How many words from there on are the name of a place; 0 where they are none.
size_t placeAt(QStringView text, const std::vector<TextWord> &words, size_t at)
{
    const QChar first = text[words[at].begin];
    if (!first.isUpper() && !isUnspaced(first))
        return 0;
    for (size_t count = std::min<size_t>(longestName, words.size() - at); count > 0; --count) {
        if (!places().find(wordKey(textRun(text, words, at, count))).isEmpty())
            return count;
    }
    return 0;
}

bool isName(QStringView text, const TextWord &word)
{
    return text[word.begin].isUpper() || text[word.begin].isDigit() || isUnspaced(text[word.begin]);
}

/// The words with capitals from there on, a comma, slash or "or" between them, as long as a known place is among them.
QString placeRun(QStringView text, const std::vector<TextWord> &words, size_t from)
{
    bool known = false;
    size_t end = from;
    for (size_t i = from; i < words.size() && i < from + static_cast<size_t>(longestRun); ++i) {
        const QStringView gap
            = i == from ? QStringView() : text.sliced(words[i - 1].end, words[i].begin - words[i - 1].end);
        const QStringView sign = gap.trimmed();
        if (!(sign.isEmpty() || sign == u"," || sign == u"/" || sign == u"、")
            || (i > from && text[words[i - 1].end - 1] == u'.' && words[i - 1].end - words[i - 1].begin > 4))
            break;
        const QString key = wordKey(textRun(text, words, i, 1));
        const bool joins = key == u"or" || key == u"and" || key == u"oder" || key == u"und" || key == u"ou"
                           || key == u"et" || key == u"y" || key == u"o" || key == u"e";
        if (joins && i + 1 < words.size() && placeAt(text, words, i + 1) > 0)
            continue;
        if (!isName(text, words[i]))
            break;
        known = known || placeAt(text, words, i) > 0;
        end = i + 1;
    }
    if (!known || end == from)
        return {};
    QString place = textRun(text, words, from, end - from).toString();
    if (place.endsWith(u'.') && place.count(u'.') == 1)
        place.chop(1);
    return place;
}

int countOf(QStringView text, QStringView characters)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); }));
}

} // namespace

QString currencyOfPlaces(QStringView text)
{
    const std::vector<TextWord> words = textWords(text.first(std::min<qsizetype>(text.size(), 400)));
    for (size_t i = 0; i < words.size(); ++i) {
        if (const size_t count = placeAt(text, words, i))
            return places().find(wordKey(textRun(text, words, i, count))).toString();
    }
    return {};
}

bool isPlace(QStringView text)
{
    return !places().find(wordKey(text)).isEmpty();
}

QString placeInTitle(QStringView title)
{
    const std::vector<TextWord> words = textWords(title.first(std::min<qsizetype>(title.size(), 400)));
    for (size_t i = 0; i < words.size(); ++i) {
        const size_t count = placeAt(title, words, i);
        // "Paris Agreement Analyst" does not say where: only what stands at the end or behind a small word or sign
        // does.
        if (count == 0)
            continue;
        const QStringView ahead = title.first(words[i].begin).trimmed();
        const bool led = i > 0 && (!isName(title, words[i - 1]) || !ahead.back().isLetterOrNumber());
        const QStringView behind = title.sliced(words[i + count - 1].end).trimmed();
        const bool last = i > 0 && (behind.isEmpty() || !behind[0].isLetterOrNumber());
        if (led || last || isUnspaced(title[words[i].begin]))
            return placeRun(title, words, i);
    }
    return {};
}

QString placeInProse(QStringView text, WordGroup phrases, const WordTable &table)
{
    constexpr qsizetype lookedAt = 20'000;
    constexpr size_t longestCue = 4;
    text = text.first(std::min(text.size(), lookedAt));
    const std::vector<TextWord> words = textWords(text);
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t count = 1; count <= longestCue && i + count < words.size(); ++count) {
            if (!table.has(wordKey(textRun(text, words, i, count)), phrases))
                continue;
            const size_t article = wordKey(textRun(text, words, i + count, 1)) == u"the" ? 1 : 0;
            if (i + count + article < words.size()) {
                if (const QString place = placeRun(text, words, i + count + article); !place.isEmpty())
                    return place;
            }
        }
    }
    return {};
}

Region regionOf(QStringView text)
{
    constexpr qsizetype lookedAt = 20'000;
    const QStringView begin = text.first(std::min(text.size(), lookedAt));
    const auto kana = std::count_if(begin.begin(), begin.end(),
                                    [](QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x30ff; });
    const int simplified
        = countOf(begin, u"们这为来个时会发经对开关业务职责岗资简历验语应数据团队产设计网络运营销项场书约编译测试录");
    const int traditional
        = countOf(begin, u"們這為來個時會發經對開關業務職責崗資簡歷驗語應數據團隊產設計網絡運營銷項場書約編譯測試錄");
    const auto names = [begin](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [begin](QStringView word) { return begin.contains(word); });
    };
    Region region;
    region.namesYen = names({u"円", u"日元", u"日圓", u"JPY"});
    region.namesYuan = names({u"人民币", u"人民幣", u"RMB", u"CNY"});
    region.namesUsDollar = names({u"US$", u"USD", u"U.S. dollar", u"US dollar"});
    constexpr int fewest = 4;
    if (kana > fewest && kana > simplified)
        region.currency = QStringLiteral("JPY");
    else if (simplified > fewest && simplified > traditional)
        region.currency = QStringLiteral("CNY");
    else if (traditional > fewest)
        region.currency = QStringLiteral("TWD");
    return region;
}

QString settledCurrency(const QString &code, const Region &region, QStringView place)
{
    const QString local = currencyOfPlaces(place);
    if (code.isEmpty())
        return local.isEmpty() ? region.currency : local;
    if (code == QLatin1String("JPY") && region.currency == QLatin1String("CNY") && !region.namesYen)
        return region.currency;
    if (code == QLatin1String("CNY") && region.currency == QLatin1String("TWD") && !region.namesYuan)
        return local == QLatin1String("HKD") ? local : region.currency;
    static constexpr std::array dollars{"CAD", "AUD", "NZD", "SGD", "HKD", "TWD"};
    const bool dollar = std::any_of(dollars.begin(), dollars.end(),
                                    [&local](const char *one) { return local == QLatin1String(one); });
    return code == QLatin1String("USD") && dollar && !region.namesUsDollar ? local : code;
}

} // namespace shortlist
