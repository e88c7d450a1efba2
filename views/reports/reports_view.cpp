#include "reports/reports_view.h"

#include "fields/safe_text.h"
#include "frame/behind_panel.h"
#include "inspector/section_label.h"
#include "reports/calibration_view.h"
#include "reports/ranking_view.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>

namespace shortlist {

ReportsView::ReportsView(QWidget *parent)
    : QWidget(parent), m_posting(new QComboBox), m_robust(new QPushButton(tr("How robust is this order?"))),
      m_tabs(new QTabWidget), m_ranking(new RankingView), m_calibration(new CalibrationView), m_behind(new BehindPanel),
      m_parts(new QSplitter)
{
    setObjectName(QStringLiteral("reports_view"));
    auto *title = textLabel();
    title->setText(tr("Reports"));
    title->setFont(titleFont());
    m_posting->setObjectName(QStringLiteral("report_posting"));
    m_posting->setAccessibleName(tr("Posting"));
    m_posting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_posting->setMinimumContentsLength(16);
    m_posting->setMaximumWidth(48 * unit());
    m_robust->setObjectName(QStringLiteral("report_robust"));
    m_tabs->setObjectName(QStringLiteral("report_tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ranking, tr("Ranking"));
    m_tabs->addTab(m_calibration, tr("Calibration"));
    m_parts->addWidget(m_tabs);
    m_parts->addWidget(m_behind);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    head->setSpacing(unit());
    head->addWidget(m_posting, 1);
    head->addStretch(1);
    head->addWidget(m_robust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(), 0, 0);
    column->setSpacing(0);
    title->setContentsMargins(2 * unit(), 0, 0, 0);
    column->addWidget(title);
    column->addLayout(head);
    column->addWidget(m_parts, 1);
    connect(m_posting, &QComboBox::currentIndexChanged, this, &ReportsView::postingChosen);
    connect(m_robust, &QPushButton::clicked, this, &ReportsView::robustRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_robust->setVisible(tab == 0);
        m_behind->showBehind({});
    });
    connect(m_behind, &BehindPanel::closed, this, [this] {
        if (QWidget *shown = m_tabs->currentWidget(); shown == m_ranking)
            m_ranking->setFocus();
    });
}

void ReportsView::setPostings(const std::vector<Choice> &postings)
{
    if (postings == m_choices)
        return;
    const PostingId before = posting();
    m_choices = postings;
    const QSignalBlocker blocker(m_posting);
    m_posting->clear();
    for (const Choice &one : postings)
        m_posting->addItem(shortLine(one.title, 100), one.posting.value);
    m_posting->setCurrentIndex(qMax(0, m_posting->findData(before.value)));
}

void ReportsView::choose(PostingId posting)
{
    if (const int at = m_posting->findData(posting.value); at >= 0)
        m_posting->setCurrentIndex(at);
}

PostingId ReportsView::posting() const
{
    return PostingId(m_posting->currentData().toLongLong());
}

void ReportsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 120 * unit();
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_behind->setMinimumSize(isNarrow ? QSize(0, 17 * unit()) : QSize(38 * unit(), 0));
}

void ReportsView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
