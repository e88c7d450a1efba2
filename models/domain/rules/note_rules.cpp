#include "rules/note_rules.h"

#include "application.h"
#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWith(const Note &note)
{
    if (isBlank(note.text))
        return badInput(Text::tr("The note is empty. Write something, or delete it."));
    return problemWithText(note.text, "text", note.text, textLimit);
}

std::vector<Subject> subjectsOf(const Note &note)
{
    std::vector<Subject> subjects{subjectOf(note), subjectOf(note.candidate)};
    if (!note.application.isNull())
        subjects.push_back(subjectOf(note.application));
    return subjects;
}

} // namespace

Result<Edit> addNote(Note note, Authorship who)
{
    if (note.candidate.isNull())
        return badInput(Text::tr("The note is about nobody. Name the candidate or the application."));
    if (auto problem = problemWith(note))
        return *problem;
    note.id = NoteId(-1);
    note.uuid = newUuid(who.at);
    note.by = who.author;
    note.at = who.at;
    Edit edit = newEdit(Verb::AddNote, who, subjectsOf(note));
    edit.changes.push_back(creation(note, note.candidate));
    return edit;
}

Result<Edit> editNote(const Note &before, const Note &after, Authorship who)
{
    if (auto problem = problemWith(after))
        return *problem;
    Note changed = before;
    changed.text = after.text;
    auto edit = differenceEdit(Verb::EditNote, before, changed, before.text, who, before.candidate);
    if (edit)
        edit->subjects = subjectsOf(before);
    return edit;
}

Result<Edit> deleteNote(const Note &note, Authorship who)
{
    Edit edit = newEdit(Verb::DeleteNote, who, subjectsOf(note));
    edit.changes.push_back(deletion(note, note.candidate));
    return edit;
}

} // namespace shortlist
