#pragma once

#include "candidate.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shortlist {

class ElidedLabel;
class TextField;

/// One note: who, when, its text; edited in place, or deleted.
class NoteRow final : public QWidget {
    Q_OBJECT

public:
    explicit NoteRow(NoteId id, QWidget *parent = nullptr);

    [[nodiscard]] NoteId id() const { return m_id; }
    void showNote(const QString &who, const QString &text);
    void beginEditing();
    [[nodiscard]] TextField *field() const { return m_field; }

Q_SIGNALS:
    void edited(const QString &before, const QString &after);
    void deleteRequested();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void endEditing();

    NoteId m_id;
    ElidedLabel *m_who;
    QLabel *m_text;
    TextField *m_field;
};

} // namespace shortlist
