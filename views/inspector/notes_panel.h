#pragma once

#include "shown/candidate_profile.h"

#include <QHash>
#include <QTimeZone>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace shortlist {

class NoteRow;
class PlainEditor;
class TextField;

/// What members wrote about a person, newest first, and room to write more.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget *parent = nullptr);

    void showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone);
    /// What is typed is added, or stored.
    void flush();
    /// A note could not be added: its text is in the new note of that person again, and why beside it.
    void bringBack(CandidateId about, const QString &text, const QString &problem);
    [[nodiscard]] NoteRow *row(NoteId note) const;

Q_SIGNALS:
    void added(shortlist::CandidateId about, const QString &text);
    void edited(shortlist::NoteId note, const QString &before, const QString &after);
    void deleteRequested(shortlist::NoteId note);

private:
    struct Draft {
        QString text;
        QString problem; ///< why it could not be added
    };
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showDraft(const Draft &draft);
    void showDraftOf(CandidateId candidate);

    TextField *m_new;
    QPushButton *m_add;
    QVBoxLayout *m_column;
    CandidateId m_candidate;
    QHash<CandidateId, Draft> m_drafts; ///< of the others
    std::vector<NoteRow *> m_rows;
};

} // namespace shortlist
