#include "window/compare/compare_screen.h"

#include "compare/compared_dialog.h"
#include "compare/comparison_view.h"
#include "comparison_model.h"
#include "frame/behind_panel.h"
#include "jobs/comparison.h"
#include "output/comparison_page.h"
#include "window/debrief/debrief_dialog.h"
#include "window/print/print_flow.h"
#include "window/reports/robust_flow.h"

#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

CompareScreen::CompareScreen(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new ComparisonModel(this)), m_view(new ComparisonView(m_model))
{
    setObjectName(QStringLiteral("compare_screen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    addActions();
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (rows.touchesAny(kindsRanked))
            refresh();
    });
    connect(m_view, &ComparisonView::removeRequested, this, &CompareScreen::remove);
    connect(m_view, &ComparisonView::candidateChosen, this, [this](CandidateId candidate, ApplicationId application) {
        m_desk.selection.select(candidate, application);
    });
}

void CompareScreen::addActions()
{
    const QString group = tr("Compare");
    const auto add = [this, &group](const char *id, const QString &name, const char *button, auto run) {
        QAction *action = m_desk.actions.add({id, name, group, {}}, std::move(run));
        action->setEnabled(false);
        m_own.insert(QLatin1String(id), action);
        m_view->addButton(button, action);
    };
    add("compare.choose", tr("&Who is compared..."), "compare_choose", [this] { ask(); });
    add("compare.robust", tr("How &robust is this order?"), "compare_robust",
        [this] { showRobustness(m_desk, window(), m_posting); });
    add("compare.debrief", tr("Deb&rief..."), "compare_debrief", [this] { openDebrief(); });
    add("compare.pdf", tr("Comparison as P&DF..."), "compare_pdf", [this] { savePdf(m_desk, window(), document()); });
    add("compare.print", tr("&Print comparison..."), "compare_print", [this] { print(window(), document()); });
}

void CompareScreen::enable(const char *id, bool isEnabled)
{
    if (QAction *action = m_own.value(QLatin1String(id)))
        action->setEnabled(isEnabled);
}

void CompareScreen::updateActions()
{
    const bool hasAny = m_isSeen && m_model->columnCount() > 0;
    for (const char *id : {"compare.robust", "compare.pdf", "compare.print"})
        enable(id, hasAny);
    enable("compare.choose", m_isSeen && !m_posting.isNull());
    enable("compare.debrief", !m_posting.isNull()); // wherever in the posting one is
}

void CompareScreen::setPosting(PostingId posting)
{
    if (posting == m_posting)
        return;
    m_posting = posting;
    updateActions();
    m_view->behind()->showBehind({});
    refresh();
}

void CompareScreen::choose(const std::vector<ApplicationId> &applications)
{
    m_chosen[m_posting] = applications;
    refresh();
}

PrintedDocument CompareScreen::document() const
{
    const Comparison &shown = m_model->comparison();
    return {tr("%1 comparison").arg(shown.title), comparisonPage(shown), PageTurn::Sideways};
}

void CompareScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isSeen = true;
    updateActions();
    if (m_isStale)
        refresh();
}

void CompareScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isSeen = false;
    updateActions();
}

void CompareScreen::refresh()
{
    m_isStale = !isVisible();
    if (m_posting.isNull() || m_isStale)
        return;
    const int request = ++m_request;
    const ComparisonRequest wanted{m_posting, m_chosen.value(m_posting), m_desk.client.me()};
    m_desk.client.ask<Comparison>(
        this, [wanted](Connection &connection) { return comparison(connection, wanted); },
        [this, request](const Result<Comparison> &found) {
            if (request != m_request)
                return;
            if (!found) // deleted: the sidebar has it no more
                return m_desk.messages.showProblem(found.error().message);
            m_model->setComparison(*found);
            m_view->showWords(*found);
            updateActions();
        });
}

void CompareScreen::ask()
{
    auto *dialog = new ComparedDialog(m_model->comparison().all, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->chosen()); });
    dialog->open();
}

void CompareScreen::openDebrief()
{
    std::vector<ApplicationId> compared = m_chosen.value(m_posting);
    if (compared.empty() && m_isSeen && m_model->comparison().posting == m_posting) {
        for (const ComparedCandidate &one : m_model->comparison().candidates)
            compared.push_back(one.application);
    }
    std::shared_ptr<DecisionDraft> &draft = m_drafts[m_posting];
    if (!draft)
        draft = std::make_shared<DecisionDraft>();
    auto *debrief = new DebriefDialog(m_desk, m_posting, std::move(compared), draft, window()); // belongs to it
    debrief->showFullScreen();
}

void CompareScreen::remove(ApplicationId application)
{
    std::vector<ApplicationId> others;
    for (const ComparedCandidate &one : m_model->comparison().candidates) {
        if (one.application != application)
            others.push_back(one.application);
    }
    if (!others.empty()) // nobody would mean the finalists
        choose(others);
}

} // namespace shortlist
