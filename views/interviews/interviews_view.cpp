#include "interviews/interviews_view.h"

#include "fields/flow_layout.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "interviews/interview_delegate.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace shortlist {

InterviewsView::InterviewsView(QWidget *parent)
    : QWidget(parent), m_model(new InterviewsModel(this)), m_member(new QComboBox), m_count(mutedLabel()),
      m_list(new QListView), m_open(new QPushButton(tr("Open"))), m_reschedule(new QPushButton(tr("Reschedule…"))),
      m_cancel(new QPushButton(tr("Cancel interview"))), m_export(new QPushButton(tr("Calendar file…")))
{
    QLabel *title = textLabel();
    title->setText(tr("Interviews"));
    title->setFont(titleFont());
    m_member->setObjectName(QStringLiteral("interviews_member"));
    m_member->setAccessibleName(tr("Whose interviews"));
    m_member->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_member->setMinimumContentsLength(14);
    m_count->setObjectName(QStringLiteral("interviews_count"));
    m_count->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("interviews_list"));
    m_list->setAccessibleName(tr("Interviews"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InterviewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // rows are higher where there is little room
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_open->setObjectName(QStringLiteral("interview_open"));
    m_reschedule->setObjectName(QStringLiteral("interview_reschedule"));
    m_cancel->setObjectName(QStringLiteral("interview_cancel"));
    m_export->setObjectName(QStringLiteral("interview_export"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * unit(), unit(), 2 * unit(), 0);
    top->addWidget(title, 1);
    top->addWidget(m_member);
    auto *buttons = new FlowLayout; // narrow windows have them one below the other
    buttons->setSpacing(unit());
    for (QPushButton *button : {m_open, m_reschedule, m_cancel, m_export}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *below = new QVBoxLayout;
    below->setContentsMargins(2 * unit(), unit() / 2, 2 * unit(), unit());
    below->addLayout(buttons);
    m_count->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    connect(m_member, &QComboBox::currentIndexChanged, this, &InterviewsView::memberChosen);
    connect(m_list, &QListView::doubleClicked, this, &InterviewsView::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        allow();
        Q_EMIT chosen();
    });
    connect(m_open, &QPushButton::clicked, this, &InterviewsView::opened);
    connect(m_reschedule, &QPushButton::clicked, this, &InterviewsView::rescheduleRequested);
    connect(m_cancel, &QPushButton::clicked, this, &InterviewsView::cancelRequested);
    connect(m_export, &QPushButton::clicked, this, &InterviewsView::exportRequested);
    allow();
}

void InterviewsView::setMembers(const std::vector<Member> &members, MemberId me)
{
    const QSignalBlocker blocker(m_member);
    const QVariant chosen = m_member->currentData();
    m_member->clear();
    m_member->addItem(tr("Everybody"), 0);
    for (const Member &one : members) {
        if (one.id == me)
            m_member->addItem(tr("%1 (you)").arg(shortLine(one.name, 60)), one.id.value);
    }
    for (const Member &one : members) {
        if (!(one.id == me))
            m_member->addItem(shortLine(one.name, 60), one.id.value);
    }
    m_member->setCurrentIndex(qMax(0, m_member->findData(chosen)));
}

MemberId InterviewsView::of() const
{
    return MemberId(m_member->currentData().toLongLong());
}

const InterviewRow *InterviewsView::current() const
{
    const InterviewRow *row = m_model->at(m_list->currentIndex());
    return row && !row->id.isNull() ? row : nullptr;
}

void InterviewsView::showInterviews(const std::vector<InterviewShown> &all, const InterviewsModel::View &view)
{
    m_model->setInterviews(all, view);
    tell();
    allow();
}

void InterviewsView::tell()
{
    if (m_model->rowCount() == 0)
        m_count->setText(of().isNull()
                             ? tr("No interview is coming, and no scorecard is due. Choose somebody on a board, then "
                                  "Candidate > Schedule interview (Ctrl+Shift+S).")
                             : tr("No interview is coming for them, and no scorecard is due."));
    else if (m_model->due() > 0)
        m_count->setText(tr("Scorecards of %n interview(s) are due. Enter opens yours.", nullptr, m_model->due()));
    else
        m_count->setText(tr("No scorecard is due."));
}

void InterviewsView::allow()
{
    const InterviewRow *row = current();
    for (QPushButton *button : {m_open, m_reschedule, m_cancel, m_export})
        button->setEnabled(row);
    m_open->setText(row && row->kind == InterviewKind::Reference ? tr("Answers…") : tr("My scorecard…"));
}

bool InterviewsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT opened();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InterviewsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open->text(), this, &InterviewsView::opened);
    menu->addAction(m_reschedule->text(), this, &InterviewsView::rescheduleRequested);
    menu->addAction(m_cancel->text(), this, &InterviewsView::cancelRequested);
    menu->addAction(m_export->text(), this, &InterviewsView::exportRequested);
    menu->popup(event->globalPos());
}

void InterviewsView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
