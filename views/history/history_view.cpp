#include "history/history_view.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "journal_model.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

namespace shortlist {

namespace {

/// Shortens what is shown, and mutes what was taken back.
class JournalDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shortLine(option->text, 300);
        const Tokens &tokens = Tokens::of(option->palette);
        option->palette.setColor(QPalette::Highlight, tokens.accentTint);
        option->palette.setColor(QPalette::HighlightedText, tokens.text);
        option->font.setStrikeOut(index.column() == JournalModel::What
                                  && !index.data(JournalModel::StandingRole).toBool());
        if (index.column() != JournalModel::What)
            option->palette.setColor(QPalette::Text, tokens.muted);
    }
};

/// Kinds of edits as people think of them.
std::vector<Verb> verbsOf(int topic)
{
    using V = Verb;
    switch (topic) {
    case 1: return {V::AddCandidate, V::EditCandidate, V::DeleteCandidate, V::ImportCandidates};
    case 2:
        return {
            V::AddApplication, V::EditApplication, V::DeleteApplication, V::MoveApplications, V::Reject, V::Withdraw,
            V::Hire,           V::Reopen,          V::Transfer};
    case 3: return {V::Screen, V::Score, V::SubmitScorecard, V::DeleteScorecard};
    case 4: return {V::AddNote, V::EditNote, V::DeleteNote};
    case 5:
        return {V::ImportPostings, V::AddPosting,    V::EditPosting,   V::SetPostingStatus,
                V::DeletePosting,  V::AddSection,    V::EditSection,   V::DeleteSection,
                V::AddCriterion,   V::EditCriterion, V::MoveCriterion, V::DeleteCriterion,
                V::AddStage,       V::EditStage,     V::MoveStage,     V::DeleteStage};
    case 6:
        return {V::Join,       V::AddMember,    V::EditMember, V::DeleteMember, V::AddReason,
                V::EditReason, V::DeleteReason, V::Restore,    V::Migrate};
    default: return {};
    }
}

void fill(QComboBox *box, const QString &all, const std::vector<HistoryView::Choice> &choices)
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all, 0);
    for (const HistoryView::Choice &one : choices)
        box->addItem(shortLine(one.name, 60), one.id);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

HistoryView::HistoryView(JournalModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView), m_member(new QComboBox), m_posting(new QComboBox),
      m_kind(new QComboBox), m_person(new QLineEdit), m_soon(new QTimer(this)), m_sentence(textLabel()),
      m_when(textLabel()), m_changes(textLabel()), m_undo(new QPushButton(tr("Undo this"))),
      m_undoThis(new QAction(m_undo->text(), m_table))
{
    m_table->setObjectName(QStringLiteral("history_table"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(model);
    m_table->setItemDelegate(new JournalDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    header->resizeSection(JournalModel::When, 17 * unit());
    header->resizeSection(JournalModel::Who, 13 * unit());
    header->resizeSection(JournalModel::State, 11 * unit());
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *title = textLabel();
    title->setText(tr("History"));
    QFont font = titleFont();
    title->setFont(font);
    title->setContentsMargins(2 * unit(), unit(), 2 * unit(), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(makeFilters());
    column->addWidget(split, 1);
    setMembers({});
    setPostings({});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryView::showCurrent);
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryView::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(current()); });
    connect(m_undoThis, &QAction::triggered, m_undo, &QPushButton::click);
    m_undoThis->setIcon(icon(QLatin1String("undo")));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_undoThis);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    showCurrent();
}

QWidget *HistoryView::makeFilters()
{
    m_member->setAccessibleName(tr("Whose edits"));
    m_posting->setAccessibleName(tr("Of which posting"));
    m_kind->setAccessibleName(tr("Which kind of edits"));
    m_person->setAccessibleName(tr("About which person"));
    m_person->setObjectName(QStringLiteral("history_person"));
    m_kind->setObjectName(QStringLiteral("history_kind"));
    m_member->setObjectName(QStringLiteral("history_member"));
    m_posting->setObjectName(QStringLiteral("history_posting"));
    m_person->setPlaceholderText(tr("About a person…"));
    m_person->setClearButtonEnabled(true);
    m_person->setMaxLength(200);
    m_kind->addItems({tr("All kinds"), tr("Candidates"), tr("Applications"), tr("Screening and scores"), tr("Notes"),
                      tr("Postings"), tr("Team and file")});
    auto *bar = new QWidget;
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_filters->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    m_filters->addWidget(m_person, 2);
    auto *row = new QHBoxLayout;
    m_filters->addLayout(row, 3);
    for (QComboBox *box : {m_member, m_posting, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryView::filterChanged);
    }
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_person, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &HistoryView::filterChanged);
    return bar;
}

QWidget *HistoryView::makeDetails()
{
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_changes->setObjectName(QStringLiteral("history_changes"));
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(QStringLiteral("history_undo"));
    m_undo->setIcon(icon(QLatin1String("undo")));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    column->setSpacing(unit() / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_undo, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addWidget(m_changes, 1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What the entry changed"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void HistoryView::setMembers(const std::vector<Choice> &members)
{
    fill(m_member, tr("Everybody"), members);
}

void HistoryView::setPostings(const std::vector<Choice> &postings)
{
    fill(m_posting, tr("All postings"), postings);
}

HistoryView::Filter HistoryView::filter() const
{
    return {MemberId(m_member->currentData().toLongLong()), PostingId(m_posting->currentData().toLongLong()),
            m_person->text(), verbsOf(m_kind->currentIndex())};
}

EntryId HistoryView::current() const
{
    return EntryId(m_table->currentIndex().data(JournalModel::EntryRole).toLongLong());
}

void HistoryView::showCurrent()
{
    const JournalRow *row = m_model->rowAt(m_table->currentIndex().row());
    m_undo->setVisible(row);
    m_undo->setEnabled(row && row->canUndo);
    m_undoThis->setEnabled(m_undo->isEnabled());
    m_when->clear();
    m_changes->clear();
    m_sentence->setText(row ? shortText(row->sentence, 400) : QString());
    if (row)
        Q_EMIT entryChosen(row->id);
    else
        m_when->setText(m_model->rowCount() > 0 ? tr("Choose an entry to see what it changed, and to undo it.")
                                                : tr("No entry fits these filters."));
}

void HistoryView::showDetails(const JournalRow &row, const std::vector<ChangeShown> &changes)
{
    const QString entry = tr("Entry %1 by %2").arg(row.id.value).arg(shortLine(row.who, 80));
    m_when->setText(row.isStanding ? entry : tr("%1 · taken back").arg(entry));
    QStringList lines;
    QString what;
    for (const ChangeShown &one : changes) {
        if (one.what != what)
            lines += one.what;
        what = one.what;
        const QString before = shortLine(one.before, 300);
        const QString after = shortLine(one.after, 300);
        if (one.field.isEmpty())
            continue;
        if (before.isEmpty())
            lines += tr("    %1: %2", "field, value").arg(one.field, after);
        else if (after.isEmpty())
            lines += tr("    %1: was %2", "field, value").arg(one.field, before);
        else
            lines += tr("    %1: %2 → %3", "field, before, after").arg(one.field, before, after);
    }
    m_changes->setText(lines.join(u'\n'));
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < 75 * unit();
    m_filters->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnHidden(JournalModel::State, isNarrow);
    header->resizeSection(JournalModel::When, (isNarrow ? 14 : 17) * unit());
    header->resizeSection(JournalModel::Who, (isNarrow ? 9 : 13) * unit());
    QWidget::resizeEvent(event);
}

void HistoryView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
