#include "place_value.h"

#include "word_key.h"

#include <algorithm>
#include <array>
#include <vector>

namespace shortlist {

namespace {

using GroupPlace = std::pair<WordGroup, Workplace>;

// What is hybrid is also remote in part: hybrid is looked for first.
constexpr std::array<GroupPlace, 3> words{{{WordGroup::Hybrid, Workplace::Hybrid},
                                           {WordGroup::Remote, Workplace::Remote},
                                           {WordGroup::Onsite, Workplace::Onsite}}};
constexpr std::array<GroupPlace, 3> phrases{{{WordGroup::HybridPhrase, Workplace::Hybrid},
                                             {WordGroup::RemotePhrase, Workplace::Remote},
                                             {WordGroup::OnsitePhrase, Workplace::Onsite}}};

/// The range of a piece within the value.
struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
}

/// Length of the separator at a place; 0 where there is none. A dash parts only with space around it.
qsizetype separatorAt(QStringView value, qsizetype at)
{
    const QChar c = value[at];
    if (QStringView(u",;/|()[]·•+~、，；／（）・").contains(c))
        return 1;
    const bool spaced = at > 0 && value[at - 1].isSpace() && at + 1 < value.size() && value[at + 1].isSpace();
    return spaced && isDash(c) ? 1 : 0;
}

std::vector<Piece> piecesOf(QStringView value)
{
    std::vector<Piece> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && separatorAt(value, i) == 0)
            continue;
        qsizetype end = i;
        while (begin < end && value[begin].isSpace())
            ++begin;
        while (end > begin && value[end - 1].isSpace())
            --end;
        if (begin < end)
            pieces.push_back({begin, end});
        begin = i + 1;
    }
    return pieces;
}

std::optional<Workplace> placeOf(WordGroups groups, const std::array<GroupPlace, 3> &list)
{
    for (const auto &[group, place] : list) {
        if (groups.has(group))
            return place;
    }
    return std::nullopt;
}

/// What a piece says when every word of it is about how people work; nothing where a word is left over.
PlaceValue purely(QStringView piece, const WordTable &table)
{
    const KeyWords key(piece, table);
    PlaceValue value;
    for (qsizetype i = 0; i < key.count();) {
        qsizetype length = std::min<qsizetype>(4, key.count() - i);
        for (; length > 0; --length) {
            const WordGroups groups = table.find(key.run(i, length));
            const auto place = placeOf(groups, words);
            if (place && (!value.workplace || place == Workplace::Hybrid))
                value.workplace = place;
            if (groups.has(WordGroup::EmploymentKind))
                value.employmentType = piece.toString();
            if (place || groups.has(WordGroup::EmploymentKind) || groups.has(WordGroup::Filler))
                break;
        }
        if (length == 0)
            return {};
        i += length;
    }
    return value;
}

/// What is left of a value: as it stands where the pieces are neighbours, else with commas between.
QString joined(QStringView value, const std::vector<Piece> &all, const std::vector<size_t> &kept)
{
    if (kept.empty())
        return {};
    if (kept.size() == all.size())
        return value.trimmed().toString();
    if (kept.back() - kept.front() + 1 == kept.size()) {
        const qsizetype begin = all[kept.front()].begin;
        QString text = value.sliced(begin, all[kept.back()].end - begin).toString();
        if (text.count(u'(') > text.count(u')'))
            text += u')';
        return text;
    }
    QStringList texts;
    for (const size_t index : kept)
        texts += value.sliced(all[index].begin, all[index].end - all[index].begin).toString();
    return texts.join(QLatin1String(", "));
}

bool isNegated(const KeyWords &key, qsizetype at, const WordTable &table)
{
    for (qsizetype i = std::max<qsizetype>(0, at - 3); i < at; ++i) {
        if (table.has(key.run(i, 1), WordGroup::Negation))
            return true;
    }
    return false;
}

std::optional<Workplace> workplaceWord(QStringView text, const WordTable &table)
{
    const KeyWords key(text, table);
    std::optional<Workplace> found;
    for (qsizetype i = 0; i < key.count(); ++i) {
        for (qsizetype length = std::min<qsizetype>(2, key.count() - i); length > 0 && !found; --length)
            found = isNegated(key, i, table) ? std::nullopt : placeOf(table.find(key.run(i, length)), words);
    }
    return found;
}

} // namespace

PlaceValue readPlaceValue(QStringView value, const WordTable &table)
{
    const std::vector<Piece> pieces = piecesOf(value);
    std::vector<size_t> kept;
    PlaceValue result;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const PlaceValue piece = purely(value.sliced(pieces[i].begin, pieces[i].end - pieces[i].begin), table);
        if (!piece.saysSomething()) {
            kept.push_back(i);
            continue;
        }
        if (!result.workplace || piece.workplace == Workplace::Hybrid)
            result.workplace = piece.workplace ? piece.workplace : result.workplace;
        if (!piece.employmentType.isEmpty())
            result.employmentType
                += (result.employmentType.isEmpty() ? QString() : QStringLiteral(", ")) + piece.employmentType;
    }
    result.rest = joined(value, pieces, kept);
    if (!result.workplace)
        result.workplace = workplaceWord(result.rest, table);
    return result;
}

bool deniesWorkplace(QStringView text, const WordTable &table)
{
    const KeyWords key(text);
    bool isDenied = false;
    bool isWorkplace = false;
    for (qsizetype i = 0; i < key.count();) {
        qsizetype length = std::min<qsizetype>(4, key.count() - i);
        for (; length > 0; --length) {
            const WordGroups groups = table.find(key.run(i, length));
            const bool isNegation = groups.has(WordGroup::Negation);
            const bool isPlace = placeOf(groups, words).has_value();
            isDenied = isDenied || isNegation;
            isWorkplace = isWorkplace || isPlace;
            if (isNegation || isPlace || groups.has(WordGroup::Filler))
                break;
        }
        if (length == 0)
            return false;
        i += length;
    }
    return isDenied && isWorkplace;
}

/// "remote, three days a week": days of a week behind the phrase say that the other days are not.
bool isPartOfWeek(const KeyWords &key, qsizetype from, const WordTable &table)
{
    constexpr qsizetype nearWords = 7;
    bool days = false;
    bool week = false;
    for (qsizetype i = from; i < std::min(from + nearWords, key.count()); ++i) {
        days = days || table.has(key.run(i, 1), WordGroup::Days);
        week = week || table.has(key.run(i, 1), WordGroup::Week);
    }
    return days && week;
}

std::optional<Workplace> findWorkplace(QStringView text, const WordTable &table)
{
    const KeyWords key(text, table);
    std::optional<Workplace> found;
    for (qsizetype i = 0; i < key.count(); ++i) {
        for (qsizetype length = 1; length <= 3 && i + length <= key.count(); ++length) {
            const auto place = placeOf(table.find(key.run(i, length)), phrases);
            if (!place || isNegated(key, i, table) || (found && place != Workplace::Hybrid))
                continue;
            const bool part = place == Workplace::Remote && isPartOfWeek(key, i + length, table);
            found = part ? Workplace::Hybrid : place;
        }
    }
    return found;
}

} // namespace shortlist
