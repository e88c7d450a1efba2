#include "fact_line.h"

#include "lead_in.h"
#include "pay_reader.h"
#include "place_value.h"
#include "word_key.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr qsizetype longestPlainPlace = 5; // in words

/// "Porto, Portugal": no word that only a sentence has.
bool isNameOfPlace(QStringView value)
{
    if (countWords(value, longestPlainPlace + 1) > longestPlainPlace)
        return false;
    for (const QStringView word : value.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto letter = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (letter != word.end() && letter->isLower())
            return false;
    }
    return true;
}

/// "Office" and "City" label a place too, but also much else: "Office: Word, Excel", "City – Planner".
bool labelsNothingElse(QStringView label)
{
    static constexpr std::array words{u"location", u"locations", u"standort", u"arbeitsort", u"einsatzort"};
    const QString key = wordKey(label);
    return std::any_of(words.begin(), words.end(),
                       [&key](const char16_t *word) { return key.endsWith(QStringView(word)); });
}

/// Where the first dash with space around it begins; -1 where there is none.
qsizetype spacedDash(QStringView line)
{
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QChar c = line[i];
        const bool dash = c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
        if (dash && line[i - 1].isSpace() && line[i + 1].isSpace())
            return i;
    }
    return -1;
}

} // namespace

std::optional<FactLine> factLine(QStringView line, const WordTable &table)
{
    const auto partedAt = [line, &table](qsizetype at) {
        return FactLine{labelMeaning(line.first(at), table), line.first(at), line.sliced(at + 1).trimmed()};
    };
    if (const qsizetype colon = leadInColon(line, longestLeadIn); colon > 0) {
        const FactLine parted = partedAt(colon);
        if (parted.meaning != Meaning::Unknown && !parted.value.isEmpty())
            return parted;
    }
    if (const qsizetype dash = spacedDash(line); dash > 0) {
        const FactLine parted = partedAt(dash);
        if (parted.meaning != Meaning::Unknown && isPlainFact(parted, table))
            return parted;
    }
    return std::nullopt;
}

bool isPlainFact(const FactLine &line, const WordTable &table)
{
    if (line.meaning == Meaning::Pay) {
        const auto pay = readLabelledPay(line.label, line.value, table);
        return pay && pay->usesAll && (!pay->pay.currency.isEmpty() || pay->pay.period);
    }
    if (line.meaning != Meaning::Location && line.meaning != Meaning::Workplace && line.meaning != Meaning::Employment)
        return false;
    const PlaceValue place = readPlaceValue(line.value, table);
    return place.rest.isEmpty() ? place.saysSomething()
                                : line.meaning == Meaning::Location && labelsNothingElse(line.label)
                                      && isNameOfPlace(place.rest) && !deniesWorkplace(place.rest, table);
}

} // namespace shortlist
