#include "window/palette.h"

#include "fold.h"
#include "queries/people.h"
#include "queries/search.h"
#include "shell/palette_view.h"

namespace shortlist {

Palette::Palette(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window), m_view(new PaletteView(window))
{
    connect(m_view, &PaletteView::wordsChanged, this, &Palette::find);
    connect(m_view, &PaletteView::chosen, this, &Palette::take);
}

void Palette::open()
{
    const QPoint corner
        = m_window->mapToGlobal(QPoint((m_window->width() - m_view->width()) / 2, m_window->height() / 10));
    m_view->move(corner);
    m_view->show();
    find(m_view->words());
}

void Palette::find(const QString &words)
{
    std::vector<PaletteEntry> actions;
    const QString folded = fold(words);
    for (const QAction *action : m_desk.actions.all()) {
        const QString name = QString(action->text()).remove(u'&');
        if (action->isEnabled() && fold(name).contains(folded))
            actions.push_back({name, action->shortcut().toString(QKeySequence::NativeText), action->objectName()});
    }
    if (folded.isEmpty())
        return m_view->setEntries(std::move(actions));
    m_desk.client.ask<std::vector<SearchHit>>(
        this, [words](Connection &connection) { return search(connection, words, 40); },
        [this, words, actions = std::move(actions)](const Result<std::vector<SearchHit>> &hits) mutable {
            if (words != m_view->words()) // a newer question is on its way
                return;
            const auto room = std::min<size_t>(actions.size(), 6);
            std::vector<PaletteEntry> entries(actions.begin(), actions.begin() + static_cast<qint64>(room));
            for (const SearchHit &hit : hits ? *hits : std::vector<SearchHit>())
                entries.push_back({hit.title, hit.excerpt, {}, hit.kind, hit.id});
            m_view->setEntries(std::move(entries));
        });
}

void Palette::take(const PaletteEntry &entry)
{
    if (!entry.action.isEmpty()) {
        for (QAction *action : m_desk.actions.all()) {
            if (action->objectName() == entry.action)
                action->trigger();
        }
    } else if (entry.kind == Kind::Posting) {
        Q_EMIT postingChosen(PostingId(entry.id));
    } else if (entry.kind == Kind::Candidate) {
        Q_EMIT candidateChosen(CandidateId(entry.id));
    } else if (entry.kind == Kind::Note) {
        m_desk.client.ask<CandidateId>(
            this,
            [id = entry.id](Connection &connection) -> Result<CandidateId> {
                return candidateOfNote(connection, NoteId(id));
            },
            [this](const Result<CandidateId> &candidate) {
                if (candidate)
                    Q_EMIT candidateChosen(*candidate);
            });
    }
}

} // namespace shortlist
