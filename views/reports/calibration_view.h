#pragma once

#include "calibration_model.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTabWidget;

namespace shortlist {

/// How far interviewers agree, in words; how each of them rates; and the figures under Details.
class CalibrationView final : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationView(QWidget *parent = nullptr);

    void showCalibration(const CalibrationShown &calibration);
    [[nodiscard]] QTableView *members() const { return m_memberTable; }
    [[nodiscard]] QTableView *criteria() const { return m_criterionTable; }

Q_SIGNALS:
    /// The ratings that a line is made of: those by somebody, or those on a criterion.
    void behindRequested(shortlist::MemberId member, shortlist::CriterionId criterion);

private:
    void ask(const QTableView *table, int row);
    [[nodiscard]] QWidget *makeDetails();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    CalibrationModel *m_members;
    AgreementModel *m_criteria;
    QLabel *m_headline;
    QLabel *m_from;
    QTabWidget *m_parts;
    QTableView *m_memberTable;
    QTableView *m_criterionTable;
    QLabel *m_details;
};

} // namespace shortlist
