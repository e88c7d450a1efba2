#include "window/board/board_actions.h"

#include "board/board_view.h"
#include "board/candidate_dialog.h"
#include "board/close_dialog.h"
#include "board/reason_dialog.h"
#include "board_model.h"
#include "candidates/pasted_candidate.h"
#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/openings.h"
#include "style/one_line.h"
#include "window/board/board_steps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace shortlist {

namespace {

std::vector<Reason> ofSide(const std::vector<Reason> &all, ReasonSide side)
{
    std::vector<Reason> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [side](const Reason &reason) { return reason.side == side; });
    return found;
}

/// Whether that question is being asked already: keys may come again before the answer to what it needs is there.
template <class Question>
bool isAsked(const QWidget *screen)
{
    const auto all = screen->findChildren<Question *>();
    return std::any_of(all.begin(), all.end(), [](const Question *one) { return one->isVisible(); });
}

/// What closing a posting asks about.
struct Closing {
    QString title;
    std::vector<ApplicationId> ids; ///< the active ones
    QStringList active;             ///< the same, in words
    std::vector<Reason> reasons;
};

Result<Closing> closingOf(Connection &connection, PostingId id)
{
    const auto found = posting(connection, id);
    const auto active = activeApplications(connection, id);
    const auto all = reasons(connection);
    if (!found || !active || !all)
        return !found ? found.error() : !active ? active.error() : all.error();
    Closing closing{*found ? oneLine((*found)->title) : QString(), {}, {}, {}};
    for (const ApplicationFacts &one : *active) {
        closing.ids.push_back(one.application.id);
        closing.active += BoardActions::tr("%1, in %2").arg(oneLine(one.candidateName), oneLine(one.stage.name));
    }
    for (const Reason &reason : *all) {
        if (reason.side != ReasonSide::Neither)
            closing.reasons.push_back(reason);
    }
    return closing;
}

} // namespace

void BoardActions::askReason(ApplicationStatus to)
{
    const std::vector<ApplicationId> ending = active();
    if (ending.empty())
        return;
    const QString who = oneLine(m_model.indexOf(ending.front()).data().toString()).left(100);
    m_desk.client.ask<std::vector<Reason>>(
        this, &reasons, [this, to, ending, who](const Result<std::vector<Reason>> &all) {
            if (!all)
                return m_desk.messages.showProblem(all.error().message);
            if (isAsked<ReasonDialog>(m_screen))
                return;
            const bool isOurs = to == ApplicationStatus::Rejected;
            const auto count = static_cast<int>(ending.size());
            QString question = isOurs ? tr("Why do you reject these %n people?", "", count)
                                      : tr("Why do these %n people withdraw?", "", count);
            if (count == 1)
                question = isOurs ? tr("Why do you reject %1?").arg(who) : tr("Why does %1 withdraw?").arg(who);
            auto *dialog = new ReasonDialog(
                isOurs ? tr("Reject") : tr("Withdraw"), question, isOurs ? tr("Reject") : tr("Withdraw"),
                ofSide(*all, isOurs ? ReasonSide::WeRejected : ReasonSide::TheyRejected), m_screen);
            connect(dialog, &QDialog::accepted, this,
                    [this, dialog, ending, to] { m_desk.client.post(endStep(ending, to, dialog->reason()), this); });
            dialog->open();
        });
}

void BoardActions::newCandidate()
{
    askNewCandidate({});
}

void BoardActions::pasteCandidate()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_desk.messages.showProblem(
            tr("There is no text to paste. Copy an e-mail or a profile first; it becomes the draft of a candidate."));
    askNewCandidate(candidateFromText(text));
}

void BoardActions::askNewCandidate(const CandidateDraft &draft)
{
    auto *dialog = new CandidateDialog(draft, m_screen);
    const PostingId posting = m_model.posting();
    connect(dialog, &CandidateDialog::addRequested, this, [this, dialog, posting](const CandidateDraft &wanted) {
        m_desk.client.post(addPersonStep(posting, wanted), dialog, [dialog](const Result<Committed> &done) {
            dialog->settle(done ? QString() : done.error().message);
        });
    });
    dialog->open();
}

void BoardActions::closePosting(PostingId id)
{
    m_desk.client.ask<Closing>(
        this, [id](Connection &connection) { return closingOf(connection, id); },
        [this, id](const Result<Closing> &closing) {
            if (!closing)
                return m_desk.messages.showProblem(closing.error().message);
            if (isAsked<CloseDialog>(m_screen))
                return;
            auto *dialog = new CloseDialog(closing->title, closing->active, closing->reasons, m_screen);
            connect(dialog, &QDialog::accepted, this, [this, dialog, id, listed = closing->ids] {
                m_desk.client.post(closeStep(id, listed, dialog->endWith()), this);
            });
            dialog->open();
        });
}

void BoardActions::offerClosing(const Committed &what)
{
    if (what.edit.verb != Verb::Hire)
        return;
    const PostingId id = m_model.posting();
    struct Filled {
        Openings openings;
        QString title;
        bool isClosed = false;
    };
    const auto ask = [this, id] {
        m_desk.client.ask<Filled>(
            this,
            [id](Connection &connection) -> Result<Filled> {
                const auto openings = openingsOf(connection, id);
                const auto found = posting(connection, id);
                if (!openings || !found)
                    return openings ? found.error() : openings.error();
                return Filled{*openings, *found ? oneLine((*found)->title) : QString(),
                              *found && (*found)->status == PostingStatus::Closed};
            },
            [this, id](const Result<Filled> &filled) {
                if (filled && filled->openings.filled >= filled->openings.total && !filled->isClosed)
                    m_desk.messages.showOffer(tr("That filled the last opening of %1.").arg(filled->title),
                                              tr("Close posting..."), [this, id] { closePosting(id); });
            });
    };
    // After the window has said what was done: it asks for its sentence when the commit is announced, which is next.
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

} // namespace shortlist
