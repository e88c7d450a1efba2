#include "verbs/row_fields.h"

namespace shortlist {

namespace {

/// A problem as the result of a verb: what is unknown is wrong usage, what does not fit is bad input.
Result<> resultOf(Command &command, const std::optional<FieldProblem> &problem)
{
    if (!problem)
        return {};
    if (problem->unknownField)
        return command.wrongUsage(problem->sentence);
    return Error{ErrorKind::BadInput, problem->sentence};
}

template <Described T>
Result<> setAll(Command &command, T &row, const std::vector<FieldText> &texts, const SettableFields &settable,
                const SettableFields &others)
{
    return resultOf(command, setFields(row, texts, settable, others, command.workspace().timeZone()));
}

SettableFields with(SettableFields fields, const SettableFields &others)
{
    fields.insert(fields.end(), others.begin(), others.end());
    return fields;
}

/// A field that names a member, by a REF; empty: none.
Result<> setMember(Command &command, MemberId &member, std::vector<FieldText> &texts, const char *name)
{
    const auto ref = takeField(texts, QLatin1String(name));
    if (!ref)
        return {};
    member = MemberId();
    if (ref->isEmpty())
        return {};
    const auto id = command.find(Kind::Member, *ref);
    if (!id)
        return id.error();
    member = MemberId(*id);
    return {};
}

} // namespace

Result<> applyFields(Command &command, Posting &posting, const std::vector<FieldText> &words,
                     const SettableFields &others)
{
    std::vector<FieldText> texts = words;
    if (auto set = resultOf(command, setPay(posting.pay, texts)); !set)
        return set;
    if (auto set = setMember(command, posting.owner, texts, "owner"); !set)
        return set;
    return setAll(command, posting, texts,
                  {"title", "organization", "department", "location", "workplace", "employment_type", "openings",
                   "requisition", "closes_on", "summary"},
                  with({"owner", "pay", "pay.min", "pay.max", "pay.currency", "pay.period"}, others));
}

Result<> applyFields(Command &command, Candidate &candidate, const std::vector<FieldText> &words,
                     const SettableFields &others)
{
    std::vector<FieldText> texts = words;
    if (auto set = resultOf(command, setExpectedPay(candidate, texts)); !set)
        return set;
    return setAll(command, candidate, texts,
                  {"name", "emails", "phones", "headline", "company", "location", "links", "tags", "external_id",
                   "lawful_basis", "informed_on"},
                  with({"expected_pay", "expected_currency", "expected_period"}, others));
}

Result<> applyFields(Command &command, Application &application, const std::vector<FieldText> &words,
                     const SettableFields &others)
{
    std::vector<FieldText> texts = words;
    if (auto set = setMember(command, application.creditedTo, texts, "credited_to"); !set)
        return set;
    return setAll(command, application, texts, {"source", "applied_at"}, with({"credited_to"}, others));
}

Result<> applyFields(Command &command, Stage &stage, const std::vector<FieldText> &texts, const SettableFields &others)
{
    return setAll(command, stage, texts, {"name", "kind", "target_days", "wip_limit"}, others);
}

Result<> applyFields(Command &command, Criterion &criterion, const std::vector<FieldText> &texts,
                     const SettableFields &others)
{
    return setAll(command, criterion, texts,
                  {"kind", "heading", "text", "weight", "must_have", "assess", "anchor_1", "anchor_2", "anchor_3",
                   "anchor_4", "anchor_5"},
                  others);
}

Result<> applyFields(Command &command, Section &section, const std::vector<FieldText> &texts,
                     const SettableFields &others)
{
    return setAll(command, section, texts, {"heading", "text"}, others);
}

Result<> applyFields(Command &command, Note &note, const std::vector<FieldText> &texts, const SettableFields &others)
{
    return setAll(command, note, texts, {"text"}, others);
}

Result<> applyFields(Command &command, Member &member, const std::vector<FieldText> &texts,
                     const SettableFields &others)
{
    return setAll(command, member, texts, {"name", "email", "roles", "active"}, others);
}

Result<> applyFields(Command &command, Reason &reason, const std::vector<FieldText> &texts,
                     const SettableFields &others)
{
    return setAll(command, reason, texts, {"name", "side"}, others);
}

Result<std::optional<qint64>> takePosition(std::vector<FieldText> &texts)
{
    const auto text = takeField(texts, QLatin1String("position"));
    if (!text)
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 position = text->toLongLong(&isNumber);
    if (!isNumber || position < 1)
        return Error{ErrorKind::BadInput, Text::tr("position counts from 1: %1").arg(*text)};
    return std::optional(position);
}

Result<Kind> kindNamed(Command &command, const QString &word)
{
    for (const Kind kind : {Kind::Posting, Kind::Candidate, Kind::Application, Kind::Stage, Kind::Criterion,
                            Kind::Section, Kind::Note, Kind::Member, Kind::Reason}) {
        if (word == wordOf(kind))
            return kind;
    }
    return command.wrongUsage(
        Text::tr("KIND is posting, candidate, application, stage, criterion, section, note, member or reason, not %1.")
            .arg(word));
}

} // namespace shortlist
