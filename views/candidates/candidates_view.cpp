#include "candidates/candidates_view.h"

#include "candidates_model.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class CandidateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shortLine(option->text, 200);
        const Tokens &tokens = Tokens::of(option->palette);
        option->palette.setColor(QPalette::Highlight, tokens.accentTint);
        option->palette.setColor(QPalette::HighlightedText, tokens.text);
        if (index.column() == CandidatesModel::Name)
            option->font.setWeight(QFont::DemiBold);
        else
            option->palette.setColor(QPalette::Text, tokens.muted);
    }
};

} // namespace

CandidatesView::CandidatesView(QWidget *parent)
    : QWidget(parent), m_model(new CandidatesModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit), m_table(new QTableView), m_count(mutedLabel()), m_soon(new QTimer(this))
{
    auto *title = textLabel();
    title->setText(tr("All candidates"));
    const QFont font = titleFont();
    title->setFont(font);
    m_count->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search names, tags, headlines, places…"));
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setObjectName(QStringLiteral("candidates_search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("candidates_table"));
    m_table->setAccessibleName(tr("All candidates"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new CandidateDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CandidatesModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(CandidatesModel::Applications, QHeaderView::Stretch);
    for (int column = 0; column < CandidatesModel::Columns; ++column)
        header->resizeSection(column, (column == CandidatesModel::Name ? 20 : 13) * unit());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), unit(), 0);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_search, m_count})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    connect(m_search, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &CandidatesView::searchChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const ListedCandidate *row = m_model->rowAt(m_sorted->mapToSource(now).row());
        if (row && !m_isRestoring)
            Q_EMIT candidateChosen(row->id, row->application);
    });
}

QString CandidatesView::words() const
{
    return m_search->text();
}

void CandidatesView::showList(const CandidateList &list)
{
    const ListedCandidate *current = m_model->rowAt(m_sorted->mapToSource(m_table->currentIndex()).row());
    const CandidateId chosen = current ? current->id : CandidateId();
    m_isRestoring = true;
    m_model->setRows(list.rows);
    for (int row = 0; !chosen.isNull() && row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row)->id == chosen)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
    m_isRestoring = false;
    const auto shown = static_cast<int>(list.rows.size());
    if (list.isCut)
        m_count->setText((words().trimmed().isEmpty() ? tr("The newest %L1 of %L2. Type to find others.")
                                                      : tr("The first %L1 of %L2. Type to find others."))
                             .arg(shown)
                             .arg(list.all));
    else if (shown == 0)
        m_count->setText(list.all == 0 ? tr("There is nobody yet. New candidates and imports come here.")
                                       : tr("Nobody fits. Type less, or another word."));
    else
        m_count->setText(tr("%n people", nullptr, shown));
}

void CandidatesView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
