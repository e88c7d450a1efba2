#include "review/queue_panel.h"

#include "review_queue_model.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

/// Its word says the state; the colour helps to find it.
class QueueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

private:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens &tokens = Tokens::of(option->palette);
        const auto state = static_cast<QueueState>(index.data(ReviewQueueModel::StateRole).toInt());
        QColor colour = state == QueueState::ToReview ? tokens.text : tokens.muted;
        if (state == QueueState::Problem)
            colour = tokens.bad;
        else if (state == QueueState::Created && index.column() == ReviewQueueModel::StateColumn)
            colour = tokens.good;
        option->palette.setColor(QPalette::Text, colour);
        option->state &= ~QStyle::State_HasFocus; // the whole row is current, not a cell of it
    }
};

} // namespace

ReviewQueuePanel::ReviewQueuePanel(ReviewQueueModel &queue, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_counts(new QLabel), m_table(new QTableView), m_tools(new QWidget),
      m_skip(new QPushButton(tr("S&kip"))), m_createAll(new QPushButton(tr("Create &all the rest"))),
      m_doing(new QLabel), m_progress(new QProgressBar)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildTable();
    m_counts->setObjectName(QStringLiteral("review_counts"));
    m_skip->setObjectName(QStringLiteral("review_skip"));
    m_createAll->setObjectName(QStringLiteral("review_create_all"));
    m_doing->setObjectName(QStringLiteral("review_doing"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(unit());
    m_progress->setRange(0, 1000);
    for (QLabel *label : {m_counts, m_doing}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, unit() / 2, 0, unit() / 2);
    side->setSpacing(unit() / 2);
    for (QWidget *one : std::initializer_list<QWidget *>{m_counts, m_doing, m_progress})
        side->addWidget(one);
    side->addStretch(1);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(unit());
    for (QPushButton *button : {m_skip, m_createAll}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    side->addWidget(m_tools);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit() - 3, 0, 2 * unit(), 0); // texts of the table begin where others do
    row->setSpacing(2 * unit());
    row->addWidget(m_table, 1);
    row->addLayout(side);
    connect(m_skip, &QPushButton::clicked, this, &ReviewQueuePanel::skipRequested);
    connect(m_createAll, &QPushButton::clicked, this, &ReviewQueuePanel::createAllRequested);
    connect(&m_queue, &QAbstractItemModel::rowsInserted, this, &ReviewQueuePanel::refresh);
    connect(&m_queue, &QAbstractItemModel::dataChanged, this, &ReviewQueuePanel::refresh);
    showProgress({}, 0, 0);
    refresh();
}

void ReviewQueuePanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("review_queue"));
    m_table->setAccessibleName(tr("Postings to review"));
    m_table->setModel(&m_queue);
    m_table->setItemDelegate(new QueueDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit() / 2);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ReviewQueueModel::TitleColumn, QHeaderView::Stretch);
    header->resizeSection(ReviewQueueModel::FileColumn, 18 * unit());
    header->resizeSection(ReviewQueueModel::StateColumn, 11 * unit());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSetting && current.isValid())
                    Q_EMIT chosen(current.row());
            });
}

void ReviewQueuePanel::refresh()
{
    QStringList parts{tr("%n posting(s)", nullptr, m_queue.rowCount() - m_queue.countOf(QueueState::Problem))};
    if (const int created = m_queue.countOf(QueueState::Created); created > 0)
        parts += tr("%1 created").arg(created);
    if (const int skipped = m_queue.countOf(QueueState::Skipped); skipped > 0)
        parts += tr("%1 skipped").arg(skipped);
    if (const int problems = m_queue.countOf(QueueState::Problem); problems > 0)
        parts += tr("%n problem(s)", nullptr, problems);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_counts->setToolTip(m_counts->text());
    const int last = m_queue.rowCount() - 1;
    m_table->setColumnHidden(ReviewQueueModel::FileColumn, last < 0 || m_queue.at(0).source == m_queue.at(last).source);
    const int mostRows = window()->height() > 75 * unit() ? 6 : 3; // more scroll
    const int height = m_table->verticalHeader()->defaultSectionSize() * std::min(m_queue.rowCount(), mostRows);
    m_table->setMinimumHeight(height + m_table->horizontalHeader()->sizeHint().height() + 2);
    m_table->setVisible(m_queue.rowCount() > 1);
    m_tools->setVisible(m_queue.rowCount() > 1);
    setVisible(m_queue.rowCount() > 1 || isBusy());
}

int ReviewQueuePanel::currentRow() const
{
    return m_table->currentIndex().row();
}

void ReviewQueuePanel::setCurrentRow(int row)
{
    m_isSetting = true;
    m_table->setCurrentIndex(m_queue.index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    m_isSetting = false;
}

void ReviewQueuePanel::showProgress(const QString &sentence, qint64 done, qint64 total)
{
    m_doing->setText(sentence);
    m_doing->setHidden(sentence.isEmpty());
    m_progress->setHidden(sentence.isEmpty());
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    refresh();
}

bool ReviewQueuePanel::isBusy() const
{
    return !m_doing->text().isEmpty();
}

void ReviewQueuePanel::allow(bool isBusy, bool isOneCreated)
{
    const int row = currentRow();
    m_table->setDisabled(isBusy);
    m_skip->setEnabled(!isBusy && row >= 0 && m_queue.at(row).state == QueueState::ToReview);
    m_createAll->setEnabled(!isBusy && !isOneCreated && !this->isBusy() && m_queue.countOf(QueueState::ToReview) > 0);
}

} // namespace shortlist
