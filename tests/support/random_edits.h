#pragma once

#include "workspace.h"

#include <QHash>

#include <random>

namespace shortlist {

/// Makes Edits of every kind from what stands in a workspace, through the rules, as a user at random would.
class RandomEdits {
public:
    RandomEdits(quint32 seed, MemberId author) : m_random(seed), m_author(author) {}

    /// Tries an Edit of that verb and stores it. Refused or impossible: an Error, nothing stored.
    [[nodiscard]] Result<Committed> attempt(Workspace &workspace, Verb verb, Moment at);
    /// The verbs that attempt() knows: all that a user can do, but undo and redo.
    [[nodiscard]] static std::vector<Verb> verbs();

    [[nodiscard]] int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

private:
    [[nodiscard]] Result<Edit> people(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> copies(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> postingText(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> board(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> applications(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> planning(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> library(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> scheduling(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> preparing(Connection &connection);
    [[nodiscard]] Result<Edit> debriefing(Connection &connection, Verb verb);
    [[nodiscard]] Result<Edit> judging(Connection &connection, Verb verb);
    [[nodiscard]] Result<Committed> importPeople(Workspace &workspace);

    template <class T>
    [[nodiscard]] Result<T> pick(const std::vector<T> &all)
    {
        if (all.empty())
            return Error{ErrorKind::NotFound, QStringLiteral("nothing to choose from")};
        return all[static_cast<size_t>(number(0, int(all.size()) - 1))];
    }
    /// Some of them, in their order.
    template <class T>
    [[nodiscard]] std::vector<Id<T>> someOf(const std::vector<T> &all)
    {
        std::vector<Id<T>> some;
        for (const T &one : all) {
            if (number(0, 1))
                some.push_back(one.id);
        }
        return some;
    }
    [[nodiscard]] QString words();
    [[nodiscard]] Result<Stage> anyStage(Connection &connection, PostingId posting);

    std::mt19937 m_random;
    MemberId m_author;
    Authorship m_who;
    int m_count = 0;
};

} // namespace shortlist
