#include "rules/template_rules.h"

#include "fold.h"
#include "rules/edit_parts.h"
#include "rules/plan_copy.h"
#include "rules/posting_rules.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Ids, UUIDs and ranks are given anew when the copy is stored.
template <Described T>
void forgetPlaces(std::vector<T> &rows)
{
    for (T &row : rows) {
        row.id = {};
        row.uuid.clear();
        row.posting = {};
        row.rank.clear();
    }
}

} // namespace

PostingDocument asBeginning(PostingDocument document)
{
    Posting &posting = document.posting;
    posting.id = {};
    posting.uuid.clear();
    posting.owner = {};
    posting.status = PostingStatus::Draft;
    posting.requisition.clear();
    posting.closesOn = {};
    forgetIds(document.plan, document.stages, document.criteria);
    forgetPlaces(document.criteria);
    forgetPlaces(document.sections);
    forgetPlaces(document.stages);
    document.files.clear();
    document.contents.clear();
    return document;
}

QString titleOfCopy(const QString &title)
{
    constexpr qsizetype room = 20; // for what stands behind it, in any language
    return Text::tr("%1 (copy)").arg(title.left(nameLimit - room));
}

Result<Edit> duplicatePosting(const PostingDocument &document, Authorship who)
{
    PostingDocument copy = asBeginning(document);
    copy.posting.title = titleOfCopy(copy.posting.title);
    auto edit = addPosting(std::move(copy), who);
    if (edit)
        edit->verb = Verb::DuplicatePosting;
    return edit;
}

Result<Edit> addTemplate(const QString &name, const PostingDocument &document, const std::vector<Template> &others,
                         Authorship who)
{
    if (auto problem = problemWithName(name, "name"))
        return *problem;
    const bool isTaken = std::any_of(others.begin(), others.end(),
                                     [&name](const Template &one) { return fold(one.name) == fold(name); });
    if (isTaken)
        return refused(
            Text::tr("There is a template %1 already. Give another name, or delete that one first.").arg(named(name)));
    PostingDocument beginning = asBeginning(document);
    for (PlannedInterviewRows &rows : beginning.plan)
        rows.interviewers.clear(); // a template outlives who works here
    Template fresh{TemplateId(-1), newUuid(who.at), name, templateBody(beginning)};
    Edit edit = newEdit(Verb::AddTemplate, who, {subjectOf(fresh)});
    edit.changes.push_back(creation(fresh));
    return edit;
}

Result<Edit> deleteTemplate(const Template &from, Authorship who)
{
    Edit edit = newEdit(Verb::DeleteTemplate, who, {subjectOf(from)});
    edit.changes.push_back(deletion(from));
    return edit;
}

} // namespace shortlist
