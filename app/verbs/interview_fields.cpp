#include "verbs/interview_fields.h"

#include "text.h"

namespace shortlist {

namespace {

Result<> outcomeOf(Command &command, const std::optional<FieldProblem> &problem)
{
    if (!problem)
        return {};
    if (problem->unknownField)
        return command.wrongUsage(problem->sentence);
    return Error{ErrorKind::BadInput, problem->sentence};
}

SettableFields withOthers(SettableFields fields, const SettableFields &others)
{
    fields.insert(fields.end(), others.begin(), others.end());
    return fields;
}

/// A field that names rows by REFs; it is left as it is where the words do not have it.
template <Described T>
Result<> setLinks(Command &command, std::vector<Id<T>> &ids, std::vector<FieldText> &texts, const char *name,
                  PostingId posting = {})
{
    const auto refs = takeField(texts, QLatin1String(name));
    if (!refs)
        return {};
    ids.clear();
    for (const QString &ref : splitList(*refs)) {
        const auto id = command.find(Describe<T>::kind, ref, posting);
        if (!id)
            return id.error();
        ids.push_back(Id<T>(*id));
    }
    return {};
}

/// A moment, or a time of day in a zone.
Result<Moment> momentOf(const QString &text, const QString &zone)
{
    if (const auto moment = Moment::fromIso(text))
        return *moment;
    const QDate day = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm"));
    const QTimeZone where(zone.toLatin1());
    if (!day.isValid() || !time.isValid() || text.size() != 16 || !where.isValid())
        return Error{
            ErrorKind::BadInput,
            Text::tr("The value of starts_at does not fit: \"%1\". It is a moment, as 2026-03-01T09:30:00Z, or "
                     "a time in the time zone, as 2026-03-01T09:30.")
                .arg(text)};
    return momentAt(day, time, where);
}

} // namespace

Result<> applyFields(Command &command, PlannedInterviewDraft &draft, PostingId posting, std::vector<FieldText> texts,
                     const SettableFields &others)
{
    if (auto set = setLinks<Member>(command, draft.interviewers, texts, "interviewers"); !set)
        return set;
    if (auto set = setLinks<Criterion>(command, draft.focus, texts, "focus", posting); !set)
        return set;
    return outcomeOf(command, setFields(draft.interview, texts, {"name", "kind", "purpose", "minutes"},
                                        withOthers({"interviewers", "focus"}, others), command.workspace().timeZone()));
}

Result<> applyFields(Command &command, QuestionDraft &draft, PostingId posting, std::vector<FieldText> texts,
                     const SettableFields &others)
{
    if (auto set = setLinks<Criterion>(command, draft.criteria, texts, "criteria", posting); !set)
        return set;
    Question row;
    row.text = draft.text;
    const auto problem
        = setFields(row, texts, {"text"}, withOthers({"criteria"}, others), command.workspace().timeZone());
    draft.text = row.text;
    return outcomeOf(command, problem);
}

Result<> applyFields(Command &command, InterviewDraft &draft, std::vector<FieldText> texts,
                     const SettableFields &others)
{
    if (auto set = setLinks<Member>(command, draft.interviewers, texts, "interviewers"); !set)
        return set;
    const auto start = takeField(texts, QLatin1String("starts_at"));
    Interview row;
    row.name = draft.name;
    row.kind = draft.kind;
    row.minutes = draft.minutes;
    row.timeZone = draft.timeZone;
    row.place = draft.place;
    const auto problem = setFields(row, texts, {"name", "kind", "minutes", "time_zone", "place"},
                                   withOthers({"starts_at", "interviewers"}, others), command.workspace().timeZone());
    if (problem)
        return outcomeOf(command, problem);
    draft.name = row.name;
    draft.kind = row.kind;
    draft.minutes = row.minutes;
    draft.timeZone = row.timeZone;
    draft.place = row.place;
    if (!QTimeZone(draft.timeZone.toLatin1()).isValid()) // said before the time that it would be read in
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is no time zone. Write it as Europe/Berlin.").arg(draft.timeZone)};
    if (!start)
        return {};
    const auto moment = momentOf(*start, draft.timeZone);
    if (!moment)
        return moment.error();
    draft.startsAt = *moment;
    return {};
}

Result<> applyFields(Command &command, LibraryEntry &entry, const std::vector<FieldText> &texts)
{
    return outcomeOf(command,
                     setFields(entry, texts,
                               {"heading", "question", "anchor_1", "anchor_2", "anchor_3", "anchor_4", "anchor_5"}, {},
                               command.workspace().timeZone()));
}

std::optional<Kind> interviewKindNamed(const QString &word)
{
    for (const Kind kind : {Kind::PlannedInterview, Kind::Question, Kind::LibraryEntry, Kind::Interview, Kind::Answer,
                            Kind::DebriefNote}) {
        if (word == wordOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace shortlist
