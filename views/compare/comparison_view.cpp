#include "compare/comparison_view.h"

#include "compare/comparison_delegate.h"
#include "compare/comparison_header.h"
#include "comparison_model.h"
#include "fields/flow_layout.h"
#include "fields/safe_text.h"
#include "frame/behind_panel.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

ComparisonView::ComparisonView(ComparisonModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_buttons(new QWidget), m_words(textLabel()), m_nobody(textLabel()),
      m_table(new QTableView), m_behind(new BehindPanel), m_parts(new QSplitter)
{
    setObjectName(QStringLiteral("comparison_view"));
    build();
    listen();
    arrange();
}

void ComparisonView::build()
{
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(QStringLiteral("comparison_words"));
    m_nobody->setText(
        tr("Nobody is in interviews for this posting yet. Choose who is compared, or select some cards on "
           "the board and compare them from there."));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setObjectName(QStringLiteral("comparison_nobody"));
    m_table->setObjectName(QStringLiteral("comparison_table"));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setHorizontalHeader(new ComparisonHeader(Qt::Horizontal));
    m_table->setVerticalHeader(new ComparisonHeader(Qt::Vertical));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    new FlowLayout(m_buttons); // belongs to it
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_behind);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    head->setSpacing(unit());
    head->addWidget(m_buttons);
    head->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_parts, 1);
}

void ComparisonView::listen()
{
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(m_model, signal, this, [this] { arrange(); });
    connect(m_model, &QAbstractItemModel::columnsMoved, this, &ComparisonView::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ComparisonView::follow);
    connect(m_table, &QTableView::clicked, this, &ComparisonView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        follow();
        const ComparedCandidate *candidate = m_model->candidateAt(now.column());
        if (candidate && m_table->hasFocus())
            Q_EMIT candidateChosen(candidate->candidate, candidate->application);
    });
    connect(m_behind, &BehindPanel::closed, m_table, qOverload<>(&QWidget::setFocus));
}

void ComparisonView::addButton(const char *name, QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(QLatin1String(name));
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
}

void ComparisonView::showWords(const Comparison &comparison)
{
    QStringList words{comparison.summary};
    if (!comparison.notes.isEmpty())
        words += comparison.notes.join(u' ');
    m_words->setText(shortText(words.join(u'\n')));
    m_words->setVisible(!comparison.candidates.empty());
    m_nobody->setVisible(comparison.candidates.empty());
    m_parts->setVisible(!comparison.candidates.empty());
}

ApplicationId ComparisonView::current() const
{
    const ComparedCandidate *candidate = m_model->candidateAt(m_table->currentIndex().column());
    return candidate ? candidate->application : ApplicationId();
}

/// Columns as wide as they may be, headings over all of them, what is behind where there is room.
void ComparisonView::arrange()
{
    const bool isNarrow = width() < 110 * unit();
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_behind->setMinimumSize(isNarrow ? QSize(0, 17 * unit()) : QSize(34 * unit(), 0));
    m_table->verticalHeader()->setFixedWidth((isNarrow ? 20 : 30) * unit());
    m_table->horizontalHeader()->setFixedHeight(6 * unit());
    const int columns = m_model->columnCount();
    const int room = m_table->width() - m_table->verticalHeader()->width() - unit();
    const int width = columns > 0 ? qBound(23 * unit(), room / columns, 34 * unit()) : 23 * unit();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, width);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->lineAt(row) == ComparisonModel::Line::Heading;
        m_table->setRowHeight(row, isHeading ? 3 * unit() + unit() / 2 : 4 * unit() + unit() / 2);
        if (isHeading && columns > 1)
            m_table->setSpan(row, 0, 1, columns);
    }
}

void ComparisonView::open(const QModelIndex &index)
{
    const Behind behind = m_model->behind(index);
    if (behind.isEmpty())
        return;
    m_behind->showBehind(behind);
    m_table->scrollTo(index);
}

/// What is open speaks of the cell with the keys.
void ComparisonView::follow()
{
    if (!m_behind->isHidden())
        m_behind->showBehind(m_model->behind(m_table->currentIndex()));
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        arrange();
        if (!m_behind->isHidden()) // what it speaks of stays in sight where it takes room
            m_table->scrollTo(m_table->currentIndex());
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        open(m_table->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape && !m_behind->isHidden()) {
        m_behind->showBehind({});
        return true;
    }
    if (key == Qt::Key_Delete && !current().isNull()) {
        Q_EMIT removeRequested(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
