#include "inspector/notes_panel.h"

#include "fields/text_field.h"
#include "inspector/note_row.h"
#include "inspector/section_label.h"
#include "relative_time.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

NotesPanel::NotesPanel(QWidget *parent)
    : QWidget(parent), m_new(new TextField(tr("New note"), tr("Write a note… Ctrl+Enter adds it"))),
      m_add(new QPushButton(tr("Add note"))), m_column(new QVBoxLayout(this))
{
    m_new->setObjectName(QStringLiteral("new_note"));
    m_new->edit()->setFixedHeight(m_new->fontMetrics().lineSpacing() * 3 + unit());
    m_new->edit()->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("add_note"));
    m_add->setEnabled(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit() / 2);
    m_column->addWidget(sectionLabel(tr("Notes")));
    auto *box = new QVBoxLayout;
    box->setContentsMargins(unit() / 2, 0, 0, 0);
    box->addWidget(m_new);
    box->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addLayout(box);
    connect(m_new->edit(), &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_new->text().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &NotesPanel::flush);
}

void NotesPanel::flush()
{
    const QString text = m_new->text();
    if (!text.trimmed().isEmpty()) {
        showDraft({}); // what is typed from now on is another note
        Q_EMIT added(m_candidate, text);
    }
    for (NoteRow *one : m_rows)
        one->field()->flush();
}

void NotesPanel::bringBack(CandidateId about, const QString &text, const QString &problem)
{
    const auto before = [&text](const QString &later) { return later.isEmpty() ? text : text + u'\n' + later; };
    if (about == m_candidate)
        return showDraft({before(m_new->text()), problem});
    Draft &draft = m_drafts[about];
    draft = {before(draft.text), problem};
}

void NotesPanel::showDraft(const Draft &draft)
{
    m_new->restart({});
    m_new->edit()->setPlainText(draft.text);
    m_new->edit()->moveCursor(QTextCursor::End);
    if (!draft.problem.isEmpty())
        m_new->settle(draft.text, draft.problem);
}

/// Nobody's draft is written on another person.
void NotesPanel::showDraftOf(CandidateId candidate)
{
    if (candidate == m_candidate)
        return;
    if (!m_new->text().isEmpty())
        m_drafts.insert(m_candidate, {m_new->text(), m_new->problem()});
    m_candidate = candidate;
    showDraft(m_drafts.take(candidate));
}

NoteRow *NotesPanel::row(NoteId note) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [note](const NoteRow *one) { return one->id() == note; });
    return found == m_rows.end() ? nullptr : *found;
}

void NotesPanel::showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone)
{
    showDraftOf(profile.candidate.id);
    std::vector<NoteRow *> rows;
    int place = 2;
    for (const NoteShown &one : profile.notes) {
        NoteRow *shown = row(one.note.id);
        if (!shown) {
            shown = new NoteRow(one.note.id);
            connect(shown, &NoteRow::edited, this,
                    [this, id = one.note.id](const QString &before, const QString &after) {
                        Q_EMIT edited(id, before, after);
                    });
            connect(shown, &NoteRow::deleteRequested, this, [this, id = one.note.id] { Q_EMIT deleteRequested(id); });
        }
        if (m_column->indexOf(shown) != place)
            m_column->insertWidget(place, shown);
        ++place;
        shown->showNote(tr("%1 · %2", "who, when").arg(one.by, relativeTime(one.note.at, now, zone)), one.note.text);
        rows.push_back(shown);
    }
    for (NoteRow *old : m_rows) {
        if (std::find(rows.begin(), rows.end(), old) == rows.end()) {
            old->hide();
            old->deleteLater();
        }
    }
    m_rows = std::move(rows);
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            flush();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
