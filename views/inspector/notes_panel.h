#pragma once

#include "shown/candidate_profile.h"

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
    /// What is typed into the new note was stored: empties it. A refusal says why beside it.
    void settleNew(const QString &text, const QString &problem);
    [[nodiscard]] NoteRow *row(NoteId note) const;

Q_SIGNALS:
    void added(const QString &text);
    void edited(shortlist::NoteId note, const QString &before, const QString &after);
    void deleteRequested(shortlist::NoteId note);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    TextField *m_new;
    QPushButton *m_add;
    QVBoxLayout *m_column;
    QString m_adding; ///< on its way
    std::vector<NoteRow *> m_rows;
};

} // namespace shortlist
