#include "posting/posting_view.h"

#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_words.h"
#include "posting/facts_form.h"
#include "posting/rated_advice.h"
#include "rules/checklist_rules.h"
#include "style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int factsColumns = 27; ///< widths in units
constexpr int listColumns = 22;
constexpr int tabsColumns = 46; ///< three tabs with their counts

} // namespace

PostingView::PostingView(const std::array<CriterionListModel *, 3> &lists, QWidget *parent)
    : QWidget(parent), m_status(new QPushButton), m_counts(new QLabel), m_advice(new RatedAdvice), m_tabs(new QTabBar),
      m_facts(new FactsForm), m_row(new QHBoxLayout), m_shared(new QHBoxLayout)
{
    setObjectName(QStringLiteral("posting_view"));
    for (size_t i = 0; i < lists.size(); ++i)
        m_panels[i] = new ChecklistPanel(lists[i]);
    buildTop();
    auto *top = new QHBoxLayout;
    top->setSpacing(unit());
    top->addWidget(m_status);
    top->addWidget(m_counts, 1);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setChangeCurrentOnDrag(true);
    m_tabs->setAcceptDrops(true);
    m_tabs->setAccessibleName(tr("Parts of the posting"));
    connect(m_tabs, &QTabBar::currentChanged, this, &PostingView::arrange);
    m_shared->setSpacing(unit() + unit() / 2);
    for (ChecklistPanel *panel : m_panels)
        m_shared->addWidget(panel, 1);
    auto *tabbed = new QVBoxLayout;
    tabbed->setSpacing(unit() / 2);
    tabbed->addWidget(m_tabs);
    tabbed->addLayout(m_shared, 1);
    m_row->setSpacing(unit() + unit() / 2);
    m_row->addWidget(m_facts);
    m_row->addLayout(tabbed, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit() + unit() / 2);
    column->setSpacing(unit());
    column->addLayout(top);
    column->addWidget(m_advice);
    column->addLayout(m_row, 1);
    arrange();
}

void PostingView::buildTop()
{
    m_status->setObjectName(QStringLiteral("posting_status"));
    m_status->setToolTip(tr("Status of the posting"));
    auto *menu = new QMenu(m_status);
    for (const PostingStatus status :
         {PostingStatus::Draft, PostingStatus::Open, PostingStatus::OnHold, PostingStatus::Closed}) {
        QAction *action = menu->addAction(status == PostingStatus::Closed ? tr("Closed…") : statusName(status), this,
                                          [this, status] {
                                              showStatus(m_shownStatus); // the mark moves once it is stored
                                              Q_EMIT statusChosen(status);
                                          });
        action->setData(static_cast<int>(status));
        action->setCheckable(true);
    }
    m_status->setMenu(menu);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setObjectName(QStringLiteral("posting_counts"));
    connect(m_advice, &RatedAdvice::chooseRequested, this, &PostingView::chooseRatedRequested);
    m_advice->hide();
}

ChecklistPanel *PostingView::focusedPanel() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (ChecklistPanel *panel : m_panels) {
        if (focused && (focused == panel->view() || panel->view()->isAncestorOf(focused)))
            return panel;
    }
    return nullptr;
}

void PostingView::setDocument(const PostingDocument &document, int filledOpenings)
{
    m_facts->setDocument(document, filledOpenings);
    showStatus(document.posting.status);
    for (ChecklistPanel *panel : m_panels) {
        panel->refresh();
        panel->view()->refreshEditor();
    }
    tellCounts(document);
    arrange();
    goFollowing();
}

void PostingView::showStatus(PostingStatus status)
{
    m_shownStatus = status;
    m_status->setText(statusName(status));
    m_status->setAccessibleName(tr("Status: %1").arg(statusName(status)));
    for (QAction *action : m_status->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(status));
}

void PostingView::tellCounts(const PostingDocument &document)
{
    const auto count = [&document](auto matches) {
        return static_cast<int>(std::count_if(document.criteria.begin(), document.criteria.end(), matches));
    };
    const auto kindCount
        = [&count](CriterionKind kind) { return count([kind](const Criterion &one) { return one.kind == kind; }); };
    const int rated = count([](const Criterion &one) { return one.assess == Assess::Rate; });
    const int screened = count([](const Criterion &one) { return one.assess == Assess::Screen; });
    const int responsibilities = kindCount(CriterionKind::Responsibility);
    const QStringList parts{
        responsibilities == 1 ? tr("1 responsibility") : tr("%n responsibilities", nullptr, responsibilities),
        tr("%n required", nullptr, kindCount(CriterionKind::Required)),
        tr("%n preferred", nullptr, kindCount(CriterionKind::Preferred)),
        rated == 1 ? tr("1 is rated in interviews") : tr("%n are rated in interviews", nullptr, rated),
        tr("%n screened", nullptr, screened)};
    m_counts->setText(document.criteria.empty()
                          ? tr("No criteria yet: type what the job asks for into the lists, or paste many lines.")
                          : parts.join(tr(" · ")));
    m_advice->setRated(rated);
    m_advice->setVisible(rated > mostRatedLines);
}

QString PostingView::subtitle() const
{
    return m_counts->text();
}

void PostingView::follow(CriterionId criterion, CriterionKind kind)
{
    m_following = criterion;
    m_followingIn = kind;
    goFollowing();
}

void PostingView::goFollowing()
{
    ChecklistPanel *target = panel(m_followingIn);
    if (m_following.isNull() || target->view()->criteria()->rowOf(m_following) < 0)
        return;
    if (target->isHidden())
        m_tabs->setCurrentIndex(static_cast<int>(m_followingIn) + 1 - m_firstTabbed);
    target->view()->setCurrent(m_following);
    target->view()->setFocus(Qt::OtherFocusReason);
    m_following = {};
}

void PostingView::settleCriterion(CriterionId criterion, const QString &name, const QString &posted,
                                  const QString &problem)
{
    for (ChecklistPanel *panel : m_panels)
        panel->view()->settle(criterion, name, posted, problem);
}

void PostingView::putCriterionBack(CriterionId criterion, const QString &name)
{
    for (ChecklistPanel *panel : m_panels)
        panel->view()->putBack(criterion, name);
}

void PostingView::flush()
{
    m_facts->flush();
    for (ChecklistPanel *panel : m_panels)
        panel->flush();
}

void PostingView::discard()
{
    m_facts->discard();
    for (ChecklistPanel *panel : m_panels)
        panel->discard();
}

/// Side by side what fits; what does not shares one place, with tabs.
void PostingView::arrange()
{
    if (m_isArranging)
        return;
    m_isArranging = true;
    const int room = width() / unit() - 2; // between the margins
    const int firstTabbed = room >= factsColumns + 3 * listColumns ? 4 : room >= factsColumns + tabsColumns ? 1 : 0;
    const bool isTabbed = firstTabbed < 4;
    QStringList names{tr("Facts")};
    for (const ChecklistPanel *panel : m_panels)
        names += tr("%1 (%2)").arg(listName(panel->view()->criteria()->kind()),
                                   QLocale().toString(panel->view()->criteria()->rowCount()));
    const int chosen = isTabbed && m_tabs->count() > 0 && m_firstTabbed < 4
                           ? qMax(firstTabbed, m_firstTabbed + m_tabs->currentIndex())
                           : qMax(firstTabbed, 1);
    m_firstTabbed = firstTabbed;
    const int count = isTabbed ? 4 - firstTabbed : 0;
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < count)
        m_tabs->addTab(QString());
    for (int i = 0; i < count; ++i)
        m_tabs->setTabText(i, names[firstTabbed + i]);
    if (isTabbed)
        m_tabs->setCurrentIndex(chosen - firstTabbed);
    m_tabs->setVisible(isTabbed);
    const auto isShown = [&](int part) { return part < firstTabbed || part == chosen; };
    if (QHBoxLayout *home = firstTabbed > 0 ? m_row : m_shared; home->indexOf(m_facts) < 0)
        home->insertWidget(0, m_facts);
    m_facts->setVisible(isShown(0));
    m_facts->setFixedWidth(firstTabbed > 0 ? factsColumns * unit() : qMax(1, width() - 4 * unit()));
    for (int i = 0; i < 3; ++i)
        m_panels[static_cast<size_t>(i)]->setVisible(isShown(i + 1));
    m_isArranging = false;
}

QSize PostingView::minimumSizeHint() const
{
    return {30 * unit(), 30 * unit()}; // narrower than what is side by side now: then there are tabs
}

void PostingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace shortlist
