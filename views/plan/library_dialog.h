#pragma once

#include "library_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace shortlist {

class PrimaryButton;

/// Chooses from the questions and anchors that are kept for use in any posting; entries are deleted here too.
class LibraryDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Wanted { Question, Anchors };

    /// `target`: where it goes, in words ("System design").
    LibraryDialog(Wanted wanted, const QString &target, QWidget *parent);

    void setEntries(const std::vector<LibraryEntry> &entries);
    [[nodiscard]] Wanted wanted() const { return m_wanted; }

Q_SIGNALS:
    void chosen(const shortlist::LibraryEntry &entry);
    void deleteRequested(shortlist::LibraryEntryId entry);

private:
    void showCurrent();
    void choose();
    [[nodiscard]] const LibraryEntry *current() const;

    Wanted m_wanted;
    LibraryModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_words;
    QPushButton *m_delete;
    PrimaryButton *m_insert;
};

} // namespace shortlist
