#include "posting/checklist_panel.h"

#include "posting/checklist_view.h"
#include "posting/criterion_words.h"
#include "posting/shown_text.h"
#include "posting/text_edit.h"
#include "style/tokens.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace shortlist {

ChecklistPanel::ChecklistPanel(CriterionListModel *model, QWidget *parent)
    : QFrame(parent), m_kind(model->kind()), m_count(new QLabel), m_view(new ChecklistView(model)),
      m_entry(new TextEdit(TextEdit::Enter::Submits)), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("panel_") + wordOf(m_kind));
    auto *name = new QLabel(listName(m_kind));
    name->setTextFormat(Qt::PlainText);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setBuddy(m_view);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(labelFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(unit() + 2, unit(), unit() + 2, unit());
    header->addWidget(name);
    header->addStretch(1);
    header->addWidget(m_count);

    m_entry->setObjectName(QStringLiteral("entry_") + wordOf(m_kind));
    m_entry->setAccessibleName(tr("Add to %1").arg(listName(m_kind)));
    m_entry->setSplitsLines(true);
    m_entry->setFrameShape(NoFrame);
    m_entry->setLines(1, 6);
    m_entry->installEventFilter(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(labelFont());
    m_problem->setContentsMargins(unit() + 2, 0, unit() + 2, unit());
    m_problem->hide();
    auto *adding = new QHBoxLayout;
    adding->setContentsMargins(unit() - 2, 0, unit() - 2, unit() / 2);
    adding->addWidget(m_entry);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(header);
    column->addSpacing(1);
    column->addWidget(m_view, 1000);
    column->addLayout(adding);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_entry, &TextEdit::submitted, this, &ChecklistPanel::submit);
    connect(m_entry, &TextEdit::linesPasted, this, [this](const QString &lines) {
        const QString typed = m_entry->text();
        m_sent = typed + lines;
        Q_EMIT addRequested(m_kind, m_sent);
    });
    connect(m_entry, &TextEdit::cancelled, m_entry, &TextEdit::clear);
    connect(m_entry, &TextEdit::tooMuch, this, [this] { showProblem(tooMuchToType()); });
    connect(m_entry, &TextEdit::leftBy, this, [this] {
        m_view->setCurrentIndex(m_view->model()->index(m_view->model()->rowCount() - 1, 0));
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &ChecklistView::passedEnd, this, [this] { m_entry->setFocus(Qt::OtherFocusReason); });
    setAcceptDrops(true);
    refresh();
}

void ChecklistPanel::submit()
{
    const QString text = m_entry->text();
    if (text.trimmed().isEmpty() || text == m_sent)
        return;
    m_sent = text;
    Q_EMIT addRequested(m_kind, text);
}

void ChecklistPanel::settleAdd(const QString &lines, const QString &problem)
{
    if (lines != m_sent)
        return;
    m_sent.clear();
    showProblem(problem);
    if (problem.isEmpty())
        m_entry->clear();
    else if (m_entry->text() != lines)
        m_entry->setPlainText(lines);
}

void ChecklistPanel::showProblem(const QString &sentence)
{
    m_problem->setText(shownText(sentence, 300));
    m_problem->setVisible(!sentence.isEmpty());
    m_entry->setAccessibleDescription(m_problem->text());
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Tokens::of(palette()).bad);
    m_problem->setPalette(colours);
}

void ChecklistPanel::flush()
{
    m_view->flush();
    submit();
}

void ChecklistPanel::discard()
{
    m_sent.clear();
    m_entry->clear();
    m_problem->hide();
    m_view->closeEditing();
}

QString ChecklistPanel::countText() const
{
    return m_count->text();
}

void ChecklistPanel::refresh()
{
    const std::vector<Criterion> &all = m_view->criteria()->criteria();
    const auto mustHave
        = std::count_if(all.begin(), all.end(), [](const Criterion &criterion) { return criterion.mustHave; });
    const QString count = QLocale().toString(qulonglong(all.size()));
    m_count->setText(mustHave > 0 ? tr("%1 · %2 must-have").arg(count, QLocale().toString(qlonglong(mustHave)))
                                  : count);
    m_entry->setPlaceholderText(all.empty() ? tr("Type to add, Enter for the next, paste many lines…")
                                            : tr("Type to add…"));
    m_entry->setLines(all.empty() ? 2 : 1, 6);
    m_view->updateGeometry();
}

bool ChecklistPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        submit();
    if (event->type() == QEvent::ShortcutOverride && m_entry->document()->isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChecklistPanel::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void ChecklistPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_view->criteria()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, {}))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    setTarget(true);
}

void ChecklistPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(false);
}

void ChecklistPanel::dropEvent(QDropEvent *event)
{
    setTarget(false);
    m_view->criteria()->dropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, {});
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void ChecklistPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isTarget ? tokens.accent : tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tokens.line);
    const int under = m_view->geometry().top() - 1;
    painter.drawLine(1, under, width() - 2, under);
}

} // namespace shortlist
