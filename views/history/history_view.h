#pragma once

#include "shown/journal_row.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace shortlist {

class JournalModel;

/// The journal with its filters, and what the chosen entry changed.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        qint64 id = 0;
        QString name;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Filter {
        MemberId member;
        PostingId posting;
        QString person;
        std::vector<Verb> verbs;
    };

    explicit HistoryView(JournalModel *model, QWidget *parent = nullptr);

    void setMembers(const std::vector<Choice> &members);
    void setPostings(const std::vector<Choice> &postings);
    [[nodiscard]] Filter filter() const;
    void showDetails(const JournalRow &row, const std::vector<ChangeShown> &changes);
    [[nodiscard]] EntryId current() const;

Q_SIGNALS:
    void filterChanged();
    void entryChosen(shortlist::EntryId entry);
    void undoRequested(shortlist::EntryId entry);

private:
    QWidget *makeFilters();
    QWidget *makeDetails();
    void showCurrent();
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    JournalModel *m_model;
    QTableView *m_table;
    QComboBox *m_member;
    QComboBox *m_posting;
    QComboBox *m_kind;
    QLineEdit *m_person;
    QTimer *m_soon;
    QBoxLayout *m_filters = nullptr; ///< beside each other, or below where it is narrow
    QLabel *m_sentence;
    QLabel *m_when;
    QLabel *m_changes;
    QPushButton *m_undo;
    QAction *m_undoThis; ///< the same in the table's menu
};

} // namespace shortlist
