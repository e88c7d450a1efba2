#include "sentence.h"

#include "queries/journal.h"
#include "text.h"

namespace shortlist {

namespace {

QString pattern(Verb verb)
{
    switch (verb) {
    case Verb::Join: return Text::tr("%1 joined");
    case Verb::AddMember: return Text::tr("Add member %1");
    case Verb::EditMember: return Text::tr("Edit member %1");
    case Verb::DeleteMember: return Text::tr("Delete member %1");
    case Verb::AddReason: return Text::tr("Add reason %1");
    case Verb::EditReason: return Text::tr("Edit reason %1");
    case Verb::DeleteReason: return Text::tr("Delete reason %1");
    case Verb::ImportPostings: return Text::tr("Import posting %1");
    case Verb::AddPosting: return Text::tr("Add posting %1");
    case Verb::EditPosting: return Text::tr("Edit posting %1");
    case Verb::SetPostingStatus: return Text::tr("Change the status of posting %1");
    case Verb::DeletePosting: return Text::tr("Delete posting %1");
    case Verb::DuplicatePosting: return Text::tr("Duplicate posting %1");
    case Verb::UpdatePosting: return Text::tr("Update posting %1 from a newer version");
    case Verb::AddTemplate: return Text::tr("Save template %1");
    case Verb::DeleteTemplate: return Text::tr("Delete template %1");
    case Verb::AddSection: return Text::tr("Add section %1");
    case Verb::EditSection: return Text::tr("Edit section %1");
    case Verb::DeleteSection: return Text::tr("Delete section %1");
    case Verb::AddCriterion: return Text::tr("Add criterion %1");
    case Verb::EditCriterion: return Text::tr("Edit criterion %1");
    case Verb::MoveCriterion: return Text::tr("Move criterion %1");
    case Verb::DeleteCriterion: return Text::tr("Delete criterion %1");
    case Verb::AddStage: return Text::tr("Add stage %1");
    case Verb::EditStage: return Text::tr("Edit stage %1");
    case Verb::MoveStage: return Text::tr("Move stage %1");
    case Verb::DeleteStage: return Text::tr("Delete stage %1");
    case Verb::AddCandidate: return Text::tr("Add candidate %1");
    case Verb::EditCandidate: return Text::tr("Edit candidate %1");
    case Verb::DeleteCandidate: return Text::tr("Delete candidate %1");
    case Verb::ImportCandidates: return Text::tr("Import candidates %1");
    case Verb::AddApplication: return Text::tr("Add the application of %1");
    case Verb::EditApplication: return Text::tr("Edit the application of %1");
    case Verb::DeleteApplication: return Text::tr("Delete the application of %1");
    case Verb::MoveApplications: return Text::tr("Move %1 to %2");
    case Verb::Reject: return Text::tr("Reject %1");
    case Verb::Withdraw: return Text::tr("Withdraw %1");
    case Verb::Hire: return Text::tr("Hire %1");
    case Verb::Reopen: return Text::tr("Reopen the application of %1");
    case Verb::Transfer: return Text::tr("Transfer %1 to %2");
    case Verb::Screen: return Text::tr("Screen %1");
    case Verb::Score: return Text::tr("Score %1");
    case Verb::SubmitScorecard: return Text::tr("Submit a scorecard for %1");
    case Verb::DeleteScorecard: return Text::tr("Delete a draft scorecard for %1");
    case Verb::AddNote: return Text::tr("Add a note about %1");
    case Verb::EditNote: return Text::tr("Edit a note about %1");
    case Verb::DeleteNote: return Text::tr("Delete a note about %1");
    case Verb::AddPlannedInterview: return Text::tr("Plan the interview “%1”");
    case Verb::EditPlannedInterview: return Text::tr("Edit the planned interview “%1”");
    case Verb::MovePlannedInterview: return Text::tr("Move the planned interview “%1”");
    case Verb::DeletePlannedInterview: return Text::tr("Delete the planned interview “%1”");
    case Verb::AddQuestion: return Text::tr("Add the question “%1”");
    case Verb::EditQuestion: return Text::tr("Edit the question “%1”");
    case Verb::MoveQuestion: return Text::tr("Move the question “%1”");
    case Verb::DeleteQuestion: return Text::tr("Delete the question “%1”");
    case Verb::AddLibraryEntry: return Text::tr("Add “%1” to the library");
    case Verb::EditLibraryEntry: return Text::tr("Edit “%1” in the library");
    case Verb::DeleteLibraryEntry: return Text::tr("Delete “%1” from the library");
    case Verb::ScheduleInterview: return Text::tr("Schedule an interview with %1");
    case Verb::EditInterview: return Text::tr("Change an interview with %1");
    case Verb::CancelInterview: return Text::tr("Cancel an interview with %1");
    case Verb::DeleteInterview: return Text::tr("Delete an interview with %1");
    case Verb::AnswerQuestion: return Text::tr("Write what a reference said about %1");
    case Verb::AddDebriefNote: return Text::tr("Add a debrief note about %1");
    case Verb::EditDebriefNote: return Text::tr("Edit a debrief note about %1");
    case Verb::DeleteDebriefNote: return Text::tr("Delete a debrief note about %1");
    case Verb::RecordDecision: return Text::tr("Record a decision for %1");
    case Verb::Undo: return Text::tr("Undo: %1");
    case Verb::Redo: return Text::tr("Redo: %1");
    case Verb::Restore: return Text::tr("Restore a backup %1");
    case Verb::Migrate: return Text::tr("Update the file %1");
    }
    return {};
}

/// What a row is called, on one short line; "candidate 4" where nothing says it.
QString shownName(Connection &connection, const Subject &subject)
{
    const QString name = nameOfRow(connection, subject).simplified();
    if (name.isEmpty())
        return Text::tr("%1 %2").arg(QString(wordOf(subject.kind))).arg(subject.id);
    constexpr qsizetype longest = 80;
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

} // namespace

QString sentenceOf(Connection &connection, Verb verb, const std::vector<Subject> &subjects, Verb about)
{
    if ((verb == Verb::Undo || verb == Verb::Redo) && about != Verb::Undo)
        return pattern(verb).arg(sentenceOf(connection, about, subjects));
    constexpr qsizetype mostNamed = 3;
    // The first subject says what it is about; others of the same kind are named along.
    QStringList names;
    qsizetype further = 0;
    for (const Subject &one : subjects) {
        if (one.kind != subjects.front().kind)
            continue;
        // The second application of a transfer is the same person's.
        if (verb == Verb::Transfer && !names.isEmpty())
            break;
        if (names.size() == mostNamed) {
            ++further;
            continue;
        }
        names += shownName(connection, one);
    }
    if (further > 0)
        names += Text::tr("%n more", nullptr, static_cast<int>(further));
    const QString named = names.join(QStringLiteral(", "));
    // The last subject of these is where they went: a stage, a posting.
    if (verb == Verb::MoveApplications || verb == Verb::Transfer)
        return pattern(verb).arg(named, shownName(connection, subjects.back())).simplified();
    return pattern(verb).arg(named).simplified();
}

} // namespace shortlist
