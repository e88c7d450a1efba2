#pragma once

#include "id.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace shortlist {

class BehindPanel;
class CalibrationView;
class RankingView;

/// The reports on a posting, and what is behind a number beside them.
class ReportsView final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        PostingId posting;
        QString title;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ReportsView(QWidget *parent = nullptr);

    /// Those that can be reported on; the one that was chosen stays so where it is still there.
    void setPostings(const std::vector<Choice> &postings);
    void choose(PostingId posting);
    [[nodiscard]] PostingId posting() const;
    [[nodiscard]] RankingView *ranking() const { return m_ranking; }
    [[nodiscard]] CalibrationView *calibration() const { return m_calibration; }
    [[nodiscard]] BehindPanel *behind() const { return m_behind; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void postingChosen();
    void robustRequested();

private:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    std::vector<Choice> m_choices;
    QComboBox *m_posting;
    QPushButton *m_robust;
    QTabWidget *m_tabs;
    RankingView *m_ranking;
    CalibrationView *m_calibration;
    BehindPanel *m_behind;
    QSplitter *m_parts;
};

} // namespace shortlist
