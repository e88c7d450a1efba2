#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"
#include "rules/openings.h"
#include "uuid.h"

#include <QSet>
#include <QtTest>

#include <array>

namespace shortlist {

/// Whoever acts in the tests of rules, and when.
inline constexpr Moment noon{1'772'366'400'000}; // 2026-03-01T12:00:00Z
inline const Authorship who{MemberId(7), noon};

/// The rows of T that the Edit creates, in order.
template <Described T>
std::vector<T> created(const Edit &edit)
{
    std::vector<T> rows;
    for (const Change &change : edit.changes) {
        if (change.kind == Describe<T>::kind && change.operation() == Change::Operation::Create)
            rows.push_back(fromFields<T>(change.id, *change.after));
    }
    return rows;
}

/// The rows of a kind that the Edit deletes, in order.
inline std::vector<qint64> deleted(const Edit &edit, Kind kind)
{
    std::vector<qint64> ids;
    for (const Change &change : edit.changes) {
        if (change.kind == kind && change.operation() == Change::Operation::Delete)
            ids.push_back(change.id);
    }
    return ids;
}

/// `row` as the Edit leaves it: its updates put on it, in order.
template <Described T>
T updated(const Edit &edit, T row)
{
    for (const Change &change : edit.changes) {
        if (change.kind == Describe<T>::kind && change.id == row.id.value
            && change.operation() == Change::Operation::Update)
            assign(row, *change.after);
    }
    return row;
}

inline qsizetype countOf(const Edit &edit, Change::Operation operation)
{
    return std::count_if(edit.changes.begin(), edit.changes.end(),
                         [operation](const Change &change) { return change.operation() == operation; });
}

inline qsizetype countOf(const Edit &edit, Kind kind, Change::Operation operation)
{
    return std::count_if(edit.changes.begin(), edit.changes.end(), [kind, operation](const Change &change) {
        return change.kind == kind && change.operation() == operation;
    });
}

/// Whether the Edit expects that these fields of the row are as they are in `row`.
template <Described T>
bool expects(const Edit &edit, const T &row, std::initializer_list<const char *> names)
{
    const Change wanted = expectation(row, names);
    return std::find(edit.changes.begin(), edit.changes.end(), wanted) != edit.changes.end();
}

inline bool expectsFilled(const Edit &edit, PostingId posting, qint64 filled)
{
    const Fields fields{{filledOpeningsField, Value(filled)}};
    const Change wanted{Kind::Posting, posting.value, fields, fields, {}};
    return std::find(edit.changes.begin(), edit.changes.end(), wanted) != edit.changes.end();
}

inline bool expectsActive(const Edit &edit, PostingId posting, qint64 active)
{
    const Fields fields{{activeApplicationsField, Value(active)}};
    const Change wanted{Kind::Posting, posting.value, fields, fields, {}};
    return std::find(edit.changes.begin(), edit.changes.end(), wanted) != edit.changes.end();
}

inline bool hasSubject(const Edit &edit, Kind kind, qint64 id)
{
    return std::find(edit.subjects.begin(), edit.subjects.end(), Subject{kind, id}) != edit.subjects.end();
}

/// What every Edit must be, whatever it does; empty, or what is wrong with it.
class EditInspection {
public:
    explicit EditInspection(const Edit &edit) : m_edit(edit) {}

    QString problem()
    {
        if (m_edit.at != who.at || !(m_edit.author == who.author))
            return QStringLiteral("author or time is not the one given");
        if (m_edit.subjects.empty() || m_edit.changes.empty())
            return QStringLiteral("no subject or no change");
        for (const Change &change : m_edit.changes)
            count(change);
        for (const Change &change : m_edit.changes) {
            inspect(change);
            if (!m_problem.isEmpty())
                return QStringLiteral("%1 %2: %3").arg(wordOf(change.kind)).arg(change.id).arg(m_problem);
        }
        for (const Subject &subject : m_edit.subjects) {
            if (subject.id == 0 || !isCreated(subject.kind, subject.id))
                return QStringLiteral("a subject stands for no row");
        }
        return {};
    }

private:
    bool isCreated(Kind kind, qint64 id) const { return id >= -m_created[static_cast<size_t>(kind)]; }

    void count(const Change &change)
    {
        if (change.operation() != Change::Operation::Create)
            return;
        if (change.id != -++m_created[static_cast<size_t>(change.kind)])
            m_problem = QStringLiteral("placeholders do not count -1, -2, ...");
    }

    void inspect(const Change &change)
    {
        if (change.operation() == Change::Operation::Expect || change.operation() == Change::Operation::Update) {
            if (change.before->empty() || change.before->size() != change.after->size())
                m_problem = QStringLiteral("not the same fields on both sides");
            return inspectFields(change, *change.before), inspectFields(change, *change.after);
        }
        const Fields &all = change.after ? *change.after : *change.before;
        if (all.size() != kindInfo(change.kind).fields.size())
            m_problem = QStringLiteral("not all fields");
        inspectFields(change, all);
        if (change.operation() == Change::Operation::Create)
            inspectUuid(all);
    }

    void inspectFields(const Change &change, const Fields &fields)
    {
        int last = -1;
        for (const FieldValue &one : fields) {
            if (one.field <= last)
                m_problem = QStringLiteral("fields are not ascending");
            last = one.field;
            if (one.field == filledOpeningsField || one.field == activeApplicationsField)
                continue;
            const FieldInfo &info = kindInfo(change.kind).fields[static_cast<size_t>(one.field)];
            const auto *reference = std::get_if<qint64>(&one.value);
            if (info.type == FieldType::Reference && reference && !isCreated(info.refersTo, *reference))
                m_problem = QStringLiteral("%1 refers to a row that is not created").arg(QLatin1String(info.name));
        }
        if (!isCreated(Kind::Candidate, change.concerns.value))
            m_problem = QStringLiteral("concerns nobody");
    }

    void inspectUuid(const Fields &all)
    {
        const auto *uuid = std::get_if<QString>(&all.front().value);
        if (!uuid || !isUuid(*uuid) || m_uuids.contains(*uuid))
            m_problem = QStringLiteral("no new UUID");
        else
            m_uuids.insert(*uuid);
    }

    const Edit &m_edit;
    std::array<qint64, Words<Kind>::list.size() + 1> m_created{};
    QSet<QString> m_uuids;
    QString m_problem;
};

inline QString messageOf(const Result<Edit> &result)
{
    return result ? EditInspection(*result).problem() : result.error().message;
}

inline QString messageOf(const std::optional<Error> &problem)
{
    return problem ? problem->message : QString();
}

} // namespace shortlist

/// The rule said yes, and its Edit is well formed.
#define VERIFY_EDIT(result)                                                                                            \
    do {                                                                                                               \
        QVERIFY2((result).ok(), qPrintable(messageOf(result)));                                                        \
        QCOMPARE(messageOf(result), QString());                                                                        \
    } while (false)

/// The rule said no, in these words.
#define VERIFY_NO(result, errorKind, words)                                                                            \
    do {                                                                                                               \
        QVERIFY(!(result).ok());                                                                                       \
        QCOMPARE((result).error().kind, errorKind);                                                                    \
        QVERIFY2((result).error().message.contains(QString::fromUtf8(words)), qPrintable((result).error().message));   \
    } while (false)
