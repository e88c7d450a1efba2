#include "rules/text_likeness.h"

#include "fold.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace shortlist {

namespace {

constexpr double leastLikeness = 0.5;
constexpr double ownListBonus = 0.05;

struct LikePair {
    double likeness = 0;
    int old = 0;
    int fresh = 0;
};

/// Places of the new texts by text and list, those that stand last first.
using Places = std::map<std::pair<QString, int>, std::vector<int>>;

/// Pairs that are the same to the letter, in the same list or (-1) in any.
void pairTheSame(std::vector<int> &matches, std::vector<bool> &used, const std::vector<QString> &old,
                 const std::vector<int> *oldLists, const std::vector<QString> &fresh,
                 const std::vector<int> *freshLists)
{
    Places places;
    for (size_t i = fresh.size(); i-- > 0;) {
        if (!used[i])
            places[{fresh[i], freshLists ? (*freshLists)[i] : -1}].push_back(static_cast<int>(i));
    }
    for (size_t i = 0; i < old.size(); ++i) {
        if (matches[i] >= 0)
            continue;
        const auto found = places.find({old[i], oldLists ? (*oldLists)[i] : -1});
        if (found == places.end() || found->second.empty())
            continue;
        matches[i] = found->second.back();
        used[static_cast<size_t>(matches[i])] = true;
        found->second.pop_back();
    }
}

} // namespace

WordBag::WordBag(const QString &text)
{
    const QString folded = foldForSearch(text);
    QString word;
    for (const QChar c : folded + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            m_words.push_back(qHash(word));
            word.clear();
        }
    }
    std::sort(m_words.begin(), m_words.end());
}

double WordBag::likeness(const WordBag &other) const
{
    const size_t all = m_words.size() + other.m_words.size();
    if (all == 0)
        return 0;
    size_t shared = 0;
    auto mine = m_words.begin();
    auto theirs = other.m_words.begin();
    while (mine != m_words.end() && theirs != other.m_words.end()) {
        if (*mine < *theirs) {
            ++mine;
        } else if (*theirs < *mine) {
            ++theirs;
        } else {
            ++shared;
            ++mine;
            ++theirs;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(all);
}

std::vector<int> matchTexts(const std::vector<QString> &old, const std::vector<int> &oldLists,
                            const std::vector<QString> &fresh, const std::vector<int> &freshLists)
{
    std::vector<int> matches(old.size(), -1);
    std::vector<bool> used(fresh.size(), false);
    pairTheSame(matches, used, old, &oldLists, fresh, &freshLists);
    pairTheSame(matches, used, old, nullptr, fresh, nullptr);
    std::vector<WordBag> bags;
    bags.reserve(fresh.size());
    for (const QString &text : fresh)
        bags.emplace_back(text);
    std::vector<LikePair> pairs;
    for (size_t i = 0; i < old.size(); ++i) {
        if (matches[i] >= 0)
            continue;
        const WordBag bag(old[i]);
        for (size_t j = 0; j < fresh.size(); ++j) {
            const double likeness = used[j] ? 0 : bag.likeness(bags[j]);
            if (likeness >= leastLikeness)
                pairs.push_back({likeness + (oldLists[i] == freshLists[j] ? ownListBonus : 0), static_cast<int>(i),
                                 static_cast<int>(j)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LikePair &a, const LikePair &b) { return a.likeness > b.likeness; });
    for (const LikePair &pair : pairs) {
        int &match = matches[static_cast<size_t>(pair.old)];
        if (match >= 0 || used[static_cast<size_t>(pair.fresh)])
            continue;
        match = pair.fresh;
        used[static_cast<size_t>(pair.fresh)] = true;
    }
    return matches;
}

} // namespace shortlist
